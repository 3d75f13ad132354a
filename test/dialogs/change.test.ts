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

async function kindsOf(...texts: string[]): Promise<ReplyData['kind'][]> {
  const kinds: ReplyData['kind'][] = [];
  for (const text of texts) kinds.push((await ann.says(text)).reply.kind);
  return kinds;
}

describe('one person, nothing lost', () => {
  test('is applied at once, and the reply has the settings read back', async () => {
    const { reply } = await ann.says('disable offline IM for Tony Smith');
    expect(reply).toMatchObject({
      kind: 'applied',
      people: [
        {
          displayName: 'Tony Smith',
          userPrincipalName: 'tony@contoso.com',
          enabled: false,
          setting: false,
          policy: 'OfflineIM',
          scope: 'user',
          before: { enabled: true, setting: null, policy: 'Global', scope: 'global' },
        },
      ],
      touched: 1,
      change: 'C1',
      warnings: ['transcriptsStop'],
      cmdlets: [
        "New-CsClientPolicy -Identity 'OfflineIM' -EnableIMAutoArchiving $false",
        "Grant-CsClientPolicy -Identity 'tony@contoso.com' -PolicyName 'OfflineIM'",
      ],
    });
    for (const words of [
      '✓ Offline messages are off for Tony Smith (tony@contoso.com).',
      'not set (on by default) in Global → off (False) in OfflineIM (new policy)',
      'Read back from the server.',
      'next sign-in',
      '“undo” takes it back',
      'Conversation History',
    ]) {
      expect(reply.text).toContain(words);
    }
  });

  test('the second time it is already so', async () => {
    expect(
      await kindsOf('disable offline IM for Tony Smith', 'disable offline IM for Tony Smith'),
    ).toEqual(['applied', 'alreadySo']);
  });

  test('undo takes it back, and redo brings it again', async () => {
    await ann.says('disable offline IM for Tony Smith');
    const undone = (await ann.says('undo')).reply;
    expect(undone).toMatchObject({
      kind: 'undone',
      people: [{ enabled: true, setting: null, policy: 'Global' }],
    });
    expect((await ann.says('redo')).reply).toMatchObject({
      kind: 'undone',
      people: [{ enabled: false, policy: 'OfflineIM' }],
    });
  });

  test('with nothing to undo, says so', async () => {
    expect((await ann.says('undo')).reply).toMatchObject({
      kind: 'refused',
      reason: 'nothingToUndo',
    });
  });
});

describe('more than one person', () => {
  test('is previewed with counts, warnings and the PowerShell, and applied on yes', async () => {
    const preview = (await ann.says('disable offline IM for everyone in the Finance department'))
      .reply;
    expect(preview).toMatchObject({ kind: 'preview', touched: 7, warnings: ['transcriptsStop'] });
    expect(preview.text).toContain('“show the PowerShell”');
    expect(preview.cmdlets?.join()).toContain('Grant-CsClientPolicy');
    expect(preview.choices?.map(({ action }) => action)).toEqual([
      { steward: 'answer', pending: preview.pending, answer: 'yes' },
      { steward: 'answer', pending: preview.pending, answer: 'no' },
    ]);
    expect((await ann.says('yes')).reply).toMatchObject({ kind: 'applied', touched: 7 });
  });

  test('changes nothing on no', async () => {
    expect(await kindsOf('disable offline IM for everyone', 'no')).toEqual([
      'preview',
      'cancelled',
    ]);
    expect((await ann.says('show recent changes')).reply.total).toBe(0);
  });

  test('everyone off offers the server-wide switch, which keeps history', async () => {
    await ann.says('disable offline IM for everyone');
    expect((await ann.says('3')).reply).toMatchObject({
      kind: 'preview',
      warnings: [],
      cmdlets: ["Set-CsImConfiguration -Identity 'Global' -EnableOfflineIm $false"],
    });
    expect((await ann.says('yes')).reply).toMatchObject({ kind: 'applied', touched: 39 });
    expect((await ann.says('show the offline IM settings of Tony Smith')).reply).toMatchObject({
      people: [{ enabled: false, setting: null }],
    });
  });
});

describe('policies', () => {
  test('are created, granted, listed and deleted', async () => {
    const lobby = { intent: 'policy.create', policy: 'Lobby', enabled: false } as const;
    expect((await ann.says(lobby)).reply.kind).toBe('applied');
    const listed = (await ann.says('list all policies')).reply;
    expect(listed.policies).toContainEqual({ identity: 'Lobby', setting: false, reach: 0 });
    expect((await ann.says('assign policy Lobby to Tony Smith')).reply.kind).toBe('applied');
    expect((await ann.says('which users have the Lobby policy?')).reply).toMatchObject({
      kind: 'list',
      people: [{ displayName: 'Tony Smith', policy: 'Lobby' }],
    });
  });

  test('in use are deleted only after their holders got something else', async () => {
    const refused = (await ann.says('delete policy Counsel')).reply;
    expect(refused).toMatchObject({ kind: 'refused', reason: 'policyInUse' });
    expect(refused.choices?.length).toBeGreaterThan(1);
    const preview = (await ann.says('Kiosk')).reply;
    expect(preview).toMatchObject({ kind: 'preview', touched: 2 });
    expect(preview.cmdlets?.at(-1)).toBe("Remove-CsClientPolicy -Identity 'Counsel'");
    expect((await ann.says('yes')).reply.kind).toBe('applied');
  });

  test('that are misspelt are suggested, never taken', async () => {
    const { reply } = await ann.says('assign policy Kisk to Tony Smith');
    expect(reply).toMatchObject({ kind: 'notFound', reason: 'noSuchPolicy' });
    expect(reply.choices?.[0]?.action).toMatchObject({ steward: 'say' });
    expect((await ann.says('1')).reply.kind).toBe('preview');
  });
});

describe('show the PowerShell', () => {
  test('of the last change', async () => {
    await ann.says('disable offline IM for Tony Smith');
    expect((await ann.says({ intent: 'script' })).reply).toMatchObject({
      kind: 'script',
      change: 'C1',
      cmdlets: [expect.stringContaining('New-'), expect.stringContaining('Grant-')],
    });
  });

  test('of an order in words, which is not carried out', async () => {
    const order = 'disable offline IM for everyone in the Finance department';
    const { reply } = await ann.says({ intent: 'script', order });
    expect(reply).toMatchObject({ kind: 'script', touched: 7 });
    expect((await ann.says('show recent changes')).reply.total).toBe(0);
  });

  test('of the preview that waits, which goes on waiting', async () => {
    await ann.says('disable offline IM for everyone');
    expect((await ann.says({ intent: 'script' })).reply).toMatchObject({ kind: 'script' });
    expect((await ann.says('yes')).reply.kind).toBe('applied');
  });
});
