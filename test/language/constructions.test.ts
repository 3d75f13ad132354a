import { describe, expect, test } from 'vitest';
import { BUILT_IN, MARKS } from '../../src/language/core/classes.js';
import { isChange } from '../../src/language/core/decide.js';
import { makeGrammar } from '../../src/language/core/grammar.js';
import type { Row } from '../../src/language/core/language.js';
import { readWords } from '../../src/language/core/lexicon.js';
import type { Pattern } from '../../src/language/core/pattern.js';
import { READ_IN_SLOTS } from '../../src/language/core/targets.js';
import { LANGUAGES } from '../../src/language/languages.js';
import { understand } from '../../src/language/understand.js';

const OPTIONS = { now: new Date('2026-12-01T09:00:00Z'), timeZone: 'Europe/Berlin' };
const CHANGING = new Set([
  'set',
  'grant',
  'revoke',
  'copy',
  'policy.create',
  'policy.delete',
  'undo',
]);
const FREE = new Set(['freeze', 'approval', 'script']);

function classesOf(
  pattern: Pattern,
  inSlot: string | undefined,
  visit: (id: number, slot: string | undefined) => void,
): void {
  if (pattern.kind === 'class') visit(pattern.id, inSlot);
  else if (pattern.kind === 'slot') classesOf(pattern.part, pattern.name, visit);
  else if (pattern.kind === 'repeat') classesOf(pattern.part, inSlot, visit);
  else for (const part of pattern.parts) classesOf(part, inSlot, visit);
}

describe.each(LANGUAGES.map((language) => [language.id, language] as const))(
  '%s',
  (_id, language) => {
    const grammar = makeGrammar(language, () => undefined);
    const built = new Set<string>([...Object.values(BUILT_IN), ...Object.values(MARKS)]);

    test('every class that a row names has a word, or is built in', () => {
      const empty = new Set<string>();
      for (const { row, pattern } of grammar.compiled)
        classesOf(pattern, undefined, (id) => {
          const name = grammar.classes.name(id);
          if (!built.has(name) && !grammar.lexicon.has(id))
            empty.add(`${name} in ${row.intent}: ${String(row.pattern).slice(0, 60)}`);
        });
      expect([...empty]).toEqual([]);
    });

    test('no list of words multiplies: what combines freely is a construction', () => {
      const lists = Object.values(language.settings).map(({ words = '' }) => `SET ${words}`);
      for (const { class: name, words } of readWords([language.words, ...lists].join('\n')))
        expect(words.length, name).toBeLessThanOrEqual(5000);
    });

    test('nothing that changes has a wildcard', () => {
      const open: Row[] = [];
      for (const { row, pattern } of grammar.compiled)
        if (CHANGING.has(row.intent))
          classesOf(
            pattern,
            undefined,
            (id) => grammar.classes.name(id) === 'ANY' && open.push(row),
          );
      expect(open).toEqual([]);
    });

    test('whoever is named in a change stands in a slot', () => {
      const who = new Set(['N', 'G', 'GN', 'DEPT', 'S', 'ADDR', 'L', 'EVERY']);
      const loose: string[] = [];
      for (const { row, pattern } of grammar.compiled)
        if (CHANGING.has(row.intent))
          classesOf(pattern, undefined, (id, slot) => {
            const name = grammar.classes.name(id);
            if (slot === undefined && who.has(name)) loose.push(`${name}: ${String(row.pattern)}`);
          });
      expect(loose).toEqual([]);
    });

    test('what stands in the slot of a target is read there, or says nothing of whom', () => {
      const unknown = new Set<string>();
      for (const { row, pattern } of grammar.compiled)
        if (CHANGING.has(row.intent))
          classesOf(pattern, undefined, (id, slot) => {
            const name = grammar.classes.name(id);
            if (
              (slot === 't' || slot === 'x') &&
              !READ_IN_SLOTS.has(name) &&
              !language.silent.includes(name)
            )
              unknown.add(name);
          });
      expect([...unknown]).toEqual([]);
    });

    const examples = language.rows
      .filter(({ mood }) => mood !== 'part')
      .flatMap((row) => row.yes.map((text) => [text, row] as const));
    test.each(examples)('reads: %s', (text, row) => {
      const { command, reading } = understand(text, OPTIONS);
      // What follows on an order is asked about where there was none.
      if (row.intent === 'follow') return expect(reading?.row).toBe(row);
      expect(command.intent).toBe(row.intent);
      if (command.intent === 'clarify' && row.mood === 'doubt')
        expect(command.reason).toBe(row.reason);
    });

    const others = language.rows.flatMap((row) =>
      (row.no ?? []).map((text) => [text, row] as const),
    );
    test.each(others)('is no example of its row: %s', (text, row) => {
      const { reading, command } = understand(text, OPTIONS);
      expect(
        reading?.row === row && [command.intent, 'follow'].includes(row.intent),
        JSON.stringify(command),
      ).toBe(false);
    });

    test('a foreign word in an order asks, or leaves it the very same order', () => {
      const orders = language.rows
        .filter(({ intent }) => CHANGING.has(intent) && !FREE.has(intent))
        .flatMap(({ yes }) => yes)
        // What stands in quotes is a text whatever it says.
        .filter((text) => !text.includes('"'));
      const changed: string[] = [];
      let judged = 0;
      for (const [at, order] of orders.entries()) {
        const understood = understand(order, OPTIONS);
        const whole = JSON.stringify(understood.command);
        const names = understood.reading?.names ?? [];
        // Every other word, each order beginning with another one: all of them come up many times.
        for (const word of language.foreign.filter((_, which) => (at + which) % 2 === 0))
          for (const text of insertions(order, word, names)) {
            judged++;
            const { command } = understand(text, OPTIONS);
            const { target: _, ...rest } =
              'target' in command ? command : { ...command, target: undefined };
            const narrower =
              'target' in command &&
              command.target?.except !== undefined &&
              whole.includes(JSON.stringify(rest).slice(1, -1));
            if (isChange(command) && !narrower && JSON.stringify(command) !== whole)
              changed.push(text);
          }
      }
      expect(judged).toBeGreaterThan(500);
      // What is left is a word that could be part of a name that nobody bears.
      expect(changed.length / judged, changed.slice(0, 80).join('\n')).toBeLessThan(0.005);
    }, 180_000);
  },
);

/** A text with a word at every place: between words, or between characters where none are apart. */
function insertions(
  text: string,
  word: string,
  names: readonly (readonly [number, number])[],
): string[] {
  const spaced = /^[\p{Script=Latin}' ]+$/u.test(word);
  // Within a name that nobody bears a character more makes another.
  if (!spaced)
    return [...text].flatMap((_, at) =>
      names.some(([from, to]) => at > from && at <= to)
        ? []
        : [text.slice(0, at) + word + text.slice(at)],
    );
  const words = text.split(' ');
  return [...words, ''].map((_, at) => [...words.slice(0, at), word, ...words.slice(at)].join(' '));
}
