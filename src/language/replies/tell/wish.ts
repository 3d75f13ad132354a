import { soleState } from '../../../policy/about.js';
import type { Order, OrderTarget, Plan } from '../../../policy/plan.js';
import type { User } from '../../../policy/policy.js';
import { unreachable } from '../../../result.js';
import type { Catalogue } from '../catalogue.js';
import { type Plain, plain } from '../plain.js';
import { settingsWords, soleTopic } from './settings.js';

/** Somebody whose display name is known. */
export type Named = Pick<User, 'displayName' | 'userPrincipalName'>;

/** The people of a plan. */
export function namedIn(people: Plan['people']): Named[] {
  return people.map(({ after }) => after);
}

/** How many people an order is told to be about before they are counted. */
const NAMED = 3;

/** Whether the words for a target say how many people it is. */
export function isCounted(target: OrderTarget): boolean {
  return target.kind === 'users' && target.users.length > NAMED;
}

/** Whom an order is about, as the reader knows them. `people` are those whose display names are known. */
export function targetWords(
  words: Catalogue,
  target: OrderTarget,
  people: readonly Named[] = [],
): string {
  const { target: is } = words.orders;
  switch (target.kind) {
    case 'users':
      return isCounted(target) || (people.length === 0 && target.users.length > 1)
        ? is.people({ people: target.users.length })
        : is.users({ names: target.users.map((upn) => nameOf(upn, people)) });
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
  return plain(known?.displayName ?? upn);
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
      const sole = soleTopic(words, order.settings);
      if (sole !== undefined) return words.settings.turn({ ...sole, target });
      return words.settings.wish({ what: settingsWords(words, order.settings), target });
    }
    case 'gate':
      return wish.gate({ enabled: order.enabled, identity: plain(order.identity) });
    case 'create':
      return createWords(words, order);
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

function createWords(words: Catalogue, order: Extract<Order, { kind: 'create' }>): string {
  const policy = plain(order.policy);
  const enabled = soleState(order);
  const { settings } = order;
  if (order.from !== undefined) {
    const like = { policy, from: plain(order.from) };
    return settings === undefined
      ? words.settings.likeOnly(like)
      : words.settings.like({ ...like, what: settingsWords(words, settings) });
  }
  if (settings !== undefined && enabled === undefined)
    return words.settings.create({ policy, what: settingsWords(words, settings) });
  const { on, off } = words.values;
  return words.orders.wish.create({
    policy,
    setting: enabled === undefined ? undefined : enabled ? on : off,
  });
}

/** What a plan does: of an undo, also what it takes back or brings back. */
export function planWish(words: Catalogue, plan: Plan): string {
  const people = namedIn(plan.people);
  if (plan.root === undefined) return wishWords(words, plan.order, introduced(words, people));
  const { change, order, again } = plan.root;
  const what = orderTitle(words, order, people);
  const { wish } = words.orders;
  return again
    ? wish.redoOf({ title: what, change: plain(change) })
    : wish.undoOf({ title: what, change: plain(change) });
}

/** Somebody alone is told with their sign-in name: there may be two of the name. */
function introduced({ orders }: Catalogue, people: readonly Named[]): readonly Named[] {
  const [only, another] = people;
  if (only === undefined || another !== undefined) return people;
  const name = plain(only.displayName);
  const upn = plain(only.userPrincipalName);
  return [{ ...only, displayName: orders.target.person({ name, upn }) }];
}

/** What a plan is about, as a title: "offline messages off for Tony Smith". */
export function planTitle(words: Catalogue, plan: Plan): string {
  return orderTitle(words, plan.root?.order ?? plan.order, namedIn(plan.people));
}

/** The same of an order. */
export function orderTitle(words: Catalogue, order: Order, people: readonly Named[] = []): string {
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

/** On in the policy is not on while the server-wide switch is off. */
export function behindGate({ order, warnings }: Plan): boolean {
  return soleState(order) === true && order.kind === 'set' && warnings.includes('gateOff');
}
