import { format } from 'node:util';
import type { Logger } from 'pino';
import { limitLines, logged } from './log.js';

/** Lines a minute. */
const LIMIT = 60;

/**
 * From now on what libraries print on the console, and Node's own warnings, are lines of the log: whoever reads it as
 * JSON must not meet prose. Returns what makes the console as it was.
 */
export function logPrinted(log: Logger): () => void {
  const lines = limitLines(LIMIT, (dropped) => log.warn({ dropped }, 'more was printed'));
  function print(...words: readonly unknown[]): void {
    lines(() => log.warn({ printed: logged(format(...words.map(worded))) }, 'a library printed'));
  }
  const { error, warn } = console;
  const warners = process.listeners('warning');
  process.removeAllListeners('warning');
  process.on('warning', print);
  Object.assign(console, { error: print, warn: print });
  return () => {
    Object.assign(console, { error, warn });
    process.off('warning', print);
    for (const warner of warners) process.on('warning', warner);
  };
}

/** Fields of an error may hold anything. */
function worded(word: unknown): unknown {
  return word instanceof Error ? `${word.name}: ${word.message}` : word;
}
