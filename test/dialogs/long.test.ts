import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LONGEST_TEXT } from '../../src/language/understand.js';
import { type Office, openOffice } from '../policy/service/office.js';
import { grammar } from '../support/grammar.js';
import { type Talk, type TalkOptions, talkAs } from '../support/talk.js';

let office: Office;
/** All that was understood, so that it can be seen what was not. */
let understood: string[];

beforeEach(async () => {
  office = await openOffice();
  understood = [];
});

afterEach(() => office.close());

function talk(name: string, options: Partial<TalkOptions> = {}): Talk {
  const listening: typeof grammar = {
    ...grammar,
    understand(text, given) {
      understood.push(text);
      return grammar.understand(text, given);
    },
  };
  return talkAs(name, { service: office.service, grammar: listening, ...options });
}

function padded(text: string, length: number): string {
  return text + ' '.repeat(length - text.length);
}

describe('a text that is too long', () => {
  test.each([
    ['en', 'disable offline IM for Tony Smith ', undefined, ['20,001 characters', '20,000']],
    ['zh', '禁用王小明的脱机消息，', undefined, ['20,001 个字符', '20,000']],
    ['zh', 'Tony Smith, ', 'zh-CN', ['20,001 个字符', '20,000']],
  ])('is not read, and that is said (%s): %s', async (language, seed, locale, told) => {
    const ann = talk('ann', locale === undefined ? {} : { locale });
    const { reply } = await ann.says(seed.repeat(LONGEST_TEXT).slice(0, LONGEST_TEXT + 1));
    expect(reply).toMatchObject({ kind: 'refused', reason: 'tooLong', language });
    for (const words of told) expect(reply.text).toContain(words);
    expect(understood).toEqual([]);
    expect((await ann.says('show recent changes')).reply.total).toBe(0);
  });

  test('is one that has one character more than is read', async () => {
    const order = 'disable offline IM for Tony Smith';
    const ann = talk('ann');
    expect((await ann.says(padded(order, LONGEST_TEXT + 1))).reply.reason).toBe('tooLong');
    expect((await ann.says(padded(order, LONGEST_TEXT))).reply.kind).toBe('applied');
  });

  test('leaves the preview that waits as it is', async () => {
    const ann = talk('ann');
    await ann.says('disable offline IM for everyone in Finance');
    expect((await ann.says('no '.repeat(LONGEST_TEXT))).reply.reason).toBe('tooLong');
    expect((await ann.says('yes')).reply.kind).toBe('applied');
  });

  test('leaves a question for a name as it is', async () => {
    const ann = talk('ann');
    await ann.says('turn off offline IM');
    expect((await ann.says('Ken Myer, '.repeat(LONGEST_TEXT))).reply.reason).toBe('tooLong');
    expect((await ann.says('Tony Smith')).reply.kind).toBe('applied');
  });

  test('stops no button', async () => {
    const { reply } = await talk('ann').presses({ steward: 'say', text: 'list policies' });
    expect(reply.kind).toBe('list');
  });

  test('of hundreds of names is a question about the first that nobody has', async () => {
    const names = Array.from({ length: 500 }, (_, n) => `Pat Person${n}`);
    const { reply } = await talk('ann').says(`disable offline IM for ${names.join(', ')}`);
    expect(reply).toMatchObject({ kind: 'notFound', reason: 'noSuchUser' });
  });
});

describe('a person without any right', () => {
  test.each(['help', 'hello', '帮助', '你好'])('is greeted and helped: %s', async (text) => {
    expect((await talk('eve').says(text)).reply.kind).toMatch(/^(help|greeting)$/);
    expect((await talk('eve').presses({ steward: 'say', text })).reply.kind).toMatch(
      /^(help|greeting)$/,
    );
  });

  test.each([201, LONGEST_TEXT, LONGEST_TEXT + 1, 60_000])(
    'is refused without a look at %i characters',
    async (length) => {
      const eve = talk('eve');
      for (const text of ['('.repeat(length), padded('help', length)]) {
        expect((await eve.says(text)).reply).toMatchObject({ kind: 'refused', reason: 'denied' });
      }
      expect(understood).toEqual([]);
    },
  );

  test('is refused without a look at what a long button says', async () => {
    const { reply } = await talk('eve').presses({ steward: 'say', text: padded('help', 1000) });
    expect(reply).toMatchObject({ kind: 'refused', reason: 'denied' });
    expect(understood.filter((text) => text !== '')).toEqual([]);
  });

  test('is refused in the language of their script', async () => {
    const { reply } = await talk('eve').says('禁用王小明的脱机消息，'.repeat(100));
    expect(reply).toMatchObject({ kind: 'refused', language: 'zh' });
  });
});
