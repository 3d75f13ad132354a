import { findTimes, type TimeMode } from '../../../src/language/time/time.js';

/** A Tuesday morning in Berlin, in winter. */
export const CLOCK = { now: new Date('2026-12-01T10:00:00+01:00'), timeZone: 'Europe/Berlin' };

/** Times of a text in one line: the words, then what they mean without the offset of winter. */
export function tell(text: string, language: 'en' | 'zh', mode: TimeMode, clock = CLOCK): string[] {
  return findTimes(text, language, clock, mode).map(({ start, end, meaning }) => {
    const { kind, ...rest } = meaning;
    const values = Object.entries(rest).map(([key, value]) => `${key} ${short(value)}`);
    return `${text.slice(start, end)}: ${[kind, ...values].join(' ').replace(/^(\w+) \1 /, '$1 ')}`;
  });
}

function short(value: string): string {
  return value.replace(/:00\+01:00$/, '').replace(/T00:00$/, '');
}

/** What a text that is nothing but one time means. */
export function mean(text: string, language: 'en' | 'zh', mode: TimeMode, clock = CLOCK): string {
  const [told, ...more] = tell(text, language, mode, clock);
  const whole = told?.startsWith(`${text}: `) && more.length === 0;
  return whole && told ? told.slice(text.length + 2) : `only ${[told, ...more].join('; ')}`;
}
