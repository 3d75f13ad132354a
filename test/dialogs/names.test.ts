import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { DoableTarget } from '../../src/language/doable.js';
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

describe('a mention that may be read in two ways', () => {
  const ORDER = 'disable offline IM for So Tony Smith';

  test('is read as the tenant knows it', async () => {
    expect((await ann.says(ORDER)).reply).toMatchObject({
      kind: 'applied',
      people: [{ userPrincipalName: 'tony@contoso.com' }],
    });
  });

  test('is read so in an order of which the PowerShell is asked for', async () => {
    const { reply } = await ann.says(`show the PowerShell to ${ORDER}`);
    expect(reply.text).toContain('tony@contoso.com');
    expect(await changes()).toBe(0);
  });

  test('is told whole where the tenant knows none of them', async () => {
    const { reply } = await ann.says('disable offline IM for So Wan');
    expect(reply).toMatchObject({ kind: 'notFound' });
    expect(reply.text).toContain('So Wan');
  });

  test('is looked up for nobody who may not look anybody up', async () => {
    const stranger = talkAs('zoe', { service: office.service, grammar });
    expect((await stranger.says(ORDER)).reply).toMatchObject({ kind: 'refused' });
  });
});

describe('two people with the name', () => {
  const ORDER = 'disable offline IM for Chris Green';

  test('are listed with UPN and department', async () => {
    const { reply } = await ann.says(ORDER);
    expect(reply).toMatchObject({ kind: 'pick', reason: 'ambiguous' });
    for (const words of [
      'chris.green@contoso.com',
      'Finance',
      'chris.green2@contoso.com',
      'Sales',
    ]) {
      expect(reply.text).toContain(words);
    }
  });

  test.each([
    ['the number', '2', 'chris.green@contoso.com'],
    ['the UPN', 'CHRIS.GREEN2@contoso.com', 'chris.green2@contoso.com'],
    ['the department', 'sales', 'chris.green2@contoso.com'],
    ['the department in a sentence', 'the one in Finance, please', 'chris.green@contoso.com'],
    ['the site', 'the Dublin one', 'chris.green2@contoso.com'],
    ['the department in Chinese', '在 Finance 的那个', 'chris.green@contoso.com'],
    ['the title of the button', 'Chris Green (chris.green@contoso.com)', 'chris.green@contoso.com'],
  ])('are told apart by %s', async (_, answer, userPrincipalName) => {
    await ann.says(ORDER);
    expect((await ann.says(answer)).reply).toMatchObject({
      kind: 'applied',
      people: [{ userPrincipalName }],
    });
  });

  test('are both meant, and shown before', async () => {
    await ann.says(ORDER);
    expect((await ann.says('both')).reply).toMatchObject({ kind: 'preview', touched: 2 });
    expect((await ann.says('yes')).reply).toMatchObject({ kind: 'applied', touched: 2 });
  });

  test('are not told apart by what neither has', async () => {
    await ann.says(ORDER);
    expect((await ann.says('the one in Mars')).reply).toMatchObject({ kind: 'pick' });
    expect(await changes()).toBe(0);
  });

  test('are told apart by a button, which works once', async () => {
    const { reply } = await ann.says(ORDER);
    const button = reply.choices?.[0]?.action;
    expect((await ann.presses(button)).reply).toMatchObject({ kind: 'applied' });
    expect((await ann.presses(button)).reply).toMatchObject({ kind: 'settled', reason: 'stale' });
    expect(await changes()).toBe(1);
  });

  test('are asked about again when the name is only repeated, or the number is too high', async () => {
    await ann.says(ORDER);
    expect((await ann.says('Chris Green')).reply.kind).toBe('pick');
    expect((await ann.says('9')).reply.kind).toBe('pick');
    expect((await ann.says('the tall one')).reply).toMatchObject({
      kind: 'pick',
      choices: [{}, {}, { title: 'Both' }],
    });
    expect((await ann.says('Tony Smith')).reply.kind).toBe('pick');
    expect((await ann.says('1')).reply.kind).toBe('applied');
  });

  test('are asked about one name after the other', async () => {
    expect((await ann.says('disable offline IM for Chris Green and Tony Smith')).reply.kind).toBe(
      'pick',
    );
    expect((await ann.says('1')).reply).toMatchObject({ kind: 'preview', touched: 2 });
  });
});

describe('an unknown name', () => {
  test('brings suggestions that are phrases, and nothing is done', async () => {
    const { reply } = await ann.says('disable offline IM for Tony Smyth');
    expect(reply).toMatchObject({ kind: 'notFound', reason: 'noSuchUser' });
    expect(reply.choices?.length).toBeLessThanOrEqual(3);
    expect(reply.choices?.[0]?.action).toEqual({
      steward: 'say',
      text: grammar.render(
        { intent: 'set', enabled: false, target: { kind: 'users', names: ['Tony Smith'] } },
        'en',
      ),
    });
    expect(await changes()).toBe(0);
  });

  test('that a place has is taken for the place, and shown first', async () => {
    const target: DoableTarget = { kind: 'users', names: ['Finance'] };
    const { reply } = await ann.says({ intent: 'set', enabled: false, target });
    expect(reply).toMatchObject({ kind: 'preview', touched: 7 });
  });

  test('who is in a place is told of the place, where no policy is called so', async () => {
    expect((await ann.says('who is in Finance?')).reply).toMatchObject({ kind: 'list', total: 7 });
    expect((await ann.says('who has policy Nowhere?')).reply.kind).toBe('notFound');
  });

  test('with a wildcard is refused', async () => {
    const { reply } = await ann.says('disable offline IM for Tony*');
    expect(reply).toMatchObject({
      kind: 'refused',
      reason: 'wildcard',
    });
    expect(reply.choices).toBeUndefined();
  });
});

test('what is offered beside a script only prints', async () => {
  const { reply } = await ann.says('show the PowerShell to disable offline IM for Tony Smyth');
  expect(reply.kind).toBe('notFound');
  expect((await ann.says('1')).reply).toMatchObject({ kind: 'script', touched: 1 });
  expect(await changes()).toBe(0);
});

test('a word that names a department and a site is asked about', async () => {
  await office.close();
  office = await openOffice({
    aroundTenant: (tenant) => ({
      ...tenant,
      departments: async () => [...(await tenant.departments()), 'Dublin'],
    }),
  });
  ann = talkAs('ann', { service: office.service, grammar });
  const target: DoableTarget = { kind: 'group', name: 'Dublin' };
  const { reply } = await ann.says({ intent: 'set', enabled: false, target });
  expect(reply).toMatchObject({ kind: 'pick', reason: 'place' });
  const preview = (await ann.says('2')).reply;
  expect(preview).toMatchObject({ kind: 'preview', touched: 13 });
  expect(preview.cmdlets?.[0]).toContain('site:Dublin');
});
