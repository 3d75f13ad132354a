import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { spellOut } from '../../src/language/core/lexicon.js';
import { makeMender } from '../../src/language/core/mend.js';
import { normalise } from '../../src/language/core/normalise.js';
import { tokenise } from '../../src/language/core/tokens.js';
import { LANGUAGE_IDS } from '../../src/language/languages.js';
import { understand } from '../../src/language/understand.js';
import { costOf, linearLimit } from '../support/reading-cost.js';

const CORE = new URL('../../src/language/core/', import.meta.url);

test('the core knows no language', () => {
  for (const file of readdirSync(CORE)) {
    const text = readFileSync(new URL(file, CORE), 'utf8');
    expect(text, file).not.toMatch(/from '\.\.\/(?:en|zh|de)\//);
    // Punctuation and signs are the same in every language; letters of a script are not.
    expect(text.replace(/\/\/.*|\/\*[\s\S]*?\*\//g, ''), file).not.toMatch(/\p{Script=Han}/u);
  }
});

test.each(LANGUAGE_IDS)('%s is a folder that one line of the registry names', (id) => {
  const files = ['src', 'dialogs'].flatMap((room) =>
    readdirSync(new URL(`../../${room}/`, import.meta.url), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !/^language\/[a-z]{2}\//.test(file))
      .map((file) => `${room}/${file}`),
  );
  const naming = files.filter((file) =>
    readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8').includes(`/${id}/`),
  );
  // English gives the shape of the words that every language has.
  const shape = id === 'en' ? ['src/language/replies/catalogue.ts'] : [];
  expect(naming).toEqual(['src/language/languages.ts', ...shape]);
});

const TOKENS: readonly (readonly [string, string])[] = [
  ["D'Angelo Russell's", "word D'Angelo|word Russell|mark 's"],
  [
    'Tony Smith <tony@contoso.com> (Finance)',
    'word Tony|word Smith|angle tony@contoso.com|paren Finance',
  ],
  ['J.R. Ewing', 'word J.R|mark .|word Ewing'],
  ['CONTOSO\\tony, sip:a@b.c', 'address CONTOSO\\tony|mark ,|address sip:a@b.c'],
  ['policy "Night Shift"', 'word policy|quote Night Shift'],
  ['关闭IM', 'han 关|han 闭|word IM'],
  ['R&D at 8:30', 'word R&D|word at|number 8:30'],
  ["the users' list", "word the|word users|mark '|word list"],
];

test.each(TOKENS)('tokens of %s', (text, wanted) => {
  const tokens = tokenise(text, (han) => han);
  expect(tokens.map((token) => `${token.kind} ${token.text}`).join('|')).toBe(wanted);
  for (const { start, end } of tokens) expect(end).toBeGreaterThan(start);
});

test('an entry is written in all its ways', () => {
  expect(spellOut('(turn|switch) (back |)on')).toEqual([
    'turn back on',
    'turn on',
    'switch back on',
    'switch on',
  ]);
});

test('a word is mended only towards what it is near to', () => {
  const mend = makeMender(['offline', 'disable', 'turn', 'messages']);
  expect(mend('offlien')).toEqual(['offline']);
  expect(mend('dsiable')).toEqual(['disable']);
  expect(mend('mesages')).toEqual(['messages']);
  expect(mend('burn')).toEqual([]);
  expect(mend('online')).toEqual([]);
});

test('a hostile text costs no more than its length', () => {
  const options = { now: new Date('2026-12-01T09:00:00Z'), timeZone: 'UTC' };
  const parts = [
    'a ',
    'Tony Smith, ',
    'disable ',
    'offline IM ',
    'for ',
    '"',
    "'s ",
    '(',
    'J. ',
    '关',
  ];
  for (const part of parts) {
    const cost = (length: number) =>
      costOf(
        (text) => understand(text, options),
        (most) => `disable offline IM for ${part.repeat(most)}`.slice(0, most),
        length,
      );
    expect(cost(20_000), JSON.stringify(part)).toBeLessThan(linearLimit(cost(1_000)));
  }
  expect(normalise('a')).toBe('a');
});
