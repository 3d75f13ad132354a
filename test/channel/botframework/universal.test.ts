import { describe, expect, it } from 'vitest';
import { renderShown } from '../../../src/channel/botframework/render-activity.js';
import type { Shown } from '../../../src/conversation/reply.js';
import type { Choice } from '../../../src/language/replies/choice.js';
import { AdaptiveCard, actionsOf } from '../../support/adaptive-card.js';
import { schemaFaults } from '../../support/card-schema.js';
import { shownOf } from '../../support/spoken.js';

const choices: Choice[] = [
  {
    title: 'Approve',
    weight: 'primary',
    action: { steward: 'approval', pending: 'K7Q2', answer: 'approve' },
  },
  {
    title: 'Reject',
    weight: 'danger',
    action: { steward: 'approval', pending: 'K7Q2', answer: 'reject' },
  },
];
const request: Shown = { ...shownOf('Ann asks'), kind: 'approval', pending: 'K7Q2', choices };

function cardIn({ attachments }: ReturnType<typeof renderShown>): AdaptiveCard {
  return AdaptiveCard.parse(attachments?.[0]?.content);
}

describe('a card in Teams', () => {
  it('has buttons that it answers, which send what they send elsewhere', () => {
    const [teams, webchat] = ['msteams', 'webchat'].map((it) => cardIn(renderShown(request, it)));
    const sent = (card = teams) => actionsOf(card ?? { body: [] });
    expect(sent(webchat).map(({ type }) => type)).toEqual(['Action.Submit', 'Action.Submit']);
    expect(sent()).toEqual(
      sent(webchat).map((it) => ({ ...it, type: 'Action.Execute', verb: 'steward' })),
    );
    // A rejection's reason is typed into it.
    expect(teams?.body.some((it) => it.type === 'Input.Text' && it.id === 'reason')).toBe(true);
  });

  it.each(['emulator', 'webchat', 'directline'])('is as it was in %s', (channel) => {
    expect(JSON.stringify(renderShown(request, channel))).not.toMatch(/Execute|refresh/);
  });

  it('lets sixty people look again, and is a card by the schema', () => {
    const users = Array.from({ length: 61 }, (_, index) => `29:${index}`);
    const card = cardIn(renderShown(request, 'msteams', { question: 'K7Q2', users }));
    expect(schemaFaults(card)).toEqual([]);
    expect(card.refresh).toEqual({
      action: {
        type: 'Action.Execute',
        verb: 'refresh',
        data: { steward: 'refresh', question: 'K7Q2' },
      },
      userIds: users.slice(0, 60),
    });
  });
});
