import { lastImages, objectKey, readImages, sameImage } from './images.js';
import type { Image, Step } from './plan.js';
import type { Change } from './record.js';
import type { Tenant } from './tenant.js';

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
  tenant: Tenant,
): Promise<readonly Image[]> {
  return differing(await readImages(expected, tenant), expected);
}

/** What reading back says of a change that has no certain outcome. */
export interface Settlement {
  /** How many steps took effect. */
  readonly done: number;
  /** False: the state fits no number of steps, so something else changed it too; `done` is then the best reading. */
  readonly exact: boolean;
}

/** How every object of a plan looks once the first `done` steps took effect. */
function stateAfter(steps: readonly Step[], done: number): readonly Image[] {
  return [
    ...steps
      .slice(done)
      .map((step) => step.before)
      .reverse(),
    ...steps.slice(0, done).map((step) => step.after),
  ];
}

/**
 * Decides how many steps of an unfinished change took effect. Steps run in order, so the state must be the one after
 * the first n of them, with n at least what the book already knows (`change.done`).
 */
export async function settle(change: Change, tenant: Tenant): Promise<Settlement> {
  const { steps } = change.plan;
  const found = await readImages(stateAfter(steps, 0), tenant);
  const now = new Map(found.map((image) => [objectKey(image), image]));
  const isNow = (image: Image): boolean => {
    const current = now.get(objectKey(image));
    return current !== undefined && sameImage(current, image);
  };
  const wrong = new Set(differing(found, stateAfter(steps, 0)).map(objectKey));
  let exact = wrong.size === 0 && change.done === 0 ? 0 : undefined;
  let reading = change.done;
  for (const [index, { before, after }] of steps.entries()) {
    const took = isNow(after);
    if (took) wrong.delete(objectKey(after));
    else wrong.add(objectKey(after));
    const done = index + 1;
    if (done < change.done) continue;
    if (wrong.size === 0) exact = done;
    if (took && !sameImage(before, after)) reading = done;
  }
  if (exact !== undefined) return { done: exact, exact: true };
  return { done: reading, exact: false };
}
