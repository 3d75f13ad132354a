import { harmless } from '../../channel/render/terminal.js';

/** What stands for a line break in the one line that is being edited. */
const BREAK = '⏎';

/** A text as it is edited: in one line, and nothing in it steers the terminal. */
export function toShown(text: string): string {
  const lines = text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replaceAll('\t', ' ');
  return harmless(lines).replaceAll('\n', BREAK);
}

/** The text that a line which was edited means. */
export function fromShown(line: string): string {
  return line.replaceAll(BREAK, '\n');
}
