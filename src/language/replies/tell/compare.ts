import { OFFLINE_IM } from '../../../policy/policy.js';
import type { Comparison } from '../../../policy/views.js';
import { type Block, blocksOf, bullets, type Part } from '../block.js';
import type { Catalogue } from '../catalogue.js';
import type { ContentOf } from '../content/content.js';
import { plain } from '../plain.js';
import { fitting } from '../size.js';
import { CLIENT_SETTINGS, valueWords } from './settings.js';
import type { Telling, Told } from './telling.js';
import { notedValue } from './values.js';

/** Columns of values that a card has room for. */
const COLUMNS = 2;

/** People, policies and places side by side: only what differs. */
export function tellCompared({ words }: Telling, { comparison }: ContentOf<'compared'>): Told {
  const { columns, rows, offline } = comparison;
  const names = columns.map((column) => headOf(words, column));
  return {
    blocks: blocksOf([
      words.settings.comparing({ names, differ: rows.length, all: CLIENT_SETTINGS }),
      rows.length === 0 ? undefined : rowsPart(words, comparison, names),
      offline === undefined
        ? undefined
        : words.settings.sameOffline({ value: notedValue(words, OFFLINE_IM, offline, true) }),
    ]),
    choices: [],
  };
}

/** A table of two; more columns than a card has room for are lines that name each value's owner. */
function rowsPart(words: Catalogue, { columns, rows }: Comparison, names: string[]): Part {
  const { settings, plan, lists } = words;
  const few = columns.length <= COLUMNS;
  const told = rows.map(({ setting, values }) => {
    const shown = values.map((value) => valueWords(words, value));
    const each = few
      ? shown
      : shown.map((value, at) => words.values.of({ setting: names[at] ?? '', value }));
    return { setting: plain(setting), shown, line: settings.compared({ setting, values: each }) };
  });
  const lines = fitting(told.map(({ line }) => line));
  const rest = told.length - lines.length;
  const more = rest === 0 ? undefined : lists.rest({ rest });
  if (!few) return [bullets(lines), more];
  const table: Block = {
    kind: 'table',
    head: [plan.head.setting, ...names],
    widths: [6, 5, 5],
    rows: told.slice(0, lines.length).map(({ setting, shown, line }) => ({
      cells: [{ text: setting }, ...shown.map((text) => ({ text }))],
      line: `• ${line}`,
    })),
  };
  return [table, more];
}

/** A person with their policy; a policy alone by its name. */
function headOf(words: Catalogue, { person, policy }: Comparison['columns'][number]): string {
  const name = plain(policy);
  if (person === undefined) return words.settings.column({ name });
  return words.values.noted({ value: plain(person.displayName), notes: [name] });
}
