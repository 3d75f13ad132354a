import { describe, expect, test } from 'vitest';
import { understand } from '../../src/command/understand.js';

const OPTIONS = { now: new Date('2026-03-04T10:00:00Z'), timeZone: 'UTC' };

const SEEDS = [
  'disable offline IM for Ken and blorf ',
  '禁用张伟的脱机消息和李雷',
  'qwerty asdfgh ',
  "'a ",
  'a%',
  '("',
  'a\\b',
  '王·李',
  '12:30 ',
  '&amp;',
  "x's ",
];

/** How many times longer reading takes for a text four times as long: the least of several tries, so that noise cannot fail it. */
function growth(seed: string): number {
  const short = seed.repeat(Math.ceil(2000 / seed.length));
  const ratios = Array.from({ length: 5 }, () => cost(short.repeat(4)) / cost(short));
  return Math.min(...ratios);
}

function cost(text: string): number {
  const before = process.cpuUsage();
  for (let run = 0; run < 5; run++) understand(text, OPTIONS);
  return process.cpuUsage(before).user + 1;
}

describe('reading is linear in the length of the text', () => {
  test.each(SEEDS)('%j over and over', (seed) => {
    understand(seed, OPTIONS);
    expect(growth(seed)).toBeLessThan(9);
  });
});
