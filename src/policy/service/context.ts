import type { Access } from '../actor.js';
import type { Records } from '../records.js';
import type { Loss } from '../service.js';
import type { Tenant } from '../tenant.js';
import { createLanes, type Lanes } from './lanes.js';
import { createKeyedMutex } from './mutex.js';
import { countRefusals, type Refusals } from './refusals.js';
import { createUnseenChanges, type UnseenChanges } from './unseen.js';

export interface PolicyServiceOptions {
  readonly tenant: Tenant;
  readonly records: Records;
  readonly access: Access;
  readonly clock?: () => Date;
  /** How long a preview waits for a yes (default 10). */
  readonly previewMinutes?: number;
  /** How long a request waits for a second person (default 24). */
  readonly approvalHours?: number;
  /** Steps between two notes of progress in the book (default 200). */
  readonly chunk?: number;
  /** For how many seconds what was written is looked for again where it is not to be seen (default 0). */
  readonly visibilitySeconds?: number;
}

/** What the parts of the service share. */
export interface Context {
  readonly tenant: Tenant;
  readonly records: Records;
  readonly access: Access;
  readonly now: () => Date;
  readonly previewMilliseconds: number;
  readonly approvalMilliseconds: number;
  readonly chunk: number;
  readonly visibilityMilliseconds: number;
  readonly unseen: UnseenChanges;
  /** Held from the last look at the state until the outcome is in the book: changes of one object never interleave. */
  readonly changing: Lanes;
  /** One answer to a preview at a time. */
  readonly answering: ReturnType<typeof createKeyedMutex>;
  readonly refusals: Refusals;
  /** The changes that run now: a freeze or the end of the process stops them between two steps. */
  readonly running: Set<AbortController>;
  /** Ids of changes whose outcome this process will still put into the book. */
  readonly underWay: Set<string>;
  /** How many changes ran: a plan made since the last one still holds. */
  generation: number;
  /** Until an admin decides about it, nothing is changed. */
  loss: Loss | undefined;
  closed: boolean;
}

export function createContext(options: PolicyServiceOptions): Context {
  const { tenant, records, access, clock: now = () => new Date() } = options;
  return {
    tenant,
    records,
    access,
    now,
    previewMilliseconds: (options.previewMinutes ?? 10) * 60_000,
    approvalMilliseconds: (options.approvalHours ?? 24) * 3_600_000,
    chunk: options.chunk ?? 200,
    visibilityMilliseconds: (options.visibilitySeconds ?? 0) * 1_000,
    unseen: createUnseenChanges(now),
    changing: createLanes(),
    answering: createKeyedMutex(),
    refusals: countRefusals(records, now),
    running: new Set(),
    underWay: new Set(),
    generation: 0,
    loss: undefined,
    closed: false,
  };
}
