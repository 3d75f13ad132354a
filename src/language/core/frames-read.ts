import { findSetting, OFFLINE_IM } from '../../settings/catalogue.js';
import type { Target } from '../command.js';
import type { Draft } from './draft.js';
import {
  type Facts,
  hasClass,
  readFeature,
  readSetting,
  readValueOf,
  settingsOf,
  slot,
  textOf,
  whom,
  withTarget,
} from './facts.js';
import { type Item, readTarget } from './targets.js';

export function frameShow(facts: Facts): Draft | undefined {
  const target = whom(facts);
  if (target === 'invalid') return undefined;
  const setting = readSetting(facts);
  if (setting === 'several') return undefined;
  const named = {
    ...(setting !== undefined && setting !== OFFLINE_IM ? { setting } : {}),
    ...(facts.row.says?.trouble === true ? { trouble: true } : {}),
  };
  const org = facts.row.says?.target;
  // Of a setting of the server everybody is who it is for.
  const wide = setting !== undefined && findSetting(setting)?.of !== undefined;
  if (org === 'wide' && !wide) return undefined;
  const whose = target ?? (org === 'org' || wide ? ({ kind: 'org' } as const) : undefined);
  return withTarget({ intent: 'show', ...named }, whose);
}

export function frameWho(facts: Facts): Draft | undefined {
  const place = whom(facts, 'g');
  if (place === 'invalid') return undefined;
  const parts = place === undefined ? [] : place.kind === 'all' ? place.of : [place];
  const at: { group?: string; site?: string } = {};
  for (const part of parts) {
    if (part.kind === 'group') at.group = part.name;
    else if (part.kind === 'site') at.site = part.name;
    else if (part.kind !== 'org') return undefined;
  }
  const policy = textOf(slot(facts, 'p'));
  const setting = readSetting(facts);
  if (setting === 'several') return undefined;
  const says = facts.row.says ?? {};
  if (policy !== undefined) return { intent: 'who', policy, ...says, ...at };
  if (setting === undefined) return { intent: 'who', ...says, ...at };
  const value = readValueOf(facts, setting);
  if (value === 'invalid') return undefined;
  if (setting === OFFLINE_IM) {
    if (value === undefined && says.by === undefined && says.enabled === undefined)
      return undefined;
    // Not set is neither on nor off.
    if (value === null) return { intent: 'who', setting, value, ...says, ...at };
    return {
      intent: 'who',
      ...(typeof value === 'boolean' ? { enabled: value } : {}),
      ...says,
      ...at,
    };
  }
  return value === undefined ? undefined : { intent: 'who', setting, value, ...says, ...at };
}

export function frameHistory(facts: Facts): Draft | undefined {
  const target = policyOf(facts) ?? whom(facts);
  const by = whom(facts, 'b');
  if (target === 'invalid' || by === 'invalid') return undefined;
  if (target?.kind === 'pronoun' || by?.kind === 'pronoun')
    return withTarget({ intent: 'history' }, { kind: 'pronoun', one: true });
  const setting = readSetting(facts);
  if (setting === 'several') return undefined;
  return {
    intent: 'history',
    ...(setting === undefined || setting === OFFLINE_IM ? {} : { setting }),
    ...(target === undefined ? {} : { target }),
    ...(by === undefined ? {} : { by }),
    ...facts.row.says,
  };
}

/** What a word that is asked about stands for; rows say it where a question is the topic. */
const TERMS = new Set(['TERMW', 'KINDPOL']);

export function frameExplain(facts: Facts): Draft | undefined {
  const [setting, other, more] = settingsOf(facts);
  if (more !== undefined) return undefined;
  const { says } = facts.row;
  const term = facts.items.find(({ class: name }) => TERMS.has(name))?.value;
  const elsewhere = readFeature(facts);
  // "what are passwords?"
  if (elsewhere.feature === undefined && hasClass(facts, 'FEATURE')) return undefined;
  const word =
    setting !== undefined
      ? 'setting'
      : elsewhere.feature !== undefined
        ? 'feature'
        : (term ?? 'policy');
  // Two words of ours that are compared are levels only where they are policies: undo and redo are none.
  const told = says?.topic === 'levels' && term !== undefined ? term : says?.topic;
  const topic = told ?? (hasClass(facts, 'NOTSET') ? 'not-set' : word);
  return {
    intent: 'explain',
    topic,
    ...(setting === undefined ? {} : { setting }),
    ...(other === undefined ? {} : { other }),
    ...elsewhere,
  } as unknown as Draft;
}

/** What may stand between a name and the word that says what it is. */
const JOINED: ReadonlySet<string> = new Set('N P PB COMMA AND NUMBERW TWOW'.split(' '));

/** Whether a quotation names a policy: “前台”、“总机”两个策略. */
function isQuotedPolicy(item: Item, facts: Facts, beside: readonly Item[] = []): boolean {
  if (item.class !== 'N' || item.end - item.start === item.text.length) return false;
  if (beside.some(({ class: name }) => name === 'P')) return true;
  const next = facts.items.find((each) => each.start >= item.end && !JOINED.has(each.class));
  return next?.class === 'QPOL';
}

/** The policy that a quotation of the only slot names. */
function policyOf(facts: Facts): Target | undefined {
  const [item, more] = slot(facts, 't') ?? [];
  if (item === undefined || more !== undefined || !isQuotedPolicy(item, facts)) return undefined;
  return { kind: 'policy', name: item.text };
}

export function frameCompare(facts: Facts): Draft | undefined {
  const targets: Target[] = [];
  const quoted = new Set<string>();
  for (const items of facts.slots.get('t') ?? []) {
    const target = readTarget(items);
    if (target === undefined || target.kind === 'pronoun') return undefined;
    for (const item of items) if (isQuotedPolicy(item, facts, items)) quoted.add(item.text);
    if (target.kind === 'any') targets.push(...target.of);
    else targets.push(target);
  }
  // A list says nothing of what its lines name: "these policies: …".
  const policies = facts.row.says?.of === 'policy';
  const each = targets.flatMap((target): Target[] =>
    target.kind === 'users'
      ? target.names.map((one) =>
          policies || quoted.has(one)
            ? { kind: 'policy', name: one }
            : { kind: 'users', names: [one] },
        )
      : [target],
  );
  return each.length < 2 ? undefined : { intent: 'compare', targets: each };
}
