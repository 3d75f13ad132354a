import { describe, expect, test } from 'vitest';
import { readWords } from '../../src/language/core/lexicon.js';
import { ENGLISH } from '../../src/language/en/english.js';
import { understand } from '../../src/language/understand.js';

const OPTIONS = { now: new Date('2026-03-04T10:00:00Z'), timeZone: 'Europe/Dublin' };
const CHANGES = new Set(['set', 'grant', 'revoke', 'policy.create', 'policy.delete', 'undo']);
/** These say which or how many are meant, or what kind of thing it is, or when. */
const SMALL = new Set(
  `all each entire same policy csclientpolicy client im the an our whole every both another any few following one
  called named titled name entitled eod`.split(/\s+/),
);

const WORDS = readWords(ENGLISH.words).flatMap(({ words }) => words);
const OURS = [...new Set(WORDS)].filter((word) => /^[a-z]{2,}$/.test(word) && !SMALL.has(word));

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** The place or policy of a change; undefined where nothing would change. */
function changed(text: string): string | undefined {
  const { command } = understand(text, OPTIONS);
  if (!CHANGES.has(command.intent)) return;
  if ('policy' in command && command.policy !== undefined) return command.policy ?? undefined;
  const target = 'target' in command ? command.target : undefined;
  return target && 'name' in target ? target.name : JSON.stringify(target);
}

const ORDERS = [
  ['disable offline IM for the {} team', '{} Desk'],
  ['turn off offline messages for everyone in the {} department', 'Front {}'],
  ['enable offline IM for the {} office', '{} Bay'],
  ['delete the {} policy', '{} Desk'],
  ['assign the {} policy to Tony Smith', 'Front {}'],
] as const;

describe('a place or a policy whose name holds words of ours', () => {
  test.each(ORDERS)('%s', (order, names) => {
    const wrong = OURS.flatMap((word) => {
      const typed = [names.replace('{}', capital(word)), names.replace('{}', word).toLowerCase()];
      return typed.flatMap((name) => {
        const got = changed(order.replace('{}', name));
        return got === undefined || got === name ? [] : [`${name}: ${got}`];
      });
    });
    expect(wrong).toEqual([]);
  });

  test('is understood with its capitals', () => {
    const read = OURS.filter(
      (word) =>
        changed(`disable offline IM for the ${capital(word)} Desk team`) ===
        `${capital(word)} Desk`,
    );
    expect(read.length).toBeGreaterThan(0.95 * OURS.length);
  });
});
