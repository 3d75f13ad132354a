import type { AddressInfo } from 'node:net';
import restify, { type Request, type Response, type Server } from 'restify';
import { StewardError } from '../errors.js';
import { guard, notJson, notLocal } from './guard.js';
import { type Problem, sendJson, sendProblem, sendText } from './problem.js';

/** Bytes of a request's body; Bot Framework's own limit for an activity. */
const MAX_BODY = 256 * 1024;

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

export interface HttpOptions {
  /** True where nobody authenticates: see `notLocal`. */
  readonly localOnly: boolean;
  readonly messages: (authorization: string, body: unknown) => Promise<Answer>;
  readonly readiness: () => Promise<{ readonly ready: boolean }>;
  readonly metrics: () => Promise<{ readonly text: string; readonly contentType: string }>;
  /** A fault of our own while answering. */
  readonly onError: (error: unknown) => void;
}

/** `/api/messages`, `/livez`, `/readyz` and `/metrics`; every refusal is JSON `{code, message}`. */
export function createHttpServer(options: HttpOptions): Server {
  const server = restify.createServer({ name: 'steward', ignoreTrailingSlash: true });
  if (options.localOnly) server.pre(guard(notLocal));

  server.post(
    '/api/messages',
    guard(notJson),
    restify.plugins.bodyReader({ maxBodySize: MAX_BODY }),
    ...restify.plugins.jsonBodyParser({ bodyReader: true, mapParams: false }),
    async (request: Request, response: Response) => {
      const { status, body } = await options.messages(
        request.headers.authorization ?? '',
        request.body,
      );
      // A connection that a client keeps open would hold up the end of a server that stops.
      if (!server.server.listening) response.setHeader('connection', 'close');
      if (body === undefined) response.sendRaw(status, '');
      else sendJson(response, status, body);
    },
  );
  server.get('/livez', async (_request: Request, response: Response) => {
    sendJson(response, 200, { status: 'ok', name: 'steward' });
  });
  server.get('/readyz', async (_request: Request, response: Response) => {
    const readiness = await options.readiness();
    sendJson(response, readiness.ready ? 200 : 503, readiness);
  });
  server.get('/metrics', async (_request: Request, response: Response) => {
    const { text, contentType } = await options.metrics();
    sendText(response, 200, text, contentType);
  });

  server.on('restifyError', (_request: Request, response: Response, error, done: () => void) => {
    const problem = problemOf(error);
    if (problem.status >= 500) options.onError(error);
    if (!response.headersSent) sendProblem(response, problem);
    done();
  });
  return server;
}

/** Resolves with the port that was given. Throws StewardError `config.invalid` where the address cannot be had. */
export function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(new StewardError('config.invalid', listenFault(error, port, host), error));
    });
    server.listen(port, host, () => {
      const address: AddressInfo = server.address();
      resolve(address.port);
    });
  });
}

/** Takes no new requests; resolves when the last answer is out. */
export function stopListening(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.server.close(() => resolve());
    server.server.closeIdleConnections();
  });
}

/** What a client did wrong is told in restify's words; our own faults keep to themselves. */
function problemOf(error: unknown): Problem {
  const status = numberAt(error, 'statusCode') ?? 500;
  if (status >= 500 || !(error instanceof Error)) {
    return { status: 500, code: 'InternalError', message: 'Steward failed; its log says why.' };
  }
  return { status, code: error.name.replace(/Error$/, ''), message: error.message };
}

function numberAt(value: unknown, key: string): number | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const found: unknown = Reflect.get(value, key);
  return typeof found === 'number' ? found : undefined;
}

function listenFault(error: NodeJS.ErrnoException, port: number, host: string): string {
  if (error.code === 'EADDRINUSE') {
    return `Port ${port} on ${host} is in use, perhaps by another Steward: stop it, or set PORT.`;
  }
  if (error.code === 'EACCES') {
    return `This account may not listen on port ${port}: set PORT to 1024 or more.`;
  }
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return `${host} is not an address of this machine: set HOST.`;
  }
  return `Cannot listen on ${host}:${port}: ${error.message}`;
}
