import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ReplyData } from '../../src/conversation/reply.js';
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

async function isOn(name: string): Promise<boolean | undefined> {
  return (await ann.says(`show offline IM for ${name}`)).reply.people?.[0]?.enabled;
}

/** What Ann is told for the last of these. */
async function said(...texts: readonly string[]) {
  let reply: ReplyData | undefined;
  for (const text of texts) reply = (await ann.says(text)).reply;
  return reply;
}

describe('one more', () => {
  test('joins those of a preview that waits', async () => {
    const reply = await said('disable offline IM for Tony Smith and Ana Lopez', 'and Ken Myer too');
    expect(reply).toMatchObject({ kind: 'preview', touched: 3 });
    expect(reply?.text).toContain('Ken Myer');
    expect(await said('yes')).toMatchObject({ kind: 'applied', touched: 3 });
  });

  test('of an order that was carried out is asked about alone', async () => {
    const reply = await said('disable offline IM for Tony Smith', 'and Ken Myer too');
    expect(reply).toMatchObject({ kind: 'ask', reason: 'sure', touched: 1 });
    expect(await said('yes')).toMatchObject({ kind: 'applied', touched: 1 });
  });

  test('after a look is looked at', async () => {
    expect(await said('show offline IM for Tony Smith', 'and Ken Myer too')).toMatchObject({
      kind: 'settings',
      people: [{ displayName: 'Ken Myer' }],
    });
  });
});

describe('a correction', () => {
  test('takes the place of a preview', async () => {
    await ann.says('disable offline IM for Tony Smith and Ana Lopez');
    expect(await said('no, I meant Ken Myer')).toMatchObject({ reason: 'sure', touched: 1 });
    await ann.says('yes');
    expect(await isOn('Tony Smith')).toBe(true);
    expect(await isOn('Ken Myer')).toBe(false);
  });

  test('of what was carried out says that it stands, and offers the way back', async () => {
    const { reply } = await ann.says('disable offline IM for Tony Smith');
    const corrected = await ann.says('no, I meant Ken Myer');
    expect(corrected.reply).toMatchObject({ kind: 'ask', reason: 'sure' });
    expect(corrected.reply.text).toContain(`“undo ${reply.change}”`);
    expect(corrected.reply.choices?.map(({ action }) => action)).toContainEqual({
      steward: 'undo',
      change: reply.change,
    });
  });

  test('says nothing of what was taken back', async () => {
    await said('disable offline IM for Tony Smith', 'undo');
    expect((await ann.says('no, I meant Ken Myer')).reply.text).not.toContain('stands');
  });

  test('to the other of two people means the one who was not picked', async () => {
    const reply = await said('disable offline IM for Chris Green', '2', 'no, the other one');
    expect(reply).toMatchObject({ reason: 'sure' });
    expect(reply?.text).toContain('chris.green2@contoso.com');
    expect(await said('yes')).toMatchObject({
      kind: 'applied',
      people: [{ userPrincipalName: 'chris.green2@contoso.com' }],
    });
  });

  test('to the other one where nobody was offered asks whom', async () => {
    expect(await said('disable offline IM for Tony Smith', 'the other one')).toMatchObject({
      kind: 'ask',
      reason: 'pronoun',
    });
  });

  test('of the state keeps the people', async () => {
    await ann.says('disable offline IM for Tony Smith and Ana Lopez');
    await said('no, I meant on');
    expect(await isOn('Tony Smith')).toBe(true);
  });

  test('of the time keeps the rest, and tells it', async () => {
    const reply = await said('disable offline IM for Tony Smith and Ana Lopez', 'make that Friday');
    expect(reply).toMatchObject({ kind: 'ask', reason: 'time-unsupported' });
    expect(reply?.text).toContain('Tony Smith');
  });
});

describe('what a pronoun means', () => {
  test('is who was spoken about in the last two turns', async () => {
    expect(await said('show offline IM for Ken Myer', 'help', 'disable it for him')).toMatchObject({
      reason: 'sure',
    });
  });

  test('is nobody who is further back', async () => {
    const texts = ['show offline IM for Ken Myer', 'help', 'help', 'disable offline IM for him'];
    expect(await said(...texts)).toMatchObject({ kind: 'ask', reason: 'pronoun' });
  });

  test('is still who a preview is about, whatever was asked meanwhile', async () => {
    const texts = ['disable offline IM for Tony Smith and Ana Lopez', 'yes?', 'yes?', 'yes?'];
    expect(await said(...texts, 'and Ken Myer too')).toMatchObject({ touched: 3 });
  });
});

describe('an order with a remark that was not read', () => {
  test('is shown with the remark before it is carried out', async () => {
    const reply = await said('disable offline IM for Tony Smith, he is fond of cake');
    expect(reply).toMatchObject({ kind: 'ask', reason: 'sure', touched: 1 });
    expect(reply?.text).toContain('I did not read “he is fond of cake”.');
    expect(await said('yes')).toMatchObject({ kind: 'applied', touched: 1 });
  });

  test('is shown so too where it takes back a change', async () => {
    const { reply } = await ann.says('disable offline IM for Tony Smith');
    const asked = await said(`undo ${reply.change}, they went home`);
    expect(asked).toMatchObject({ kind: 'ask', reason: 'sure' });
    expect(asked?.text).toContain('they went home');
    expect(await said('yes')).toMatchObject({ kind: 'undone' });
  });

  test('that asks for a preview anyway says it there', async () => {
    const reply = await said('disable offline IM for Tony Smith and Ana Lopez, they went home');
    expect(reply).toMatchObject({ kind: 'preview', touched: 2 });
    expect(reply?.text).toContain('I did not read “they went home”.');
  });
});
