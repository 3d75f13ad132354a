import { expect, test } from 'vitest';
import { tell } from './times.js';

/**
 * Why times are not read with @microsoft/recognizers-text-date-time (1.3.2): what it makes of texts, said on Tuesday,
 * 1 December 2026 at ten, and what is meant. It also takes 100 ms to load.
 */
test.each([
  ['en', 'order', 'in half an hour', 'no value', ['in half an hour: at 2026-12-01T10:30']],
  ['en', 'order', 'for a few days', '3 days', ['for a few days: problem time-unclear']],
  [
    'en',
    'order',
    'for 2 hours and 30 minutes',
    '2 times',
    ['for 2 hours and 30 minutes: for length PT2H30M'],
  ],
  ['en', 'order', 'at 25:00', '05:00', ['at 25:00: problem time-unclear']],
  ['en', 'order', 'at 6pm CET', '18:00 here', ['at 6pm CET: problem time-unclear']],
  ['en', 'order', 'until 04/05/2027', '5 April', ['until 04/05/2027: problem time-unclear']],
  [
    'en',
    'order',
    'from 6pm until 9am tomorrow',
    'ends before it begins',
    ['from 6pm until 9am tomorrow: problem time-unclear'],
  ],
  ['en', 'order', 'everyone may use it', 'May', []],
  ['en', 'order', 'for Tuesday Weld', 'Tuesday', []],
  ['en', 'order', 'for April Jones', 'April', []],
  ['en', 'order', 'on the 3rd floor', '3 December', []],
  ['en', 'order', 'until end of day', '23:59:59', ['until end of day: until 2026-12-02']],
  [
    'en',
    'past',
    'between 20 and 25 November',
    'ends with the 25th',
    ['between 20 and 25 November: past from 2026-11-20 to 2026-11-26'],
  ],
  [
    'en',
    'past',
    'the week before last',
    'this week',
    ['the week before last: past from 2026-11-16 to 2026-11-23'],
  ],
  [
    'en',
    'past',
    'this morning',
    'from 08:00',
    ['this morning: past from 2026-12-01 to 2026-12-01T12:00'],
  ],
  [
    'en',
    'past',
    'from Monday to Wednesday',
    'ends tomorrow',
    ['from Monday to Wednesday: past from 2026-11-23 to 2026-11-26'],
  ],
  ['zh', 'order', '两个半小时', 'half an hour', ['两个半小时: for length PT2H30M']],
  ['zh', 'order', '明天25点', 'tomorrow, and 5:00', ['明天25点: problem time-unclear']],
  ['zh', 'order', '今晚十二点', 'noon', ['今晚十二点: at 2026-12-02']],
  ['zh', 'order', '今晚零点', 'noon', ['今晚零点: at 2026-12-02']],
  ['zh', 'order', '到月底', 'nothing', ['到月底: until 2027-01-01']],
  ['zh', 'order', '一刻钟后', 'nothing', ['一刻钟后: at 2026-12-01T10:15']],
  ['zh', 'order', '过几天', 'nothing', ['过几天: problem time-unclear']],
  ['zh', 'order', '快一点', '1:00', []],
  ['zh', 'past', '上上周', 'last week', ['上上周: past from 2026-11-16 to 2026-11-23']],
  ['zh', 'past', '去年11月20日', 'this year', ['去年11月20日: past from 2025-11-20 to 2025-11-21']],
  ['zh', 'past', '周一至今', 'Monday', ['周一至今: past from 2026-11-30']],
  ['zh', 'past', '三天内', 'the length alone', ['三天内: past from 2026-11-28T10:00']],
] as const)('%s %s: %s is not %s', (language, mode, text, _theirs, ours) => {
  expect(tell(text, language, mode)).toEqual(ours);
});
