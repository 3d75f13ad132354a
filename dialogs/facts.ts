import type { Facts, ReplyPerson } from '../src/conversation/reply.js';
import { firstFitting } from '../src/language/replies/size.js';
import { SHOWN } from '../src/language/replies/tell/people.js';
import { firstLines } from '../src/language/replies/tell/plan.js';
import { GROUPS } from '../src/language/replies/tell/turns.js';
import { aboutOf } from '../src/policy/about.js';
import type { PersonChange, Plan } from '../src/policy/plan.js';
import { type Effective, OFFLINE_IM } from '../src/policy/policy.js';
import type { Change } from '../src/policy/record.js';
import type { Deed } from './memory.js';
import type { Said } from './turn.js';

/** What the people of a plan have of a reply, in UTF-16 units of JSON. */
const PEOPLE_ROOM = 5_000;

export function replyPerson(
  now: Effective,
  before?: Effective,
  about: readonly string[] = [OFFLINE_IM],
): ReplyPerson {
  const { displayName, userPrincipalName } = now;
  return {
    displayName,
    userPrincipalName,
    ...inForce(now, about),
    ...(before && { before: inForce(before, about) }),
  };
}

function inForce({ enabled, setting, policy, scope, values }: Effective, about: readonly string[]) {
  const told = Object.entries(values ?? {}).filter(
    ([name]) => about.includes(name) && name !== OFFLINE_IM,
  );
  return {
    ...{ enabled, setting, policy, scope },
    ...(told.length > 0 && { values: Object.fromEntries(told) }),
  };
}

/** Lines of a plan from `offset` on, as many as a reply shows, and how many there are. */
export function scriptFacts(plan: Plan, offset = 0) {
  return { cmdlets: firstLines(plan, offset), cmdletTotal: plan.steps.length };
}

/** Where more people are touched than a reply names, "more" shows them from the first on. */
export function concernedList(plan: Plan, of: Deed): Pick<Said, 'list'> {
  return plan.touched > SHOWN ? { list: { kind: 'concerned', of, offset: 0 } } : {};
}

/** The plan's facts as data. */
export function planFacts(plan: Plan): Facts {
  return {
    people: changedPeople(plan.people, aboutOf(plan)),
    touched: plan.touched,
    covered: plan.covered,
    ...(plan.groups && { groups: plan.groups.slice(0, GROUPS) }),
    ...scriptFacts(plan),
    warnings: plan.warnings,
  };
}

/** The first of those whom a change touches, as data. */
export function changedPeople(
  people: readonly PersonChange[],
  about: readonly string[],
): ReplyPerson[] {
  return peopleFacts(people.map(({ before, after }) => replyPerson(after, before, about)));
}

/** As many of them as one reply has room for beside the rest of what it says. */
export function peopleFacts(people: readonly ReplyPerson[]): ReplyPerson[] {
  return firstFitting(people, PEOPLE_ROOM);
}

/** The same of a change that took effect, as read back. */
export function doneFacts({ id, plan }: Change, people: readonly PersonChange[]): Facts {
  return { ...planFacts(plan), people: changedPeople(people, aboutOf(plan)), change: id };
}
