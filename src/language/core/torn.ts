import type { Token } from './tokens.js';

/** Marks that may follow a name without white space and are none of it: they end a clause, or part two names. */
const ENDS = new Set([',', '.', ':', ';', '!', '?', '/', "'", "'s", '"', '、', '。', '…', '⦆']);
/** Marks that may stand before one so. */
const BEGINS = new Set([',', '.', ';', '!', '?', '/', "'", '"', '、', '。', '@', '⦅']);
/** Marks of a list's items and quoted lines. */
const BULLETS = new Set([
  '-',
  '--',
  '•',
  '·',
  '*',
  '~',
  '→',
  '=>',
  '->',
  '>',
  '#',
  '+',
  '&',
  '|',
  '^',
]);

/**
 * Whether marks without white space say that the tokens of a name are only a part of one: "Kiosk" of "Kiosk#2", "B1" of
 * "A=B1". Nothing is done to half a name. `announced`: whether the word before a mark says what kind of thing is named.
 */
export function isTorn(
  tokens: readonly Token[],
  from: number,
  to: number,
  announced: (at: number) => boolean,
): boolean {
  const [before, first, next] = [tokens[from - 1], tokens[from], tokens[to]];
  if (next?.kind === 'mark' && !next.gap && !ENDS.has(next.text)) return true;
  if (before?.kind !== 'mark' || first === undefined || first.gap) return false;
  if (BEGINS.has(before.text)) return false;
  if (from === 1 && BULLETS.has(before.text)) return false;
  // `IMWarning="…"`: a quotation is whole.
  if (before.text === '=' && first.kind === 'quote') return false;
  if (before.gap) return true;
  // "关闭：张伟" and "policy=Kiosk" announce a name.
  if (before.text === ':') return (tokens[from - 2]?.kind ?? 'mark') === 'mark';
  return !(before.text === '=' && announced(from - 2));
}
