/** One piece of a PowerShell command line. */
export type CmdletToken =
  | {
      readonly kind: 'parameter';
      readonly name: string /** `-Name:` binds the next value. */;
      readonly bound: boolean;
    }
  | { readonly kind: 'value'; readonly text: string; readonly quoted: boolean }
  | { readonly kind: 'operator'; readonly text: string };

const PATTERN =
  /\s*(?:-\s*(?<name>[A-Za-z][A-Za-z0-9]*)(?<bound>:)?(?![^\s:;|"'$])|"(?<double>(?:[^"]|"")*)"|'(?<single>(?:[^']|'')*)'|(?<operator>[;|&{}()]+)|(?<bare>[^\s;|&{}()"']+)|(?<stray>["']))/gy;

/** Cuts what follows the name of a cmdlet; stray spaces after a hyphen are tolerated, as in pasted articles. */
export function tokeniseCmdlet(text: string): CmdletToken[] {
  const tokens: CmdletToken[] = [];
  PATTERN.lastIndex = 0;
  for (let match = PATTERN.exec(text); match?.groups; match = PATTERN.exec(text)) {
    const { name, bound, double, single, operator, bare, stray } = match.groups;
    if (name !== undefined) tokens.push({ kind: 'parameter', name, bound: bound !== undefined });
    else if (double !== undefined)
      tokens.push({ kind: 'value', text: double.replaceAll('""', '"'), quoted: true });
    else if (single !== undefined)
      tokens.push({ kind: 'value', text: single.replaceAll("''", "'"), quoted: true });
    else if (bare !== undefined) tokens.push({ kind: 'value', text: bare, quoted: false });
    else tokens.push({ kind: 'operator', text: operator ?? stray ?? '' });
  }
  return tokens;
}
