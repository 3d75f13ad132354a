/** Why a request is refused, as its JSON body says it; `code` is stable. */
export interface Problem {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  /** Seconds. */
  readonly retryAfter?: number;
  /** For the log alone. */
  readonly why?: string;
}

/** What a request is answered: the port between the server (src/http) and whoever takes its messages, wired in app.ts. */
export interface HttpAnswer {
  readonly status: number;
  readonly body?: unknown;
  /** Why the request is refused; `body` says it too. */
  readonly problem?: Problem;
}

/** The refusal of a request. */
export function problem(
  status: number,
  code: string,
  message: string,
  more: Pick<Problem, 'why' | 'retryAfter'> = {},
): HttpAnswer {
  return { status, body: { code, message }, problem: { status, code, message, ...more } };
}
