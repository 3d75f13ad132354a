import { bullets, type Part } from '../../src/language/replies/block.js';
import { plain } from '../../src/language/replies/plain.js';
import { few } from '../../src/language/replies/tell/few.js';
import { firstImages } from '../../src/language/replies/tell/images.js';
import type { Refusal } from '../../src/policy/service.js';
import { unreachable } from '../../src/result.js';
import type { Turn } from '../turn.js';

/** How many places or policies are listed when one is not known. */
const LISTED = 15;

/** Why an order is not carried out, in words: each line a paragraph. */
export function refusalLines(turn: Turn, refusal: Refusal): readonly Part[] {
  const { refusals, questions } = turn.words;
  switch (refusal.reason) {
    case 'denied':
      return deniedLines(turn, refusal.decision);
    case 'frozen':
      return [refusals.frozenRefusal];
    case 'noSuchPolicy':
      return [
        refusals.noSuchPolicy({ policy: plain(refusal.policy) }),
        questions.unchanged,
        refusals.policiesAre({
          policies: few(turn.words, refusal.policies, (name) => plain(name), LISTED),
        }),
      ];
    case 'policiesAlike':
      return [
        refusals.policiesAlike({
          policies: few(turn.words, refusal.policies, (name) => plain(name), LISTED),
        }),
        questions.unchanged,
      ];
    case 'noSuchPlace':
      return [
        refusals.noSuchPlace({ place: plain(refusal.place) }),
        questions.unchanged,
        refusals.placesAre({
          places: few(turn.words, refusal.places, (name) => plain(name), LISTED),
        }),
      ];
    case 'noSuchUser':
      return [refusals.noSuchUser({ user: plain(refusal.user) }), questions.unchanged];
    case 'siteUnknown': {
      const names = few(turn.words, refusal.people, (user) => plain(user.displayName), LISTED);
      return [
        refusals.siteUnknown({ people: names }),
        refusal.cmdlets.length === 0
          ? refusals.poolHidden
          : refusals.sitesLack({ cmdlets: refusal.cmdlets.map((cmdlet) => plain(cmdlet)) }),
        questions.unchanged,
      ];
    }
    case 'policyGone': {
      const names = few(turn.words, refusal.people, (user) => plain(user.displayName), LISTED);
      return [
        refusals.policyGone({ change: plain(refusal.change), policy: plain(refusal.policy) }),
        names.length === 0 ? undefined : refusals.concerns({ people: names }),
        questions.unchanged,
      ];
    }
    case 'notVisibleYet':
      return [refusals.notVisibleYet({ change: plain(refusal.change) }), questions.unchanged];
    case 'policyExists':
      return [refusals.policyExists({ policy: plain(refusal.policy) })];
    case 'policyOnly':
      return [refusals.policyOnly({ setting: plain(refusal.setting) }), questions.unchanged];
    case 'badPolicyName':
      return [refusals.badPolicyName({ policy: plain(refusal.policy) }), questions.unchanged];
    case 'notUserPolicy':
      return [refusals.notUserPolicy({ policy: plain(refusal.policy) }), questions.unchanged];
    case 'globalDelete':
      return [refusals.globalDelete];
    case 'policyInUse': {
      const names = refusal.people.map((user) => plain(user.displayName));
      return [
        refusals.policyInUse({ policy: plain(refusal.policy), holders: refusal.holders }),
        names.length === 0
          ? undefined
          : refusals.holders({ names, all: names.length === refusal.holders }),
      ];
    }
    case 'orgGrant':
      return [refusals.orgGrant, questions.unchanged];
    case 'nobodyThere':
      return [refusals.nobodyThere({ place: plain(refusal.place) })];
    case 'nothingToUndo':
      return [refusals.nothingToUndo, questions.unchanged];
    case 'nothingToRedo':
      return [refusals.nothingToRedo, questions.unchanged];
    case 'changedAfterUndo':
      return [
        refusals.changedAfterUndo({ change: plain(refusal.change), since: plain(refusal.since) }),
        questions.unchanged,
      ];
    case 'gone':
      return [refusals.gone[refusal.why]({ change: plain(refusal.change) }), questions.unchanged];
    case 'undecided':
      return [refusals.frozenRefusal];
    case 'nothingMissing':
      return [refusals.nothingMissing, questions.unchanged];
    case 'nothingToRestore':
      return [refusals.nothingToRestore, questions.unchanged];
    case 'alreadyUndone':
      return [
        refusals.alreadyUndone({ change: plain(refusal.change), by: plain(refusal.by) }),
        questions.unchanged,
      ];
    case 'changedSince':
      return [
        refusals.changedSince({ change: plain(refusal.change) }),
        bullets(firstImages(turn.words, refusal.objects)),
      ];
    case 'notOffered':
      return [refusals.notOffered({ cmdlet: plain(refusal.cmdlet) })];
    case 'ownApproval':
      return [refusals.ownApproval, questions.unchanged];
    case 'requesterDenied':
      return [refusals.requesterDenied({ by: plain(refusal.by) })];
    case 'reasonNeeded':
      return [
        refusals.reasonNeeded({
          example: plain(refusals.reasonExample[refusal.wish]({ pending: refusal.pending ?? '' })),
        }),
        questions.unchanged,
      ];
    case 'noSuchPending':
      return [refusals.noSuchPending({ pending: plain(refusal.pending) }), questions.unchanged];
    case 'notYours':
      return [refusals.notYours({ by: plain(refusal.by) }), questions.unchanged];
    default:
      return unreachable(refusal);
  }
}

/** Which right is missing, who can help, and the person's own id to hand to them. */
function deniedLines(
  turn: Turn,
  { missing, cap, helpers }: Extract<Refusal, { reason: 'denied' }>['decision'],
): string[] {
  const { refusals } = turn.words;
  return [
    missingWords(turn, missing, cap),
    helpers.length === 0
      ? refusals.noHelpers
      : refusals.helpers({ names: few(turn.words, helpers, (name) => plain(name), LISTED) }),
    refusals.yourId({ id: plain(turn.message.actor.id) }),
  ];
}

function missingWords(
  turn: Turn,
  missing: Extract<Refusal, { reason: 'denied' }>['decision']['missing'],
  cap: number | undefined,
): string {
  const { refusals } = turn.words;
  if (missing === 'place') return refusals.missingPlace;
  if (missing === 'cap') return refusals.missingCap({ cap: cap ?? 0 });
  return refusals.missingRight({ right: refusals.rights[missing] });
}
