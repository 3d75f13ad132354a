import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { DoableTarget, Understanding } from '../../src/language/doable.js';
import { type Office, openOffice } from '../policy/service/office.js';
import { grammar } from '../support/grammar.js';
import { type Talk, talkAs } from '../support/talk.js';

let office: Office;
let ann: Talk;

beforeEach(async () => {
  office = await openOffice();
  ann = talkAs('ann', { service: office.service, grammar });
});

afterEach(() => office.close());

async function changes(): Promise<number | undefined> {
  return (await ann.says('show recent changes')).reply.total;
}

describe('a missing piece', () => {
  test('of whom is asked for, and the answer goes on', async () => {
    expect((await ann.says('turn off offline IM')).reply).toMatchObject({
      kind: 'ask',
      reason: 'missing-target',
    });
    expect((await ann.says('Tony Smith')).reply).toMatchObject({
      kind: 'applied',
      people: [{ displayName: 'Tony Smith', enabled: false }],
    });
  });

  test('may be everyone, who are previewed', async () => {
    await ann.says('turn off offline IM');
    expect((await ann.says('everyone')).reply).toMatchObject({ kind: 'preview' });
  });

  test('answered with an exception changes nothing', async () => {
    await ann.says('turn off offline IM');
    expect((await ann.says('everyone except Tony Smith')).reply).toMatchObject({
      kind: 'ask',
      reason: 'excluded',
    });
  });

  test.each([
    ['the one excepted', 'disable offline IM for everyone in Finance except Tony Smith', 'en'],
    ['the one excepted', '除王小明以外，禁用财务部所有人的脱机消息', 'zh'],
  ])(
    'that leaves out %s offers the way there, and nothing wider: %s',
    async (_, text, language) => {
      const { reply } = await ann.says(text);
      expect(reply).toMatchObject({ kind: 'ask', reason: 'excluded', language });
      expect(reply.choices).toHaveLength(2);
      expect((await ann.says('1')).reply).toMatchObject({ kind: 'preview' });
      expect(reply.text).not.toMatch(/everyone\b(?! in)|(?<!财务部的?)所有人/);
    },
  );

  test('of on or off is asked for', async () => {
    expect((await ann.says('offline IM for Tony Smith')).reply).toMatchObject({
      kind: 'ask',
      reason: 'missing-state',
    });
    expect((await ann.says('off')).reply).toMatchObject({
      kind: 'applied',
      people: [{ enabled: false }],
    });
  });

  test('of which policy is asked for', async () => {
    await ann.says('assign a policy to Tony Smith');
    expect((await ann.says('Kiosk')).reply).toMatchObject({ kind: 'preview', touched: 1 });
  });

  test('after a missing piece is asked for too', async () => {
    await ann.says('assign a policy');
    expect((await ann.says('Kiosk')).reply).toMatchObject({ reason: 'missing-target' });
    expect((await ann.says('Tony Smith')).reply).toMatchObject({ kind: 'preview', touched: 1 });
  });

  test('is forgotten when another order comes instead', async () => {
    await ann.says('turn off offline IM');
    expect((await ann.says('show the offline IM settings of Ken Myer')).reply.kind).toBe(
      'settings',
    );
    expect((await ann.says('Tony Smith')).reply.kind).not.toBe('applied');
    expect(await changes()).toBe(0);
  });

  test('"me" is asked for by name and confirmed by naming the person', async () => {
    expect((await ann.says('disable offline IM for me')).reply).toMatchObject({
      kind: 'ask',
      reason: 'self',
    });
    const sure = (await ann.says('Tony Smith')).reply;
    expect(sure).toMatchObject({ kind: 'ask', reason: 'sure' });
    expect(sure.text).toContain('Tony Smith');
    expect((await ann.says('yes')).reply.kind).toBe('applied');
  });
});

describe('an answer in words', () => {
  const whom = [
    'Tony Smith',
    'tony',
    'Will',
    'everyone except Ana Lopez',
    'Ken*',
    '王小明',
    '张建新',
  ];
  const states = [
    'off',
    'turn it off',
    'maybe off',
    'not off',
    'voicemail off',
    '关闭脱机消息',
    '关',
  ];
  const policies = ['Kiosk', 'the Kiosk policy', 'Kiosk to Ken Myer', 'no such policy', '前台'];
  const asked: readonly (readonly [string, readonly string[]])[] = [
    ['turn off offline IM', whom],
    ['禁用脱机消息', whom],
    ['assign policy Kiosk', whom],
    ['取消策略', whom],
    ['offline IM for Tony Smith', states],
    ['offline IM for everyone in Finance', states],
    ['offline IM in policy Kiosk', states],
    ['修改王小明的脱机消息设置', states],
    ['assign a policy to Tony Smith', policies],
    ['给王小明分配策略', policies],
    ['create a policy', policies],
  ];
  const cases = asked.flatMap(([phrase, answers]) =>
    answers.map((said) => [phrase, said] as const),
  );
  /** The speaker, and what is written like a name in our own words. */
  const OURS = /Ann Admin|Conversation History|Policy(?= Kiosk)/g;

  test.each(cases)('names nobody whom nobody named: %s → %s', async (phrase, said) => {
    await ann.says(phrase);
    const { reply } = await ann.says(said);
    const book = readFileSync(join(office.folder, 'records.journal'), 'utf8');
    const told = `${reply.text}\n${JSON.stringify(ann.memory())}\n${book}`.replace(OURS, '');
    const names = told.match(/(?<!\p{L})\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?!\p{L})/gu) ?? [];
    const people = await Promise.all(
      [...new Set(names)].map(async (name) => ({
        name,
        users: await office.tenant.findUsers(name),
      })),
    );
    const strangers = people.filter(
      ({ name, users }) => !said.includes(name) && users.length === 0,
    );
    expect(strangers).toEqual([]);
  });

  test.each([
    ['offline IM for everyone', 'off', 'preview'],
    ['offline IM for site Dublin', 'off', 'preview'],
    ['修改王小明的脱机消息设置', '关闭', 'applied'],
  ])('of the state is about whom the question was: %s → %s', async (phrase, said, kind) => {
    const asks = (await ann.says(phrase)).reply;
    expect(asks).toMatchObject({ kind: 'ask', reason: 'missing-state' });
    expect((await ann.says(said)).reply.kind).toBe(kind);
  });

  test('with a time keeps the time', async () => {
    await ann.says('offline IM for Tony Smith');
    const { reply } = await ann.says('off until Friday');
    expect(reply.kind).not.toBe('applied');
    expect(await changes()).toBe(0);
  });

  test('with somebody else in it fills no gap', async () => {
    await ann.says('offline IM for Tony Smith');
    await ann.says('off for Ken Myer');
    expect((await ann.says('show offline IM for Tony Smith')).reply.people?.[0]?.enabled).toBe(
      true,
    );
  });
});

test('whom a pronoun means is confirmed by naming them, and only then changed', async () => {
  const target: DoableTarget = { kind: 'users', names: ['Tony Smith'] };
  const order: Understanding = {
    command: { intent: 'set', enabled: false, target },
    language: 'en',
    fromContext: true,
    disputed: [],
  };
  const pronouns = { ...grammar, understand: () => order };
  const adam = talkAs('adam', { service: office.service, grammar: pronouns });
  const { reply } = await adam.says('turn it off for him');
  expect(reply).toMatchObject({ kind: 'ask', reason: 'sure' });
  expect(reply.text).toContain('Tony Smith');
  expect(await changes()).toBe(0);
  expect((await adam.says('no')).reply.kind).toBe('cancelled');
  const again = (await adam.says('turn it off for him')).reply;
  expect((await adam.presses(again.choices?.[0]?.action)).reply.kind).toBe('applied');
});
