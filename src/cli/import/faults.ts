/** Faults listed in full; the rest is only counted. */
const LISTED = 100;

/** Everything that is wrong with the files of an import, in the order found. */
export interface Faults {
  add(file: string, line: number | undefined, reason: string): void;
  /** A fault that names its file itself. */
  say(fault: string): void;
  readonly count: number;
  /** One line each: `users.csv:12: SipAddress is empty`. */
  lines(): readonly string[];
}

export function createFaults(): Faults {
  const listed: string[] = [];
  let count = 0;
  function say(fault: string): void {
    count += 1;
    if (listed.length < LISTED) listed.push(fault);
  }
  return {
    say,
    add(file, line, reason) {
      say(`${line === undefined ? file : `${file}:${line}`}: ${reason}`);
    },
    get count() {
      return count;
    },
    lines: () => (count > LISTED ? [...listed, `… and ${count - LISTED} more`] : listed),
  };
}
