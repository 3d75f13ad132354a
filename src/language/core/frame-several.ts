import { findSetting } from '../../settings/catalogue.js';
import type { Value } from '../command.js';
import { clarify, type Draft } from './draft.js';
import { type Facts, readPolarity, spelledValue, switched, whom } from './facts.js';
import type { Whom } from './targets.js';

/** Classes whose state belongs to what stands before them: "off", "disabled". */
const BEHIND = new Set(['B+', 'B-', 'P+', 'P-', 'BS+', 'BS-', 'X+', 'X-']);

/**
 * Several settings in one order: "emoticons off and links on for Ken", "DisableEmoticons to true, EnableURL to false".
 * Each takes the value that is spelled behind it, else the state that its own words give, else that of all; where one
 * stays without, or may have two, nothing is read. It is shown before anything is done.
 */
export function frameSeveral(facts: Facts, target: Whom | undefined | 'invalid'): Draft {
  const values = valuesOf(facts) ?? statesOf(facts);
  const isWhole = target !== undefined && target !== 'invalid' && target.kind !== 'pronoun';
  if (values === undefined || !isWhole) return clarify('several-orders');
  return clarify('several-settings', { intent: 'set', settings: values, target });
}

/** "stop saving conversations": by hand, or by themselves, which goes with offline messages? Either is asked. */
export function frameEither(facts: Facts, either: readonly string[]): Draft | undefined {
  const target = whom(facts);
  if (target === 'invalid') return undefined;
  const state = readPolarity(facts);
  if (facts.row.intent !== 'set' || typeof state !== 'boolean') return undefined;
  return clarify('either-setting', {
    intent: 'set',
    enabled: state,
    either: [...either],
    ...(target && target.kind !== 'pronoun' ? { target } : {}),
  });
}

function namesOf({ items }: Facts) {
  return items.filter(
    ({ class: name, value }) => (name === 'SET' || name === 'PARAM') && typeof value === 'string',
  );
}

/** The values that are spelled out, one for each. */
function valuesOf(facts: Facts): Record<string, Value> | undefined {
  const named = namesOf(facts);
  const spelled = facts.slots.get('v') ?? [];
  if (spelled.length !== named.length) return undefined;
  const values: Record<string, Value> = {};
  for (const [at, item] of named.entries()) {
    const row = findSetting(String(item.value));
    const value = row && spelledValue(row, spelled[at] ?? [], item.class === 'PARAM');
    if (row === undefined || row.of !== undefined || value === undefined || value === 'invalid')
      return undefined;
    if (Object.hasOwn(values, row.id)) return undefined;
    values[row.id] = value;
  }
  return values;
}

/** On or off, of each: what stands ahead of several holds for all of them until it is said anew. */
function statesOf(facts: Facts): Record<string, Value> | undefined {
  if ((facts.slots.get('v') ?? []).length > 0) return undefined;
  const whole = readPolarity(facts);
  const states = typeof whole === 'boolean' ? undefined : pairStates(facts);
  const values: Record<string, Value> = {};
  for (const [at, item] of namesOf(facts).entries()) {
    const row = findSetting(String(item.value));
    const state = states === undefined ? whole : states[at];
    const byName = findSetting(item.text) !== undefined;
    const value =
      row && typeof state === 'boolean' ? switched(row, state, byName, facts.items) : undefined;
    if (row === undefined || row.of !== undefined || typeof value !== 'boolean') return undefined;
    if (Object.hasOwn(values, row.id)) return undefined;
    values[row.id] = value;
  }
  return values;
}

function pairStates({ items }: Facts): readonly (boolean | undefined)[] | undefined {
  const states: (boolean | undefined)[] = [];
  let ahead: boolean | undefined;
  let waiting = 0;
  for (const { class: name, value } of items) {
    if ((name === 'SET' || name === 'PARAM') && typeof value === 'string') {
      states.push(ahead);
      waiting = ahead === undefined ? waiting + 1 : 0;
      continue;
    }
    const sign = name.at(-1);
    if (sign !== '+' && sign !== '-') continue;
    if (!BEHIND.has(name)) {
      // "emoticons and turn on links": the first has no state.
      if (waiting > 0) return undefined;
      ahead = sign === '+';
      continue;
    }
    // "turn off emoticons and links on": two states for one.
    if (waiting === 0) return undefined;
    states.fill(sign === '+', states.length - waiting);
    waiting = 0;
  }
  return waiting === 0 ? states : undefined;
}
