import type { Shown } from '../../conversation/reply.js';
import type { Block } from '../../language/replies/block.js';
import { CATALOGUES } from '../../language/replies/catalogue.js';
import { buttonRows } from './buttons.js';
import { headline } from './headline.js';
import { textOf } from './text.js';
import { widthOf } from './width.js';

type Json = Readonly<Record<string, unknown>>;
type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

/** Characters of a word that a text run still breaks before: it does not break within. */
const WORD = 36;
const FOLDED = 'powershell';

/**
 * The whole reply as one Adaptive Card 1.5, of elements that Teams, the Agents Playground and Web Chat all render; hosts that
 * cannot get the complete text. Buttons stand in the body: a narrow host cuts those of `actions`.
 */
export function cardOf(reply: Shown): Json {
  const { blocks } = reply;
  const folded = blocks.filter((block) => block.kind === 'folded');
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    fallbackText: textOf(blocks),
    speak: headline(reply),
    body: [
      ...blocks.flatMap(elements),
      ...inputs(reply),
      ...buttonRows(reply, folded.length > 0 ? FOLDED : undefined),
      ...folded.map(({ lines }) => ({
        type: 'Container',
        id: FOLDED,
        isVisible: false,
        style: 'emphasis',
        spacing: 'medium',
        items: lines.map(codeLine),
      })),
    ],
  };
}

function elements(block: Block): Json[] {
  switch (block.kind) {
    case 'title':
      return title(block);
    case 'state':
      return [small(block.card ?? block.text)];
    case 'who':
      return [line(block.text, { lead: block.lead })];
    case 'close': {
      const shown = [block.text, block.id].filter((text) => text !== '').join(' · ');
      return shown === '' ? [] : [small(shown)];
    }
    case 'text':
      return [line(block.text, { ...(block.lead !== undefined && { lead: block.lead }) })];
    case 'small':
      return [small(block.text)];
    case 'warning':
      return [
        {
          type: 'Container',
          style: 'warning',
          spacing: 'medium',
          items: [textBlock(`⚠ ${block.text}`, { spacing: 'none' })],
        },
      ];
    case 'list':
      return block.rows.map((row, index) =>
        line(`${block.ordered ? `${index + 1}.` : '•'} ${row}`, { close: true }),
      );
    case 'facts':
      return [
        {
          type: 'FactSet',
          spacing: 'medium',
          facts: block.rows.map((row) => ({
            title: markdown(row.title) || ' ',
            value: markdown(row.value) || ' ',
          })),
        },
      ];
    case 'table':
      return [table(block)];
    case 'bars':
      return bars(block);
    case 'code':
      return block.lines.map(codeLine);
    case 'folded':
    case 'ways':
      return [];
  }
}

function title({ text, brief, beneath }: Of<'title'>): Json[] {
  const shown = (brief ?? text).replace(/[.。:：]$/u, '');
  const head = textBlock(shown, { size: 'medium', weight: 'bolder', style: 'heading' });
  return beneath === undefined ? [head] : [head, small(beneath)];
}

function line(text: string, { lead = '', close = false } = {}): Json {
  return words(text, { lead, spacing: close ? 'small' : 'default' });
}

function small(text: string): Json {
  return words(text, { style: { isSubtle: true, size: 'small' }, spacing: 'small' });
}

function codeLine(text: string): Json {
  return words(text, { style: { fontType: 'monospace', size: 'small' }, spacing: 'small' });
}

interface Look {
  readonly lead?: string;
  readonly style?: Json;
  readonly spacing: 'small' | 'default';
}

/** In a text run, which knows no markup and makes no links; long words need a block, which breaks them. */
function words(text: string, { lead = '', style = {}, spacing }: Look): Json {
  if (hasLongWord(text))
    return textBlock(lead === '' ? text : `${lead} ${text}`, { ...style, spacing });
  const told = run(text, style);
  const inlines = lead === '' ? [told] : [run(`${lead} `, { weight: 'bolder' }), told];
  return { type: 'RichTextBlock', inlines, spacing };
}

/** No host draws a run without a character. */
function run(text: string, style: Json = {}): Json {
  return { type: 'TextRun', text: disarmed(text) || ' ', ...style };
}

function textBlock(text: string, style: Json): Json {
  return { type: 'TextBlock', text: markdown(text), wrap: true, ...style };
}

function table({ head, widths, rows }: Of<'table'>): Json {
  const header = head.map((text) => cell([textBlock(text, { weight: 'bolder', size: 'small' })]));
  const body = rows.map(({ cells }) =>
    cells.map(({ text, small: beside }) =>
      cell([
        textBlock(text, {}),
        ...(beside === undefined
          ? []
          : [textBlock(beside, { spacing: 'none', isSubtle: true, size: 'small' })]),
      ]),
    ),
  );
  return {
    type: 'Table',
    spacing: 'medium',
    firstRowAsHeader: true,
    showGridLines: true,
    gridStyle: 'default',
    columns: widths.map((width) => ({ width })),
    rows: [header, ...body].map((cells) => ({ type: 'TableRow', cells })),
    fallback: textBlock(
      rows
        .map(({ line: text, cells }) => text || cells.map((it) => it.text).join(' · '))
        .join('\n'),
      { spacing: 'medium' },
    ),
  };
}

function cell(items: readonly Json[]): Json {
  return { type: 'TableCell', items };
}

/** Plain columns, whose widths are the counts: every host draws them. */
function bars({ rows }: Of<'bars'>): Json[] {
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return rows.map(({ label: name, count, line: told }) => ({
    type: 'ColumnSet',
    spacing: 'small',
    columns: [
      column({ width: '92px' }, textBlock(name, {})),
      ...(count > 0 ? [column({ width: count, style: 'accent', minHeight: '20px' })] : []),
      ...(count < most ? [column({ width: most - count, spacing: 'none' })] : []),
      column({ width: '84px' }, textBlock(told, { horizontalAlignment: 'right' })),
    ],
  }));
}

function column(
  style: Json,
  item: Json = textBlock(' ', { spacing: 'none', size: 'small' }),
): Json {
  return { type: 'Column', verticalContentAlignment: 'center', ...style, items: [item] };
}

/** A rejection needs a reason: the field's text comes back beside the button's own data. */
function inputs({ choices = [], language }: Shown): Json[] {
  const rejects = choices.some(
    ({ action }) => action.steward === 'approval' && action.answer === 'reject',
  );
  if (!rejects) return [];
  const { reason } = CATALOGUES[language].approvals;
  return [{ type: 'Input.Text', id: 'reason', label: reason, maxLength: 500 }];
}

function hasLongWord(text: string): boolean {
  return text.split(/\s/u).some((word) => widthOf(word) > WORD && !/\p{Script=Han}/u.test(word));
}

/** The one escape for elements that read markdown: nothing in a name formats, links or lists. */
function markdown(text: string): string {
  return disarmed(text)
    .replace(/[\\`*_[\]#|~]|\/(?=\/)/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[-+]/, '\\$&');
}

/** Text functions such as `{{DATE()}}` run in every text of a card. */
function disarmed(text: string): string {
  return text.replace(/\{(?=\{)/g, '{ ');
}
