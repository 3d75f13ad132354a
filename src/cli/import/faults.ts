/** Faults listed in full; the rest is only counted. */
const LISTED = 20;

/** Everything that is wrong with the files of an import, in the order found. */
export interface Faults {
  add(file: string, line: number | undefined, reason: string): void;
  /** A row that the rest of its file can do without, and all that is wrong with it. */
  addRow(file: string, line: number, reasons: readonly string[]): void;
  /** A fault that names its file itself. */
  say(fault: string): void;
  readonly count: number;
  /** How many rows `addRow` was told of. */
  readonly rows: number;
  /** Nothing else is at fault; true also where nothing is. */
  readonly inRowsOnly: boolean;
  /** One line each: `users.csv:12: DisplayName holds an invisible character`. */
  lines(): readonly string[];
}

/** The most characters of a reason that are shown. */
const LONGEST = 500;

export function createFaults(): Faults {
  const listed: string[] = [];
  const counts = { all: 0, inRows: 0, rows: 0 };
  function say(fault: string): void {
    counts.all += 1;
    if (listed.length < LISTED) listed.push(harmless(fault));
  }
  function add(file: string, line: number | undefined, reason: string): void {
    const told = reason.length > LONGEST ? `${reason.slice(0, LONGEST)}…` : reason;
    say(`${line === undefined ? file : `${file}:${line}`}: ${told}`);
  }
  return {
    say,
    add,
    addRow(file, line, reasons) {
      for (const reason of reasons) add(file, line, reason);
      counts.inRows += reasons.length;
      counts.rows += 1;
    },
    get count() {
      return counts.all;
    },
    get rows() {
      return counts.rows;
    },
    get inRowsOnly() {
      return counts.all === counts.inRows;
    },
    lines: () => (counts.all > LISTED ? [...listed, `… and ${counts.all - LISTED} more`] : listed),
  };
}

/** On one line: what a file holds must not reach the terminal as more than text. */
function harmless(fault: string): string {
  return fault.replace(/\p{C}/gu, '\uFFFD');
}
