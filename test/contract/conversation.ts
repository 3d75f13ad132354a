import { beforeEach, expect, it } from 'vitest';
import type { ReplyData } from '../../src/conversation/reply.js';
import { type Steward, type Talker, talkTo } from '../support/server.js';

/** The action of the button that answers `yes` (or another answer) to a preview. */
export function button(reply: ReplyData, answer: 'yes' | 'no'): unknown {
  const choice = reply.choices?.find(
    ({ action }) => action.steward === 'answer' && action.answer === answer,
  );
  return choice?.action;
}

/** What the README promises, on whatever tenant the server has; `steward` is asked for it before each test. */
export function conversationContract(steward: () => Steward): void {
  let ann: Talker;
  beforeEach(() => {
    ann = talkTo(steward(), 'ann');
  });

  async function enabled(name: string): Promise<boolean | undefined> {
    return (await ann.say(`show ${name}`)).people?.[0]?.enabled;
  }

  it('turns one person off at once, shows it, and takes it back', async () => {
    expect(await ann.say('disable offline IM for Tony Smith')).toMatchObject({
      kind: 'applied',
      touched: 1,
      people: [
        {
          userPrincipalName: 'tony@contoso.com',
          enabled: false,
          policy: 'OfflineIM',
          scope: 'user',
          before: { enabled: true, policy: 'Global', scope: 'global' },
        },
      ],
      warnings: expect.arrayContaining(['transcriptsStop']),
      cmdlets: [
        expect.stringMatching(/^New-CsClientPolicy /),
        expect.stringMatching(/^Grant-CsClientPolicy /),
      ],
    });
    expect(await ann.say('show Tony Smith')).toMatchObject({
      kind: 'settings',
      people: [{ enabled: false, setting: false }],
    });
    expect(await ann.say('disable offline IM for Tony Smith')).toMatchObject({ kind: 'alreadySo' });
    expect(await ann.say('undo')).toMatchObject({
      kind: 'undone',
      people: [{ enabled: true, policy: 'Global' }],
    });
    expect(await enabled('Tony Smith')).toBe(true);
  });

  it('previews the whole organisation, and does it on yes', async () => {
    const preview = await ann.say('disable offline IM for everyone');
    expect(preview).toMatchObject({ kind: 'preview', pending: expect.any(String) });
    expect(preview.touched).toBeGreaterThan(10);
    expect(await enabled('Ken Myer')).toBe(true);

    await ann.say('disable offline IM for everyone');
    expect(await ann.say('yes')).toMatchObject({ kind: 'applied' });
    expect(await enabled('Ken Myer')).toBe(false);
    expect(await ann.say('undo')).toMatchObject({ kind: 'preview' });
    expect(await ann.say('yes')).toMatchObject({ kind: 'undone' });
    expect(await enabled('Ken Myer')).toBe(true);
  });

  it('does what a button says once, however often it is pressed', async () => {
    const preview = await ann.say('disable offline IM for everyone in Legal');
    expect(preview.kind).toBe('preview');
    const yes = button(preview, 'yes');
    const replies = await Promise.all([ann.press(yes), ann.press(yes), ann.press(yes)]);
    expect(replies.map(({ kind }) => kind).sort()).toEqual(['applied', 'settled', 'settled']);
    expect(await ann.press(button(preview, 'no'))).toMatchObject({
      kind: 'settled',
      reason: 'confirmed',
    });
    await ann.say('undo');
    await ann.say('yes');
  });

  it('cancels without a question', async () => {
    const preview = await ann.say('disable offline IM for everyone');
    expect(await ann.say('cancel')).toMatchObject({ kind: 'cancelled' });
    expect(await ann.press(button(preview, 'yes'))).toMatchObject({ kind: 'settled' });
    expect(await enabled('Ken Myer')).toBe(true);
  });

  it('asks which of two people is meant, by number', async () => {
    const pick = await ann.say('disable offline IM for Chris Green');
    expect(pick).toMatchObject({ kind: 'pick' });
    expect(pick.choices?.map(({ action }) => action.steward)).toEqual(['pick', 'pick', 'say']);
    const applied = await ann.say('2');
    expect(applied.kind).toBe('applied');
    expect(applied.people).toHaveLength(1);
    await ann.say('undo');
  });
}
