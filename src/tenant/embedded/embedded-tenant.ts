import type { Cmdlet } from '../../policy/cmdlet.js';
import type { Position } from '../../policy/position.js';
import {
  barredBy,
  isOfPerson,
  type RefusedCmdlet,
  type RunOptions,
  type RunResult,
  type Tenant,
  type TenantReads,
  type TenantStatus,
} from '../../policy/tenant.js';
import { lockFolder } from '../../store/folder-lock.js';
import { lookupKey, plainKey } from '../keys.js';
import { inOrder, sortedBy } from '../order.js';
import { createNameIndex, type NameIndex } from '../suggest.js';
import { censusOf } from './census.js';
import { type LiveState, openLiveState } from './live-state.js';
import { effectivePolicy, findPositions, listUsers, usersAt, usersNamedFrom } from './look-up.js';
import { sampleOrganisation } from './sample-organisation.js';
import type { Place, State } from './state.js';
import type { StorageOptions } from './storage.js';

export interface EmbeddedTenantOptions extends Omit<StorageOptions, 'initial' | 'beside'> {
  readonly now?: () => Date;
  /** What a new folder starts with; the sample organisation if absent. */
  readonly initial?: StorageOptions['initial'];
}

/** Cmdlets that become durable together; between two such batches a long run can be stopped. */
const BATCH = 1_000;

/**
 * Opens the tenant that runs cmdlets on its own store in a folder (`tenant.json` and `tenant.journal`, created if
 * missing). Throws StewardError `data.locked`, `data.corrupt`, `data.foreign` or `data.write-failed`.
 */
export async function openEmbeddedTenant(options: EmbeddedTenantOptions): Promise<Tenant> {
  const lock = await lockFolder(options.folder, TENANT_LOCK);
  try {
    const live = await openLiveState(
      { ...options, initial: options.initial ?? sampleOrganisation, beside: lock.files },
      options.now ?? (() => new Date()),
    );
    return await tenantOn(live, () => lock.release());
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** The name under which whoever works on the tenant's files locks their folder. */
export const TENANT_LOCK = 'tenant';

async function tenantOn(live: LiveState, release: () => Promise<void>): Promise<Tenant> {
  // Names never change while the tenant is open, whatever becomes of the state.
  const names = await live.read((state) => createNameIndex([...state.users]));
  let closing: Promise<void> | undefined;
  growAside(names, () => closing !== undefined);
  const tenant: Tenant = {
    findUsers: (name) => live.read((state) => usersAt(state, findPositions(state, name))),
    suggestUsers: (name, limit) => live.read((state) => usersAt(state, names.nearest(name, limit))),
    usersNamedFrom: (beginning, limit) =>
      live.read((state) => usersNamedFrom(state, beginning, limit)),
    usersByUpn: (upns) =>
      live.read((state) =>
        usersAt(
          state,
          upns.flatMap((upn) => state.byUpn.get(lookupKey(upn)) ?? []),
        ),
      ),
    listUsers: (filter, page) => live.read((state) => listUsers(state, filter, page)),
    census: (filter = {}) => live.read((state) => censusOf(state, filter)),
    departments: (among) => live.read((state) => placeNames(state.departments, among)),
    sites: () => live.read((state) => placeNames(state.sites)),
    lackingForSites: async () => [],
    policies: () => live.read((state) => inOrder(state.policies.values())),
    policyDefaults: async () => ({}),
    imConfigurations: () => live.read((state) => inOrder(state.imConfigurations.values())),
    effectivePolicies: (users) =>
      live.read((state) => users.map((user) => effectivePolicy(state, user))),
    notOffered: async () => undefined,
    reading(): TenantReads {
      return this;
    },
    run: (cmdlets, options = {}) => run(live, cmdlets, options),
    past: () => live.past(),
    status: () => statusOf(live),
    close() {
      closing ??= live.close().then(release);
      return closing;
    },
  };
  return tenant;
}

async function run(
  live: LiveState,
  cmdlets: readonly Cmdlet[],
  { signal, onProgress }: RunOptions,
): Promise<RunResult> {
  const refused: RefusedCmdlet[] = [];
  let position: Position | undefined;
  let done = 0;
  const ended = () => ({
    done,
    ...(refused.length > 0 && { refused }),
    ...(position && { position }),
  });
  while (done < cmdlets.length) {
    if (signal?.aborted) return { kind: 'stopped', ...ended() };
    const bar = barredBy(cmdlets[done], refused);
    if (bar !== undefined) return { kind: 'failed', ...ended(), error: bar };
    const batch = cmdlets.slice(done, done + BATCH);
    const barred = batch.findIndex((cmdlet) => barredBy(cmdlet, refused) !== undefined);
    const next = barred < 0 ? batch : batch.slice(0, barred);
    const ran = await live.change(next);
    done += ran.done;
    position = ran.position ?? position;
    if (ran.kind === 'failed' && isOfPerson(cmdlets[done], ran.error, false)) {
      refused.push({ index: done, error: ran.error });
      done += 1;
    } else if (ran.kind !== 'done') {
      return { ...ran, ...ended() };
    }
    onProgress?.(done, cmdlets.length);
  }
  return { kind: 'done', ...ended() };
}

/** Some 5 ms of work. */
const SLICE = 1_000;

/** Builds the index between other work, so that the first misspelt name in a big organisation need not wait for it. */
function growAside(names: NameIndex, isOver: () => boolean): void {
  setImmediate(() => {
    if (!isOver() && names.grow(SLICE)) growAside(names, isOver);
  });
}

async function statusOf(live: LiveState): Promise<TenantStatus> {
  const fault = await live.fault();
  const counts = await (fault === undefined ? live.read(countsOf) : undefined)?.catch(
    () => undefined,
  );
  const lastError = fault?.reason ?? live.lastError();
  return {
    tenant: 'embedded',
    ready: counts !== undefined,
    facts: counts ?? {},
    missing: [],
    ...(lastError !== undefined && { lastError }),
    ...(fault !== undefined && { fault }),
  };
}

function countsOf({ users, policies, sites }: State): Record<string, string> {
  return {
    people: String(users.length),
    policies: String(policies.size),
    sites: String(sites.size),
  };
}

function placeNames(
  places: ReadonlyMap<string, Place>,
  among: readonly string[] = [...places.keys()],
): readonly string[] {
  const found = among.flatMap((name) => places.get(lookupKey(name)) ?? []);
  return sortedBy(
    [...new Set(found)].map((place) => place.name),
    plainKey,
  );
}
