import { findSetting, OFFLINE_IM, readValue, valueFor } from '../../settings/catalogue.js';
import type { ClarifyReason, Command, Known, Target, Value } from '../command.js';
import type { Row } from './language.js';
import { type Item, readTarget, type Whom } from './targets.js';

/** What a row says of a text: its items in order, and those of its slots. */
export interface Facts {
  readonly row: Row;
  readonly text: string;
  readonly items: readonly Item[];
  readonly slots: ReadonlyMap<string, readonly (readonly Item[])[]>;
}

/** A command that may still lack what only the conversation knows. */
export type Draft = (Command | Follow) & { readonly lacks?: Lacks };

/** "and Ana Lopez too": the last order for somebody else. */
export interface Follow {
  readonly intent: 'follow';
  readonly target: Target;
}

/** What only the conversation can tell; the target of a draft that lacks one stands for nobody. */
export interface Lacks {
  /** "turn it off" */
  readonly setting?: true;
  /** Nobody was named; or a pronoun for one person was. */
  readonly target?: 'unsaid' | 'one';
}

export function clarify(reason: ClarifyReason, known: Known = {}): Command {
  return { intent: 'clarify', reason, known };
}

/** Words with a polarity: their class ends in `+` or `-`. Undefined where they say both or nothing. */
function readPolarity({ row, items }: Facts): boolean | undefined | 'both' {
  if (row.enabled !== undefined) return row.enabled;
  let state: boolean | undefined;
  for (const { class: name } of items) {
    const sign = name.at(-1);
    if (sign !== '+' && sign !== '-') continue;
    if (state !== undefined && state !== (sign === '+')) return 'both';
    state = sign === '+';
  }
  return state;
}

function hasClass({ items }: Facts, name: string): boolean {
  return items.some((item) => item.class === name);
}

function textOf(items: readonly Item[] | undefined): string | undefined {
  const named = items?.filter(({ class: name }) =>
    ['P', 'PB', 'Q', 'N', 'G', 'S', 'GN', 'DEPT', 'ADDR'].includes(name),
  );
  return named?.length === 1 ? named[0]?.text : undefined;
}

function slot(facts: Facts, name: string): readonly Item[] | undefined {
  return facts.slots.get(name)?.[0];
}

/** The set of a slot, less its exceptions (slot `x`). */
function whom(facts: Facts, name = 't'): Whom | undefined | 'invalid' {
  const items = slot(facts, name);
  if (items === undefined) return undefined;
  const target = readTarget(items);
  if (target === undefined) return 'invalid';
  const left = slot(facts, 'x');
  if (left === undefined || name !== 't') return target;
  const except = readTarget(left);
  // Somebody named leaves nobody out.
  if (target.kind === 'users' || target.kind === 'self' || target.kind === 'policy')
    return 'invalid';
  if (except === undefined || except.kind === 'pronoun' || target.kind === 'pronoun')
    return 'invalid';
  return { ...target, except };
}

/** The one setting that the words name. */
function readSetting({ items, row }: Facts): string | undefined | 'several' {
  const ids = new Set(
    items.flatMap(({ class: name, value }) =>
      (name === 'SET' || name === 'PARAM') && typeof value === 'string' ? [value] : [],
    ),
  );
  if (ids.size > 1) return 'several';
  const [id] = ids;
  return id ?? (typeof row.says?.setting === 'string' ? row.says.setting : undefined);
}

/** The value that a slot spells out, or that the polarity of the words gives. */
function readValueOf(facts: Facts, id: string): Value | undefined | 'invalid' {
  const setting = findSetting(id);
  if (setting === undefined) return 'invalid';
  if (hasClass(facts, 'NOTSET') || facts.row.says?.value === null) return null;
  const spelled = slot(facts, 'v');
  if (spelled !== undefined) {
    const [only, more] = spelled.filter(({ class: name }) => name !== 'EQ');
    if (only === undefined || more !== undefined) return 'invalid';
    const read = readValue(setting, only.text);
    return read.kind === 'value' ? read.value : 'invalid';
  }
  const state = readPolarity(facts);
  if (state === 'both' || state === undefined) return undefined;
  return setting.kind === 'switch' ? valueFor(setting, state) : 'invalid';
}

function frameSet(facts: Facts): Draft | undefined {
  const setting = readSetting(facts);
  const target = whom(facts);
  if (setting === 'several') return clarify('several-orders');
  if (target === 'invalid') return undefined;
  const state = readPolarity(facts);
  if (state === 'both') return clarify('both-states');
  if (setting === undefined) {
    if (state === undefined) return undefined;
    const draft = withTarget({ intent: 'set', enabled: state }, target);
    return { ...draft, lacks: { ...draft.lacks, setting: true } };
  }
  const value = readValueOf(facts, setting);
  const known: Known = {
    intent: 'set',
    ...(setting === OFFLINE_IM ? {} : { setting }),
    ...(typeof state === 'boolean' ? { enabled: state } : {}),
    ...(target && target.kind !== 'pronoun' ? { target } : {}),
  };
  if (value === 'invalid') return clarify('value-invalid', known);
  if (value === undefined) return clarify('missing-state', known);
  if (setting === OFFLINE_IM)
    return withTarget({ intent: 'set', enabled: value === null ? null : value === true }, target);
  // What only the whole company has needs nobody named.
  const whole =
    findSetting(setting)?.of === 'ImConfiguration' ? ({ kind: 'org' } as const) : undefined;
  return withTarget({ intent: 'set', setting, value }, target ?? whole);
}

type Whole = { readonly intent: 'set' | 'show' | 'grant' | 'revoke' | 'history' | 'copy' };

/** Gives a command its target, or says what it lacks. A name that may be anybody's is no name. */
function withTarget(command: Whole & Record<string, unknown>, target: Whom | undefined): Draft {
  if (target?.kind === 'users' && target.names.some((name) => /[*?%]/.test(name)))
    return clarify('wildcard', { target });
  if (target === undefined || target.kind === 'pronoun') {
    const lacks: Lacks = { target: target === undefined ? 'unsaid' : 'one' };
    return { ...command, target: { kind: 'self' }, lacks } as unknown as Draft;
  }
  return { ...command, target } as unknown as Draft;
}

function frameShow(facts: Facts): Draft | undefined {
  const target = whom(facts);
  if (target === 'invalid') return undefined;
  const setting = readSetting(facts);
  if (setting === 'several') return undefined;
  const named = setting !== undefined && setting !== OFFLINE_IM ? { setting } : {};
  const org = facts.row.says?.target;
  const whose = target ?? (org === 'org' ? ({ kind: 'org' } as const) : undefined);
  return withTarget({ intent: 'show', ...named }, whose);
}

function frameWho(facts: Facts): Draft | undefined {
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
    return {
      intent: 'who',
      ...(typeof value === 'boolean' ? { enabled: value } : {}),
      ...says,
      ...at,
    };
  }
  return value === undefined ? undefined : { intent: 'who', setting, value, ...says, ...at };
}

const RESERVED = /^(?:global|default|every|other|site:.*|tag:)$/i;

function framePolicy(facts: Facts, intent: 'policy.create' | 'policy.delete'): Draft | undefined {
  const policy = textOf(slot(facts, 'p'));
  if (policy === undefined) return clarify('missing-policy', { intent });
  if (RESERVED.test(policy)) return clarify('missing-policy', { intent });
  if (intent === 'policy.delete') return { intent, policy };
  const from = textOf(slot(facts, 'f'));
  const setting = readSetting(facts);
  const state = readPolarity(facts);
  // Only offline IM can be said with it.
  if (state === 'both') return clarify('both-states', { intent, policy });
  if (setting !== undefined && setting !== OFFLINE_IM)
    return clarify('several-orders', { intent, policy });
  return {
    intent,
    policy,
    ...(state === undefined ? {} : { enabled: state }),
    ...(from === undefined ? {} : { from }),
  };
}

function frameGrant(facts: Facts): Draft | undefined {
  const policy = textOf(slot(facts, 'p'));
  const target = whom(facts);
  if (target === 'invalid') return undefined;
  const known: Known = {
    intent: 'grant',
    ...(policy === undefined ? {} : { policy }),
    ...(target && target.kind !== 'pronoun' ? { target } : {}),
  };
  if (policy === undefined) return clarify('missing-policy', known);
  if (RESERVED.test(policy)) return clarify('missing-policy', known);
  if (target?.kind === 'policy') return undefined;
  if (target?.kind === 'users' && target.names.includes(policy))
    return clarify('missing-target', { intent: 'grant', policy });
  // "to Global" may mean its settings: everyone has to be said.
  if (target?.kind === 'org' && !hasClass(facts, 'EVERY'))
    return clarify('missing-target', { intent: 'grant', policy });
  return withTarget({ intent: 'grant', policy }, target);
}

function frameRevoke(facts: Facts): Draft | undefined {
  const policy = textOf(slot(facts, 'p'));
  const target = whom(facts);
  if (target === 'invalid' || target?.kind === 'policy') return undefined;
  // "put everyone on the default policy" may mean each of two things.
  if (target?.kind === 'org' && (hasClass(facts, 'DEFAULT') || !hasClass(facts, 'EVERY')))
    return clarify('missing-target', { intent: 'revoke' });
  return withTarget({ intent: 'revoke', ...(policy === undefined ? {} : { policy }) }, target);
}

function frameHistory(facts: Facts): Draft | undefined {
  const target = whom(facts);
  const by = whom(facts, 'b');
  if (target === 'invalid' || by === 'invalid') return undefined;
  if (target?.kind === 'pronoun' || by?.kind === 'pronoun')
    return withTarget({ intent: 'history' }, { kind: 'pronoun', one: true });
  return {
    intent: 'history',
    ...(target === undefined ? {} : { target }),
    ...(by === undefined ? {} : { by }),
    ...facts.row.says,
  };
}

function frameUndo(facts: Facts): Draft | undefined {
  const changes = facts.items.flatMap(({ class: name, text }) =>
    name === 'CHANGE' ? [text.toUpperCase()] : [],
  );
  const by = whom(facts, 'b');
  if (by === 'invalid' || by?.kind === 'pronoun') return undefined;
  const count = slot(facts, 'n')?.[0];
  const last = count === undefined ? undefined : Number(count.value ?? count.text);
  if (last !== undefined && (!Number.isInteger(last) || last < 1)) return undefined;
  return {
    intent: 'undo',
    ...(changes.length === 0 ? {} : { changes }),
    ...(last === undefined || last === 1 ? {} : { last }),
    ...(by === undefined ? {} : { by }),
  };
}

function frameCompare(facts: Facts): Draft | undefined {
  const targets: Target[] = [];
  for (const items of facts.slots.get('t') ?? []) {
    const target = readTarget(items);
    if (target === undefined || target.kind === 'pronoun') return undefined;
    if (target.kind === 'any') targets.push(...target.of);
    else targets.push(target);
  }
  const each = targets.flatMap((target): Target[] =>
    target.kind === 'users'
      ? target.names.map((one) => ({ kind: 'users', names: [one] }))
      : [target],
  );
  return each.length < 2 ? undefined : { intent: 'compare', targets: each };
}

function frameCopy(facts: Facts): Draft | undefined {
  const from = whom(facts, 'f');
  const target = whom(facts);
  if (from === 'invalid' || target === 'invalid' || from === undefined) return undefined;
  if (from.kind !== 'users' || from.names.length > 1) return undefined;
  return withTarget({ intent: 'copy', from }, target);
}

/** What a slot of any words says, as it was written. */
function freeText(facts: Facts, name: string): string | undefined {
  const items = slot(facts, name);
  const [first, last] = [items?.[0], items?.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return first === last ? first.text : facts.text.slice(first.start, last.end);
}

function frameApproval(facts: Facts): Draft | undefined {
  const code = facts.items.find(({ class: name }) => name === 'CODE')?.text.toUpperCase();
  const answer = facts.row.says?.answer;
  if (code === undefined || typeof answer !== 'string') return undefined;
  const reason = freeText(facts, 'r');
  return { intent: 'approval', answer, code, ...(reason ? { reason } : {}) } as unknown as Draft;
}

function frameDoubt(facts: Facts): Draft {
  const { row } = facts;
  const target = whom(facts);
  const state = readPolarity(facts);
  const policy = textOf(slot(facts, 'p'));
  const setting = readSetting(facts);
  const about = { ...row.says } as Known;
  return clarify(row.reason ?? 'unclear', {
    ...about,
    ...(typeof state === 'boolean' && about.intent === 'set' ? { enabled: state } : {}),
    ...(setting !== undefined && setting !== 'several' && setting !== OFFLINE_IM
      ? { setting }
      : {}),
    ...(policy === undefined ? {} : { policy }),
    ...(target && target !== 'invalid' && target.kind !== 'pronoun' ? { target } : {}),
  });
}

/** The command that a row makes of a text; undefined where its words do not make one. */
export function readFrame(facts: Facts): Draft | undefined {
  const { row } = facts;
  switch (row.intent) {
    case 'set':
      return frameSet(facts);
    case 'show':
      return frameShow(facts);
    case 'who':
      return frameWho(facts);
    case 'policy.create':
    case 'policy.delete':
      return framePolicy(facts, row.intent);
    case 'grant':
      return frameGrant(facts);
    case 'revoke':
      return frameRevoke(facts);
    case 'history':
      return frameHistory(facts);
    case 'undo':
      return frameUndo(facts);
    case 'compare':
      return frameCompare(facts);
    case 'copy':
      return frameCopy(facts);
    case 'approval':
      return frameApproval(facts);
    case 'freeze': {
      const reason = freeText(facts, 'r');
      return { intent: 'freeze', ...(reason === undefined ? {} : { reason }) };
    }
    case 'script': {
      const order = freeText(facts, 'o');
      return { intent: 'script', ...(order === undefined ? {} : { order }) };
    }
    case 'follow': {
      const target = whom(facts);
      if (target === undefined || target === 'invalid') return undefined;
      if (target.kind === 'pronoun') return clarify('pronoun');
      return { intent: 'follow', target };
    }
    case 'clarify':
      return frameDoubt(facts);
    default:
      return { intent: row.intent, ...row.says } as unknown as Draft;
  }
}
