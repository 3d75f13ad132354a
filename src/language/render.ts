import { isDeepStrictEqual } from 'node:util';
import type { Command } from './command.js';
import { type Quote, renderEnglish } from './en/rendering.js';
import { understand } from './understand.js';

/** A name in the quotes that it does not hold itself. */
export function quoted(text: string): string {
  return text.includes('"') ? `'${text}'` : `"${text}"`;
}

/** A plain day: no name is a time by it. */
const OPTIONS = { now: new Date(0), timeZone: 'UTC' };

function isReadBack(command: Command, phrase: string): boolean {
  return isDeepStrictEqual(understand(phrase, OPTIONS).command, command);
}

/** Writes a name bare where it is read back whole so, else in quotes. */
const quoteIfNeeded: Quote = (name, kind) => {
  const probe: Command =
    kind === 'person'
      ? { intent: 'set', enabled: false, target: { kind: 'users', names: [name] } }
      : { intent: 'policy.delete', policy: name };
  return isReadBack(
    probe,
    renderEnglish(probe, (bare) => bare),
  )
    ? name
    : quoted(name);
};

/**
 * The phrase that a command is read from: for help, buttons and suggestions. `understand` gives the same command back,
 * times left out; `clarify` and `none` have no phrase and give an empty text.
 */
export function render(command: Command): string {
  const phrase = renderEnglish(command, quoteIfNeeded);
  if (phrase === '' || isReadBack(command, phrase)) return phrase;
  // Beside other words the names could be cut otherwise.
  return renderEnglish(command, quoted);
}
