import { findSetting, OFFLINE_IM } from '../../settings/catalogue.js';
import type { Known } from '../command.js';
import { clarify, type Draft } from './draft.js';
import {
  type Facts,
  freeText,
  hasClass,
  isCalledByName,
  isSwitched,
  readEither,
  readFeature,
  readPolarity,
  readSetting,
  readValueOf,
  slot,
  textOf,
  whom,
  withTarget,
} from './facts.js';
import { frameEither, frameSeveral } from './frame-several.js';
import { frameCompare, frameExplain, frameHistory, frameShow, frameWho } from './frames-read.js';

/** What is given to somebody or taken from them, by a verb that does the same with a policy. */
const GIVEN = new Set(['GIVEV+', 'TAKEV-', 'ASSIGN', 'A-']);
/** "OfflineIM", which is what people call a policy too. */
const IDENTIFIER = /^\p{Lu}\p{Ll}+\p{Lu}\S*$/u;

/** What an employee is numbered by: E108733. */
const EMPLOYEE = /^\p{L}{1,3}\d{5,}$/u;

function isOneWord(name: string): boolean {
  return /^\p{Lu}[\p{L}\p{N}_-]*$/u.test(name) && !EMPLOYEE.test(name);
}

/** Words that order, behind what is told. */
const ORDERING = new Set(['SW', 'SWV', 'V+', 'V-', 'A-']);

/** "Off until Friday, turn it on": the time of what is told is none of the order's. */
function isTimeTold({ row, items }: Facts): boolean {
  if (row.says?.told !== true) return false;
  const order = items.findLastIndex(({ class: name }) => ORDERING.has(name));
  return items.slice(0, order).some(({ class: name }) => name === 'TIME');
}

function frameSet(facts: Facts): Draft | undefined {
  if (isTimeTold(facts)) return clarify('time-unclear');
  const given = facts.items.some(({ class: name }) => GIVEN.has(name));
  if (given && facts.items.some(({ class: name, text }) => name === 'SET' && IDENTIFIER.test(text)))
    return undefined;
  const setting = readSetting(facts);
  const target = whom(facts);
  if (setting === 'several') return frameSeveral(facts, target);
  if (target === 'invalid') return undefined;
  // Who names a parameter may name a policy: "for Kiosk".
  const byName = isCalledByName(facts);
  if (byName && target?.kind === 'users' && target.names.some(isOneWord))
    return clarify('missing-target', { intent: 'set', setting });
  // What is not seen cannot be hidden.
  if (hasClass(facts, 'HIDEV-') && !findSetting(setting ?? '')?.seen) return undefined;
  // "clear the offline messages"
  if (hasClass(facts, 'EMPTYV-') && findSetting(setting ?? '')?.kind !== 'text') return undefined;
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
    // "enable DisableInkIM": nothing that is asked about may take it for either.
    ...(typeof state === 'boolean' && !byName ? { enabled: state } : {}),
    ...(target && target.kind !== 'pronoun' ? { target } : {}),
  };
  if (value === 'invalid') return clarify('value-invalid', known);
  if (value === undefined) return clarify('missing-state', known);
  if (setting === OFFLINE_IM)
    return withTarget({ intent: 'set', enabled: value === null ? null : value === true }, target);
  if (findSetting(setting)?.of !== 'ImConfiguration')
    return withTarget({ intent: 'set', setting, value }, target);
  if (target !== undefined && !SERVER_WIDE.has(target.kind))
    return clarify('server-wide', { ...known, value });
  // What only the whole company has needs nobody named.
  return withTarget({ intent: 'set', setting, value }, target ?? { kind: 'org' });
}

/** What a setting of the server can be set for. */
const SERVER_WIDE: ReadonlySet<string> = new Set(['org', 'site', 'pronoun']);

/** "Guest*": several, and nobody said which. */
const WILDCARD = /[*?%]/;
/** What nobody but who writes policies writes: "KioskTest", "Kiosk-2". */
const WRITTEN = /\p{Ll}\p{Lu}|[\p{N}_-]/u;
const RESERVED = /^(?:global|default|every|other|site:.*|tag:)$/i;

function framePolicy(facts: Facts, intent: 'policy.create' | 'policy.delete'): Draft | undefined {
  const policy = textOf(slot(facts, 'p'));
  if (policy === undefined) return clarify('missing-policy', { intent });
  if (RESERVED.test(policy)) return clarify('missing-policy', { intent });
  // "clone policy Kiosk to Legal": a new policy, or who gets it?
  if (hasClass(facts, 'CLONEV') && hasClass(facts, 'TO') && !WRITTEN.test(policy))
    return clarify('missing-policy', { intent });
  if (WILDCARD.test(policy)) return clarify('wildcard');
  if (intent === 'policy.delete') return { intent, policy };
  // "make policy sense": a small word that nobody said is a name.
  if (/^[a-z]+$/.test(policy) && !hasClass(facts, 'CALLED') && !hasClass(facts, 'NEW'))
    return clarify('missing-policy', { intent });
  const from = textOf(slot(facts, 'f'));
  const setting = readSetting(facts);
  const spelled =
    setting === OFFLINE_IM && slot(facts, 'v') ? readValueOf(facts, setting) : undefined;
  if (spelled === 'invalid' || spelled === null) return undefined;
  const state = typeof spelled === 'boolean' ? spelled : readPolarity(facts);
  // Only offline IM can be said with it.
  if (state === 'both') return clarify('both-states', { intent, policy });
  if (setting !== undefined && setting !== OFFLINE_IM) {
    const value = setting === 'several' ? undefined : readValueOf(facts, setting);
    if (value === undefined || value === 'invalid')
      return clarify('several-orders', { intent, policy });
    const like = from === undefined ? {} : { from };
    return clarify('several-settings', { intent, policy, ...like, settings: { [setting]: value } });
  }
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
  if (WILDCARD.test(policy)) return clarify('wildcard');
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
  if (policy !== undefined && WILDCARD.test(policy)) return clarify('wildcard');
  return withTarget({ intent: 'revoke', ...(policy === undefined ? {} : { policy }) }, target);
}

/** What stands for something by its number. */
const NUMBERED = new Set(['TICKET', 'TICKETW', 'HASH']);

function frameUndo(facts: Facts): Draft | undefined {
  const changes = facts.items.flatMap(({ class: name, text }) =>
    name === 'CHANGE' ? [text.toUpperCase()] : [],
  );
  // "undo ticket 4711" names something that is no change of ours.
  if (changes.length === 0 && facts.items.some(({ class: name }) => NUMBERED.has(name)))
    return undefined;
  // "C5, C6 and C9, these four"
  const said = facts.items.find(({ class: name }) => name === 'CHANGES');
  if (said?.value !== undefined && Number(said.value) !== changes.length) return undefined;
  // "undo what I did since nine": not what others did.
  if (facts.items.some(({ class: name }) => name === 'PAST') && hasClass(facts, 'LASTCH'))
    return undefined;
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

function frameCopy(facts: Facts): Draft | undefined {
  const from = whom(facts, 'f');
  const target = whom(facts);
  if (from === 'invalid' || target === 'invalid' || from === undefined) return undefined;
  if (from.kind !== 'users' || from.names.length > 1) return undefined;
  return withTarget({ intent: 'copy', from }, target);
}

function frameApproval(facts: Facts): Draft | undefined {
  const code = facts.items.find(({ class: name }) => name === 'CODE')?.text.toUpperCase();
  const answer = facts.row.says?.answer;
  if (code === undefined || typeof answer !== 'string') return undefined;
  const reason = freeText(facts, 'r');
  return { intent: 'approval', answer, code, ...(reason ? { reason } : {}) } as unknown as Draft;
}

function frameFollow(facts: Facts): Draft | undefined {
  const target = whom(facts);
  const enabled = readPolarity(facts);
  if (target === 'invalid' || enabled === 'both') return undefined;
  if (target?.kind === 'pronoun') return clarify('pronoun');
  return {
    intent: 'follow',
    ...(target === undefined ? {} : { target }),
    ...(enabled === undefined ? {} : { enabled }),
    ...facts.row.says,
  };
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
    ...readFeature(facts),
    ...(target && target !== 'invalid' && target.kind !== 'pronoun' ? { target } : {}),
  });
}

const CHANGING = new Set(['set', 'policy.create', 'follow']);

/** Words that are also said of more than a setting mean it where they are turned on or off: "clear the call log" does not. */
function isMeant({ items }: Facts, [id, more]: readonly string[]): boolean {
  return more === undefined && id !== OFFLINE_IM && isSwitched(items);
}

/** The command that a row makes of a text; undefined where its words do not make one. */
export function readFrame(facts: Facts): Draft | undefined {
  const { row } = facts;
  const either = CHANGING.has(row.intent) ? readEither(facts) : undefined;
  if (either !== undefined && !isMeant(facts, either)) return frameEither(facts, either);
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
    case 'explain':
      return frameExplain(facts);
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
    case 'follow':
      return frameFollow(facts);
    case 'clarify':
      return frameDoubt(facts);
    default:
      return { intent: row.intent, ...row.says } as unknown as Draft;
  }
}
