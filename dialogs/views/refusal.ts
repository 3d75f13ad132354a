import { code, plain } from '../../src/language/replies/plain.js';
import type { Refusal } from '../../src/policy/service.js';
import { unreachable } from '../../src/result.js';
import type { Turn } from '../turn.js';
import { bullets } from '../turn.js';
import { few } from './few.js';
import { firstImages } from './images.js';

/** How many places or policies are listed when one is not known. */
const LISTED = 15;

/** Why an order is not carried out, in words: each line a paragraph. */
export function refusalLines(turn: Turn, refusal: Refusal): (string | undefined)[] {
  const { refusals, questions } = turn.words;
  switch (refusal.reason) {
    case 'denied':
      return deniedLines(turn, refusal.decision);
    case 'frozen':
      return [refusals.frozenRefusal];
    case 'noSuchPolicy':
      return [
        refusals.noSuchPolicy(code(refusal.policy)),
        questions.unchanged,
        refusals.policiesAre(few(turn.words, refusal.policies, (name) => code(name), LISTED)),
      ];
    case 'policiesAlike':
      return [
        refusals.policiesAlike(few(turn.words, refusal.policies, (name) => code(name), LISTED)),
        questions.unchanged,
      ];
    case 'noSuchPlace':
      return [
        refusals.noSuchPlace(plain(refusal.place)),
        questions.unchanged,
        refusals.placesAre(few(turn.words, refusal.places, (name) => plain(name), LISTED)),
      ];
    case 'noSuchUser':
      return [refusals.noSuchUser(plain(refusal.user)), questions.unchanged];
    case 'siteUnknown': {
      const names = few(turn.words, refusal.people, (user) => plain(user.displayName), LISTED);
      return [
        refusals.siteUnknown(names),
        refusal.cmdlets.length === 0
          ? refusals.poolHidden
          : refusals.sitesLack(refusal.cmdlets.map((cmdlet) => code(cmdlet))),
        questions.unchanged,
      ];
    }
    case 'policyGone': {
      const names = few(turn.words, refusal.people, (user) => plain(user.displayName), LISTED);
      return [
        refusals.policyGone(code(refusal.change), code(refusal.policy)),
        names.length === 0 ? undefined : refusals.concerns(names),
        questions.unchanged,
      ];
    }
    case 'notVisibleYet':
      return [refusals.notVisibleYet(code(refusal.change)), questions.unchanged];
    case 'policyExists':
      return [refusals.policyExists(code(refusal.policy))];
    case 'policyOnly':
      return [refusals.policyOnly({ setting: code(refusal.setting) }), questions.unchanged];
    case 'badPolicyName':
      return [refusals.badPolicyName(code(refusal.policy)), questions.unchanged];
    case 'notUserPolicy':
      return [refusals.notUserPolicy(code(refusal.policy)), questions.unchanged];
    case 'globalDelete':
      return [refusals.globalDelete];
    case 'policyInUse': {
      const names = refusal.people.map((user) => plain(user.displayName));
      return [
        refusals.policyInUse(code(refusal.policy), refusal.holders),
        names.length === 0 ? undefined : refusals.holders(names, refusal.holders - names.length),
      ];
    }
    case 'orgGrant':
      return [refusals.orgGrant, questions.unchanged];
    case 'nobodyThere':
      return [refusals.nobodyThere(plain(refusal.place))];
    case 'nothingToUndo':
      return [refusals.nothingToUndo, questions.unchanged];
    case 'nothingToRedo':
      return [refusals.nothingToRedo, questions.unchanged];
    case 'changedAfterUndo':
      return [
        refusals.changedAfterUndo(code(refusal.change), code(refusal.since)),
        questions.unchanged,
      ];
    case 'gone':
      return [refusals.gone[refusal.why](code(refusal.change)), questions.unchanged];
    case 'undecided':
      return [refusals.frozenRefusal];
    case 'nothingMissing':
      return [refusals.nothingMissing, questions.unchanged];
    case 'nothingToRestore':
      return [refusals.nothingToRestore, questions.unchanged];
    case 'alreadyUndone':
      return [refusals.alreadyUndone(code(refusal.change), code(refusal.by)), questions.unchanged];
    case 'changedSince':
      return [
        refusals.changedSince(code(refusal.change)),
        bullets(firstImages(turn.words, refusal.objects)),
      ];
    case 'notOffered':
      return [refusals.notOffered(code(refusal.cmdlet))];
    case 'ownApproval':
      return [refusals.ownApproval, questions.unchanged];
    case 'requesterDenied':
      return [refusals.requesterDenied(plain(refusal.by))];
    case 'reasonNeeded':
      return [
        refusals.reasonNeeded(code(refusals.reasonExample[refusal.wish](refusal.pending ?? ''))),
        questions.unchanged,
      ];
    case 'noSuchPending':
      return [refusals.noSuchPending(code(refusal.pending)), questions.unchanged];
    case 'notYours':
      return [refusals.notYours(plain(refusal.by)), questions.unchanged];
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
      : refusals.helpers(few(turn.words, helpers, (name) => plain(name), LISTED)),
    refusals.yourId(code(turn.message.actor.id)),
  ];
}

function missingWords(
  turn: Turn,
  missing: Extract<Refusal, { reason: 'denied' }>['decision']['missing'],
  cap: number | undefined,
): string {
  const { refusals } = turn.words;
  if (missing === 'place') return refusals.missingPlace;
  if (missing === 'cap') return refusals.missingCap(cap ?? 0);
  return refusals.missingRight(refusals.rights[missing]);
}
