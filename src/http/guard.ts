import type { Request, RequestHandler, Response } from 'restify';
import { isLoopback } from '../loopback.js';
import { type Problem, sendProblem } from './problem.js';

type Check = (request: Request) => Problem | undefined;

/** Answers with the first fault found and lets nothing else see the request. */
export function guard(...checks: readonly Check[]): RequestHandler {
  return (request: Request, response: Response, next) => {
    for (const check of checks) {
      const problem = check(request);
      if (problem === undefined) continue;
      // The body stays unread: this connection cannot carry another request.
      response.setHeader('connection', 'close');
      sendProblem(response, problem);
      next(false);
      return;
    }
    next();
  };
}

/**
 * A page in this machine's browser may send requests to a loopback port, by its own name made to point here (DNS
 * rebinding) or across origins: the first betrays itself by the Host header, the second by Origin.
 */
export function notLocal(request: Request): Problem | undefined {
  if (!isLoopback(hostName(request.headers.host ?? ''))) {
    return { status: 403, code: 'Forbidden', message: 'The Host header is not of this machine.' };
  }
  if (request.headers.origin !== undefined) {
    return { status: 403, code: 'Forbidden', message: 'Web pages may not talk to this server.' };
  }
  return undefined;
}

/** Only plain JSON is read: other types need no preflight of a browser, other encodings could inflate. */
export function notJson(request: Request): Problem | undefined {
  const type = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') {
    return {
      status: 415,
      code: 'UnsupportedMediaType',
      message: 'The Content-Type must be application/json.',
    };
  }
  const encoding = request.headers['content-encoding'] ?? 'identity';
  if (encoding === 'identity') return undefined;
  return {
    status: 415,
    code: 'UnsupportedMediaType',
    message: 'The body must not be compressed.',
  };
}

function hostName(header: string): string {
  return header.startsWith('[') ? header.replace(/\]:\d+$/, ']') : header.replace(/:\d+$/, '');
}
