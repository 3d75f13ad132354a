import { matchBeginning } from '../../settings/catalogue.js';
import { ALIASES, type Signature } from './signatures.js';
import type { CmdletToken } from './tokens.js';

type ValueToken = Extract<CmdletToken, { kind: 'value' }>;
export type Argument = Pick<ValueToken, 'text' | 'form'>;
export type Arguments = ReadonlyMap<string, Argument>;

export type Bound =
  | { readonly kind: 'bound'; readonly arguments: Arguments }
  /** The first word that the cmdlet does not take. */
  | { readonly kind: 'invalid'; readonly word: string };

const ON: Argument = { text: '$true', form: 'constant' };

/** The parameter that a name or an unambiguous beginning of one stands for. */
function resolve(name: string, signature: Signature): { name: string; takes: boolean } | undefined {
  const { values, switches } = signature;
  const lower = name.toLowerCase();
  const full = Object.hasOwn(ALIASES, lower) ? (ALIASES[lower] ?? name) : name;
  const [only, more] = matchBeginning([...values, ...switches], (each) => each, full);
  if (only === undefined || more !== undefined) return undefined;
  return { name: only, takes: values.includes(only) };
}

/**
 * Binds arguments as PowerShell does: named ones first, the rest by position. A line may break before a parameter and
 * between a parameter and its value, as chat wraps them; a value on a line of its own is no argument.
 */
export function bind(tokens: readonly CmdletToken[], signature: Signature): Bound {
  const found = new Map<string, Argument>();
  const loose: Argument[] = [];
  let isBroken = false;
  let pending: { name: string; takes: boolean } | undefined;
  for (const token of tokens) {
    if (token.kind === 'operator' && token.text === '\n') {
      isBroken = true;
      continue;
    }
    const starts = isBroken;
    isBroken = false;
    if (token.kind === 'operator') return { kind: 'invalid', word: token.text };
    if (pending !== undefined) {
      // A switch takes `$true` or `$false` after its colon, and no word.
      if (token.kind !== 'value' || (!pending.takes && token.form !== 'constant'))
        return { kind: 'invalid', word: pending.name };
      found.set(pending.name, token);
      pending = undefined;
      continue;
    }
    if (token.kind === 'value') {
      if (starts || loose.length === signature.positional.length)
        return { kind: 'invalid', word: token.text };
      loose.push(token);
      continue;
    }
    const parameter = resolve(token.name, signature);
    if (parameter === undefined || found.has(parameter.name))
      return { kind: 'invalid', word: token.name };
    if (parameter.takes || token.bound) pending = parameter;
    else found.set(parameter.name, ON);
  }
  if (pending !== undefined) return { kind: 'invalid', word: pending.name };
  const free = signature.positional.filter((name) => !found.has(name));
  for (const [index, value] of loose.entries()) {
    const name = free[index];
    if (name === undefined) return { kind: 'invalid', word: value.text };
    found.set(name, value);
  }
  return { kind: 'bound', arguments: found };
}
