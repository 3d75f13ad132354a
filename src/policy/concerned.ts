import { reachOf } from './census.js';
import { type Person, readConfiguration, readPeople, withImages } from './configuration.js';
import { changesOf, type Effect, effectsOnPeople, effectsOnRows } from './effect.js';
import type { PersonChange, Step } from './plan.js';
import { assigned } from './step.js';
import type { TenantReads } from './tenant.js';

/** Steps that have run or are to be run, and how many people's effective setting they change. */
export interface Course {
  readonly steps: readonly Step[];
  readonly touched: number;
  readonly ran: boolean;
}

/**
 * A page of the people whom steps touch, in the order of a plan's sample: those whom the steps name, then those who are
 * reached where they are. Of steps that ran, `after` is what is in force for them now, and `before` what undoing gives.
 */
export async function concernedBy(
  { steps, touched, ran }: Course,
  page: { readonly offset: number; readonly limit: number },
  tenant: TenantReads,
): Promise<readonly PersonChange[]> {
  const now = await readConfiguration(tenant);
  const images = ran ? steps.map(({ before }) => before).reverse() : steps.map((it) => it.after);
  const then = withImages(now, images);
  const upns = assigned(steps);
  const end = Math.min(page.offset + page.limit, touched);

  async function read(some: readonly string[]): Promise<readonly Effect[]> {
    const users = some.length === 0 ? [] : await tenant.usersByUpn(some);
    const people: readonly Person[] = await readPeople(users, now, tenant);
    return effectsOnPeople(people, images, then);
  }

  async function readReached(): Promise<readonly Effect[]> {
    const offset = Math.max(0, page.offset - upns.length);
    const limit = end - upns.length - offset;
    if (limit <= 0) return [];
    const named = await read(upns);
    return effectsOnRows(await reachOf(steps, tenant), named, now, then, { offset, limit }, tenant);
  }

  const effects = [...(await read(upns.slice(page.offset, end))), ...(await readReached())];
  const changes = changesOf(effects, now, then);
  return ran ? changes.map(({ before, after }) => ({ before: after, after: before })) : changes;
}
