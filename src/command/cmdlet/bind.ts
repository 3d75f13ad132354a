import type { CmdletToken } from './tokens.js';

/** What a cmdlet takes; switches take a value only after a colon. */
export interface Signature {
  readonly values: readonly string[];
  readonly switches: readonly string[];
  /** Parameters that a value without a name fills, in order. */
  readonly positional: readonly string[];
}

export type Bound =
  | {
      readonly kind: 'bound';
      readonly arguments: ReadonlyMap<string, string>;
      readonly unquoted: ReadonlySet<string>;
    }
  | { readonly kind: 'several' }
  | { readonly kind: 'invalid'; readonly word: string };

const COMMON_VALUES = [
  'ErrorAction',
  'WarningAction',
  'InformationAction',
  'ErrorVariable',
  'OutVariable',
  'DomainController',
  'Tenant',
];
const COMMON_SWITCHES = ['Verbose', 'Debug', 'Confirm', 'WhatIf', 'Force', 'PassThru'];

/** The parameter that a name or an unambiguous beginning of one stands for. */
function resolve(name: string, signature: Signature): { name: string; takes: boolean } | undefined {
  const values = [...signature.values, ...COMMON_VALUES];
  const all = [...values, ...signature.switches, ...COMMON_SWITCHES];
  const lower = name.toLowerCase();
  const exact = all.find((full) => full.toLowerCase() === lower);
  const starts = all.filter((full) => full.toLowerCase().startsWith(lower));
  const found = exact ?? (starts.length === 1 ? starts[0] : undefined);
  return found === undefined ? undefined : { name: found, takes: values.includes(found) };
}

function invalid(word: string): Bound {
  return { kind: 'invalid', word };
}

/** Binds arguments as PowerShell does: named ones first, the rest by position. */
export function bind(tokens: readonly CmdletToken[], signature: Signature): Bound {
  const found = new Map<string, string>();
  const unquoted = new Set<string>();
  const loose: { text: string; quoted: boolean }[] = [];
  function keep(name: string, text: string, quoted: boolean): boolean {
    if (found.has(name)) return false;
    found.set(name, text);
    if (!quoted) unquoted.add(name);
    return true;
  }
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind === 'operator') {
      const more = tokens.slice(at + 1).some((later) => later.kind !== 'operator');
      if (token.text === ';' && !more) break;
      return token.text === ';' || token.text.startsWith('&')
        ? { kind: 'several' }
        : invalid(token.text);
    }
    if (token.kind === 'value') {
      loose.push(token);
      continue;
    }
    const parameter = resolve(token.name, signature);
    if (parameter === undefined) return invalid(token.name);
    const next = tokens[at + 1];
    const takes = parameter.takes || token.bound;
    if (takes && next?.kind !== 'value') return invalid(token.name);
    if (takes && next?.kind === 'value') at++;
    const text = takes && next?.kind === 'value' ? next.text : '$true';
    if (!keep(parameter.name, text, next?.kind === 'value' && next.quoted))
      return invalid(token.name);
  }
  const open = signature.positional.filter((name) => !found.has(name));
  for (const [index, value] of loose.entries()) {
    const name = open[index];
    if (name === undefined) return invalid(value.text);
    keep(name, value.text, value.quoted);
  }
  return { kind: 'bound', arguments: found, unquoted };
}
