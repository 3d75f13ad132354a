import { Cmdlet } from '../../src/policy/cmdlet.js';
import type { SettingValue } from '../../src/policy/policy.js';

// Reads the lines that Steward prints as PowerShell would: a quote of any kind ends a string unless another one follows.

const Q = "'\u2018\u2019\u201a\u201b";
const TOKEN = new RegExp(
  [
    `[${Q}](?:[^${Q}]|[${Q}]{2})*[${Q}](?![${Q}])`,
    '\\[char\\]0x[0-9A-F]{4}',
    '\\$(?:null|true|false)\\b',
    '@\\{Replace = @\\(',
    '\\)\\}',
    '@\\(',
    '[(),+]',
    '[A-Za-z]+-Cs[A-Za-z]+',
    '-[A-Za-z][A-Za-z0-9]*',
    '-?\\d+(?:\\.\\d+)?(?:e[+-]?\\d+)?',
    ' +',
  ].join('|'),
  'y',
);

function tokens(line: string): string[] {
  const found: string[] = [];
  TOKEN.lastIndex = 0;
  for (let at = 0; at < line.length; at = TOKEN.lastIndex) {
    const token = TOKEN.exec(line)?.[0];
    if (token === undefined) throw new Error(`no token at ${at} of ${line}`);
    if (token.trim() !== '') found.push(token);
  }
  return found;
}

function literal(token: string | undefined): string {
  if (token?.startsWith('[char]') === true) {
    return String.fromCharCode(Number.parseInt(token.slice('[char]0x'.length), 16));
  }
  if (token === undefined || !Q.includes(token.charAt(0))) throw new Error(`no string: ${token}`);
  return token.slice(1, -1).replace(new RegExp(`[${Q}]([${Q}])`, 'g'), '$1');
}

/** Takes one string, plain or put together, off the front. */
function string(rest: string[]): string {
  if (rest[0] !== '(') return literal(rest.shift());
  rest.shift();
  if (rest[0]?.startsWith('[char]') === true) throw new Error('a character cannot be added to');
  let value = literal(rest.shift());
  while (rest.shift() === '+') value += literal(rest.shift());
  return value;
}

/** `(New-CsClientPolicyEntry -Name 'a' -Value 'b')`, as `a=b`. */
function entry(rest: string[]): string {
  const opening = rest.splice(0, 3).join(' ');
  const name = string(rest);
  const value = rest.shift() === '-Value' ? string(rest) : undefined;
  if (opening !== '( New-CsClientPolicyEntry -Name' || value === undefined || rest.shift() !== ')')
    throw new Error('no policy entry');
  return `${name}=${value}`;
}

/** Takes items, with commas between, off the front, as far as the closing sign. */
function list(rest: string[], end: string, item: (rest: string[]) => string): string[] {
  const items: string[] = [];
  while (rest.shift() !== end) {
    if (rest[0] !== end) items.push(item(rest));
  }
  return items;
}

const WORDS: Readonly<Record<string, SettingValue>> = { $null: null, $true: true, $false: false };

function argument(rest: string[]): SettingValue {
  const first = rest[0] ?? '';
  if (first in WORDS) return WORDS[rest.shift() ?? ''] ?? null;
  if (/^-?\d/.test(first)) return Number(rest.shift());
  if (first === '@{Replace = @(') return list(rest, ')}', entry);
  return first === '@(' ? list(rest, ')', string) : string(rest);
}

function parseLine(line: string): Cmdlet {
  const [name, ...rest] = tokens(line);
  const given = new Map<string, SettingValue>();
  while (rest.length > 0) {
    const parameter = (rest.shift() ?? '').replace(/^-/, '');
    if (given.has(parameter)) throw new Error(`${parameter} twice`);
    given.set(parameter, argument(rest));
  }
  function take(parameter: string): SettingValue | undefined {
    const value = given.get(parameter);
    given.delete(parameter);
    return value;
  }
  const identity = take('Identity');
  if (name === 'Grant-CsClientPolicy') {
    return Cmdlet.parse({ name, identity, policyName: take('PolicyName') });
  }
  if (name === 'Remove-CsImConfiguration') return Cmdlet.parse({ name, identity });
  if (name === 'New-CsImConfiguration' || name === 'Set-CsImConfiguration') {
    return Cmdlet.parse({ name, identity, enableOfflineIm: take('EnableOfflineIm') });
  }
  if (name === 'Remove-CsClientPolicy') return Cmdlet.parse({ name, identity });
  const description = take('Description');
  const about = description === undefined ? {} : { description };
  return Cmdlet.parse({ name, identity, ...about, settings: Object.fromEntries(given) });
}

export function parseScript(lines: readonly string[]): Cmdlet[] {
  return lines.map(parseLine);
}
