import type { Policy } from '../../src/policy/policy.js';
import type { Organisation } from './memory-tenant.js';

// A small organisation in numbers, all its states, and a plain search through what cmdlets make of them.

/** A policy's settings as one number: gate 2 not set, on or off (0, 1, 2), plus 3 where another setting is on. */
type Value = number;
const VALUES: readonly Value[] = [0, 1, 2, 3, 4, 5];
const gate = (value: Value): number => value % 3;
const other = (value: Value): boolean => value >= 3;
const isOn = (value: Value): boolean => gate(value) !== 2;

/** Two people: the first in Redmond, which may have a policy, the second in Dublin, which has none. */
export interface State {
  readonly global: Value;
  readonly redmond: Value | null;
  readonly dublin: Value | null;
  /** Per-user policies by name; an own name sorts after P and Q. */
  readonly named: ReadonlyMap<string, Value>;
  /** A name that is not in `named` is of a policy that is gone. */
  readonly held: readonly (string | null)[];
}
export const PEOPLE = ['ann@contoso.com', 'bob@contoso.com'] as const;
const SITES = ['Redmond', 'Dublin'] as const;

function inForce(state: State, person: number): Value {
  const held = state.held[person] ?? null;
  const own = held === null ? undefined : state.named.get(held);
  return own ?? (person === 0 ? state.redmond : state.dublin) ?? state.global;
}

/** Places that say "on" in so many words, not by not setting it, are left to the random organisations: time. */
const PLACE_VALUES = VALUES.filter((value) => gate(value) !== 1);

export function* states(): Generator<State> {
  const some = [null, ...VALUES];
  for (const p of some) {
    // P and Q differ in name only: one order of the two is enough.
    for (const q of p === null ? [null] : some.filter((value) => value === null || value >= p)) {
      const named = new Map<string, Value>();
      if (p !== null) named.set('OfflineIM', p);
      if (q !== null) named.set('OfflineIM-2', q);
      // Somebody may hold a policy that was removed; where there are two others that adds nothing.
      const holds = [null, ...named.keys(), ...(q === null ? ['Gone'] : [])];
      for (const ann of holds) {
        for (const bob of holds) {
          for (const global of PLACE_VALUES) {
            for (const redmond of [null, ...PLACE_VALUES]) {
              yield { global, redmond, dublin: null, named, held: [ann, bob] };
            }
          }
        }
      }
    }
  }
}

function settingsOf(value: Value): Policy['settings'] {
  const set = gate(value) === 0 ? {} : { EnableIMAutoArchiving: gate(value) === 1 };
  return other(value) ? { ...set, DisableEmoticons: true } : set;
}

function numberOf({ settings }: Policy): Value {
  const { EnableIMAutoArchiving: set, DisableEmoticons: extra, ...rest } = settings;
  if (Object.keys(rest).length > 0) throw new Error(`more settings: ${JSON.stringify(rest)}`);
  return (set === true ? 1 : set === false ? 2 : 0) + (extra === true ? 3 : 0);
}

export function toOrganisation(state: State): Organisation {
  const policies: Policy[] = [{ identity: 'Global', settings: settingsOf(state.global) }];
  if (state.redmond !== null) {
    policies.push({ identity: 'site:Redmond', settings: settingsOf(state.redmond) });
  }
  for (const [identity, value] of state.named)
    policies.push({ identity, settings: settingsOf(value) });
  const users = PEOPLE.map((upn, index) => ({
    displayName: upn,
    userPrincipalName: upn,
    sipAddress: `sip:${upn}`,
    department: 'Sales',
    site: SITES[index] ?? '',
    policy: state.held[index] ?? null,
  }));
  return { users, policies, gates: [{ identity: 'Global', enableOfflineIm: true }], sites: SITES };
}

export function toState({ users, policies }: Organisation): State {
  const values = new Map(policies.map((policy) => [policy.identity, numberOf(policy)]));
  const named = new Map([...values].filter(([name]) => !/^(Global$|site:)/.test(name)));
  return {
    global: values.get('Global') ?? 0,
    redmond: values.get('site:Redmond') ?? null,
    dublin: values.get('site:Dublin') ?? null,
    named,
    held: users.map((user) => user.policy),
  };
}

type Move = (state: State) => State | undefined;

function give(person: number, policy: string | null): Move {
  return (state) =>
    policy !== null && !state.named.has(policy)
      ? undefined
      : { ...state, held: state.held.map((held, index) => (index === person ? policy : held)) };
}

/** Makes a policy; in one order of several only, and no two alike, since neither makes a difference. */
function make(value: Value): Move {
  return (state) => {
    const made =
      state.named.size -
      Number(state.named.has('OfflineIM')) -
      Number(state.named.has('OfflineIM-2'));
    const last = state.named.get(`X${made - 1}`) ?? -1;
    if (value <= last) return undefined;
    return { ...state, named: new Map(state.named).set(`X${made}`, value) };
  };
}

function remove(policy: string): Move {
  return (state) => {
    if (state.held.includes(policy) || !state.named.has(policy)) return undefined;
    return { ...state, named: new Map([...state.named].filter(([name]) => name !== policy)) };
  };
}

const NAMES = [null, 'OfflineIM', 'OfflineIM-2', 'X0', 'X1', 'X2'];
/** Policies that exist may not be edited for a person's sake, so no move edits. */
const MOVES: readonly Move[] = [
  ...[0, 1].flatMap((person) => NAMES.map((name) => give(person, name))),
  ...VALUES.map(make),
  ...['OfflineIM', 'OfflineIM-2'].map(remove),
];

export type Goal = (after: State) => boolean;

/** Whether some sequence of at most `longest` moves reaches the goal. */
export function reachable(from: State, goal: Goal, longest: number): boolean {
  let edge: readonly State[] = [from];
  const seen = new Set<string>();
  for (let length = 0; ; length += 1) {
    if (edge.some(goal)) return true;
    if (length === longest) return false;
    const next: State[] = [];
    for (const state of edge) {
      for (const move of MOVES) {
        const reached = move(state);
        if (reached === undefined) continue;
        const key = `${[...reached.named].join()}|${reached.held.join()}`;
        if (!seen.has(key)) next.push(reached);
        seen.add(key);
      }
    }
    edge = next;
  }
}

function keeps(
  before: State,
  after: State,
  except?: 'global' | 'redmond' | 'dublin' | 'OfflineIM',
): boolean {
  return (
    (except === 'global' || after.global === before.global) &&
    (except === 'redmond' || after.redmond === before.redmond) &&
    (except === 'dublin' || after.dublin === before.dublin) &&
    [...before.named].every(([name, value]) =>
      except === 'OfflineIM' && name === 'OfflineIM' ? true : after.named.get(name) === value,
    )
  );
}

function sameHeld(before: State, after: State): boolean {
  return after.held.join() === before.held.join();
}

/** The wish holds for the people named and everything else is as it was, for them and for others. */
export function setPeople(before: State, people: readonly number[], on: boolean): Goal {
  return (after) =>
    keeps(before, after) &&
    [0, 1].every((person) => {
      const [was, is] = [inForce(before, person), inForce(after, person)];
      if (!people.includes(person) || isOn(was) === on) return is === was;
      return isOn(is) === on && other(is) === other(was);
    });
}

export function setPlace(
  before: State,
  place: 'global' | 'redmond' | 'dublin' | 'OfflineIM',
  on: boolean,
): Goal {
  const was =
    place === 'OfflineIM' ? before.named.get('OfflineIM') : (before[place] ?? before.global);
  return (after) => {
    const is =
      place === 'OfflineIM' ? after.named.get('OfflineIM') : (after[place] ?? after.global);
    if (was === undefined || is === undefined) return false;
    const right = isOn(was) === on ? is === was : isOn(is) === on && other(is) === other(was);
    return right && sameHeld(before, after) && keeps(before, after, place);
  };
}

export function holding(before: State, people: readonly number[], policy: string | null): Goal {
  return (after) =>
    keeps(before, after) &&
    after.named.size === before.named.size &&
    before.held.every(
      (held, person) => after.held[person] === (people.includes(person) ? policy : held),
    );
}

export function deleted(before: State, next: string | null): Goal {
  return (after) =>
    !after.named.has('OfflineIM') &&
    keeps(before, after, 'OfflineIM') &&
    before.held.every(
      (held, person) => after.held[person] === (held === 'OfflineIM' ? next : held),
    );
}
