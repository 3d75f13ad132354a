import { type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Problem } from '../http-answer.js';
import { rawProblem, sendProblem } from './problem.js';

type Receive = (request: IncomingMessage, response: ServerResponse) => void;

interface Reception {
  readonly check: (request: IncomingMessage) => Problem | undefined;
  readonly refuse: (request: IncomingMessage, response: ServerResponse, problem: Problem) => void;
  readonly onError: (error: unknown) => void;
}

/** Milliseconds for the head of a request, and for all of it. */
const HEAD = 15_000;
const WHOLE = 60_000;

/**
 * Puts `check` in front of the listener that a server has, and answers what is no request at all, so that every
 * connection is answered or closed. An upgrade is not taken: the request is answered as if it had not been offered.
 */
export function receiveAll(server: Server, { check, refuse, onError }: Reception): void {
  const [handle] = server.listeners('request');
  const unanswered = new WeakMap<Duplex, Set<ServerResponse>>();

  const receive: Receive = (request, response) => {
    track(unanswered, request.socket, response);
    const problem = check(request);
    if (problem !== undefined) return refuse(request, response, problem);
    if (request.headers.expect !== undefined) response.writeContinue();
    try {
      handle?.call(server, request, response);
    } catch (error) {
      onError(error);
      sendProblem(request, response, BROKEN);
    }
  };

  for (const event of ['request', 'upgrade', 'checkContinue']) server.removeAllListeners(event);
  // Without a Host of its own a request of HTTP/1.1 would be answered by node, without a body.
  Object.assign(server, { requireHostHeader: false, headersTimeout: HEAD, requestTimeout: WHOLE });
  server.on('request', receive);
  server.on('checkContinue', receive);
  server.on('checkExpectation', (request, response) => refuse(request, response, EXPECTS));
  server.on('connect', (_request, socket) => end(socket, NO_PROXY));
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    const waiting = [...(unanswered.get(socket) ?? [])];
    const earlier = waiting.filter(({ req }) => req.complete);
    // What came whole before the fault gets its answer.
    if (earlier.length > 0) afterAll(earlier, () => socket.destroy());
    else if (waiting.some(({ headersSent }) => headersSent)) socket.destroy();
    else end(socket, faultOf(error));
  });
}

export const BROKEN: Problem = {
  status: 500,
  code: 'InternalError',
  message: 'Steward failed; its log says why.',
};

const EXPECTS: Problem = {
  status: 417,
  code: 'ExpectationFailed',
  message: 'This server knows no such expectation.',
};

const NO_PROXY: Problem = {
  status: 405,
  code: 'MethodNotAllowed',
  message: 'This server is no proxy.',
};

function faultOf({ code }: NodeJS.ErrnoException): Problem {
  if (code === 'HPE_HEADER_OVERFLOW') {
    return {
      status: 431,
      code: 'HeadersTooLarge',
      message: 'The head of the request is too large.',
    };
  }
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') {
    return { status: 408, code: 'RequestTimeout', message: 'The request did not arrive in time.' };
  }
  return { status: 400, code: 'BadRequest', message: 'That is no HTTP request.' };
}

function end(socket: Duplex, problem: Problem): void {
  socket.on('error', () => {});
  if (!socket.writable) socket.destroy();
  else {
    const text = rawProblem(problem, STATUS_CODES[problem.status] ?? '');
    socket.end(text, () => socket.destroy());
  }
}

function track(
  unanswered: WeakMap<Duplex, Set<ServerResponse>>,
  socket: Duplex,
  response: ServerResponse,
): void {
  const waiting = unanswered.get(socket) ?? new Set();
  unanswered.set(socket, waiting.add(response));
  response.once('close', () => waiting.delete(response));
}

function afterAll(responses: readonly ServerResponse[], then: () => void): void {
  let open = responses.length;
  for (const response of responses) {
    response.once('close', () => {
      open -= 1;
      if (open === 0) then();
    });
  }
}
