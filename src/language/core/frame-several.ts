import { findSetting } from '../../settings/catalogue.js';
import type { Setting } from '../../settings/setting.js';
import type { Value } from '../command.js';
import { clarify, type Draft } from './draft.js';
import { type Facts, namesSetting, readPolarity, spelledValue, switched, whom } from './facts.js';
import type { Item, Whom } from './targets.js';

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
  const state = facts.row.says?.value === null ? null : readPolarity(facts);
  if (facts.row.intent !== 'set' || state === undefined || state === 'both') return undefined;
  return clarify('either-setting', {
    intent: 'set',
    ...(state === null ? { value: null } : { enabled: state }),
    either: [...either],
    ...(target && target.kind !== 'pronoun' ? { target } : {}),
  });
}

/** The settings that are named, each with what is wished of it; nothing where one of them has none, or is named twice. */
function collect(
  { items }: Facts,
  wish: (row: Setting, item: Item, at: number) => Value | undefined | 'invalid',
): Record<string, Value> | undefined {
  const values: Record<string, Value> = {};
  for (const [at, item] of items.filter(namesSetting).entries()) {
    const row = findSetting(String(item.value));
    if (row === undefined || row.of !== undefined || Object.hasOwn(values, row.id))
      return undefined;
    const value = wish(row, item, at);
    if (value === undefined || value === 'invalid') return undefined;
    values[row.id] = value;
  }
  return values;
}

/** The values that are spelled out, one for each. */
function valuesOf(facts: Facts): Record<string, Value> | undefined {
  const spelled = facts.slots.get('v') ?? [];
  if (spelled.length !== facts.items.filter(namesSetting).length) return undefined;
  return collect(facts, (row, item, at) =>
    spelledValue(row, spelled[at] ?? [], item.class === 'PARAM'),
  );
}

/** On or off, of each: what stands ahead of several holds for all of them until it is said anew. */
function statesOf(facts: Facts): Record<string, Value> | undefined {
  if ((facts.slots.get('v') ?? []).length > 0) return undefined;
  const whole = readPolarity(facts);
  const states = typeof whole === 'boolean' ? undefined : pairStates(facts);
  return collect(facts, (row, { text }, at) => {
    const state = states === undefined ? whole : states[at];
    const byName = findSetting(text) !== undefined;
    return typeof state === 'boolean' ? switched(row, state, byName, facts.items) : undefined;
  });
}

function pairStates({ items }: Facts): readonly (boolean | undefined)[] | undefined {
  const states: (boolean | undefined)[] = [];
  let ahead: boolean | undefined;
  let waiting = 0;
  for (const item of items) {
    const { class: name } = item;
    if (namesSetting(item)) {
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
