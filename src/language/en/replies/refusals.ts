import type { Right } from '../../../policy/actor.js';
import type { Plain } from '../../replies/plain.js';
import { count, list } from './count.js';

/** Why an order is not carried out, and who or what could help. */
export const refusals = {
  rights: {
    read: 'see settings and policies',
    history: 'see the history of changes',
    assign: 'change single people',
    policy: 'create, change and delete policies',
    site: 'change sites',
    global: 'change the whole organisation (Global and the server-wide switch)',
    undoOthers: "take back other people's changes",
    approve: "approve other people's changes",
    override: 'override a missing approval with a written reason',
    freeze: 'freeze and unfreeze changes',
    audit: 'read the audit',
  } satisfies Record<Right, string>,
  notDone: ({ why }: { why: string }) => `✕ Not done: ${why}`,
  undecided: 'the organisation is not as the records say, and an admin decides first.',
  missingRight: ({ right }: { right: string }) => `you may not ${right}.`,
  missingPlace:
    'your role is limited to certain departments or sites, and this reaches beyond them.',
  missingPlaceOf: ({ limits }: { limits: readonly string[] }) =>
    `your role goes no further than this: ${limits.join('; or ')}.`,
  missingCap: ({ cap }: { cap: number }) =>
    `your role may change at most ${count(cap, ' person', ' people')} at once.`,
  helpers: ({ names }: { names: readonly Plain[] }) => `Who can: ${list(names)}.`,
  noHelpers: 'Nobody in the roles file has this right; whoever keeps that file can add it.',
  yourId: ({ id }: { id: Plain }) => `Your id, to hand to them: ${id}`,
  myId: ({ id }: { id: Plain }) => `Your id: ${id}`,
  frozen: ({ by, reason, since }: { by: Plain; reason: Plain; since: Plain }) =>
    `Changes are frozen by ${by}, ${since}: “${reason}”. Look-ups go on; “unfreeze” ends it.`,
  frozenRefusal: 'changes are frozen.',
  noSuchPolicy: ({ policy }: { policy: Plain }) => `There is no policy called “${policy}”.`,
  policiesAlike: ({ policies }: { policies: readonly Plain[] }) =>
    `these policies have names that look the same, so a message cannot say which one is meant: ${list(policies)}. Work on them with their exact names in PowerShell, or give one of them another name.`,
  policiesAre: ({ policies }: { policies: readonly Plain[] }) => `Policies: ${list(policies)}.`,
  noSuchPlace: ({ place }: { place: Plain }) => `There is no department or site called “${place}”.`,
  placesAre: ({ places }: { places: readonly Plain[] }) =>
    `Departments and sites: ${list(places)}.`,
  noSuchUser: ({ user }: { user: Plain }) => `Nobody is called “${user}”.`,
  siteUnknown: ({ people }: { people: readonly Plain[] }) =>
    `which policy applies to ${list(people)} cannot be told: their site is not known here, and sites have policies of their own. A copy of the wrong one would change their other settings.`,
  sitesLack: ({ cmdlets }: { cmdlets: readonly Plain[] }) =>
    `The role of the account that Steward uses lacks ${list(cmdlets)}, which would tell; an administrator of the server can add it.`,
  poolHidden:
    'Their registrar pool is not among those that the server shows to the account that Steward uses.',
  policyGone: ({ change, policy }: { change: Plain; policy: Plain }) =>
    `change ${change} cannot be taken back: before it people had policy ${policy}, which is gone.`,
  concerns: ({ people }: { people: readonly Plain[] }) => `That concerns ${list(people)}.`,
  policyGoneOffer: {
    unassign: 'Take their policy away',
    unassignHint:
      "Reply 1 to take the policy that they have now away from them, so that their site's or Global applies; a preview comes first where it touches more than one person.",
  },
  notVisibleYet: ({ change }: { change: Plain }) =>
    `what change ${change} wrote is not visible on the server yet, so nothing can be planned on what it shows. Try again in a moment.`,
  policyExists: ({ policy }: { policy: Plain }) => `a policy called ${policy} exists already.`,
  policyOnly: ({ setting }: { setting: Plain }) =>
    `${setting} is a text of policies: it can be set for a policy, a site or Global, not for people.`,
  badPolicyName: ({ policy }: { policy: Plain }) =>
    `${policy} cannot be the name of a per-user policy. Use a plain name such as Kiosk.`,
  notUserPolicy: ({ policy }: { policy: Plain }) =>
    `${policy} is not a per-user policy, and only those can be assigned to people. “list policies” shows them all.`,
  globalDelete:
    'Global cannot be deleted: the server would only put all its settings back to their defaults.',
  policyInUse: ({ policy, holders }: { policy: Plain; holders: number }) =>
    `policy ${policy} is assigned to ${count(holders, ' person', ' people')}. What should they get?`,
  holders: ({ names, all }: { names: readonly Plain[]; all: boolean }) =>
    all ? `It is assigned to ${list(names)}.` : `Among them are ${list(names)}.`,
  orgGrant:
    'a policy cannot be assigned to or taken from the whole organisation at once. To change everyone, change Global.',
  nobodyThere: ({ place }: { place: Plain }) => `nobody is in ${place}.`,
  nothingToUndo: 'No change of yours is left to take back.',
  historyShows: '“history” shows all changes.',
  nothingToRedo: 'You have taken back nothing that could be brought back.',
  changedAfterUndo: ({ change, since }: { change: Plain; since: Plain }) =>
    `change ${change} is not brought back, since you made change ${since} after taking it back. To have it all the same, give its order again.`,
  gone: {
    lost: ({ change }: { change: Plain }) =>
      `change ${change} was lost, and an admin accepted that: there is nothing of it to take back.`,
    imported: ({ change }: { change: Plain }) =>
      `another organisation was imported after change ${change}: there is nothing of it to take back.`,
  },
  nothingMissing: 'Nothing is missing: the organisation is as the records say.',
  nothingToRestore: 'what differs is no change that could be run again.',
  alreadyUndone: ({ change, by }: { change: Plain; by: Plain }) =>
    `change ${change} was taken back before, by change ${by}. To bring it back, say “undo ${by}”.`,
  changedSince: ({ change }: { change: Plain }) =>
    `change ${change} is not taken back: somebody has changed the same things since. As they are now:`,
  notOffered: ({ cmdlet }: { cmdlet: Plain }) =>
    `the server, or the role of the account that Steward uses, does not offer ${cmdlet}. Somebody with more rights on the server can do it; “status” lists all that is lacking.`,
  ownApproval: 'you cannot approve your own request: a second person has to.',
  requesterDenied: ({ by }: { by: Plain }) =>
    `${by}, who asked for this, may not do it any more. The request waits until it is rejected, withdrawn or out of time.`,
  reasonExample: {
    reject: ({ pending }: { pending: string }) => `reject ${pending} because the audit is not over`,
    override: ({ pending }: { pending: string }) =>
      `override ${pending} because the server is down`,
    freeze: () => 'freeze "maintenance on Saturday"',
  },
  reasonNeeded: ({ example }: { example: Plain }) =>
    `this needs a written reason, such as “${example}”.`,
  noSuchPending: ({ pending }: { pending: Plain }) =>
    `There is no request ${pending}. “pending approvals” lists those that wait.`,
  notYours: ({ by }: { by: Plain }) =>
    `that preview waits for ${by}: only the person who asked can answer it.`,
  wildcard: ({ name }: { name: Plain }) =>
    `${name} has a wildcard, which could mean anybody. Name the people in full, or a department or site.`,
  reassignHow: 'Reply with the number; a preview comes first. “cancel” leaves everything as it is.',
  reassign: {
    unassign: 'Unassign it from them, then delete it',
    give: ({ policy }: { policy: string }) => `Give them ${policy}, then delete it`,
  },
};
