import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { limitLines, logged } from '../src/log.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('lets so many lines a minute through, and tells how many more there were', () => {
  const dropped: number[] = [];
  let written = 0;
  const lines = limitLines(3, (count) => dropped.push(count));
  const write = (times: number) => {
    for (let each = 0; each < times; each += 1) lines(() => (written += 1));
  };
  write(2);
  vi.advanceTimersByTime(60_000);
  expect([written, dropped]).toEqual([2, []]);
  write(10);
  expect([written, dropped]).toEqual([5, []]);
  vi.advanceTimersByTime(60_000);
  expect([written, dropped]).toEqual([5, [7]]);
  write(1);
  vi.advanceTimersByTime(120_000);
  expect([written, dropped]).toEqual([6, [7]]);
});

it.each([
  ['The token has expired', 'The token has expired'],
  ['first\r\nsecond', 'first'],
  ['Bearer abc.def', '…'],
  ['got eyJhbGciOiJSUzI1NiJ9.eyJhIjoxfQ.c2ln, which', 'got …, which'],
  [`key ${'A0_-'.repeat(20)} is wrong`, 'key … is wrong'],
  ['x '.repeat(1000), 'x '.repeat(100)],
  ['', ''],
])('makes one line of %j, without tokens', (text, line) => {
  expect(logged(text)).toBe(line);
});
