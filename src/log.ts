import pino, { type DestinationStream, type Logger } from 'pino';

/**
 * JSON lines. Nothing secret is meant to reach the log; what an SDK's error may drag along (headers with tokens,
 * request bodies with what people wrote) is cut here.
 */
export function createLog(level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: { name: 'steward' },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { err: brief },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}

/** An error as what an engineer needs: its kind, words and stack, and the same of its causes; no other fields. */
function brief(error: unknown): unknown {
  if (!(error instanceof Error)) return { message: String(error) };
  const code: unknown = Reflect.get(error, 'code');
  return {
    type: error.name,
    ...(typeof code === 'string' && { code }),
    message: error.message,
    stack: error.stack,
    ...(error.cause !== undefined && { cause: brief(error.cause) }),
  };
}
