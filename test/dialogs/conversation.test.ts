import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createConversation } from '../../dialogs/conversation.js';
import { recall } from '../../dialogs/memory.js';
import { type Office, openOffice } from '../policy/service/office.js';
import { grammar } from '../support/grammar.js';
import { readOf } from '../support/spoken.js';
import { type Talk, type TalkOptions, talkAs } from '../support/talk.js';

let office: Office;

beforeEach(async () => {
  office = await openOffice();
});

afterEach(() => office.close());

function talk(name: string, options: Partial<TalkOptions> = {}): Talk {
  return talkAs(name, { service: office.service, grammar, ...options });
}

describe('the language', () => {
  test.each([
    ['of the message', '查看 Tony Smith 的脱机消息设置', 'en-US', 'zh'],
    ['of the message', 'show recent changes', 'zh-CN', 'en'],
    ['of the channel where the message has none', '12345', 'zh-CN', 'zh'],
    ['of the channel where the message has none', '12345', 'en-IE', 'en'],
    ['English where nothing is known', '12345', undefined, 'en'],
    ['of the script where there is no word of ours', '王小明', 'en-US', 'zh'],
    ['of the script where there is no word of ours', '更多', 'en-US', 'zh'],
    ['of an answer that nothing asked for', '第二个', 'en-US', 'zh'],
  ])('is that %s: %s', async (_, text, locale, language) => {
    const ann = talk('ann', locale === undefined ? {} : { locale });
    expect((await ann.says(text)).reply.language).toBe(language);
  });

  test('of a question is kept for an answer that has none', async () => {
    const ann = talk('ann', { locale: 'en-US' });
    expect((await ann.says('禁用 Chris Green 的脱机消息')).reply).toMatchObject({
      kind: 'pick',
      language: 'zh',
    });
    expect((await ann.says('1')).reply).toMatchObject({ kind: 'applied', language: 'zh' });
  });

  test.each([
    ['第二个', 'zh'],
    ['是', 'zh'],
    ['张伟', 'en'],
    ['2', 'en'],
  ])(
    'of an answer wins over that of the question, of a name it does not: %s',
    async (text, language) => {
      const ann = talk('ann', { locale: 'en-US' });
      expect((await ann.says('disable offline IM for Chris Green')).reply.language).toBe('en');
      expect((await ann.says(text)).reply.language).toBe(language);
    },
  );
});

test('in a group each person has a memory of their own, and a question names whom it asks', async () => {
  const ann = talk('ann', { group: true });
  const adam = talk('adam', { group: true });
  const { reply } = await ann.says('disable offline IM for Chris Green');
  expect(reply.text).toMatch(/^For Ann Admin:/);
  expect((await adam.says('1')).reply).toMatchObject({ kind: 'none', reason: 'nothingAsked' });
  expect((await adam.presses(reply.choices?.[0]?.action)).reply).toMatchObject({
    kind: 'settled',
    reason: 'stale',
  });
  expect((await ann.says('1')).reply.kind).toBe('applied');
});

describe('memory', () => {
  test.each([undefined, null, 'x', 42, [], { question: { kind: 'old' } }, { language: 'fr' }])(
    'that is not understood is forgotten: %j',
    async (memory) => {
      expect(recall(memory)).toEqual({});
      const ann = talk('ann');
      ann.forget(memory);
      expect((await ann.says('yes')).reply).toMatchObject({ kind: 'none' });
    },
  );

  test('is plain JSON that is recalled as it was', async () => {
    const ann = talk('ann');
    for (const text of ['disable offline IM for Chris Green', 'disable offline IM for everyone']) {
      await ann.says(text);
      expect(recall(ann.memory())).toEqual(ann.memory());
    }
  });
});

test('a welcome and a fault are said in both languages', () => {
  const { welcome, failure, tooFast } = createConversation({ service: office.service, ...grammar });
  expect(readOf(welcome('en-US', false))).toContain('I am Steward');
  expect(readOf(welcome('zh-CN', true))).toContain('脱机消息');
  expect(readOf(tooFast(1, 'en'))).toContain('Wait 1 second.');
  expect(readOf(tooFast(7, 'zh-CN'))).toContain('7 秒');
  expect(readOf(failure('R-17', 'broken', 'nothing', 'en'))).toMatch(/R-17.*Nothing was changed/s);
  expect(readOf(failure('R-17', 'broken', 'unknown', 'zh-CN'))).toMatch(/R-17.*不能确定/s);
  expect(readOf(failure('R-17', 'unwritable', 'nothing', 'zh-CN'))).toMatch(
    /记录.*R-17.*未做任何更改/s,
  );
});

test.each([
  ['thanks', 'en'],
  ['Thank you so much!', 'en'],
  ['谢谢', 'zh'],
  ['好的，谢谢你！', 'zh'],
])('thanks are taken as such, where nothing is asked: %s', async (text, language) => {
  const ann = talk('ann', { locale: 'fr-FR' });
  await ann.says('disable offline IM for Tony Smith');
  expect((await ann.says(text)).reply).toMatchObject({ reason: 'thanks', language });
});

test('history and who tell all, page by page', async () => {
  const ann = talk('ann');
  const first = (await ann.says('who has offline messages turned on?')).reply;
  expect(first).toMatchObject({ kind: 'list', total: 39 });
  expect(first.people).toHaveLength(10);
  const seen = [...(first.people ?? [])];
  for (let page = 0; page < 3; page += 1)
    seen.push(...((await ann.says('more')).reply.people ?? []));
  expect(new Set(seen.map((person) => person.userPrincipalName)).size).toBe(39);
  expect((await ann.says('more')).reply.reason).toBe('noList');
});

test('who turned this off for somebody is answered with who, when and in which words', async () => {
  await talk('hal').says('disable offline IM for Tony Smith');
  const { reply } = await talk('ann').says('who switched off offline IM for Tony Smith?');
  expect(reply).toMatchObject({
    kind: 'list',
    changes: [{ id: 'C1', by: 'Hal Helpdesk', phrase: 'disable offline IM for Tony Smith' }],
  });
});

test('what I changed is not what others changed', async () => {
  await talk('hal').says('disable offline IM for Tony Smith');
  const ann = talk('ann');
  await ann.says('disable offline IM for Ken Myer');
  expect((await ann.says('what did I change?')).reply.changes?.map(({ by }) => by)).toEqual([
    'Ann Admin',
  ]);
  expect((await ann.says('what did Hal change?')).reply.changes?.map(({ by }) => by)).toEqual([
    'Hal Helpdesk',
  ]);
});

test('timed changes are told back in full and not carried out', async () => {
  const ann = talk('ann');
  const { reply } = await ann.says('disable offline IM for Tony Smith until 27 November 2030 6pm');
  expect(reply).toMatchObject({ kind: 'ask', reason: 'time-unsupported' });
  expect(reply.text).toMatch(/Tony Smith[\s\S]*27 Nov 2030 18:00/);
  expect((await ann.says('show recent changes')).reply.total).toBe(0);
});

test('text that is not for this bot gets the nearest thing it can do', async () => {
  const { reply } = await talk('ann').says('blue elephants');
  expect(reply.kind).toBe('none');
  expect(reply.choices?.length).toBeGreaterThan(0);
});
