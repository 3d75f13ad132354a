import fc from 'fast-check';
import { expect } from 'vitest';
import { objectKey, sameImage } from '../../../src/policy/images.js';
import type { Image } from '../../../src/policy/plan.js';
import type { Outcome } from '../../../src/policy/service.js';
import { inspect } from '../../../src/policy/verify.js';
import { inOffice, type Office, type OfficeOptions } from './office.js';

export interface Arena extends Office {
  /** Starts all at once; the scheduler decides whose read, write or run goes ahead, again and again. */
  race(...work: readonly (() => Promise<Outcome>)[]): Promise<readonly Outcome[]>;
}

export async function inArena(
  scheduler: fc.Scheduler,
  options: OfficeOptions,
  law: (arena: Arena) => Promise<void>,
): Promise<void> {
  let racing = false;
  async function turnOf(what: string): Promise<void> {
    if (racing) await scheduler.schedule(Promise.resolve(), what);
  }
  const scheduled: OfficeOptions = {
    aroundTenant: (tenant) => ({
      ...tenant,
      async usersByUpn(upns) {
        await turnOf('read people');
        return tenant.usersByUpn(upns);
      },
      async policies() {
        await turnOf('read policies');
        return tenant.policies();
      },
      async run(cmdlets, rest) {
        await turnOf('run');
        return tenant.run(cmdlets, rest);
      },
    }),
    aroundRecords: (records) => ({
      ...records,
      async append(event) {
        await turnOf(`write ${event.event}`);
        return records.append(event);
      },
    }),
  };
  async function race(...work: readonly (() => Promise<Outcome>)[]): Promise<readonly Outcome[]> {
    racing = true;
    const outcomes = await scheduler.waitFor(Promise.all(work.map((start) => start())));
    racing = false;
    return outcomes;
  }
  await inOffice((office) => law({ ...office, race }), { ...scheduled, ...options });
}

/** A law that holds however the scheduler interleaves what races. */
export function always(
  options: OfficeOptions,
  law: (arena: Arena) => Promise<void>,
): Promise<void> {
  const property = fc.asyncProperty(fc.scheduler(), (scheduler) =>
    inArena(scheduler, options, law),
  );
  return fc.assert(property, { numRuns: 40 });
}

/** Applied changes follow from one another, and the tenant is as the last ones left it. */
export async function expectTrueBook({ records, tenant }: Office): Promise<void> {
  expect(records.unfinished()).toEqual([]);
  const { changes } = await records.changes({ offset: 0, limit: 100 });
  const steps = changes.toReversed().flatMap((change) => change.plan.steps.slice(0, change.done));
  const last = new Map<string, Image>();
  for (const { before, after } of steps) {
    const known = last.get(objectKey(before));
    if (known !== undefined) expect(sameImage(known, before)).toBe(true);
    last.set(objectKey(after), after);
  }
  expect(await inspect([...last.values()], tenant)).toEqual([]);
}
