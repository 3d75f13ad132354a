import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Target, Understanding } from '../../src/command/command.js';
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
      expect(reply.text).not.toMatch(/everyone\b(?! in)|`[^`]*所有人/);
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

test('whom a pronoun means is confirmed by naming them, and only then changed', async () => {
  const target: Target = { kind: 'users', names: ['Tony Smith'] };
  const order: Understanding = {
    command: { intent: 'set', enabled: false, target },
    language: 'en',
    fromContext: true,
    explain: () => [],
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
