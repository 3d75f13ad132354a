import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Problem } from '../http-answer.js';

/** Milliseconds in which a client that still sends can read why nobody listens any more. */
const LINGER = 1_000;

/** JSON whatever the request accepts: restify would negotiate, and answer some clients with prose. */
export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  sendText(response, status, JSON.stringify(body), 'application/json');
}

export function sendText(
  response: ServerResponse,
  status: number,
  text: string,
  type: string,
): void {
  start(response, status, text, type);
  response.end(text);
}

/**
 * A request that is refused may still be on its way. Its rest is dropped for a moment, since a connection that is
 * closed on a sender takes the answer with it, and the connection carries no other request.
 */
export function sendProblem(
  request: IncomingMessage,
  response: ServerResponse,
  { status, code, message, retryAfter }: Problem,
): void {
  const text = JSON.stringify({ code, message });
  if (retryAfter !== undefined) response.setHeader('retry-after', retryAfter);
  if (request.complete) {
    sendText(response, status, text, 'application/json');
    return;
  }
  response.setHeader('connection', 'close');
  start(response, status, text, 'application/json');
  response.write(text);
  const limit = setTimeout(() => response.end(), LINGER).unref();
  request.on('end', () => response.end());
  response.on('close', () => clearTimeout(limit));
  request.resume();
}

/** The same for a connection that has no request yet. */
export function rawProblem({ status, code, message }: Problem, reason: string): string {
  const text = JSON.stringify({ code, message });
  return [
    `HTTP/1.1 ${status} ${reason}`,
    'content-type: application/json',
    `content-length: ${Buffer.byteLength(text)}`,
    'connection: close',
    '',
    text,
  ].join('\r\n');
}

function start(response: ServerResponse, status: number, text: string, type: string): void {
  response.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(text),
    'x-content-type-options': 'nosniff',
  });
}
