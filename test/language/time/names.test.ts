import { describe, expect, test } from 'vitest';
import { tell } from './times.js';

describe('names that are called like a time are none', () => {
  test.each([
    'disable offline IM for Tuesday Weld',
    'disable offline IM for Theresa May',
    'disable offline IM for April Jones and June Page',
    'Noon Smith must not have offline IM',
    'disable offline IM for Thursday October',
    'disable offline IM for Mark May',
    'disable offline IM for May',
    'disable offline IM for "Friday Adeyemi"',
    'disable offline IM for "until Friday"',
    "disable offline IM for 'May Until'",
    'disable offline IM for monday@contoso.com',
    'grant Off-Monday to Ken Myer',
    'grant Kiosk-01 to Ken Myer',
    'close INC0009 for Ken Myer',
    'set WebServicePollInterval to 00:15:00 in policy Kiosk',
    'everyone may use offline IM',
    'as soon as possible disable offline IM for Tony Smith',
    'disable offline IM for a few people in Finance',
    'the printer on the 3rd floor is jammed again',
    'my train is 20 minutes late',
    'we work 24/7',
    'disable offline IM until a new policy is there',
  ])('%s', (text) => {
    expect(tell(text, 'en', 'order')).toEqual([]);
  });

  test.each([
    '关闭马上飞的脱机消息',
    '劳驾,关闭一下周杰的脱机消息',
    '早上好,请关闭王小明的脱机消息',
    '把表情设大一点',
    '关闭3号楼的脱机消息',
    '关闭"明天"的脱机消息',
    '第三天的会议',
    '前台的脱机消息',
    '几点开门',
    '关闭孟晚秋的脱机消息',
    '贾上天的脱机消息',
  ])('%s', (text) => {
    expect(tell(text, 'zh', 'order')).toEqual([]);
  });
});

describe('a name and a time beside each other are both there to be chosen', () => {
  test.each([
    ['disable offline IM for Will Friday', ['Friday: at 2026-12-04']],
    [
      'disable offline IM for Joe Friday until Monday',
      ['Friday until Monday: problem time-unclear', 'until Monday: until 2026-12-07'],
    ],
    [
      'disable offline IM for Tuesday Weld until Friday 6pm',
      ['until Friday 6pm: until 2026-12-04T18:00'],
    ],
    ['on Friday Tony Smith must not use offline IM', ['on Friday: at 2026-12-04']],
    [
      'tomorrow at 8:00 disable offline IM for April Jones',
      ['tomorrow at 8:00: at 2026-12-02T08:00'],
    ],
  ])('%s', (text, times) => {
    expect(tell(text, 'en', 'order')).toEqual(times);
  });

  test('关闭周一菲的脱机消息', () => {
    expect(tell('关闭周一菲的脱机消息', 'zh', 'order')).toEqual(['周一: at 2026-12-07']);
  });
});

test.each([
  ['what did Theresa May change since May', ['since May: past from 2026-05-01T00:00:00+02:00']],
  ['show what April changed on Friday', ['on Friday: past from 2026-11-27 to 2026-11-28']],
  ['undo the last three changes', []],
  ['what changed recently', []],
  [
    "show Friday's and yesterday's changes",
    ['Friday: past from 2026-11-27 to 2026-11-28', 'yesterday: past from 2026-11-30 to 2026-12-01'],
  ],
])('%s', (text, times) => {
  expect(tell(text, 'en', 'past')).toEqual(times);
});
