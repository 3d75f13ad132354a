import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderShown } from '../../../src/channel/botframework/render-activity.js';
import { REPLY_TYPE, type Shown } from '../../../src/conversation/reply.js';
import { type Block, blocksOf, bullets } from '../../../src/language/replies/block.js';
import { CardAction } from '../../../src/language/replies/choice.js';
import { AdaptiveCard, actionsOf } from '../../support/adaptive-card.js';
import { hostileText } from '../../support/hostile.js';
import { shownOf } from '../../support/spoken.js';

const GRANT = "Grant-CsClientPolicy -Identity 'tony@contoso.com' -PolicyName 'OfflineIM'";
const FOLDED: Block = { kind: 'folded', lines: [GRANT], text: 'PowerShell: 1 line.' };
const REPLY: Shown = {
  kind: 'applied',
  language: 'en',
  change: 'C1',
  cmdlets: [GRANT],
  choices: [{ title: 'Undo', action: { steward: 'undo', change: 'C1' } }],
  blocks: blocksOf(['Offline messages are off for Tony Smith.', 'Read back.', FOLDED]),
};

function cardOf(reply: Shown): AdaptiveCard {
  const [attachment] = renderShown(reply, 'msteams').attachments ?? [];
  return AdaptiveCard.parse(attachment?.content);
}

describe('an activity', () => {
  test('carries the whole text and the same facts as data, whatever the channel', () => {
    for (const channel of ['msteams', 'emulator', 'sms', undefined]) {
      const { blocks: _, ...facts } = REPLY;
      expect(renderShown(REPLY, channel)).toMatchObject({
        type: 'message',
        valueType: REPLY_TYPE,
        value: {
          version: 1,
          ...facts,
          text: 'Offline messages are off for Tony Smith.\nRead back.\nPowerShell: 1 line.',
        },
      });
    }
  });

  test.each(['msteams', 'emulator', 'webchat', 'directline'])(
    'is one bubble on %s: a card, and no text beside it',
    (channel) => {
      const { attachments, suggestedActions, text } = renderShown(REPLY, channel);
      expect(attachments?.map(({ contentType }) => contentType)).toEqual([
        'application/vnd.microsoft.card.adaptive',
      ]);
      expect(suggestedActions).toBeUndefined();
      expect(text).toBeUndefined();
    },
  );

  test('is text with what can be typed where no card is shown', () => {
    const { attachments, suggestedActions, text } = renderShown(REPLY, 'sms');
    expect(attachments).toBeUndefined();
    expect(text).toMatch(/^Offline messages are off/);
    expect(suggestedActions?.actions).toMatchObject([{ type: 'imBack', value: 'undo C1' }]);
  });
});

describe('a card', () => {
  test('says all of the reply, with its PowerShell folded below the buttons', () => {
    const card = cardOf(REPLY);
    expect(card.body.map(({ type }) => type)).toEqual([
      'TextBlock',
      'RichTextBlock',
      'ActionSet',
      'Container',
    ]);
    expect(card.body.at(-1)).toMatchObject({ id: 'powershell', isVisible: false });
    expect(actionsOf(card).map(({ title }) => title)).toEqual(['Undo', 'PowerShell']);
    expect(card.fallbackText).toContain('PowerShell: 1 line.');
  });

  test('has one colour for what was asked, and none for what only looks', () => {
    const card = cardOf({
      ...REPLY,
      choices: [
        {
          title: 'Turn off for 7 people',
          weight: 'primary',
          action: { steward: 'say', text: 'y' },
        },
        { title: 'Cancel', action: { steward: 'say', text: 'no' } },
      ],
    });
    const styles = actionsOf(card).map((action) =>
      action.type === 'Action.ToggleVisibility' ? 'folds' : action.style,
    );
    expect(styles).toEqual(['positive', undefined, 'folds']);
  });

  test('breaks its buttons into rows that a narrow client shows whole', () => {
    const titles = [
      'Finance, Redmond (1)',
      'Sales, Dublin (2)',
      'Both',
      '每个站点的用户和他们的策略',
      'No',
    ];
    const card = cardOf({
      ...REPLY,
      blocks: blocksOf(['Which?']),
      choices: titles.map((title) => ({ title, action: { steward: 'say', text: title } })),
    });
    const rows = card.body.flatMap((element) =>
      element.type === 'ActionSet' ? [element.actions.map(({ title }) => title)] : [],
    );
    expect(rows).toEqual([[titles[0]], [titles[1], titles[2]], [titles[3], titles[4]]]);
  });

  test('numbers its buttons where a title would be cut and a list says it whole', () => {
    const rows = ['Ask', `Give them ${'x'.repeat(40)}, then delete it`];
    const [ask = '', give = ''] = rows;
    const choices = [ask, `2 · ${give}`, 'Cancel'].map((title) => ({
      title,
      action: { steward: 'say' as const, text: title },
    }));
    const titlesOf = (blocks: Block[]) =>
      actionsOf(cardOf({ ...REPLY, choices, blocks })).map(({ title }) => title);
    const list: Block = { kind: 'list', ordered: true, rows };
    expect(titlesOf(blocksOf(['What now?', list]))).toEqual(['1', '2', 'Cancel']);
    expect(titlesOf(blocksOf(['What now?']))).toEqual(choices.map(({ title }) => title));
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

  test('draws counts as columns as wide as they are', () => {
    const rows = [
      { label: 'Redmond', count: 6, line: '6 of 24' },
      { label: 'Dublin', count: 3, line: '3 of 17' },
      { label: 'Suzhou', count: 0, line: '0 of 9' },
    ];
    const card = cardOf({ ...REPLY, blocks: blocksOf(['9 people', { kind: 'bars', rows }]) });
    const widths = card.body.flatMap((element) =>
      element.type === 'ColumnSet' ? [element.columns.map(({ width }) => width)] : [],
    );
    expect(widths).toEqual([
      ['92px', 6, '84px'],
      ['92px', 3, 3, '84px'],
      ['92px', 6, '84px'],
    ]);
  });

  test('shows what people wrote as it is: nothing in it is markup, a link or a function', () => {
    const name = fc.oneof(
      hostileText,
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '{{DATE(2026-01-01T00:00:00Z)}}',
        '[x](https://evil)',
        '//evil',
        '**X**',
        '1. a',
        'w'.repeat(60),
      ),
    );
    fc.assert(
      fc.property(name, name, name, (title, row, told) => {
        const pressed = told.slice(0, 1000);
        const reply: Shown = {
          ...REPLY,
          blocks: blocksOf([
            `x ${title}`,
            `x ${row}`,
            bullets([row]),
            {
              kind: 'table',
              head: ['Who'],
              widths: [1],
              rows: [{ cells: [{ text: row, small: title }], line: row }],
            },
          ]),
          choices: [{ title: `x ${pressed}`, action: { steward: 'say', text: pressed } }],
        };
        const card = cardOf(reply);
        for (const block of textBlocks(card))
          expect(block.replace(/\\[\\/`*_[\]#|~.)+-]/g, ' ')).not.toMatch(/[`*_[\]#|~]|\/\/|\{\{/);
        for (const action of actionsOf(card)) {
          if (action.type === 'Action.ToggleVisibility') continue;
          expect(CardAction.parse(action.data)).toEqual({ steward: 'say', text: pressed });
        }
      }),
    );
  });
});

/** What is read as markdown. */
function textBlocks(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(textBlocks);
  if (typeof node !== 'object' || node === null) return [];
  const inner = Object.values(node).flatMap(textBlocks);
  const isBlock = 'type' in node && node.type === 'TextBlock' && 'text' in node;
  return isBlock ? [String(node.text), ...inner] : inner;
}

test('a reply of one line is a card of one title', () => {
  expect(cardOf(shownOf('Hello.')).body).toMatchObject([{ type: 'TextBlock', text: 'Hello' }]);
});
