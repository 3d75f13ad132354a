import type { ClarifyReason, Value } from '../src/language/command.js';
import type { Doable, DoableKnown, DoableTarget } from '../src/language/doable.js';
import { findSetting, OFFLINE_IM, valueFor } from '../src/settings/catalogue.js';
import type { Turn } from './turn.js';

/** The nearest phrases that are real orders or questions; none of them is run unasked. */
export function nearest(turn: Turn, reason: ClarifyReason, known: DoableKnown): Doable[] {
  const target = known.target;
  const setting = known.setting === undefined ? {} : { setting: known.setting };
  const look: Doable[] = target === undefined ? [] : [{ intent: 'show', target, ...setting }];
  const whole = target === undefined ? [] : completes(known, target);
  switch (reason) {
    case 'missing-state':
    case 'both-states':
    case 'missing-setting':
      return target === undefined ? [] : bothStates(known.setting, target);
    case 'either-setting':
      return target === undefined ? [] : eachOf(known, target);
    case 'negated':
      return [...look, ...opposite(known)].slice(0, 2);
    case 'hypothetical':
    case 'question-how':
      return [...whole.map((order) => printed(turn, order)), ...whole, ...look];
    case 'excluded':
      return exception(known);
    case 'missing-target':
    case 'missing-policy':
    case 'pronoun':
    case 'wildcard':
    case 'server-wide':
      return [];
    case 'other-feature':
      return look;
    default:
      return whole.length > 0 ? whole : look;
  }
}

/** The order that the known words make with a target. */
export function completes(known: DoableKnown, target: DoableTarget): Doable[] {
  const { intent, enabled, policy, setting, value } = known;
  if ((intent ?? 'set') === 'set' && setting !== undefined && value !== undefined)
    return [orderTo(setting, value, target)];
  switch (intent) {
    case 'show':
    case 'revoke':
      return [{ intent, target }];
    case 'grant':
      return policy === undefined ? [] : [{ intent, policy, target }];
    case 'policy.create':
    case 'policy.delete':
      return policy === undefined ? [] : [{ intent, policy }];
    default:
      return enabled === undefined ? [] : [{ intent: 'set', enabled, target }];
  }
}

/** Both orders that a setting may be meant for; none where its values are no on and off. */
function bothStates(setting: string | undefined, target: DoableTarget): Doable[] {
  const row = setting === undefined ? undefined : findSetting(setting);
  if (row === undefined || row.id === OFFLINE_IM)
    return [true, false].map((enabled) => ({ intent: 'set', enabled, target }));
  return [true, false].flatMap((allowed) => {
    const value = valueFor(row, allowed);
    return value === undefined ? [] : [orderTo(row.id, value, target)];
  });
}

/** The order for each setting that may be meant. */
function eachOf(
  { either = [], enabled, value: wished }: DoableKnown,
  target: DoableTarget,
): Doable[] {
  return either.flatMap((name) => {
    const row = findSetting(name);
    const value = row && enabled !== undefined ? valueFor(row, enabled) : wished;
    return row === undefined || value === undefined ? [] : [orderTo(row.id, value, target)];
  });
}

/** The order that gives a setting a value; offline messages keep their own form. */
export function orderTo(setting: string, value: Value, target: DoableTarget): Doable {
  return setting === OFFLINE_IM && (typeof value === 'boolean' || value === null)
    ? { intent: 'set', enabled: value, target }
    : { intent: 'set', setting, value, target };
}

function opposite({ enabled, setting, value, target }: DoableKnown): Doable[] {
  if (target === undefined) return [];
  if (setting !== undefined && typeof value === 'boolean')
    return [orderTo(setting, !value, target)];
  if (enabled === undefined) return [];
  if (setting === undefined) return [{ intent: 'set', enabled: !enabled, target }];
  const row = findSetting(setting);
  const other = row && valueFor(row, !enabled);
  return other === undefined ? [] : [orderTo(setting, other, target)];
}

/** "Everyone except Tony": first everyone, then back for those who are left out. */
function exception({ enabled, target, except }: DoableKnown): Doable[] {
  // Whoever the rest is, everybody is not offered in their place.
  if (enabled === undefined || target === undefined) return [];
  const back: Doable[] =
    except === undefined || except.length === 0
      ? []
      : [{ intent: 'set', enabled: !enabled, target: { kind: 'users', names: except } }];
  return [{ intent: 'set', enabled, target }, ...back];
}

/** The order's PowerShell, which is a safe way to find out. */
function printed({ grammar, language }: Turn, order: Doable): Doable {
  return { intent: 'script', order: grammar.render(order, language) };
}

/** A phrase of the grammar's own with the same intent. It names somebody by chance: to be read, never to be pressed. */
export function exampleFor({ grammar, language }: Turn, known: DoableKnown): string {
  const wanted = known.intent ?? 'set';
  const same = grammar
    .examples(language)
    .find(
      (command) =>
        command.intent === wanted &&
        (command.intent !== 'set' ||
          known.enabled === undefined ||
          command.enabled === known.enabled),
    );
  return grammar.render(same ?? { intent: 'help' }, language);
}
