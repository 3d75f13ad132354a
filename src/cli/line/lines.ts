import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

/** Where a person writes: a text for each Enter, until they leave. */
export interface Lines extends AsyncIterable<string> {
  /** Asks for the next one. */
  prompt(prompt: string): void;
  /** Gives the terminal back as it was. */
  close(): void;
}

/** The lines of a terminal that edits them itself: one that cannot move its cursor, or whose output goes elsewhere. */
export function plainLines(input: Readable, output: Writable): Lines {
  const lines = createInterface({ input, output, terminal: false });
  let closed = false;
  lines.once('close', () => {
    closed = true;
  });
  return {
    [Symbol.asyncIterator]: () => lines[Symbol.asyncIterator](),
    prompt(prompt) {
      if (closed) return;
      lines.setPrompt(prompt);
      lines.prompt();
    },
    close: () => lines.close(),
  };
}
