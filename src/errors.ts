/** Every way in which Steward itself (not the admin's order) can fail; a code is stable, its words may change. */
export type ErrorCode =
  | 'config.invalid'
  | 'data.locked'
  | 'data.corrupt'
  | 'data.foreign'
  | 'data.write-failed'
  | 'import.invalid'
  | 'tenant.unavailable'
  | 'tenant.protocol'
  | 'playground.failed'
  | 'internal';

/**
 * A bug or broken infrastructure, thrown with its cause and caught once per entry point.
 * Expected outcomes of an order are values (see the unions on `kind`), never this.
 */
export class StewardError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'StewardError';
    this.code = code;
  }
}

/** Why something cannot be written at the moment; whoever keeps it tries again by itself. */
export interface StoreFault {
  readonly file: string;
  readonly reason: string;
  /** ISO 8601, UTC. */
  readonly since: string;
}
