import { afterEach, beforeEach, describe, expect, test } from 'vitest';
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

/** By the offer beside the preview for everyone, as an administrator comes to it. */
async function closeGate(): Promise<void> {
  await ann.says('disable offline IM for everyone');
  await ann.says('3');
  await ann.says('yes');
}

describe('while the server-wide switch is off', () => {
  beforeEach(closeGate);

  test.each([
    ['enable offline IM for Tony Smith', 'alreadySo'],
    ['enable offline IM for Ken Myer and Ana Lopez', 'alreadySo'],
    ['enable offline IM for everyone', 'alreadySo'],
    ['show Tony Smith', 'settings'],
  ])('%s never says that it is on', async (order, kind) => {
    const { reply } = await ann.says(order);
    expect(reply.kind).toBe(kind);
    expect(reply.people?.some((person) => person.enabled) ?? false).toBe(false);
  });

  test('a person who was turned on in the policy can be let send in the next step', async () => {
    await ann.says('disable offline IM for Ken Myer');
    const on = await ann.says('enable offline IM for Ken Myer');
    expect(on.reply).toMatchObject({ kind: 'applied', warnings: ['gateOff'] });
    expect(on.reply.text).toContain('switch is still off');
    expect(on.activity.suggestedActions?.actions?.map(({ value }) => value)).toEqual([
      'undo C3',
      '1',
    ]);

    const offer = await ann.says('1');
    expect(offer.reply).toMatchObject({
      kind: 'preview',
      cmdlets: ["Set-CsImConfiguration -Identity 'Global' -EnableOfflineIm $true"],
    });
    await ann.says('yes');
    expect((await ann.says('show Ken Myer')).reply.people).toMatchObject([{ enabled: true }]);
  });

  test.each(['enable offline IM for everyone', 'show Tony Smith'])(
    'after "%s" the switch is offered',
    async (order) => {
      await ann.says(order);
      expect((await ann.says('1')).reply).toMatchObject({
        kind: 'preview',
        cmdlets: ["Set-CsImConfiguration -Identity 'Global' -EnableOfflineIm $true"],
      });
    },
  );

  test('it is not offered for somebody whose policy is off as well', async () => {
    await ann.says('disable offline IM for Ken Myer');
    const { choices = [] } = (await ann.says('show Ken Myer')).reply;
    expect(choices.map(({ title }) => title)).toEqual(['All settings', 'History']);
  });

  test('nor to somebody who may not turn it on', async () => {
    const vic = talkAs('vic', { service: office.service, grammar });
    expect((await vic.says('show Tony Smith')).reply).toMatchObject({
      kind: 'settings',
      people: [{ enabled: false, setting: null }],
      warnings: ['gateOff'],
    });
    expect((await vic.says('1')).reply.kind).toBe('none');
  });
});

describe('a site without a switch of its own', () => {
  test.each([
    'turn off the server-wide switch for site Dublin',
    'set EnableOfflineIm to false for site Dublin',
    'New-CsImConfiguration -Identity site:Dublin -EnableOfflineIm $false',
  ])('%s: gets one, after a yes, and the undo takes it away', async (order) => {
    const preview = await ann.says(order);
    expect(preview.reply).toMatchObject({
      kind: 'preview',
      cmdlets: ["New-CsImConfiguration -Identity 'site:Dublin' -EnableOfflineIm $false"],
    });
    expect((await ann.says('yes')).reply.kind).toBe('applied');
    expect((await ann.says('status')).reply.text).toContain('in site:Dublin: off');
    const undo = await ann.says('undo');
    expect(undo.reply).toMatchObject({
      kind: 'preview',
      cmdlets: ["Remove-CsImConfiguration -Identity 'site:Dublin'"],
    });
    expect((await ann.says('yes')).reply.kind).toBe('undone');
    expect((await ann.says('status')).reply.text).not.toContain('site:Dublin');
  });

  test('that somebody gave one since is told, and left as it is', async () => {
    await ann.says('turn off the server-wide switch for site Dublin');
    await ann.says('yes');
    await office.tenant.run([{ name: 'Remove-CsImConfiguration', identity: 'site:Dublin' }]);
    const { reply } = await ann.says('undo');
    expect(reply).toMatchObject({ kind: 'refused', reason: 'changedSince' });
    expect(reply.text).toContain('EnableOfflineIm site:Dublin');
  });
});
