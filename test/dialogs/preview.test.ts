import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Office, openOffice } from '../policy/service/office.js';
import { grammar } from '../support/grammar.js';
import { type Talk, talkAs } from '../support/talk.js';

let now = new Date('2026-11-24T10:00:00Z');
let office: Office;
let ann: Talk;

beforeEach(async () => {
  now = new Date('2026-11-24T10:00:00Z');
  const clock = () => now;
  office = await openOffice({ clock });
  ann = talkAs('ann', { service: office.service, grammar, clock });
});

afterEach(() => office.close());

function minutesPass(minutes: number): void {
  now = new Date(now.getTime() + minutes * 60_000);
}

async function changes(): Promise<number | undefined> {
  return (await ann.says('show recent changes')).reply.total;
}

describe('a preview', () => {
  const ORDER = 'disable offline IM for everyone';

  test('is confirmed once, however often its button is pressed', async () => {
    const { reply } = await ann.says(ORDER);
    const yes = reply.choices?.[0]?.action;
    expect((await ann.presses(yes)).reply).toMatchObject({ kind: 'applied', change: 'C1' });
    expect((await ann.presses(yes)).reply).toMatchObject({
      kind: 'settled',
      reason: 'confirmed',
      change: 'C1',
    });
    expect(await changes()).toBe(1);
  });

  test('expires', async () => {
    await ann.says(ORDER);
    minutesPass(11);
    expect((await ann.says('yes')).reply).toMatchObject({ kind: 'settled', reason: 'expired' });
    expect(await changes()).toBe(0);
  });

  test('ends at once on cancel, and its card says so', async () => {
    const { reply } = await ann.says(ORDER);
    expect((await ann.says('cancel')).reply.kind).toBe('cancelled');
    expect((await ann.presses(reply.choices?.[0]?.action)).reply).toMatchObject({
      kind: 'settled',
      reason: 'cancelled',
    });
  });

  test('is replaced by a new order: neither yes nor its card carries it out', async () => {
    const { reply } = await ann.says(ORDER);
    expect((await ann.says('disable offline IM for Tony Smith')).reply.kind).toBe('applied');
    expect((await ann.says('yes')).reply).toMatchObject({ kind: 'none', reason: 'nothingAsked' });
    expect((await ann.presses(reply.choices?.[0]?.action)).reply).toMatchObject({
      kind: 'settled',
      reason: 'cancelled',
    });
    expect(await changes()).toBe(1);
  });

  test('goes on waiting after something that is no answer', async () => {
    await ann.says(ORDER);
    const { reply } = await ann.says('blue elephants');
    expect(reply).toMatchObject({ reason: 'unanswered' });
    expect(reply.text).toContain('Reply yes or no');
    expect((await ann.says('yes')).reply.kind).toBe('applied');
  });

  test('is shown anew when things have changed meanwhile', async () => {
    await ann.says('disable offline IM for everyone in the Finance department');
    const adam = talkAs('adam', { service: office.service, grammar });
    await adam.says('disable offline IM for Tony Smith');
    expect((await ann.says('yes')).reply).toMatchObject({
      kind: 'preview',
      reason: 'drifted',
      touched: 6,
    });
    expect((await ann.says('yes')).reply).toMatchObject({ kind: 'applied', touched: 6 });
  });

  test('is answered by nobody else', async () => {
    const { reply } = await ann.says(ORDER);
    const adam = talkAs('adam', { service: office.service, grammar });
    expect((await adam.presses(reply.choices?.[0]?.action)).reply).toMatchObject({
      kind: 'refused',
      reason: 'notYours',
    });
  });
});

describe('without a question', () => {
  test.each([
    ['yes', { kind: 'none', reason: 'nothingAsked' }],
    ['2', { kind: 'none', reason: 'nothingAsked' }],
    ['cancel', { kind: 'cancelled', reason: 'nothing' }],
    ['more', { kind: 'none', reason: 'noList' }],
  ])('%s does nothing', async (text, wanted) => {
    expect((await ann.says(text)).reply).toMatchObject(wanted);
  });

  test('a stale yes after ten minutes does nothing', async () => {
    await ann.says('disable offline IM for me');
    await ann.says('Tony Smith');
    minutesPass(11);
    expect((await ann.says('yes')).reply).toMatchObject({ kind: 'settled', reason: 'stale' });
    expect(await changes()).toBe(0);
  });
});

describe('what a button sends', () => {
  test.each([
    { steward: 'answer', pending: 'ZZZZ', answer: 'yes' },
    { steward: 'undo', change: 'C99' },
    { steward: 'pick', question: 'nope', number: 1 },
    { steward: 'answer', pending: 'ZZZZ', answer: 'yes', plan: { steps: [] } },
    { steward: 'apply', cmdlets: ['Remove-CsClientPolicy'] },
    { steward: 'pick', question: 'x', number: -1 },
    'yes',
    42,
    [],
  ])('is taken only in its own shape: %j', async (value) => {
    const { reply } = await ann.presses(value);
    expect(['notFound', 'refused', 'settled', 'none']).toContain(reply.kind);
    expect(await changes()).toBe(0);
  });
});
