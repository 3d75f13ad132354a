import type { Shown } from '../../conversation/reply.js';
import { CATALOGUES } from '../../language/replies/catalogue.js';
import type { Choice } from '../../language/replies/choice.js';
import { label } from '../../language/replies/plain.js';
import { widthOf } from './width.js';

type Json = Readonly<Record<string, unknown>>;

interface Button {
  readonly title: string;
  readonly [key: string]: unknown;
}

/** Buttons of a card: a client folds more away or drops them. */
const BUTTONS = 6;
/** Characters that the titles of one, two or three buttons in a row have at 400 px; wider rows are cut. */
const ROW = [0, 40, 34, 26];

/** The buttons of a reply, in rows that a narrow card shows whole. `folded` is what the last one shows and hides, if anything. */
export function buttonRows(reply: Shown, folded: string | undefined): Json[] {
  const choices = (reply.choices ?? []).slice(0, folded === undefined ? BUTTONS : BUTTONS - 1);
  const buttons = choices.map(button);
  const numbered = buttons.every((it) => fits([it])) ? buttons : buttons.map(asNumber(reply));
  const rows: Button[][] = [];
  for (const each of folded === undefined ? numbered : [...numbered, toggle(reply, folded)]) {
    const row = rows.at(-1);
    if (row !== undefined && fits([...row, each])) row.push(each);
    else rows.push([each]);
  }
  return rows.map((actions, index) => ({
    type: 'ActionSet',
    spacing: index === 0 ? 'medium' : 'default',
    actions,
  }));
}

function button({ title, action, weight }: Choice): Button {
  const style = weight === undefined ? undefined : weight === 'danger' ? 'destructive' : 'positive';
  return { type: 'Action.Submit', title: label(title), data: action, ...(style && { style }) };
}

function toggle({ language }: Shown, folded: string): Button {
  return {
    type: 'Action.ToggleVisibility',
    title: CATALOGUES[language].changes.buttons.powershell,
    targetElements: [folded],
  };
}

/** No client breaks the title of a button. Where one would be cut, those that a list says whole are its numbers. */
function asNumber({ blocks }: Shown): (button: Button) => Button {
  const rows = blocks.flatMap((block) =>
    block.kind === 'list' && block.ordered ? block.rows : [],
  );
  const titles = rows.map(label);
  return (whole) => {
    const [, own] = /^(\d+) · /.exec(whole.title) ?? [];
    const number = own === undefined ? titles.indexOf(whole.title) + 1 : Number(own);
    return number > 0 && number <= rows.length ? { ...whole, title: String(number) } : whole;
  };
}

function fits(row: readonly Button[]): boolean {
  const room = ROW[row.length];
  const used = row.reduce((sum, { title }) => sum + widthOf(title), 0);
  return room !== undefined && used <= room;
}
