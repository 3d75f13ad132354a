import { pipeline, Readable } from 'node:stream';
import { type CsvError, parse } from 'csv-parse';
import { z } from 'zod';
import type { Faults } from './faults.js';
import { readText } from './text-file.js';

/** A row by column, values trimmed; `line` is where it starts in the file. */
export interface CsvRow<Column extends string> {
  readonly line: number;
  readonly cell: (column: Column) => string;
}

export interface CsvOptions<Column extends string> {
  readonly path: string;
  /** Columns by the name that the header has in any case and any order. */
  readonly required: readonly Column[];
  /** Columns that may be missing: their values are empty. */
  readonly optional?: readonly Column[];
  /** Told what is wrong with the file as a whole. */
  readonly faults: Faults;
  /** Told of a row that does not fit the header. */
  readonly onBadRow: (line: number, reason: string) => void;
  readonly onBytes?: (bytes: number) => void;
}

const Parsed = z.object({
  record: z.array(z.string()),
  /** `lines`: the line where the record ends. */
  info: z.object({ lines: z.number() }),
});

/** The most characters of a row: no server writes as many. */
const LONGEST_ROW = 1_000_000;

/**
 * Reads what `Export-Csv` and Excel write, row by row: quotes, line ends inside them, the `#TYPE` line of Windows
 * PowerShell, the list separator of another culture. Rows that do not fit the header are left out.
 * Throws StewardError `import.invalid` where the file cannot be read.
 */
export async function* readCsv<Column extends string>(
  options: CsvOptions<Column>,
): AsyncGenerator<CsvRow<Column>> {
  const { path, faults, onBadRow, onBytes } = options;
  const { text, skipped, delimiter } = await fromHeader(readText(path, onBytes));
  // The parser runs ahead of the loop below: a record it fails at starts after the last that it came to the end of.
  let ended = 0;
  let broken: { readonly line: number; readonly reason: string } | undefined;
  const parser = parse({
    on_record(record, { lines }) {
      ended = lines;
      return record;
    },
    skip_records_with_error: true,
    on_skip(error) {
      // Where the next record starts is a guess from here on: nothing after this one counts.
      if (error !== undefined) broken ??= { line: ended + skipped + 1, reason: reasonOf(error) };
    },
    delimiter,
    record_delimiter: '\n',
    info: true,
    relax_column_count: true,
    max_record_size: LONGEST_ROW,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
  });
  // Errors of the text come out of the parser, which is read below.
  pipeline(Readable.from(text), parser, () => undefined);
  let header: Header<Column> | undefined;
  for await (const parsed of parser) {
    const { record, info } = Parsed.parse(parsed);
    const line = info.lines + skipped - newlines(record);
    if (broken !== undefined && line > broken.line) break;
    if (header === undefined) {
      header = readHeader(options, record, line);
      if (header === undefined) return;
    } else if (!fits(record, header)) {
      onBadRow(line, `has ${record.length} values where the header has ${header.width} columns`);
    } else {
      const { places } = header;
      yield { line, cell: (column) => record[places.get(column) ?? -1]?.trim() ?? '' };
    }
  }
  if (broken !== undefined) faults.add(path, broken.line, broken.reason);
  else if (header === undefined) faults.add(path, undefined, 'is empty');
}

function reasonOf({ code }: CsvError): string {
  return `${REASONS[code] ?? 'has a quote inside a value that is not doubled'}; the lines after it were not read`;
}

const REASONS: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'opens a quote that is never closed',
  CSV_MAX_RECORD_SIZE: 'begins a row of more than a million characters',
};

interface Header<Column> {
  readonly width: number;
  readonly places: ReadonlyMap<Column, number>;
}

/**
 * Whether a row has every column that is read, and nothing where the header names no column: Excel ends some lines with
 * separators, and others before the empty cells at their end.
 */
function fits(record: readonly string[], { width, places }: Header<string>): boolean {
  return (
    record.length > Math.max(...places.values()) &&
    record.slice(width).every((value) => value.trim() === '')
  );
}

function readHeader<Column extends string>(
  { path, required, optional = [], faults }: CsvOptions<Column>,
  record: readonly string[],
  line: number,
): Header<Column> | undefined {
  const names = record.map((name) => name.trim().toLowerCase());
  const places = new Map<Column, number>();
  for (const column of [...required, ...optional]) {
    const place = names.indexOf(column.toLowerCase());
    if (place >= 0) places.set(column, place);
  }
  const width = names.findLastIndex((name) => name !== '') + 1;
  const missing = required.filter((column) => !places.has(column));
  const twice = [...places]
    .filter(([column, place]) => names.lastIndexOf(column.toLowerCase()) !== place)
    .map(([column]) => column);
  if (missing.length > 0) faults.add(path, line, `the header has no ${columns(missing)}`);
  if (twice.length > 0) faults.add(path, line, `the header has twice the ${columns(twice)}`);
  return missing.length + twice.length === 0 ? { width, places } : undefined;
}

function columns(names: readonly string[]): string {
  return `${names.length === 1 ? 'column' : 'columns'} ${names.join(', ')}`;
}

/** Line ends inside quotes: a record that ends in some line starts so many before. */
function newlines(record: readonly string[]): number {
  return record.reduce((sum, value) => sum + value.split('\n').length - 1, 0);
}

/** What may stand before the header: the type that `Export-Csv` notes, the separator that Excel is told, blank lines. */
const BEFORE_HEADER = /^(?:"?#TYPE [^\n]*|"?sep=([^\w"\n])"?[^\S\n]*|\s*)\n/i;

/** The text from the header on, how many lines stand before it, and what separates values. */
async function fromHeader(
  chunks: AsyncGenerator<string>,
): Promise<{ readonly text: AsyncGenerator<string>; skipped: number; delimiter: string }> {
  let head = '';
  let skipped = 0;
  let delimiter: string | undefined;
  for (let ended = false; !ended && !head.includes('\n') && head.length < LONGEST_ROW; ) {
    const next = await chunks.next();
    ended = next.done === true;
    head += next.value ?? '';
    for (let line = BEFORE_HEADER.exec(head); line !== null; line = BEFORE_HEADER.exec(head)) {
      head = head.slice(line[0].length);
      skipped += newlines(line.slice(0, 1));
      delimiter ??= line[1];
    }
  }
  async function* rest(): AsyncGenerator<string> {
    yield head;
    yield* chunks;
  }
  delimiter ??= separatorOf(head.split('\n', 1)[0] ?? '');
  return { text: rest(), skipped, delimiter };
}

/** `Export-Csv -UseCulture` separates by what the culture does: a semicolon in most of Europe. */
function separatorOf(header: string): string {
  const counts = [',', ';', '\t'].map((each) => ({ each, count: header.split(each).length }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).each;
}
