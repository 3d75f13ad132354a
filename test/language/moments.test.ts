import { expect, test } from 'vitest';
import type { LanguageId } from '../../src/language/languages.js';
import { formatMoment, formatUntil } from '../../src/language/replies/format.js';

const NOW = new Date('2026-11-25T14:05:00Z');
const ZONE = 'Europe/Dublin';

test.each<[LanguageId, string, string]>([
  ['en', '2026-11-25T14:05:00Z', 'today 14:05'],
  ['en', '2026-11-26T14:06:00Z', 'tomorrow 14:06'],
  ['en', '2026-11-24T09:02:00Z', 'yesterday 09:02'],
  ['en', '2026-11-20T16:02:00Z', 'Fri 20 Nov 16:02'],
  ['en', '2025-11-25T16:02:00Z', 'Tue 25 Nov 2025'],
  ['zh', '2026-11-25T14:05:00Z', '今天 14:05'],
  ['zh', '2026-11-20T16:02:00Z', '11月20日（周五）16:02'],
  ['zh', '2025-11-25T16:02:00Z', '2025年11月25日（周二）'],
  ['de', '2026-11-26T14:06:00Z', 'morgen 14:06'],
  ['de', '2026-11-20T16:02:00Z', 'Fr, 20. Nov 16:02'],
  ['en', '2030-11-27T18:00:00Z', 'Wed 27 Nov 2030 18:00'],
])('%s: %s is %s', (language, instant, wanted) => {
  expect(formatMoment(language, ZONE, instant, NOW)).toBe(wanted);
});

test('an end of today is its time alone, in the zone of the reader', () => {
  expect(formatUntil('en', 'Asia/Shanghai', '2026-11-25T14:15:00Z', NOW)).toBe('22:15');
  expect(formatUntil('en', 'Asia/Shanghai', '2026-11-25T16:15:00Z', NOW)).toBe('tomorrow 00:15');
});
