import { describe, expect, test } from 'vitest';
import { answer, remark } from '../../src/language/answer.js';
import { languageOfScript } from '../../src/language/replies/format.js';
import { plain } from '../../src/language/replies/plain.js';
import { LONGEST_TEXT, understand } from '../../src/language/understand.js';
import { growth } from '../support/growth.js';

const OPTIONS = { now: new Date('2026-03-04T10:00:00Z'), timeZone: 'UTC' };

/** All that looks at a text before it is known what it is. */
function hear(text: string): void {
  understand(text, OPTIONS);
  answer(text);
  remark(text);
  languageOfScript(text);
  plain(text);
}

const ALPHABETS: Readonly<Record<string, readonly string[]>> = {
  brackets: ['(', ')', '[', '{', '<', '【', '{('],
  quotes: ['"', '"a', '("', '“', '「', "'", "'a ", '‘', '`', "x's ", "a'", '"\''],
  'marks of sentences': [',', ', ', ' ,', '.', '.!', ', .', '。', '，', '?', ':', '-', '--', '—'],
  'other marks': ['=', 'A=B ', '#1 ', '&#', '&amp;', '%', 'a%', '$', '*', '_', '~', '/', '|'],
  'white space': [' ', '\t', '\n', 'a\n', 'a\t', '\u3000', '\u200b', ' | '],
  'composed characters': ['\u0301', '\u0323\u0301', 'ﬁ', 'ﷺ', '㈱', '각', '①'],
  emoji: ['👍', '👨‍👩‍👧', '\ud800', '\udc00'],
  times: [
    '1/',
    '1/1/',
    '1-1/',
    '12:30 ',
    'Monday ',
    'until Friday ',
    '9 am ',
    '15 March ',
    'sometime ',
  ],
  'Chinese times': ['明天', '明天下午3点', '到', '25点', '两个半小时'],
  numbers: ['7', '1 ', '10th ', '一', '第一'],
  names: ['Tony Smith ', 'Tony Smith, ', 'Will ', 'a', 'A. ', 'Dr. ', 'qwerty asdfgh ', 'disble '],
  verbs: ['disable ', 'turn off ', 'should not have ', 'undo C1 ', 'give Ken his ', 'freeze '],
  nouns: ['offline IM ', 'policy ', 'policy Kiosk ', 'the Team team ', 'site Dublin ', 'user: '],
  'words of a few letters': [
    'and ',
    'for ',
    'the ',
    'all ',
    'all of ',
    'in everyone ',
    'it ',
    'or ',
  ],
  'words of doubt': ['except ', 'if ', 'not ', 'because ', 'because disable ', 'nobody ', 'how '],
  'small words': [
    'please ',
    'please, ',
    'hmm,',
    'thanks ',
    'ok ',
    'yes ',
    'more ',
    'called ',
    'called Ken ',
  ],
  orders: [
    'disable offline IM for Ken and blorf ',
    'disable offline IM (x) because hello. ',
    'Ken: off\n',
    '禁用张伟的脱机消息和李雷',
    '关张伟的，',
  ],
  'Chinese names': [
    '王',
    '王小明',
    '王小明的',
    '张伟、',
    '张伟和',
    '与王',
    '王·李',
    '张建新的',
    '向王小明授予',
  ],
  'Chinese words': [
    '禁用',
    '脱机消息',
    '策略',
    '所有人',
    '财务部员工',
    '给我',
    '给关',
    '名为',
    '新的',
  ],
  'Chinese characters': ['的', '和', '在', '了', '关', '让', '别让', '不', '因为', '除了', '·'],
  addresses: ['@', 'a@', '@a', 'a@b ', 'a@b.c,', 'a.', 'a-', 'sip:a', 'mailto:', '\\', 'a\\b'],
  markup: ['<at>', '<at ', '</at>', '<at x', '```', '` ', '`\n'],
  cmdlets: ['-cs', '- cs', 'Set-CsClientPolicy ', 'Set-CsClientPolicy -Identity ', 'PS >', '""";'],
  parameters: ['-Param ', '-a:', '-Identity "', "-Identity '"],
};
const FRAMES = ['%s', 'disable offline IM for %s', '把%s的脱机消息关掉'];

function long(frame: string, seed: string, length: number): string {
  const room = length - frame.length + 2;
  return frame.replace('%s', () => seed.repeat(Math.ceil(room / seed.length)).slice(0, room));
}

describe('reading is linear in the length of the text', () => {
  test.each(Object.keys(ALPHABETS))('%s over and over', { timeout: 120_000 }, (kind) => {
    const slow = (ALPHABETS[kind] ?? []).flatMap((seed) =>
      FRAMES.flatMap((frame) => {
        const costs = growth(hear, (length) => long(frame, seed, length));
        return costs === undefined ? [] : [`${JSON.stringify(seed)} in ${frame}: ${costs}`];
      }),
    );
    expect(slow).toEqual([]);
  });
});

describe('a text that is too long', () => {
  test('is not read', () => {
    const order = 'disable offline IM for Tony Smith';
    const padded = `${order}${' '.repeat(LONGEST_TEXT - order.length)}`;
    expect(understand(padded, OPTIONS).command.intent).toBe('set');
    expect(understand(`${padded} `, OPTIONS).command).toEqual({
      intent: 'clarify',
      reason: 'unclear',
      known: {},
    });
  });

  test('is no answer', () => {
    expect(answer(`yes${' '.repeat(500)}`)).toEqual({ kind: 'yes' });
    expect(answer(`yes${', please'.repeat(500)}`)).toBeUndefined();
  });

  test.each([
    ['hundreds of people', `disable offline IM for ${'Tony Smith, '.repeat(500)}Ken Myer`, 'set'],
    ['thousands of words', `disable offline IM for ${'T, '.repeat(6000)}Ken`, 'clarify'],
    ['thousands of characters', `禁用${'张伟、'.repeat(3000)}李雷的脱机消息`, 'clarify'],
    [
      'an essay on something else',
      'the rain in Spain stays mainly in the plain '.repeat(440),
      'none',
    ],
  ])('with %s', (_, text, intent) => {
    expect(understand(text, OPTIONS).command.intent).toBe(intent);
  });
});
