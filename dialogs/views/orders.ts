import type { Catalogue } from '../../src/language/replies/catalogue.js';
import { type Plain, plain } from '../../src/language/replies/plain.js';
import type { Order, OrderTarget, Plan } from '../../src/policy/plan.js';
import type { User } from '../../src/policy/policy.js';
import { unreachable } from '../../src/result.js';
import { settingsWords, soleState } from './settings.js';

/** Somebody whose display name is known. */
export type Named = Pick<User, 'displayName' | 'userPrincipalName'>;

/** The people of a plan. */
export function namedIn(people: Plan['people']): Named[] {
  return people.map(({ after }) => after);
}

/** How many people an order is told to be about before they are counted. */
const NAMED = 5;

/** Whom an order is about, as the reader knows them. `people` are those whose display names are known. */
export function targetWords(
  words: Catalogue,
  target: OrderTarget,
  people: readonly Named[] = [],
): string {
  const { target: is } = words.orders;
  switch (target.kind) {
    case 'users': {
      const names = target.users.slice(0, NAMED).map((upn) => nameOf(upn, people));
      return is.users({ names, rest: target.users.length - names.length });
    }
    case 'department':
      return is.department({ name: plain(target.name) });
    case 'site':
      return is.site({ name: plain(target.name) });
    case 'policy':
      return is.policy({ policy: plain(target.identity) });
    case 'global':
      return is.global;
    default:
      return unreachable(target);
  }
}

function nameOf(upn: string, people: readonly Named[]): Plain {
  const known = people.find((one) => one.userPrincipalName.toLowerCase() === upn.toLowerCase());
  return known === undefined ? plain(upn) : plain(known.displayName);
}

function policyOf({ policy }: { readonly policy?: string | undefined }): Plain | undefined {
  return policy === undefined ? undefined : plain(policy);
}

/** What an order wants: "Turn offline messages off for Tony Smith". */
export function wishWords(words: Catalogue, order: Order, people: readonly Named[] = []): string {
  const { wish } = words.orders;
  switch (order.kind) {
    case 'set': {
      const target = targetWords(words, order.target, people);
      const enabled = soleState(order);
      if (enabled !== undefined) return wish.set({ enabled, target });
      return words.settings.wish({ what: settingsWords(words, order.settings), target });
    }
    case 'gate':
      return wish.gate({ enabled: order.enabled, identity: plain(order.identity) });
    case 'create': {
      const policy = plain(order.policy);
      const enabled = soleState(order);
      if (order.from !== undefined) {
        const like = { policy, from: plain(order.from) };
        return order.settings === undefined
          ? words.settings.likeOnly(like)
          : words.settings.like({ ...like, what: settingsWords(words, order.settings) });
      }
      if (order.settings !== undefined && enabled === undefined)
        return words.settings.create({ policy, what: settingsWords(words, order.settings) });
      return wish.create({
        policy,
        setting: enabled === undefined ? undefined : words.people.valueShort({ setting: enabled }),
      });
    }
    case 'delete':
      if (order.reassign === undefined) return wish.delete({ policy: plain(order.policy) });
      return order.reassign === null
        ? wish.deleteUnassign({ policy: plain(order.policy) })
        : wish.deleteReassign({ policy: plain(order.policy), other: plain(order.reassign) });
    case 'grant':
      return wish.grant({
        policy: plain(order.policy),
        target: targetWords(words, order.target, people),
      });
    case 'revoke':
      return wish.revoke({
        target: targetWords(words, order.target, people),
        policy: policyOf(order),
      });
    case 'undo':
      return wish.undo({ change: plain(order.change) });
    case 'restore': {
      const shown = order.changes.slice(0, NAMED).map((change) => plain(change));
      return wish.restore({ changes: shown, rest: order.changes.length - shown.length });
    }
    default:
      return unreachable(order);
  }
}

/** What a plan does: of an undo, also what it takes back or brings back. */
export function planWish(words: Catalogue, plan: Plan): string {
  const people = namedIn(plan.people);
  if (plan.root === undefined) return wishWords(words, plan.order, people);
  const { change, order, again } = plan.root;
  const what = orderTitle(words, order, people);
  const { wish } = words.orders;
  return again
    ? wish.redoOf({ title: what, change: plain(change) })
    : wish.undoOf({ title: what, change: plain(change) });
}

/** What a plan is about, as a title: "offline messages off for Tony Smith". */
export function planTitle(words: Catalogue, plan: Plan): string {
  return orderTitle(words, plan.root?.order ?? plan.order, namedIn(plan.people));
}

function orderTitle(words: Catalogue, order: Order, people: readonly Named[]): string {
  const { title } = words.orders;
  switch (order.kind) {
    case 'set': {
      const target = targetWords(words, order.target, people);
      const enabled = soleState(order);
      if (enabled !== undefined) return title.set({ enabled, target });
      return words.settings.title({ what: settingsWords(words, order.settings), target });
    }
    case 'gate':
      return title.gate({ enabled: order.enabled, identity: plain(order.identity) });
    case 'create':
      return title.create({ policy: plain(order.policy) });
    case 'delete':
      return title.delete({ policy: plain(order.policy) });
    case 'grant':
      return title.grant({
        policy: plain(order.policy),
        target: targetWords(words, order.target, people),
      });
    case 'revoke':
      return title.revoke({
        target: targetWords(words, order.target, people),
        policy: policyOf(order),
      });
    case 'undo':
      return title.undo({ change: plain(order.change) });
    case 'restore':
      return title.restore;
    default:
      return unreachable(order);
  }
}

/** That it is done. */
export function doneWords(words: Catalogue, plan: Plan, people: readonly Named[]): string {
  const { done } = words.orders;
  const { order } = plan;
  switch (order.kind) {
    case 'set': {
      const target = targetWords(words, order.target, people);
      if (behindGate(plan)) return done.setBehindGate({ target });
      const enabled = soleState(order);
      if (enabled !== undefined) return done.set({ enabled, target });
      return words.settings.done({ what: settingsWords(words, order.settings), target });
    }
    case 'gate':
      return done.gate({ enabled: order.enabled, identity: plain(order.identity) });
    case 'create':
      return done.create({ policy: plain(order.policy) });
    case 'delete':
      return done.delete({ policy: plain(order.policy) });
    case 'grant':
      return done.grant({
        policy: plain(order.policy),
        target: targetWords(words, order.target, people),
      });
    case 'revoke':
      return done.revoke({
        target: targetWords(words, order.target, people),
        policy: policyOf(order),
      });
    case 'undo': {
      const { change, again } = plan.root ?? { change: order.change, again: false };
      const what = planTitle(words, plan);
      return again
        ? done.redo({ title: what, change: plain(change) })
        : done.undo({ title: what, change: plain(change) });
    }
    case 'restore':
      return done.restore;
    default:
      return unreachable(order);
  }
}

/** That nothing has to be done. */
export function alreadyWords(words: Catalogue, plan: Plan, people: readonly Named[]): string {
  const { already } = words.orders;
  const { order } = plan;
  if (order.kind !== 'set') return already.other({ wish: wishWords(words, order, people) });
  const target = targetWords(words, order.target, people);
  if (behindGate(plan)) return already.setBehindGate({ target });
  const enabled = soleState(order);
  if (enabled !== undefined) return already.set({ enabled, target });
  return words.settings.already({ what: settingsWords(words, order.settings), target });
}

/** On in the policy is not on while the server-wide switch is off. */
export function behindGate({ order, warnings }: Plan): boolean {
  return soleState(order) === true && order.kind === 'set' && warnings.includes('gateOff');
}
