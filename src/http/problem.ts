import type { Response } from 'restify';

/** Why a request is refused, as its JSON body says it; `code` is stable. */
export interface Problem {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

/** JSON whatever the request accepts: restify would negotiate, and answer some clients with prose. */
export function sendJson(response: Response, status: number, body: unknown): void {
  sendText(response, status, JSON.stringify(body), 'application/json');
}

export function sendProblem(response: Response, { status, code, message }: Problem): void {
  sendJson(response, status, { code, message });
}

export function sendText(response: Response, status: number, text: string, type: string): void {
  response.sendRaw(status, text, { 'content-type': type, 'x-content-type-options': 'nosniff' });
}
