import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderActivity } from '../../dialogs/replies/render-activity.js';
import { CardAction, REPLY_TYPE, type Reply } from '../../dialogs/replies/reply.js';
import { AdaptiveCard } from '../support/adaptive-card.js';

const REPLY: Reply = {
  kind: 'applied',
  text: 'Done.',
  language: 'en',
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
  cmdlets: ["Grant-CsClientPolicy -Identity 'tony@contoso.com' -PolicyName 'OfflineIM'"],
  choices: [{ title: 'Undo', action: { steward: 'undo', change: 'C1' } }],
};

function cardOf(reply: Reply) {
  const [attachment] = renderActivity(reply, 'msteams').attachments ?? [];
  return AdaptiveCard.parse(attachment?.content);
}

describe('an activity', () => {
  test('carries the whole text and the same facts as data, whatever the channel', () => {
    for (const channel of ['msteams', 'emulator', 'sms', undefined]) {
      expect(renderActivity(REPLY, channel)).toMatchObject({
        type: 'message',
        text: 'Done.',
        valueType: REPLY_TYPE,
        value: REPLY,
      });
    }
  });

  test.each(['msteams', 'emulator', 'webchat', 'directline'])('has a card on %s', (channel) => {
    const { attachments, suggestedActions } = renderActivity(REPLY, channel);
    expect(attachments?.map(({ contentType }) => contentType)).toEqual([
      'application/vnd.microsoft.card.adaptive',
    ]);
    expect(suggestedActions).toBeUndefined();
  });

  test('offers what can be typed where no card is shown', () => {
    const { attachments, suggestedActions } = renderActivity(REPLY, 'sms');
    expect(attachments).toBeUndefined();
    expect(suggestedActions?.actions).toMatchObject([{ type: 'imBack', value: 'undo C1' }]);
  });

  test('without facts or choices has no empty card', () => {
    expect(
      renderActivity({ kind: 'notice', text: 'Hello', language: 'en' }, 'msteams').attachments,
    ).toBeUndefined();
  });
});

describe('a card', () => {
  test('adds facts, folded PowerShell and buttons, and does not say the text again', () => {
    const card = cardOf(REPLY);
    expect(JSON.stringify(card.body)).not.toContain(REPLY.text);
    expect(card.body).toMatchObject([{ type: 'FactSet' }, { type: 'Container', isVisible: false }]);
    expect(card.actions.map(({ title }) => title)).toEqual(['PowerShell', 'Undo']);
  });

  test('of a preview has no facts, which would look like what is so already', () => {
    expect(cardOf({ ...REPLY, kind: 'preview' }).body).not.toContainEqual(
      expect.objectContaining({ type: 'FactSet' }),
    );
  });

  test('does not fold PowerShell that the text shows', () => {
    const card = cardOf({ ...REPLY, text: '```powershell\nGrant-…\n```' });
    expect(card.actions.map(({ title }) => title)).toEqual(['Undo']);
  });

  test('asks for a reason beside the button that rejects', () => {
    const choice = {
      title: 'Reject',
      action: { steward: 'approval', pending: 'K7Q2', answer: 'reject' },
    } as const;
    expect(cardOf({ ...REPLY, choices: [choice] }).body).toContainEqual(
      expect.objectContaining({ type: 'Input.Text', id: 'reason' }),
    );
  });

  test('stays a card of ours, whatever names it shows', () => {
    const name = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('{{DATE(2026-01-01T00:00:00Z)}}', '[x](https://evil)', '<at>all</at>', ''),
    );
    fc.assert(
      fc.property(name, name, name, (displayName, policy, cmdlet) => {
        const person = { ...REPLY.people?.[0], displayName, policy };
        const reply = {
          ...REPLY,
          people: [person],
          cmdlets: [`x ${cmdlet}`],
          choices: [{ title: `x ${displayName}`, action: { steward: 'say', text: displayName } }],
        } as Reply;
        const card = cardOf(reply);
        const shown = [card.body, card.actions.map(({ title }) => title)];
        expect(JSON.stringify(shown)).not.toMatch(/\{\{|<at>/);
        for (const action of card.actions) {
          if (action.type === 'Action.Submit') {
            expect(CardAction.parse(action.data)).toEqual({ steward: 'say', text: displayName });
          }
        }
      }),
    );
  });
});
