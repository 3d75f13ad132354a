import type { Command } from './command.js';

/** Marks of Chinese keyboards, which are read like those of others and kept as they were written. */
const FULL = /[\uff01-\uff5e\u3000-\u3003\u201c\u201d\u2018\u2019]/u;
const WIDE: Readonly<Record<string, string>> = {
  ',': ',\uff0c',
  '.': '.\u3002',
  '?': '?\uff1f',
  '!': '!\uff01',
  ':': ':\uff1a',
  ';': ';\uff1b',
  '(': '(\uff08',
  ')': ')\uff09',
  "'": "'\u2018\u2019",
  '"': '"\u201c\u201d',
};

/** A command whose text value has the marks that its writer used: people are shown it as it is set. */
export function asWritten(command: Command, text: string): Command {
  if (command.intent !== 'set' || !('value' in command)) return command;
  if (typeof command.value !== 'string' || !FULL.test(text)) return command;
  const pattern = [...command.value]
    .map((character) => `[${(WIDE[character] ?? character).replace(/[\\\]^-]/g, '\\$&')}]`)
    .join('');
  const written = new RegExp(pattern, 'u').exec(text)?.[0];
  return written === undefined ? command : { ...command, value: written };
}
