import { findSetting, OFFLINE_IM, readValue, valueFor } from '../../settings/catalogue.js';
import type { Known, Target, Value } from '../command.js';
import type { Draft } from './draft.js';

/** The parts of a form beside the order itself, as they were read; each at most once. */
export interface Form {
  readonly people: readonly string[];
  readonly policy?: string | undefined;
  readonly group?: string | undefined;
  readonly site?: string | undefined;
  /** The parameter of a setting; `byName`: it was named so, and "on" may mean either. */
  readonly setting?: { readonly id: string; readonly byName: boolean } | undefined;
  /** A value as it was written, and the state that it says in words. */
  readonly value?: string | undefined;
  readonly state?: boolean | undefined;
  /** ISO 8601. */
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}

const INTENTS = new Set(['set', 'show', 'grant', 'revoke', 'policy.create', 'policy.delete']);

/** What the order of a form says, complete or not; undefined where it is none that a form completes. */
function knownOf(draft: Draft): Known | undefined {
  if (draft.intent === 'none') return {};
  if (draft.intent === 'clarify')
    return draft.reason.startsWith('missing-') ? draft.known : undefined;
  if (!INTENTS.has(draft.intent)) return undefined;
  const { lacks, ...known } = draft as Known & Pick<Draft, 'lacks'>;
  if (lacks?.target === undefined) return known;
  const { target: _, ...rest } = known;
  return rest;
}

/** Whom a form is about: people, else the policy that nothing else needs, else a department or site, or both. */
function targetOf({ people, policy, group, site }: Form): Target | undefined {
  if (people.length > 0) return { kind: 'users', names: [...people] };
  if (policy !== undefined) return { kind: 'policy', name: policy };
  const places: Target[] = [
    ...(group === undefined ? [] : [{ kind: 'group' as const, name: group }]),
    ...(site === undefined ? [] : [{ kind: 'site' as const, name: site }]),
  ];
  const [only, more] = places;
  return more === undefined ? only : { kind: 'all', of: places };
}

/** The value that a form or its order says of a setting; undefined where it says none that the setting takes. */
function readFormValue(id: string, { enabled }: Known, form: Form): Value | undefined {
  const setting = findSetting(id);
  if (setting === undefined) return undefined;
  // "Setting: emoticons, value: true": the words say what is on, not what the parameter is.
  const literal = setting.kind !== 'switch' || form.setting?.byName === true;
  const read = form.value !== undefined && literal ? readValue(setting, form.value) : undefined;
  if (read?.kind === 'value') return read.value;
  const said = form.state ?? enabled;
  if (said === undefined || (form.setting?.byName && id !== OFFLINE_IM)) return undefined;
  return valueFor(setting, said);
}

/**
 * The command that the order of a form makes with its other parts; undefined where a part is left over, or one lacks: then
 * the form is asked about.
 */
export function fillForm(draft: Draft, form: Form): Draft | undefined {
  const known = knownOf(draft);
  if (known === undefined) return undefined;
  const { intent = 'set' } = known;
  const names = intent !== 'set' && intent !== 'show';
  const policy = names ? (known.policy ?? form.policy) : undefined;
  if (known.policy !== undefined && form.policy !== undefined && known.policy !== form.policy)
    return undefined;
  const rest = names ? { ...form, policy: undefined } : form;
  // Of people a department or a site says who they are; of anybody else it would say that fewer are meant.
  const elsewhere = form.group ?? form.site ?? rest.policy;
  if (known.target !== undefined && known.target.kind !== 'users' && elsewhere !== undefined)
    return undefined;
  if (known.target !== undefined && (rest.policy !== undefined || form.people.length > 0))
    return undefined;
  const target = known.target ?? targetOf(rest);
  // "State: rejected" says something that was not read.
  if (form.value !== undefined && form.setting === undefined && form.state === undefined)
    return undefined;
  if (form.state !== undefined && known.enabled !== undefined && form.state !== known.enabled)
    return undefined;
  const timed = form.start ?? form.end;
  if (timed !== undefined && intent !== 'set') return undefined;
  switch (intent) {
    case 'policy.create':
      if (policy === undefined || target !== undefined) return undefined;
      return { intent, policy, ...(form.state === undefined ? {} : { enabled: form.state }) };
    case 'policy.delete':
      return policy === undefined || target !== undefined ? undefined : { intent, policy };
    case 'grant':
      return policy === undefined || target === undefined ? undefined : { intent, policy, target };
    case 'revoke':
      if (target === undefined) return undefined;
      return { intent, target, ...(policy === undefined ? {} : { policy }) };
    case 'show':
      return target && { intent, target };
    case 'set': {
      // "State: enabled" alone: of what?
      if (known.intent === undefined && form.setting === undefined) return undefined;
      const open = known.enabled === undefined && known.setting === undefined;
      const said = draft.lacks?.setting || open ? undefined : (known.setting ?? OFFLINE_IM);
      const id = form.setting?.id ?? said ?? OFFLINE_IM;
      if (said !== undefined && id !== said) return undefined;
      const value = known.value === undefined ? readFormValue(id, known, form) : known.value;
      if (target === undefined || value === undefined) return undefined;
      const times = {
        ...(form.start === undefined ? {} : { at: form.start }),
        ...(form.end === undefined ? {} : { until: form.end }),
      };
      if (id !== OFFLINE_IM) return { intent, setting: id, value, target, ...times };
      return typeof value === 'boolean' ? { intent, enabled: value, target, ...times } : undefined;
    }
  }
}
