import type { Actor, Decision, Holder, Limit, Right } from './actor.js';
import type { Course } from './concerned.js';
import type { Gap } from './continuity.js';
import type { Image, Order, OrderTarget, PersonChange, Plan } from './plan.js';
import type { Effective, User } from './policy.js';
import type { Change, Pending } from './record.js';
import type { ChangeQuery } from './records.js';
import type { ReadingOptions, TenantError, TenantStatus } from './tenant.js';
import type { Comparison, PoliciesView, SettingsView, WhoQuery, WhoView } from './views.js';

/** Who asks, in whose words, and how to tell them about long work. */
export interface Asker {
  readonly actor: Actor;
  readonly phrase: string;
  /** `channel/conversation/sender/activity id`. */
  readonly activity?: string;
  readonly onProgress?: (done: number, total: number, note?: 'replication') => void;
  /** The same of look-ups: see `ReadingOptions`. */
  readonly onLook?: ReadingOptions['onLook'];
}

interface Refused {
  readonly kind: 'refused';
  readonly refusal: Refusal;
}

export type Resolution =
  | { readonly kind: 'found'; readonly user: User }
  | { readonly kind: 'ambiguous'; readonly users: readonly User[] }
  | { readonly kind: 'unknown'; readonly suggestions: readonly User[] }
  | { readonly kind: 'wildcard' }
  | Refused;

/** Why an order is not carried out; nothing has changed. */
export type Refusal =
  | { readonly reason: 'denied'; readonly decision: Extract<Decision, { kind: 'denied' }> }
  | { readonly reason: 'frozen'; readonly by: string; readonly why: string; readonly since: string }
  | {
      /** Several names that look the same: which one is meant, nobody can tell by reading. */
      readonly reason: 'policiesAlike';
      readonly policies: readonly string[];
    }
  | {
      readonly reason: 'noSuchPolicy';
      readonly policy: string;
      readonly policies: readonly string[];
    }
  | { readonly reason: 'noSuchPlace'; readonly place: string; readonly places: readonly string[] }
  | { readonly reason: 'noSuchUser'; readonly user: string }
  /** Which policy applies to these people cannot be told; `cmdlets` that are not offered would tell their sites. */
  | {
      readonly reason: 'siteUnknown';
      readonly people: readonly User[];
      readonly cmdlets: readonly string[];
    }
  /** A policy that would have to be given back to these people is gone. */
  | {
      readonly reason: 'policyGone';
      readonly change: string;
      readonly policy: string;
      readonly people: readonly User[];
    }
  /** What a change wrote is not to be seen yet, so that nothing can be planned on what is read. */
  | { readonly reason: 'notVisibleYet'; readonly change: string }
  /** A text of policies, wished for people. */
  | { readonly reason: 'policyOnly'; readonly setting: string }
  | { readonly reason: 'policyExists'; readonly policy: string }
  | { readonly reason: 'badPolicyName'; readonly policy: string }
  | { readonly reason: 'notUserPolicy'; readonly policy: string }
  /** Global and (through words alone) nothing else cannot be deleted: it would only be reset. */
  | { readonly reason: 'globalDelete' }
  | {
      readonly reason: 'policyInUse';
      readonly policy: string;
      readonly holders: number;
      readonly people: readonly User[];
    }
  /** A grant or revoke of the whole organisation: set Global instead. */
  | { readonly reason: 'orgGrant' }
  | { readonly reason: 'nobodyThere'; readonly place: string }
  | { readonly reason: 'nothingToUndo' }
  | { readonly reason: 'nothingToRedo' }
  /** `change` was taken back, and `since` is a newer change of the same person. */
  | { readonly reason: 'changedAfterUndo'; readonly change: string; readonly since: string }
  /** What it did is no more: see `Change`. */
  | {
      readonly reason: 'gone';
      readonly change: string;
      readonly why: NonNullable<Change['gone']>;
    }
  /** The tenant is not as the book says, and an admin has to decide first: see `Loss`. */
  | { readonly reason: 'undecided' }
  /** A decision about a loss where there is none. */
  | { readonly reason: 'nothingMissing' }
  /** The loss is of no change that the book could bring back. */
  | { readonly reason: 'nothingToRestore' }
  | { readonly reason: 'alreadyUndone'; readonly change: string; readonly by: string }
  /** Somebody changed it since: `objects` as they are now. */
  | { readonly reason: 'changedSince'; readonly change: string; readonly objects: readonly Image[] }
  | { readonly reason: 'notOffered'; readonly cmdlet: string }
  | { readonly reason: 'ownApproval' }
  /** Whoever asked for what is to be approved may not do it any more: `by` is their name. */
  | { readonly reason: 'requesterDenied'; readonly by: string }
  /** A preview is confirmed or cancelled only by the person who was asked: `by` is their name. */
  | { readonly reason: 'notYours'; readonly by: string }
  | {
      readonly reason: 'reasonNeeded';
      readonly wish: 'reject' | 'override' | 'freeze';
      /** The request that is answered. */
      readonly pending?: string;
    }
  | { readonly reason: 'noSuchPending'; readonly pending: string };

/** The tenant is not as the book says: nothing is changed in it until an admin decides. */
export interface Loss {
  /** Of this one: an answer to another is none. */
  readonly id: string;
  readonly gap: Gap['kind'];
  /** For `ahead`: how many writes of the tenant the book does not know. */
  readonly writes: number;
  /** Ids of the changes that the tenant lacks, oldest first. */
  readonly missing: readonly string[];
  /** The first few of them. */
  readonly first: readonly Change[];
}

/** What became of an order. `plan.people` of `applied` are replaced by the settings read back. */
export type Outcome =
  | { readonly kind: 'applied'; readonly change: Change; readonly people: Plan['people'] }
  /** The server refused some people; `people`: of the others, as read back. */
  | { readonly kind: 'partly'; readonly change: Change; readonly people: Plan['people'] }
  /** Everything ran, and reading back does not show it yet: `found` objects are as they were before. */
  | { readonly kind: 'unseen'; readonly change: Change; readonly found: readonly Image[] }
  /** Steps ran and what was read back is not what was planned: `found` objects, and what is in force for `people`. */
  | {
      readonly kind: 'mismatch';
      readonly change: Change;
      readonly found: readonly Image[];
      readonly people: Plan['people'];
    }
  | { readonly kind: 'failed'; readonly change: Change; readonly error: TenantError }
  | { readonly kind: 'stopped'; readonly change: Change }
  | { readonly kind: 'unknown'; readonly change: Change; readonly error: TenantError }
  | { readonly kind: 'alreadySo'; readonly plan: Plan; readonly people: readonly Effective[] }
  | {
      readonly kind: 'preview';
      readonly pending: Pending;
      readonly plan: Plan;
      readonly drifted: boolean;
    }
  /** Waits for a second person; `approvers` are ids to tell, `names` are for the reply. `drifted`: in place of one that no longer held. */
  | {
      readonly kind: 'approvalNeeded';
      readonly pending: Pending;
      readonly plan: Plan;
      readonly drifted: boolean;
      readonly approvers: readonly string[];
      readonly names: readonly string[];
    }
  /** This preview was answered before (or expired): what became of it. */
  | { readonly kind: 'settled'; readonly pending: Pending; readonly change?: Change }
  | { readonly kind: 'cancelled'; readonly pending: Pending }
  | { readonly kind: 'rejected'; readonly pending: Pending }
  | { readonly kind: 'frozen' }
  | { readonly kind: 'unfrozen' }
  | Refused;

/**
 * Everything that conversations ask for: the only door to tenant and books. Expected outcomes are values;
 * StewardError is thrown for broken infrastructure only. Rights are checked by every call that has an asker,
 * writes twice: before the preview and again when applying. An asker's activity acts once: whatever is asked in its name
 * afterwards gets what that came to.
 */
export interface PolicyService {
  /** Whether the asker has a right at all, wherever; a refusal is recorded. */
  permit(right: Right, asker: Asker): Promise<{ readonly kind: 'permitted' } | Refused>;
  resolve(name: string, asker: Asker): Promise<Resolution>;
  /** The person whose UPN this is, and not somebody who has it for an address. */
  person(upn: string, asker: Asker): Promise<Resolution>;
  /** Whether a word names a department, a site, both or neither, ignoring case and a trailing "department" or 部. */
  place(
    name: string,
    asker: Asker,
  ): Promise<
    { readonly kind: 'place'; readonly department?: string; readonly site?: string } | Refused
  >;
  settings(
    target: OrderTarget,
    asker: Asker,
    page?: { offset: number; limit: number },
    /** Further settings that are told of people; all that their policies have. */
    names?: readonly string[] | 'all',
  ): Promise<SettingsView>;
  /** The settings of people, policies and places side by side: only what differs. */
  compare(targets: readonly OrderTarget[], asker: Asker): Promise<Comparison | Refused>;
  who(
    query: WhoQuery,
    asker: Asker,
    page: { readonly offset: number; readonly limit: number },
  ): Promise<{ readonly kind: 'people'; readonly view: WhoView } | Refused>;
  policies(asker: Asker): Promise<({ readonly kind: 'policies' } & PoliciesView) | Refused>;
  /**
   * Names of people and of policies that begin so, up to `limit` of them, for who is still writing: whoever may not read
   * is told none, and no refusal is recorded for it.
   */
  names(beginning: string, actor: Actor, limit: number): Promise<readonly string[]>;
  history(
    query: ChangeQuery,
    asker: Asker,
  ): Promise<
    | { readonly kind: 'changes'; readonly changes: readonly Change[]; readonly total: number }
    | Refused
  >;
  /** A change by its id; none where the book has none. */
  change(
    id: string,
    asker: Asker,
  ): Promise<{ readonly kind: 'change'; readonly change?: Change } | Refused>;
  /** A page of the people whom a plan or a change touches, before and after; `course.touched` is how many there are. */
  concerned(
    course: Course,
    asker: Asker,
    page: { readonly offset: number; readonly limit: number },
  ): Promise<{ readonly kind: 'people'; readonly people: readonly PersonChange[] } | Refused>;
  /** What the asker's activity came to, where the book knows it: it was delivered before. */
  cameTo(asker: Asker): Promise<Outcome | undefined>;
  /** The actor's newest change that is not undone; it may be an undo itself. */
  lastChange(actor: Actor): Promise<Change | undefined>;
  /** What `undo` would take back next. */
  nextUndo(actor: Actor): Promise<Change | undefined>;
  /** Takes back the asker's newest change in force; one after the other, the last first. */
  undo(asker: Asker): Promise<Outcome>;
  /** Brings back what the asker took back last, unless they made another change since. */
  redo(asker: Asker): Promise<Outcome>;
  /** Plans an order and, by its risk, applies it at once, or records a preview and asks. */
  submit(order: Order, asker: Asker): Promise<Outcome>;
  /** Plans only: for `script`. Nothing is recorded. */
  plan(
    order: Order,
    asker: Asker,
  ): Promise<{ readonly kind: 'plan'; readonly plan: Plan } | Refused>;
  /** A preview that waits, shown once more; one that does not is told as what it became. */
  showAgain(pending: string, asker: Asker): Promise<Outcome>;
  /** Confirms or cancels a preview: works once; any drift of the state voids it and gives a new preview. */
  answer(pending: string, answer: 'confirm' | 'cancel', asker: Asker): Promise<Outcome>;
  approve(
    pending: string,
    answer: 'approve' | 'reject' | 'override',
    reason: string | undefined,
    asker: Asker,
  ): Promise<Outcome>;
  /** Open requests that wait for a second person: all of them for who may approve or override, one's own for others. */
  approvals(asker: Asker): Promise<readonly Pending[]>;
  /** Ids of those who may answer a request. */
  approversOf(pending: Pending): readonly string[];
  /** Closes the requests that nobody answered in time, so that people can be told. */
  expire(): Promise<readonly Pending[]>;
  freeze(reason: string, asker: Asker): Promise<Outcome>;
  unfreeze(asker: Asker): Promise<Outcome>;
  frozen(): { readonly by: string; readonly reason: string; readonly since: string } | undefined;
  /** The same person under the name that the roles file gives them: what the book and other people read. */
  known(actor: Actor): Actor;
  rights(actor: Actor): readonly Right[];
  limits(actor: Actor, right: Right): readonly Limit[];
  whoCan(right: Right): readonly Holder[];
  status(): Promise<TenantStatus>;
  /** At start, before all else: whether the tenant is as the book says. */
  examine(): Promise<Loss | undefined>;
  /** The loss that waits for a decision. */
  loss(): Loss | undefined;
  /** Asks whether to run the missing changes again; the yes to that preview decides. */
  restore(asker: Asker): Promise<Outcome>;
  /** Gives up the missing changes; the number of them. */
  acceptLoss(asker: Asker): Promise<{ readonly kind: 'accepted'; readonly lost: number } | Refused>;
  /** At start: finds out by reading back what became of changes that the last process left without an outcome. */
  recover(): Promise<readonly Change[]>;
  /** Stops running work between two steps, waits until its outcome is recorded, and takes no more orders. */
  close(): Promise<void>;
}
