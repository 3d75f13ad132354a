import { EN_CUE } from './en.js';
import { addLength as add } from './length.js';
import { lexChinese } from './lex-chinese.js';
import { lexEnglish } from './lex-english.js';
import type { Clock, TimeFound, TimeMode } from './meaning.js';
import { readOrder } from './order.js';
import { readPast } from './past.js';
import { readSaid } from './read-said.js';
import type { Now } from './resolve.js';
import { isName, mayBeName } from './time-names.js';
import { ZH_CUE } from './zh.js';
import { wallClock } from './zone.js';

export type { Clock, TimeFound, TimeMeaning, TimeMode, TimeProblem } from './meaning.js';

/** The languages whose times are read. */
export type TimeLanguage = 'en' | 'zh';

/** Whether a text may hold a time at all: one fast test, run for every phrase. */
export function mayHoldTime(text: string, language: TimeLanguage): boolean {
  return language === 'zh' ? ZH_CUE.test(text) : EN_CUE.test(text.toLowerCase());
}

/** The end of a length (ISO 8601) from `at`, or from now; undefined where the length is none. */
export function addLength(
  clock: Clock,
  at: string | undefined,
  length: string,
): string | undefined {
  return add(clock, at, length);
}

/**
 * All times in a text with their prepositions, the longest that begins at each place. They overlap only where the first
 * word of one may be a name ("for Joe Friday until Monday").
 */
export function findTimes(
  text: string,
  language: TimeLanguage,
  clock: Clock,
  mode: TimeMode,
): readonly TimeFound[] {
  if (!mayHoldTime(text, language)) return [];
  const lexemes = language === 'zh' ? lexChinese(text) : lexEnglish(text);
  const found: TimeFound[] = [];
  let now: Now | undefined;
  for (let at = 0; at < lexemes.length; ) {
    const read = lexemes[at]?.fact.is === 'other' ? undefined : readSaid(lexemes, at, language);
    const first = lexemes[at];
    const last = read && lexemes[read.next - 1];
    if (
      !read ||
      !first ||
      !last ||
      isName({ said: read.value, lexemes, from: at, to: read.next, text, mode })
    ) {
      at += 1;
      continue;
    }
    now ??= {
      instant: clock.now.getTime(),
      wall: wallClock(clock.now.getTime(), clock.timeZone),
      zone: clock.timeZone,
      mode,
      language,
    };
    const meaning = mode === 'order' ? readOrder(read.value, now) : readPast(read.value, now);
    found.push({ start: first.start, end: last.end, meaning });
    at = mayBeName(lexemes, at, text) ? at + 1 : read.next;
  }
  return found;
}
