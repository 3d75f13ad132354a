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

/**
 * Lets so many lines a minute be written, and tells of the others by their number only: what a stranger brings about
 * must not fill the disk.
 */
export function limitLines(
  perMinute: number,
  onDropped: (dropped: number) => void,
): (write: () => void) => void {
  let written = 0;
  let dropped = 0;
  let counting = false;
  function end(): void {
    counting = false;
    if (dropped > 0) onDropped(dropped);
    written = 0;
    dropped = 0;
  }
  return (write) => {
    if (!counting) setTimeout(end, 60_000).unref();
    counting = true;
    if (written >= perMinute) dropped += 1;
    else {
      written += 1;
      write();
    }
  };
}

/** One line of what others worded, without tokens: what they quote is not ours to keep. */
export function logged(text: string): string {
  const [line = ''] = text.trim().split(/[\r\n]/);
  return line.slice(0, 1000).replaceAll(TOKENS, '…').slice(0, 200);
}

const TOKENS = /\bbearer\s+\S+|\beyJ[\w-]*(?:\.[\w-]*)*|[\w-]{40,}/gi;
