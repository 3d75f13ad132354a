import type { ReplyKind } from '../src/conversation/reply.js';
import type { Doable } from '../src/language/doable.js';
import type { ContentOf } from '../src/language/replies/content/content.js';
import type { Order } from '../src/policy/plan.js';
import type { Refusal } from '../src/policy/service.js';
import { withOffers } from './offer.js';
import { nearest, offerCommands, withQuestion } from './suggest.js';
import { about, asked, type Said, type Turn } from './turn.js';

/** How many other policies are offered to the holders of one that is to go. */
const OTHERS = 5;

const UNKNOWN: ReadonlySet<Refusal['reason']> = new Set([
  'noSuchPolicy',
  'noSuchPlace',
  'noSuchUser',
  'noSuchPending',
]);

/** Says why an order is not carried out, and offers the nearest thing that would be. `command` is what was asked for. */
export async function refuse(
  turn: Turn,
  refusal: Refusal,
  phrase: string,
  command?: Doable,
  script = false,
): Promise<Said> {
  if (refusal.reason === 'policyInUse') return reassign(turn, refusal, phrase);
  if (refusal.reason === 'policyGone') return unassignInstead(turn, refusal, phrase);
  const kind: ReplyKind = UNKNOWN.has(refusal.reason) ? 'notFound' : 'refused';
  const offers = command === undefined ? [] : offersFor(refusal, command);
  // What cannot be run here can still be printed, for somebody with more rights.
  const printed = script || refusal.reason === 'notOffered';
  const { offered, question } = offerCommands(turn, offers, printed);
  const content = { ...refused(turn, refusal), offered };
  const reply = about(turn, kind, content, { reason: refusal.reason });
  return {
    ...withQuestion(reply, question),
    ...(refusal.reason === 'denied' && { missing: refusal.decision.right }),
  };
}

function refused({ message: { actor }, service }: Turn, refusal: Refusal): ContentOf<'refused'> {
  // How far theirs goes, where it does not go far enough.
  const limits =
    refusal.reason === 'denied' && refusal.decision.missing === 'place'
      ? service.limits(actor, refusal.decision.right)
      : [];
  return { kind: 'refused', refusal, speaker: actor.id, limits };
}

/** The same command with a policy or place that exists, or the one that does what was meant. */
function offersFor(refusal: Refusal, command: Doable): Doable[] {
  switch (refusal.reason) {
    case 'noSuchPolicy':
      return nearest(refusal.policy, refusal.policies).flatMap((policy) =>
        withPolicy(command, policy),
      );
    case 'noSuchPlace':
      return nearest(refusal.place, refusal.places).flatMap((place) => withPlace(command, place));
    case 'policyExists':
      return [{ intent: 'show', target: { kind: 'policy', name: refusal.policy } }];
    case 'notOffered':
      return [command];
    case 'orgGrant':
      return [{ intent: 'show', target: { kind: 'org' } }];
    case 'globalDelete':
      return [{ intent: 'show', target: { kind: 'org' } }, { intent: 'policy.list' }];
    default:
      return [];
  }
}

function withPolicy(command: Doable, policy: string): Doable[] {
  switch (command.intent) {
    case 'grant':
    case 'policy.delete':
    case 'who':
      return [{ ...command, policy }];
    case 'set':
    case 'show':
      return [{ ...command, target: { kind: 'policy', name: policy } }];
    default:
      return [];
  }
}

function withPlace(command: Doable, place: string): Doable[] {
  switch (command.intent) {
    case 'set':
    case 'show':
    case 'grant':
    case 'revoke': {
      const kind = command.target.kind === 'site' ? 'site' : 'group';
      return [{ ...command, target: { kind, name: place } }];
    }
    default:
      return [];
  }
}

/** A policy in use is deleted only after its holders got something else: which, is the asker's choice. */
async function reassign(
  turn: Turn,
  refusal: Extract<Refusal, { reason: 'policyInUse' }>,
  phrase: string,
): Promise<Said> {
  const { policy } = refusal;
  const listed = await turn.service.policies(turn.asker(phrase));
  const others = (listed.kind === 'policies' ? listed.rows : [])
    .map((row) => row.policy.identity)
    .filter((identity) => isUserPolicy(identity) && identity.toLowerCase() !== policy.toLowerCase())
    .slice(0, OTHERS);
  const orders: Order[] = [null, ...others].map((other) => ({
    kind: 'delete',
    policy,
    reassign: other,
  }));
  const fields = asked(turn);
  const content = { ...refused(turn, refusal), reassign: { question: fields.id, others } };
  return {
    reply: about(turn, 'refused', content, { reason: refusal.reason }),
    question: { kind: 'orders', ...fields, orders, phrase, sure: false },
  };
}

function isUserPolicy(identity: string): boolean {
  return identity.toLowerCase() !== 'global' && !/^site:/i.test(identity);
}

/** A policy that is gone cannot be given back: the people whom that concerns can still be freed of what they have. */
function unassignInstead(
  turn: Turn,
  refusal: Extract<Refusal, { reason: 'policyGone' }>,
  phrase: string,
): Said {
  const reply = about(turn, 'refused', refused(turn, refusal), { reason: refusal.reason });
  const users = refusal.people.map((user) => user.userPrincipalName);
  if (users.length === 0) return { reply };
  const order: Order = { kind: 'revoke', target: { kind: 'users', users } };
  return withOffers(turn, { reply }, [{ kind: 'unassign', order }], phrase);
}
