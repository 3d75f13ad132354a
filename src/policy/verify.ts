import { isGrant } from './cmdlet.js';
import { lastImages, objectKey, readImages, sameImage } from './images.js';
import type { Image, Step } from './plan.js';
import type { Policy, Settings } from './policy.js';
import type { Change } from './record.js';
import { differingSettings } from './settings.js';
import type { TenantReads } from './tenant.js';

/** The images of `found` that show another state than `expected` does. */
function differing(found: readonly Image[], expected: readonly Image[]): readonly Image[] {
  const wanted = new Map(lastImages(expected).map((image) => [objectKey(image), image]));
  return found.filter((image) => {
    const want = wanted.get(objectKey(image));
    return want === undefined || !sameImage(want, image);
  });
}

/** Reads back the objects that `expected` shows; returns those that are not so, as they are now. */
export async function inspect(
  expected: readonly Image[],
  tenant: TenantReads,
): Promise<readonly Image[]> {
  return differing(await readImages(expected, tenant), expected);
}

/** Whether objects are as they were before steps ran. */
export function isAsBefore(found: readonly Image[], steps: readonly Step[]): boolean {
  const befores = new Map(
    steps.toReversed().map(({ before }) => [objectKey(before), before] as const),
  );
  return found.every((image) => {
    const before = befores.get(objectKey(image));
    return before !== undefined && sameImage(before, image);
  });
}

/**
 * Whether a step that ran explains its object as it is now. A policy that was created has what was sent; what was not
 * sent is the server's to fill in.
 */
export function explains({ cmdlet, after }: Step, now: Image): boolean {
  if (sameImage(after, now)) return true;
  if (cmdlet.name !== 'New-CsClientPolicy' || now.object !== 'policy' || now.value === null) {
    return false;
  }
  return (
    objectKey(after) === objectKey(now) &&
    (cmdlet.description ?? '') === (now.value.description ?? '') &&
    hasWhatWasSent(now.value, cmdlet.settings)
  );
}

/** Whether a policy has all settings that it was made with. */
export function hasWhatWasSent({ settings }: Policy, sent: Settings): boolean {
  const other = new Set(differingSettings(sent, settings).map((name) => name.toLowerCase()));
  return Object.keys(sent).every((name) => !other.has(name.toLowerCase()));
}

/** The policies that steps created, as they are among `found`, where that is not what was planned. */
export function createdOtherwise(
  steps: readonly Step[],
  found: readonly Image[],
): readonly Policy[] {
  const now = new Map(found.map((image) => [objectKey(image), image]));
  return steps.flatMap((step) => {
    const image = now.get(objectKey(step.after));
    const made = image !== undefined && !sameImage(step.after, image);
    return made && explains(step, image) && image.object === 'policy' && image.value !== null
      ? [image.value]
      : [];
  });
}

/** What reading back says of a change that has no certain outcome. */
export interface Settlement {
  /** How many steps are dealt with, and which of them did not take effect. */
  readonly done: number;
  readonly refused: readonly number[];
  /** False: the state fits no number of steps, so something else changed it too; `done` is then the best reading. */
  readonly exact: boolean;
  /** A server whose answers are behind may show the same where more took effect. */
  readonly maybeBehind: boolean;
  readonly created: readonly Policy[];
}

/** Whether an object is as a step found it, or as it left it. */
function isOf(step: Step, now: Image): boolean {
  return explains(step, now) || isAsBefore([now], [step]);
}

/** How every object of a plan looks before its first step. */
function stateBefore(steps: readonly Step[]): readonly Image[] {
  return steps.map((step) => step.before).reverse();
}

/**
 * Decides how many steps of an unfinished change took effect. Steps run in order, so the state must be the one after
 * the first n of them, with n at least what the book already knows (`change.done`), but for those that were refused:
 * where a grant did not take effect and a later one did, it was.
 */
export async function settle(change: Change, tenant: TenantReads): Promise<Settlement> {
  const { steps } = change.plan;
  const found = await readImages(stateBefore(steps), tenant);
  const now = new Map(found.map((image) => [objectKey(image), image]));
  const created = createdOtherwise(steps, found);
  const known = new Set((change.refused ?? []).map(({ step }) => step));

  function took(step: Step): boolean {
    const image = now.get(objectKey(step.after));
    return image !== undefined && explains(step, image);
  }

  function isUntouched({ before }: Step): boolean {
    const image = now.get(objectKey(before));
    return image !== undefined && sameImage(before, image);
  }

  /** The last n that fits, where these did not take effect; and the last step that surely did. */
  function readAs(without: ReadonlySet<number>) {
    const wrong = new Set(differing(found, stateBefore(steps)).map(objectKey));
    let exact = wrong.size === 0 && change.done === 0 ? 0 : undefined;
    let reading = change.done;
    for (const [index, step] of steps.entries()) {
      const done = index + 1;
      if (!without.has(index)) {
        if (took(step)) wrong.delete(objectKey(step.after));
        else wrong.add(objectKey(step.after));
        if (done > change.done && took(step) && !isUntouched(step)) reading = done;
      }
      if (done >= change.done && wrong.size === 0) exact = done;
    }
    return { exact, reading };
  }

  const { exact, reading } = readAs(known);
  const settled = { created, refused: [...known], maybeBehind: false };
  if (exact !== undefined) return { ...settled, done: exact, exact: true };
  const maybeBehind = found.every((image) => steps.some((step) => isOf(step, image)));
  const passedOver = steps.flatMap((step, index) =>
    index >= change.done &&
    index < reading &&
    isGrant(step.cmdlet) &&
    !took(step) &&
    isUntouched(step)
      ? [index]
      : [],
  );
  const other = readAs(new Set([...known, ...passedOver]));
  if (other.exact === undefined) return { ...settled, done: reading, exact: false, maybeBehind };
  const refused = [...known, ...passedOver];
  return { created, done: other.exact, refused, exact: true, maybeBehind };
}
