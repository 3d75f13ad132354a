import { DASHES } from './clean.js';

/** How a value is written, which decides what PowerShell makes of it. */
export type Form =
  /** `$true`, `$false`, `$null`. */
  | 'constant'
  | 'bare'
  | 'quoted'
  /** Only a script could fill it: it holds a variable or a control character. */
  | 'open';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** One piece of a PowerShell command line. */
export type CmdletToken = Span &
  (
    | {
        readonly kind: 'parameter';
        readonly name: string;
        /** `-Name:` binds the next value. */
        readonly bound: boolean;
      }
    | { readonly kind: 'value'; readonly text: string; readonly form: Form }
    /** Anything that ends or joins commands, and a line break. */
    | { readonly kind: 'operator'; readonly text: string }
  );

type Piece = { readonly text: string; readonly end: number; readonly open: boolean };

// Stray spaces behind a hyphen are tolerated: Microsoft's own pages print them.
const PARAMETER = new RegExp(
  `[${DASHES}] *([A-Za-z][A-Za-z0-9]*)([:：])?(?![^\\s:：;；|｜"“”„'‘’‚$])`,
  'y',
);
const CONSTANT = new RegExp(
  `[${DASHES}]?([$＄](?:true|false|null))(?=$|[\\s;；|｜&{}(),，<>])`,
  'iy',
);
const DASHED = new RegExp(`[${DASHES}](?!\\d)`, 'y');
const OPERATOR = /&&|\|\||[;；|｜&{}(),，<>]|[#@]|\n/y;
const SPACE = /[^\S\n]+/y;
const STOP = /[\s;；|｜&{}(),，<>]/;
/** What a dollar sign must be followed by to be more than itself. */
const EXPANDS = /[\w({:?$^]/;
/** Letters that a backtick turns into control characters. */
const CONTROL = /[0abefnrtuv]/;

/** What ends a string, by what opens it. Curly quotes end as PowerShell ends them; a straight one keeps them inside. */
const CLOSING: Readonly<Record<string, string>> = {
  '"': '"',
  '＂': '＂"',
  '“': '”“„"',
  '”': '”“„"',
  '„': '”“„"',
  "'": "'",
  '‘': "’‘‚'",
  '’': "’‘‚'",
  '‚': "’‘‚'",
  '「': '」',
  '『': '』',
  '《': '》',
  '«': '»',
};
/** Those that open a string inside a word too. */
const QUOTES = /["“”„'‘’‚]/;
/** Those inside which nothing is escaped or expanded. */
const LITERAL = /['‘’‚]/;

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

/** A string in quotes that begins at the place; undefined where it never ends. */
function readQuoted(text: string, start: number): Piece | undefined {
  const opening = text[start] ?? '';
  const closing = CLOSING[opening] ?? '';
  const expands = !LITERAL.test(opening);
  let value = '';
  let open = false;
  for (let at = start + 1; at < text.length; at++) {
    const char = text[at] ?? '';
    const next = text[at + 1] ?? '';
    const closes = closing.includes(char);
    if (closes && next !== char) return { text: value, end: at + 1, open };
    if (closes || (char === '`' && expands)) {
      open ||= !closes && CONTROL.test(next);
      value += next;
      at++;
      continue;
    }
    open ||= char === '$' && expands && EXPANDS.test(next);
    value += char;
  }
  return undefined;
}

/** A word without quotes, or with quotes inside it (`tag:"Night Shift"`). */
function readBare(text: string, start: number): Piece | undefined {
  let value = '';
  let open = false;
  let at = start;
  while (at < text.length) {
    const char = text[at] ?? '';
    if (QUOTES.test(char)) {
      const part = readQuoted(text, at);
      if (part === undefined) return undefined;
      value += part.text;
      open ||= part.open;
      at = part.end;
      continue;
    }
    if (STOP.test(char)) break;
    if (char === '`') {
      const next = text[at + 1] ?? '';
      if (next === '' || /\s/.test(next)) return undefined;
      open ||= CONTROL.test(next);
      value += next;
      at += 2;
      continue;
    }
    open ||= char === '$' && EXPANDS.test(text[at + 1] ?? '');
    value += char;
    at++;
  }
  return { text: value, end: at, open };
}

function readToken(text: string, start: number): CmdletToken {
  const parameter = match(PARAMETER, text, start);
  if (parameter)
    return {
      kind: 'parameter',
      name: parameter[1] ?? '',
      bound: parameter[2] !== undefined,
      start,
      end: PARAMETER.lastIndex,
    };
  const constant = match(CONSTANT, text, start);
  if (constant)
    return {
      kind: 'value',
      text: (constant[1] ?? '').replace('＄', '$').toLowerCase(),
      form: 'constant',
      start,
      end: CONSTANT.lastIndex,
    };
  const operator = match(OPERATOR, text, start);
  if (operator) return { kind: 'operator', text: operator[0], start, end: OPERATOR.lastIndex };
  const isQuoted = Object.hasOwn(CLOSING, text[start] ?? '');
  const isDashed = match(DASHED, text, start) !== undefined;
  const piece = isDashed ? undefined : isQuoted ? readQuoted(text, start) : readBare(text, start);
  const after = text[piece?.end ?? text.length] ?? ' ';
  // What cannot be read is an operator that nothing knows, to the end.
  if (piece === undefined || !STOP.test(after))
    return { kind: 'operator', text: text.slice(start), start, end: text.length };
  const form = piece.open ? 'open' : isQuoted ? 'quoted' : 'bare';
  return { kind: 'value', text: piece.text, form, start, end: piece.end };
}

/**
 * Cuts a command line as PowerShell does, for one cmdlet: quotes doubled or escaped with a backtick inside strings,
 * variables only in double quotes (source: `about_Parsing` and `about_Quoting_Rules` of Microsoft's reference).
 */
export function tokeniseCmdlet(text: string): CmdletToken[] {
  const tokens: CmdletToken[] = [];
  for (let at = 0; at < text.length; ) {
    if (match(SPACE, text, at)) {
      at = SPACE.lastIndex;
      continue;
    }
    const token = readToken(text, at);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}
