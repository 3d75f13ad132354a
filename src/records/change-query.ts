import type { ChangeQuery } from '../policy/records.js';
import type { BookIndex } from './book-index.js';
import type { ChangeEntry } from './entries.js';
import { gateSubject, policySubject, settingSubject, userSubject } from './subjects.js';

/** The changes asked for, newest first, from memory alone. */
export function select(index: BookIndex, query: ChangeQuery): readonly ChangeEntry[] {
  // Folded into Z, so that instants compare as text.
  const from = query.from === undefined ? undefined : new Date(query.from).toISOString();
  const to = query.to === undefined ? undefined : new Date(query.to).toISOString();
  const isAuthor = query.actor === undefined ? undefined : somebody(query.actor);
  const isApprover = query.approver === undefined ? undefined : somebody(query.approver);
  return candidates(index, query)
    .filter(
      ({ time, actor, approver }) =>
        (from === undefined || time >= from) &&
        (to === undefined || time < to) &&
        (isAuthor === undefined || isAuthor(actor)) &&
        (isApprover === undefined || (approver !== undefined && isApprover(approver))),
    )
    .reverse();
}

function candidates(index: BookIndex, query: ChangeQuery): readonly ChangeEntry[] {
  const { setting } = query;
  if (setting === undefined) return concerning(index, query);
  const about = entriesOf(index, index.touching([settingSubject(setting)]));
  if (query.user === undefined && query.policies === undefined) return about;
  const wanted = new Set(concerning(index, query));
  return about.filter((change) => wanted.has(change));
}

function entriesOf(index: BookIndex, numbers: readonly number[]): readonly ChangeEntry[] {
  return numbers.flatMap((number) => index.changes[number - 1] ?? []);
}

/** Those about the person, or the policies and switches. */
function concerning(index: BookIndex, query: ChangeQuery): readonly ChangeEntry[] {
  const { user, policies, gates } = query;
  if (user === undefined && policies === undefined && gates === undefined) {
    return index.changes.filter((change) => change !== undefined);
  }
  const subjects = [
    ...(user === undefined ? [] : [userSubject(user)]),
    ...(policies ?? []).map(policySubject),
    ...(gates ?? []).map(gateSubject),
  ];
  return entriesOf(index, index.touching(subjects));
}

/** `Ann` names `Ann Jones`, and `ann jones` does; `An` does not. */
function somebody(wanted: string): (actor: ChangeEntry['actor']) => boolean {
  const text = fold(wanted);
  const words = text.split(/\s+/);
  // The index has one object for each person.
  const known = new Map<ChangeEntry['actor'], boolean>();
  return (actor) => {
    const before = known.get(actor);
    if (before !== undefined) return before;
    const name = fold(actor.name);
    const parts = new Set(name.split(/\s+/));
    const is = fold(actor.id) === text || name === text || words.every((word) => parts.has(word));
    known.set(actor, is);
    return is;
  };
}

function fold(text: string): string {
  return text.normalize('NFC').trim().toLowerCase();
}
