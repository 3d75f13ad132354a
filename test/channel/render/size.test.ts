import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderShown } from '../../../src/channel/botframework/render-activity.js';
import { textOf } from '../../../src/channel/render/text.js';
import { ReplyData, ReplyKind, type Shown } from '../../../src/conversation/reply.js';
import { LANGUAGE_IDS } from '../../../src/language/languages.js';
import { blocksOf, bullets, type Part, warning } from '../../../src/language/replies/block.js';
import { CATALOGUES } from '../../../src/language/replies/catalogue.js';
import type { CardAction } from '../../../src/language/replies/choice.js';
import { AdaptiveCard } from '../../support/adaptive-card.js';

/** Bytes as UTF-16, with room for the ids that the SDK adds. */
const LIMIT = 62 * 1024;

/** Texts that cost most: escapes of markdown and of JSON, code spans, Chinese, characters of two units. */
const unit = fc.constantFrom(
  'a',
  '\\*',
  '\\',
  '`',
  '"',
  '\u0001',
  '赵',
  '😀',
  '\n',
  '[x](y)',
  '- ',
);
const huge = fc
  .tuple(fc.array(unit, { minLength: 1, maxLength: 8 }), fc.integer({ min: 0, max: 2_000 }))
  .map(([units, length]) => units.join('').repeat(Math.ceil(length / units.length)));
const line = fc.oneof(fc.constant('short'), huge);
const many = <Item>(item: fc.Arbitrary<Item>, most = 50) =>
  fc
    .tuple(fc.array(item, { maxLength: 2 }), fc.integer({ min: 1, max: most }))
    .map(([items, times]) => Array.from({ length: times }, () => items).flat());

const part: fc.Arbitrary<Part> = fc.oneof(
  line,
  line.map(warning),
  many(line).map(bullets),
  many(line).map((lines): Part => ({ kind: 'code', lines })),
  many(line).map((lines): Part => ({ kind: 'folded', lines, text: 'PowerShell' })),
  many(line).map(
    (lines): Part => ({
      kind: 'table',
      head: ['x', 'y'],
      widths: [1, 1],
      rows: lines.map((text) => ({ cells: [{ text }, { text, small: text }], line: text })),
    }),
  ),
);
const person = fc.record({
  displayName: line,
  userPrincipalName: line,
  enabled: fc.boolean(),
  setting: fc.constantFrom(true, false, null),
  policy: line,
  scope: fc.constantFrom('user' as const, 'site' as const, 'global' as const),
});
const QUESTION: readonly CardAction[] = [
  { steward: 'answer', pending: 'K7Q2', answer: 'yes' },
  { steward: 'answer', pending: 'K7Q2', answer: 'no' },
  { steward: 'undo', change: 'C1' },
];
const choice = fc.record({
  title: line.map((it) => `x ${it}`),
  action: fc.oneof(
    fc.constant({ steward: 'pick' as const, question: 'q', number: 3 }),
    line.map((text) => ({ steward: 'say' as const, text: text.slice(0, 1000) })),
  ),
});
const reply = fc.record({
  kind: fc.constantFrom(...ReplyKind.options),
  language: fc.constantFrom(...LANGUAGE_IDS),
  blocks: many(part, 20).map((parts) => blocksOf(['Headline', ...parts, 'Question?'])),
  people: fc.oneof(many(person), fc.array(person, { maxLength: 1 })),
  touched: fc.nat(),
  total: fc.nat(),
  cmdlets: many(line.map((it) => `x ${it}`)),
  cmdletTotal: fc.nat(),
  warnings: many(line),
  policies: many(fc.record({ identity: line, setting: fc.constant(null), reach: fc.nat() })),
  changes: many(
    fc.record({ id: line, time: line, by: line, phrase: line, outcome: fc.constant('applied') }),
  ),
  connection: fc.record({
    tenant: fc.constant('embedded' as const),
    facts: fc.dictionary(line, line, { maxKeys: 5 }),
    missing: many(line),
    lastError: line,
  }),
  choices: many(choice).map((more) => [
    ...QUESTION.map((action) => ({ title: 'Button', action })),
    ...more,
  ]),
});

describe('whatever a reply says, its activity', () => {
  test('is small enough for channels, and keeps its headline, its question and its buttons', () => {
    fc.assert(
      fc.property(reply, fc.constantFrom('msteams', 'sms'), (given, channel) => {
        const activity = renderShown(given, channel);
        expect(JSON.stringify(activity).length * 2).toBeLessThanOrEqual(LIMIT);
        const data = ReplyData.parse(activity.value);
        expect(data).toMatchObject({ touched: given.touched, total: given.total });
        expect(data.cmdletTotal).toBe(given.cmdletTotal);
        expect(data.text).toMatch(/^Headline$/m);
        expect(data.text).toMatch(/^Question\?$/m);
        if (channel === 'sms') expect(activity.text).toBe(data.text);
        const kept = data.choices?.slice(0, QUESTION.length).map(({ action }) => action);
        expect(kept).toEqual(QUESTION);
        const [card] = activity.attachments ?? [];
        if (card !== undefined) AdaptiveCard.parse(card.content);
        const { shortened } = CATALOGUES[given.language].general;
        if (data.text !== textOf(given.blocks)) expect(data.text).toContain(shortened);
      }),
      { numRuns: 100 },
    );
  }, 120_000);

  test('is untouched where it is small', () => {
    const small: Shown = {
      kind: 'list',
      language: 'zh',
      blocks: blocksOf(['标题', bullets(['赵'.repeat(3_000)])]),
      cmdlets: ['Get-CsUser'],
    };
    const { blocks: _, ...facts } = small;
    expect(renderShown(small, 'msteams').value).toEqual({
      version: 1,
      ...facts,
      title: '标题',
      text: textOf(small.blocks),
    });
  });

  test('is cut at whole lines of PowerShell', () => {
    const cmdlets = Array.from({ length: 3_000 }, (_, index) => `Grant-CsClientPolicy ${index}`);
    const blocks = blocksOf(['Headline', { kind: 'code', lines: cmdlets }, 'Go ahead?']);
    const reply: Shown = { kind: 'script', language: 'en', blocks, cmdlets };
    const { text = '' } = renderShown(reply, 'sms');
    const shown = text.split('\n').filter((it) => it.startsWith('  '));
    expect(shown.length).toBeGreaterThan(50);
    for (const cmdlet of shown) expect(cmdlets).toContain(cmdlet.trim());
  });
});
