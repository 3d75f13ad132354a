import { afterEach, beforeEach, expect, test } from 'vitest';
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

test('two orders in one message are shown as two, and none is carried out before it is chosen', async () => {
  const text = 'disable offline IM for Tony Smith and enable offline IM for Ana Lopez';
  const { reply } = await ann.says(text);
  expect(reply).toMatchObject({ kind: 'ask', reason: 'several-orders' });
  expect(reply.choices?.map(({ title }) => title)).toEqual([
    'disable offline IM for Tony Smith',
    'enable offline IM for Ana Lopez',
  ]);
  expect((await ann.says('1')).reply).toMatchObject({ kind: 'applied', touched: 1 });
});

test('a report of trouble shows what is in force, and offers what mends it', async () => {
  const report = 'Tony Smith can no longer send offline messages';
  const { reply: fine } = await ann.says(report);
  expect(fine.text).toMatch(/^Nothing on the server stops Tony Smith .*Nothing was changed\./);
  expect(fine.choices?.filter(({ action }) => action.steward === 'pick')).toEqual([]);
  await ann.says('disable offline IM for Tony Smith');
  const { reply } = await ann.says(report);
  expect(reply).toMatchObject({ kind: 'settings', people: [{ enabled: false }] });
  expect(reply.choices?.filter(({ action }) => action.steward === 'pick')).toHaveLength(1);
  const mended = await ann.says('1');
  expect(mended.reply).toMatchObject({ kind: 'applied', people: [{ enabled: true }] });
});

test('a policy that is named is taken only from who holds it', async () => {
  await ann.says('assign policy Kiosk to Tony Smith');
  await ann.says('yes');
  expect((await ann.says('unassign policy FinanceDesk from Tony Smith')).reply).toMatchObject({
    kind: 'alreadySo',
  });
  expect((await ann.says('unassign policy Kiosk from Tony Smith')).reply.kind).toBe('preview');
});
