import type { Limit } from '../../../policy/actor.js';
import type { Refusal } from '../../../policy/service.js';
import { unreachable } from '../../../result.js';
import { blocksOf, bullets, numbered, type Part } from '../block.js';
import type { Catalogue } from '../catalogue.js';
import type { ContentOf } from '../content/content.js';
import { plain, tidy } from '../plain.js';
import { few } from './few.js';
import { firstImages } from './images.js';
import { offeredChoices, offeredParts, pickChoices } from './offered.js';
import { stateOf, type Telling, type Told } from './telling.js';

/** What is merely not there; anything else is a refusal. */
const UNKNOWN: ReadonlySet<Refusal['reason']> = new Set([
  'noSuchPolicy',
  'noSuchPlace',
  'noSuchUser',
  'noSuchPending',
  'nothingToUndo',
  'nothingToRedo',
  'nothingMissing',
]);

/** Why an order is not carried out, that nothing was changed, and who or what could help. */
export function tellRefused(
  telling: Telling,
  { refusal, speaker, limits, offered, reassign }: ContentOf<'refused'>,
): Told {
  const { words } = telling;
  const { questions, refusals } = words;
  const unknown = UNKNOWN.has(refusal.reason);
  const [why = '', ...others] = refusalLines(words, refusal, speaker, limits);
  const title = unknown ? why : refusals.notDone({ why: String(why) });
  const titles = reassign === undefined ? [] : reassignTitles(words, reassign.others);
  return {
    blocks: blocksOf([
      title,
      stateOf(telling),
      ...others,
      offeredParts(unknown ? questions.didYouMean : questions.try, offered),
      numbered(titles.map((text) => plain(text))),
      reassign === undefined ? undefined : refusals.reassignHow,
    ]),
    choices: [
      ...offeredChoices(offered),
      ...(reassign === undefined ? [] : pickChoices(titles, reassign.question)),
    ],
  };
}

/** What the holders of a policy that is to go can get. */
function reassignTitles(
  { refusals: { reassign } }: Catalogue,
  others: readonly string[],
): readonly string[] {
  return [reassign.unassign, ...others.map((other) => reassign.give({ policy: tidy(other) }))];
}

/** How many places or policies are listed when one is not known. */
const LISTED = 15;

/** Why an order is not carried out, in words: each line a paragraph. */
function refusalLines(
  words: Catalogue,
  refusal: Refusal,
  speaker: string,
  limits: readonly Limit[],
): readonly Part[] {
  const { refusals } = words;
  switch (refusal.reason) {
    case 'denied':
      return deniedLines(words, refusal.decision, speaker, limits);
    case 'frozen':
      return [refusals.frozenRefusal];
    case 'noSuchPolicy':
      return [
        refusals.noSuchPolicy({ policy: plain(refusal.policy) }),
        refusals.policiesAre({
          policies: few(words, refusal.policies, (name) => plain(name), LISTED),
        }),
      ];
    case 'policiesAlike':
      return [
        refusals.policiesAlike({
          policies: few(words, refusal.policies, (name) => plain(name), LISTED),
        }),
      ];
    case 'noSuchPlace':
      return [
        refusals.noSuchPlace({ place: plain(refusal.place) }),
        refusals.placesAre({
          places: few(words, refusal.places, (name) => plain(name), LISTED),
        }),
      ];
    case 'noSuchUser':
      return [refusals.noSuchUser({ user: plain(refusal.user) })];
    case 'siteUnknown': {
      const names = few(words, refusal.people, (user) => plain(user.displayName), LISTED);
      return [
        refusals.siteUnknown({ people: names }),
        refusal.cmdlets.length === 0
          ? refusals.poolHidden
          : refusals.sitesLack({ cmdlets: refusal.cmdlets.map((cmdlet) => plain(cmdlet)) }),
      ];
    }
    case 'policyGone': {
      const names = few(words, refusal.people, (user) => plain(user.displayName), LISTED);
      return [
        refusals.policyGone({ change: plain(refusal.change), policy: plain(refusal.policy) }),
        names.length === 0 ? undefined : refusals.concerns({ people: names }),
      ];
    }
    case 'notVisibleYet':
      return [refusals.notVisibleYet({ change: plain(refusal.change) })];
    case 'policyExists':
      return [refusals.policyExists({ policy: plain(refusal.policy) })];
    case 'policyOnly':
      return [refusals.policyOnly({ setting: plain(refusal.setting) })];
    case 'badPolicyName':
      return [refusals.badPolicyName({ policy: plain(refusal.policy) })];
    case 'notUserPolicy':
      return [refusals.notUserPolicy({ policy: plain(refusal.policy) })];
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
      return [refusals.orgGrant];
    case 'nobodyThere':
      return [refusals.nobodyThere({ place: plain(refusal.place) })];
    case 'nothingToUndo':
      return [refusals.nothingToUndo, refusals.historyShows];
    case 'nothingToRedo':
      return [refusals.nothingToRedo];
    case 'changedAfterUndo':
      return [
        refusals.changedAfterUndo({ change: plain(refusal.change), since: plain(refusal.since) }),
      ];
    case 'gone':
      return [refusals.gone[refusal.why]({ change: plain(refusal.change) })];
    case 'undecided':
      return [refusals.undecided];
    case 'nothingMissing':
      return [refusals.nothingMissing];
    case 'nothingToRestore':
      return [refusals.nothingToRestore];
    case 'alreadyUndone':
      return [refusals.alreadyUndone({ change: plain(refusal.change), by: plain(refusal.by) })];
    case 'changedSince':
      return [
        refusals.changedSince({ change: plain(refusal.change) }),
        bullets(firstImages(words, refusal.objects)),
      ];
    case 'notOffered':
      return [refusals.notOffered({ cmdlet: plain(refusal.cmdlet) })];
    case 'ownApproval':
      return [refusals.ownApproval];
    case 'requesterDenied':
      return [refusals.requesterDenied({ by: plain(refusal.by) })];
    case 'reasonNeeded':
      return [
        refusals.reasonNeeded({
          example: plain(refusals.reasonExample[refusal.wish]({ pending: refusal.pending ?? '' })),
        }),
      ];
    case 'noSuchPending':
      return [refusals.noSuchPending({ pending: plain(refusal.pending) })];
    case 'notYours':
      return [refusals.notYours({ by: plain(refusal.by) })];
    default:
      return unreachable(refusal);
  }
}

/** Which right is missing, who can help, and the person's own id to hand to them. */
function deniedLines(
  words: Catalogue,
  { missing, cap, helpers }: Extract<Refusal, { reason: 'denied' }>['decision'],
  speaker: string,
  limits: readonly Limit[],
): string[] {
  const { refusals } = words;
  return [
    missingWords(words, missing, cap, limits),
    helpers.length === 0
      ? refusals.noHelpers
      : refusals.helpers({ names: few(words, helpers, (name) => plain(name), LISTED) }),
    refusals.yourId({ id: plain(speaker) }),
  ];
}

function missingWords(
  words: Catalogue,
  missing: Extract<Refusal, { reason: 'denied' }>['decision']['missing'],
  cap: number | undefined,
  limits: readonly Limit[],
): string {
  const { refusals } = words;
  if (missing === 'place') {
    const told = limitWords(words, limits);
    return told.length === 0 ? refusals.missingPlace : refusals.missingPlaceOf({ limits: told });
  }
  if (missing === 'cap') return refusals.missingCap({ cap: cap ?? 0 });
  return refusals.missingRight({ right: refusals.rights[missing] });
}

/** How far a right goes: departments, sites and how many people at once, a text for each role that gives it. */
export function limitWords(words: Catalogue, limits: readonly Limit[]): readonly string[] {
  return few(words, limits, ({ departments, sites, cap }) =>
    plain(
      words.general.limit({
        departments: few(words, departments, (name) => plain(name)),
        sites: few(words, sites, (name) => plain(name)),
        cap,
      }),
    ),
  );
}
