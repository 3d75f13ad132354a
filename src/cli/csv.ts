/** What a spreadsheet would take for a formula, full-width forms included. */
const FORMULA = /^\s*[=+\-@＝＋－＠\t\r\n]/u;

/** The same where a spreadsheet of another culture, which splits a line at semicolons or tabs, begins a cell. */
const INNER_FORMULA = /(?<=[;\t\r\n][\s"]*)[=+\-@＝＋－＠]/gu;

/** What a terminal would obey. */
const CONTROL = /[^\P{Cc}\t\r\n]/gu;

/**
 * One line of CSV (RFC 4180). Text that a spreadsheet would run is led by an apostrophe, wherever it splits the line;
 * control characters are made visible.
 */
export function csvLine(cells: readonly (string | number | undefined)[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

function cell(value: string | number | undefined): string {
  if (typeof value === 'number') return String(value);
  const text = (value ?? '').replace(CONTROL, '\uFFFD').replace(INNER_FORMULA, "'$&");
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
