import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Office, openOffice } from '../policy/service/office.js';
import { ANA, stateOf, TONY } from '../policy/service/orders.js';
import { cutLines } from '../support/files.js';
import { grammar } from '../support/grammar.js';
import { type Talk, talkAs } from '../support/talk.js';

let office: Office;

function talk(name: string, locale = 'en-US'): Talk {
  return talkAs(name, { service: office.service, grammar, locale });
}

beforeEach(async () => {
  office = await openOffice();
  for (const name of ['Tony Smith', 'Ana Lopez']) {
    await talk('ann').says(`disable offline IM for ${name}`);
  }
  await reopen((folder) => cutLines(join(folder, 'tenant.journal'), 1));
});

afterEach(() => office.close());

async function reopen(work: (folder: string) => void = () => {}): Promise<void> {
  await office.shut();
  work(office.folder);
  office = await openOffice({ folder: office.folder });
  await office.service.examine();
}

describe('what everybody is told', () => {
  test.each([
    'hello',
    'show offline IM for Tony Smith',
    'status',
    'disable offline IM for Ken Myer',
  ])('an admin who says %s: which changes are missing, and what to say', async (text) => {
    const { reply } = await talk('ann').says(text);
    expect(reply.warnings).toContain('loss');
    expect(reply.text).toMatch(/lacks 1 change that the records have/);
    expect(reply.text).toMatch(/C2.*Ann Admin.*Ana Lopez.*“disable offline IM for Ana Lopez”/);
    expect(reply.text).toContain('restore the missing changes');
    expect(reply.text).toContain('accept the loss');
    expect(reply.text).not.toContain('• C1');
  });

  test('in Chinese too', async () => {
    const { reply } = await talk('ann', 'zh-CN').says('状态');
    expect(reply.text).toMatch(/缺少记录里的 1 项更改/);
    expect(reply.text).toContain('恢复缺失的更改');
    expect(reply.text).toContain('接受丢失');
  });

  test('others learn that it is so, not what is missing; strangers learn nothing', async () => {
    const { reply } = await talk('vic').says('status');
    expect(reply.text).toContain('Nothing can be changed until an admin decides');
    expect(reply.text).not.toMatch(/C2|Ana Lopez|accept the loss/);
    const stranger = await talk('eve').says('hello');
    expect(stranger.reply.text).not.toMatch(/lacks|records/);
    expect(stranger.reply.warnings ?? []).not.toContain('loss');
  });

  test('help shows how to decide, only to those who may, and only then', async () => {
    const words = ['Missing changes', 'restore the missing changes'];
    for (const word of words) expect((await talk('ann').says('help')).reply.text).toContain(word);
    expect((await talk('hal').says('help')).reply.text).not.toContain(words[0]);
    await office.service.acceptLoss({ actor: await annOf(), phrase: 'accept the loss' });
    for (const word of words) {
      expect((await talk('ann').says('help')).reply.text).not.toContain(word);
    }
  });
});

async function annOf() {
  const change = await office.records.change('C1');
  if (change === undefined) throw new Error('no C1');
  return change.actor;
}

test.each(['disable offline IM for Ken Myer', 'undo', 'undo C2', 'enable offline IM for everyone'])(
  '%s changes nothing',
  async (text) => {
    const ann = talk('ann');
    const { reply } = await ann.says(text);
    expect(reply).toMatchObject({ kind: 'refused', reason: 'undecided' });
    await ann.says('yes');
    expect(await stateOf(office.tenant, TONY)).toMatchObject({ off: true });
    expect(await stateOf(office.tenant, ANA)).toMatchObject({ off: false });
  },
);

describe.each([
  ['en-US', 'restore the missing changes', 'yes'],
  ['en-US', 'Please restore the lost changes.', '1'],
  ['zh-CN', '恢复缺失的更改', '是'],
])('%s: %s', (locale, phrase, yes) => {
  test('shows a preview, and the yes brings them back', async () => {
    const ann = talk('ann', locale);
    const { reply } = await ann.says(phrase);
    expect(reply).toMatchObject({ kind: 'preview', touched: 1 });
    expect(reply.text).toContain('C2');
    expect(reply.text).not.toMatch(/lacks|缺少/);
    expect(await stateOf(office.tenant, ANA)).toMatchObject({ off: false });
    const done = await ann.says(yes);
    expect(done.reply).toMatchObject({ kind: 'applied', touched: 1 });
    expect(done.reply.warnings).not.toContain('loss');
    expect(await stateOf(office.tenant, ANA)).toMatchObject({ off: true });
  });
});

describe.each([
  ['en-US', 'accept the loss', 'yes', 'no', /lost/],
  ['zh-CN', '接受丢失', '1', '否', /已丢失/],
])('%s: %s', (locale, phrase, yes, no, lost) => {
  test('is asked once more, and then history says so', async () => {
    const ann = talk('ann', locale);
    expect((await ann.says(phrase)).reply).toMatchObject({ kind: 'ask', reason: 'acceptLoss' });
    expect(office.service.loss()).toBeDefined();
    await ann.says(no);
    expect(office.service.loss()).toBeDefined();
    await ann.says(phrase);
    const { reply } = await ann.says(yes);
    expect(reply).toMatchObject({ kind: 'notice', reason: 'lossAccepted', total: 1 });
    expect(office.service.loss()).toBeUndefined();
    const history = (await ann.says(locale === 'en-US' ? 'history' : '最近有哪些更改？')).reply;
    const row = history.text.split('\n').find((line) => line.includes('C2'));
    expect(row).toMatch(lost);
    expect((await ann.says(locale === 'en-US' ? 'undo C2' : '撤消更改 C2')).reply).toMatchObject({
      kind: 'refused',
      reason: 'gone',
    });
  });

  test('by a button', async () => {
    const ann = talk('ann', locale);
    const [button] = (await ann.says(phrase)).reply.choices ?? [];
    expect((await ann.presses(button?.action)).reply).toMatchObject({ reason: 'lossAccepted' });
  });
});

test('a yes to another loss than the one that was shown is asked anew', async () => {
  const ann = talk('ann');
  await ann.says('accept the loss');
  const memory = ann.memory();
  await reopen((folder) => cutLines(join(folder, 'tenant.journal'), 1));
  const again = talk('ann');
  again.forget(memory);
  const { reply } = await again.says('yes');
  expect(reply).toMatchObject({ kind: 'ask', reason: 'acceptLoss', total: 2 });
  expect(office.service.loss()).toBeDefined();
});

test.each(['restore the missing changes', 'accept the loss'])(
  '%s is for those who may change the whole organisation',
  async (text) => {
    const { reply } = await talk('hal').says(text);
    expect(reply).toMatchObject({ kind: 'refused', reason: 'denied' });
  },
);

test.each(['restore the missing changes', 'accept the loss'])(
  '%s does nothing where nothing is missing',
  async (text) => {
    await office.service.acceptLoss({ actor: await annOf(), phrase: 'accept the loss' });
    expect((await talk('ann').says(text)).reply).toMatchObject({
      kind: 'refused',
      reason: 'nothingMissing',
    });
  },
);
