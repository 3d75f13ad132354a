import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addLength, findTimes, mayHoldTime } from '../../../src/language/time/time.js';
import { growth } from '../../support/growth.js';
import { CLOCK } from './times.js';

describe('reading times is linear in the length of the text', () => {
  const english =
    'a |Friday |until |monday-|1|1 |1:|9:30 |20-|the |two and a half |last |"|\'a |at |on the |every |soon |between 9 and |1.|1/|_|a.|Tony Smith, Ana May, |end of the |the end of |9 to |from now |first week of the |2 to 3 or |for |next |May ';
  const chinese =
    '一|三十|周|到|9点|上|每|王小明、李娜、|一个|明天|"周|1|a.|周一到|1月|从现在起|过|半|最近|11月20日和|两三';
  test.each([
    ...english.split('|').map((words) => [words, 'en'] as const),
    ...chinese.split('|').map((words) => [words, 'zh'] as const),
  ])('%s', (words, language) => {
    for (const mode of ['order', 'past'] as const) {
      const slow = growth(
        (text) => findTimes(text, language, CLOCK, mode),
        (length) => `${words.repeat(length / words.length)} tomorrow 明天`,
      );
      expect(slow, mode).toBeUndefined();
    }
  });
});

const WORDS = {
  en: 'a the on at in of to and or from since until till by before after for between next last this every Friday Mon May December 24 3 9 15th 2026 6pm 18:00 9:30 am noon midnight tomorrow yesterday today morning evening week month days hours minutes half few end early mid ago later now rest , - " \'s Tony 2026-13-45 31/02 24/12/2026 second first weekend soon sometime 100 0'.split(
    ' ',
  ),
  zh: '的 在 从 到 至 和 起 以来 之前 之后 内 为止 上 下 本 这 每 周五 星期一 周 月 年 天 号 日 点 半 分 小时 明天 昨天 今晚 早上 下午 凌晨 最近 几 两 三 十二 25 30 2026年 11月 24日 18:00 个 一个 底 初 末 去年 现在 过 前 后 大概 每天 稍后 王明'.split(
    ' ',
  ),
};

describe.each(['en', 'zh'] as const)('any words of time in any order (%s)', (language) => {
  const texts = fc
    .array(fc.constantFrom(...WORDS[language]), { minLength: 1, maxLength: 9 })
    .map((words) => words.join(language === 'en' ? ' ' : ''));

  test('orders lie ahead, and end after they begin', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { start, end, meaning } of findTimes(text, language, CLOCK, 'order')) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          const now = CLOCK.now.getTime();
          if (meaning.kind === 'at' || meaning.kind === 'between')
            expect(Date.parse(meaning.at)).toBeGreaterThan(now);
          if (meaning.kind === 'until') expect(Date.parse(meaning.until)).toBeGreaterThan(now);
          if (meaning.kind === 'between')
            expect(Date.parse(meaning.until)).toBeGreaterThan(Date.parse(meaning.at));
          if (meaning.kind === 'for')
            expect(Date.parse(addLength(CLOCK, undefined, meaning.length) ?? '')).toBeGreaterThan(
              now,
            );
          expect(meaning.kind).not.toBe('past');
        }
      }),
      { numRuns: 5000 },
    );
  });

  test('spans of the log begin behind us, and end after they begin', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { meaning } of findTimes(text, language, CLOCK, 'past')) {
          expect(['past', 'problem']).toContain(meaning.kind);
          if (meaning.kind !== 'past') continue;
          const { from, to } = meaning;
          expect(from ?? to).toBeDefined();
          if (from !== undefined) expect(Date.parse(from)).toBeLessThanOrEqual(CLOCK.now.getTime());
          if (from !== undefined && to !== undefined)
            expect(Date.parse(to)).toBeGreaterThan(Date.parse(from));
        }
      }),
      { numRuns: 5000 },
    );
  });

  test('found times stand in their order, and none inside one that begins before it and ends later', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = findTimes(text, language, CLOCK, 'order');
        found.forEach(({ start }, index) => {
          const before = found[index - 1];
          if (before) expect(start).toBeGreaterThan(before.start);
        });
      }),
    );
  });
});

test.each([
  ['disable offline IM for Tony Smith', 'en', false],
  ['disable offline IM for Tony Smith until Friday', 'en', true],
  ['关闭王小明的脱机消息', 'zh', false],
  ['关闭王小明的脱机消息两个小时', 'zh', true],
] as const)('%s may hold a time', (text, language, may) => {
  expect(mayHoldTime(text, language)).toBe(may);
});
