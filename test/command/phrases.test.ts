import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { UnderstandOptions } from '../../src/command/command.js';
import { understand } from '../../src/command/understand.js';
import { compared, type Row, readTable } from './table.js';

const DATA = new URL('../data/', import.meta.url);
const WEDNESDAY = { now: new Date('2026-03-04T10:00:00Z'), timeZone: 'Europe/Dublin' };
const Line = z.object({
  lang: z.string(),
  text: z.string(),
  now: z.string().optional(),
  timeZone: z.string().optional(),
  expect: z.record(z.string(), z.unknown()),
});

interface Case extends Row {
  readonly options: UnderstandOptions;
}

function readLines(url: URL): Case[] {
  const lines = readFileSync(url, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const { text, expect: wanted, now, timeZone, lang } = Line.parse(JSON.parse(line));
    const zone = timeZone ?? (lang === 'zh' ? 'Asia/Shanghai' : WEDNESDAY.timeZone);
    const expected = wanted.intent === 'clarify' ? { intent: 'clarify' } : wanted;
    return {
      text,
      expected,
      options: { now: now ? new Date(now) : WEDNESDAY.now, timeZone: zone },
    };
  });
}

const sets: [string, readonly Case[]][] = [
  ['examples', readLines(new URL('examples.jsonl', DATA))],
  ...['en', 'zh'].map((name): [string, Case[]] => [
    `written for this bot, ${name}`,
    readTable(new URL(`tables/${name}.txt`, DATA)).map((row) => ({ ...row, options: WEDNESDAY })),
  ]),
];

describe.each(sets)('%s', (_name, cases) => {
  test.each(cases.map((row) => [row.text, row] as const))('%s', (text, { expected, options }) => {
    expect(compared(understand(text, options).command)).toEqual(expected);
  });
});

const CHANGES = new Set(['set', 'grant', 'revoke', 'policy.create', 'policy.delete', 'undo']);

// Phrases that other people wrote, independently of the grammar: an exam with a pass mark, and no wrong change at all.
describe.each(readdirSync(new URL('phrases/', DATA)).sort())('written by others: %s', (file) => {
  const results = readLines(new URL(`phrases/${file}`, DATA)).map((row) => {
    const got = compared(understand(row.text, row.options).command);
    return { text: row.text, expected: row.expected, got, right: same(got, row.expected) };
  });
  const wrong = results.filter((result) => !result.right);

  test('no wrong change', () => {
    expect(wrong.filter(({ got }) => CHANGES.has(String(got.intent)))).toEqual([]);
  });

  test('at least 97 % exactly right', () => {
    const share = 1 - wrong.length / results.length;
    expect(share, JSON.stringify(wrong, null, 1)).toBeGreaterThanOrEqual(0.97);
  });
});

function same(a: unknown, b: unknown): boolean {
  try {
    expect(a).toEqual(b);
    return true;
  } catch {
    return false;
  }
}
