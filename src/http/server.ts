import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import restify, { type Request, type Response, type Server } from 'restify';
import { StewardError } from '../errors.js';
import type { HttpAnswer, Problem } from '../http-answer.js';
import { readJson } from './body.js';
import { BROKEN, receiveAll } from './connections.js';
import { malformed, notJson, notLocal, proxied, tooLarge } from './guard.js';
import { sendJson, sendProblem, sendText } from './problem.js';

/** For log and metrics. */
export interface Refusal {
  readonly address: string;
  readonly status: number;
  readonly code: string;
  readonly why: string;
}

export interface HttpOptions {
  /** True where nobody authenticates: see `notLocal` and `proxied`. */
  readonly localOnly: boolean;
  readonly messages: (authorization: string, body: unknown) => Promise<HttpAnswer>;
  readonly readiness: () => Promise<{ readonly ready: boolean }>;
  readonly metrics: () => Promise<{ readonly text: string; readonly contentType: string }>;
  /** How many seconds an address has to wait until it is told again what is wrong with its requests. */
  readonly pace: (address: string) => Promise<number>;
  readonly onRefused: (refusal: Refusal) => void;
  /** A fault of our own while answering. */
  readonly onError: (error: unknown) => void;
}

/** `/api/messages`, `/livez`, `/readyz` and `/metrics`; every refusal is JSON `{code, message}`. */
export function createHttpServer(options: HttpOptions): Server {
  const server = restify.createServer({ name: 'steward', ignoreTrailingSlash: true });
  const checks = [malformed, tooLarge, ...(options.localOnly ? [proxied, notLocal] : [])];

  /**
   * Who sends nothing but faults is told to wait. A good request is never held up by those of others at its address,
   * which may be a proxy's; and the channel is not told to wait for what is our fault.
   */
  async function refuse(
    request: IncomingMessage,
    response: ServerResponse,
    problem: Problem,
  ): Promise<void> {
    const address = request.socket.remoteAddress ?? '';
    const wait = problem.status < 500 ? await options.pace(address) : 0;
    const told = wait > 0 ? tooMany(wait) : problem;
    const { status, code } = told;
    options.onRefused({ address, status, code, why: problem.why ?? problem.message });
    // What fails in the middle of an answer can only be broken off.
    if (response.headersSent) response.destroy();
    else sendProblem(request, response, told);
  }

  receiveAll(server.server, {
    check: (request) => first(checks, request),
    refuse: (...refused) => void refuse(...refused).catch(options.onError),
    onError: options.onError,
  });

  server.post('/api/messages', async (request: Request, response: Response) => {
    const problem = notJson(request);
    if (problem !== undefined) return refuse(request, response, problem);
    const body = await readJson(request);
    if (body.kind === 'gone') return;
    if (body.kind === 'problem') return refuse(request, response, body.problem);
    const answer = await options.messages(request.headers.authorization ?? '', body.value);
    // A connection that a client keeps open would hold up the end of a server that stops.
    if (!server.server.listening) response.setHeader('connection', 'close');
    if (answer.problem !== undefined) return refuse(request, response, answer.problem);
    response.statusCode = answer.status;
    if (answer.body === undefined) response.end();
    else sendJson(response, answer.status, answer.body);
  });
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

  // Never told that this is done, restify does not answer a second time.
  server.on('restifyError', (request: Request, response: Response, error) => {
    const problem = problemOf(error);
    if (problem === BROKEN) options.onError(error);
    refuse(request, response, problem).catch(options.onError);
  });
  return server;
}

type Check = (request: IncomingMessage) => Problem | undefined;

function first(checks: readonly Check[], request: IncomingMessage): Problem | undefined {
  for (const check of checks) {
    const problem = check(request);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function tooMany(seconds: number): Problem {
  return {
    status: 429,
    code: 'TooManyRequests',
    message: `Too many requests from this address were refused. Wait ${seconds} s.`,
    retryAfter: seconds,
  };
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
  if (status >= 500 || !(error instanceof Error)) return BROKEN;
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
