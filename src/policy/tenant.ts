import type { StoreFault } from '../errors.js';
import type { Cmdlet } from './cmdlet.js';
import type { ImConfiguration, Policy, User } from './policy.js';
import type { Past, Position } from './position.js';

/** What a cmdlet answered, as the product's own kinds; `text` is the server's first line, safe to show. */
export interface TenantError {
  readonly kind:
    | 'notFound'
    | 'notUserPolicy'
    | 'inUse'
    | 'duplicate'
    | 'noSite'
    | 'badIdentity'
    | 'unsupported'
    | 'retired'
    | 'denied'
    | 'unavailable'
    | 'unknown';
  readonly text: string;
}

/** How a run of cmdlets went: `done` of them took effect, in order. */
export type RunResult = {
  readonly done: number;
  /** Where the tenant stood after the last of them, if it keeps its past. */
  readonly position?: Position;
} & (
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly error: TenantError }
  /** Stopped by the signal between two cmdlets. */
  | { readonly kind: 'stopped' }
  /** The answer to cmdlet number `done` (from 0) was lost: only reading back tells whether it took effect. */
  | { readonly kind: 'lost'; readonly error: TenantError }
);

export interface RunOptions {
  readonly signal?: AbortSignal;
  /** Called as cmdlets complete; `note` when the server needs patience (replication). */
  readonly onProgress?: (done: number, total: number, note?: 'replication') => void;
}

/** Which people: every key given must hold. `policy`: the one assigned, null for none. */
export interface UserFilter {
  readonly department?: string;
  readonly site?: string;
  readonly policy?: string | null;
}

/** How many people of one site hold one policy: the whole organisation in a few rows, whatever its size. */
export interface CensusRow {
  readonly site: string;
  readonly policy: string | null;
  readonly count: number;
}

export interface TenantStatus {
  readonly tenant: 'embedded' | 'powershell';
  readonly ready: boolean;
  /** For people: module, version, endpoint, counts. Never a secret. */
  readonly facts: Readonly<Record<string, string>>;
  /** Cmdlets that the server or the account's role does not offer. */
  readonly missing: readonly string[];
  readonly lastError?: string;
  /** Of the embedded tenant: why it takes no change at the moment. */
  readonly fault?: StoreFault;
}

/**
 * Where policies live. Contract tests in test/contract/tenant.ts hold every implementation to the cmdlets' documented
 * semantics. Identities and names compare ignoring case. Reads throw StewardError `tenant.unavailable`
 * when the server cannot be asked.
 */
export interface Tenant {
  /**
   * The people that a UPN, SIP address (with or without `sip:`), `DOMAIN\sam` or display name names exactly;
   * several share a display name. Never a wildcard: `*` matches nothing.
   */
  findUsers(name: string): Promise<readonly User[]>;
  /** Up to `limit` people with the nearest names, best first; for asking back only. */
  suggestUsers(name: string, limit: number): Promise<readonly User[]>;
  /** People by UPN in the order asked; unknown ones are left out. */
  usersByUpn(upns: readonly string[]): Promise<readonly User[]>;
  /** A page of the people who match, by display name, and how many match in all. */
  listUsers(
    filter: UserFilter,
    page: { readonly offset: number; readonly limit: number },
  ): Promise<{ readonly users: readonly User[]; readonly total: number }>;
  census(): Promise<readonly CensusRow[]>;
  departments(): Promise<readonly string[]>;
  sites(): Promise<readonly string[]>;
  /** All client policies: Global first, then sites, then per-user, each by name. */
  policies(): Promise<readonly Policy[]>;
  imConfigurations(): Promise<readonly ImConfiguration[]>;
  /** The winning policy's identity for each person, as `Get-CsEffectivePolicy` reports it. */
  effectivePolicies(users: readonly User[]): Promise<readonly string[]>;
  /**
   * The first cmdlet, or parameter as `Cmdlet -Parameter`, that these need and the server or the account's role does not
   * offer; undefined where they can be run. `run` refuses them by the same rule before the first one.
   */
  notOffered(cmdlets: readonly Cmdlet[]): Promise<string | undefined>;
  /** Runs cmdlets in order and stops at the first that fails; a reported success is durable. */
  run(cmdlets: readonly Cmdlet[], options?: RunOptions): Promise<RunResult>;
  /** All of it durable; undefined for a real server: what it has is true, and nobody can have lost it for us. */
  past(): Promise<Past | undefined>;
  status(): Promise<TenantStatus>;
  close(): Promise<void>;
}
