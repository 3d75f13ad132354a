import type { StoreFault } from '../errors.js';
import { type Cmdlet, isGrant } from './cmdlet.js';
import type { ImConfiguration, Policy, Settings, User } from './policy.js';
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
    /** What it made is not what it was told to make. */
    | 'madeOtherwise'
    | 'unavailable'
    | 'unknown';
  readonly text: string;
}

/** A cmdlet of a run (by its number, from 0) that the server refused. */
export interface RefusedCmdlet {
  readonly index: number;
  readonly error: TenantError;
}

/**
 * How a run of cmdlets went: the first `done` of them are dealt with, in order. Each took effect, but for the `refused`:
 * where the server refuses a grant to one person, the grants to others go on.
 */
export type RunResult = {
  readonly done: number;
  /** Ascending; absent where there are none. */
  readonly refused?: readonly RefusedCmdlet[];
  /** Where the tenant stood after the last of them, if it keeps its past. */
  readonly position?: Position;
} & (
  | { readonly kind: 'done' }
  /** Cmdlet number `done` failed, or could not be begun: so may be the fate of all after it. */
  | { readonly kind: 'failed'; readonly error: TenantError }
  /** Stopped by the signal between two cmdlets. */
  | { readonly kind: 'stopped' }
  /** The answer to cmdlet number `done` (from 0) was lost: only reading back tells whether it took effect. */
  | { readonly kind: 'lost'; readonly error: TenantError }
);

/** What the server may say of one account and of no other. */
const OF_PERSON: ReadonlySet<TenantError['kind']> = new Set(['notFound', 'badIdentity', 'unknown']);

/** What would be the fate of all after it too, unless grants to others took effect before. */
const OF_PERSON_AMONG_OTHERS: ReadonlySet<TenantError['kind']> = new Set(['denied', 'duplicate']);

/**
 * Whether an error is a matter of the one person that a cmdlet is about, so that a run goes on with the others.
 *
 * @param others whether the same work has granted something to somebody else
 */
export function isOfPerson(
  cmdlet: Cmdlet | undefined,
  { kind }: TenantError,
  others: boolean,
): boolean {
  return isGrant(cmdlet) && (OF_PERSON.has(kind) || (others && OF_PERSON_AMONG_OTHERS.has(kind)));
}

/**
 * What bars the next cmdlet of a run: whatever follows grants counts on all of them, and only other grants run where
 * somebody was refused.
 */
export function barredBy(
  next: Cmdlet | undefined,
  refused: readonly RefusedCmdlet[],
): TenantError | undefined {
  return next === undefined || isGrant(next) ? undefined : refused.at(-1)?.error;
}

export interface RunOptions {
  readonly signal?: AbortSignal;
  /** Grants of the same work took effect in a run before: what is denied now is a matter of one account. */
  readonly isContinued?: boolean;
  /** Called as cmdlets complete; `note` when the server needs patience (replication). */
  readonly onProgress?: (done: number, total: number, note?: 'replication') => void;
}

/**
 * Which people: every key given must hold. `policy`: the one assigned, null for none; `site`: empty for those whose site
 * is not known.
 */
export interface UserFilter {
  readonly department?: string;
  readonly site?: string;
  readonly policy?: string | null;
}

/** People by what decides which policy applies to them. */
export type PlacementFilter = Pick<UserFilter, 'site' | 'policy'>;

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
 * All that can be asked of a tenant. Identities and names compare ignoring case. Each throws StewardError
 * `tenant.unavailable` when the server cannot be asked.
 */
export interface TenantReads {
  /**
   * The people that a UPN, SIP address (with or without `sip:`), `DOMAIN\sam` or display name names exactly;
   * several share a display name. Never a wildcard: `*` matches nothing.
   */
  findUsers(name: string): Promise<readonly User[]>;
  /** Up to `limit` people with the nearest names, best first; for asking back only. */
  suggestUsers(name: string, limit: number): Promise<readonly User[]>;
  /**
   * Up to `limit` people whose display names begin so, ignoring case, by name; where more do, which of them is the
   * tenant's choice. Never everybody is looked at.
   */
  usersNamedFrom(beginning: string, limit: number): Promise<readonly User[]>;
  /** People by UPN (see `User`) in the order asked; unknown ones are left out. */
  usersByUpn(upns: readonly string[]): Promise<readonly User[]>;
  /** A page of the people who match, by display name, and how many match in all. */
  listUsers(
    filter: UserFilter,
    page: { readonly offset: number; readonly limit: number },
  ): Promise<{ readonly users: readonly User[]; readonly total: number }>;
  /** Everybody who matches, counted; all without a filter. */
  census(filter?: PlacementFilter): Promise<readonly CensusRow[]>;
  /** The departments where somebody is; with `among` those of these names that exist, in the tenant's spelling. */
  departments(among?: readonly string[]): Promise<readonly string[]>;
  sites(): Promise<readonly string[]>;
  /** The cmdlets for want of which people's sites cannot be told; none where all that is needed can be asked. */
  lackingForSites(): Promise<readonly string[]>;
  /** All client policies: Global first, then sites, then per-user, each by name. */
  policies(): Promise<readonly Policy[]>;
  /** What a policy has that is created without a setting. */
  policyDefaults(): Promise<Settings>;
  imConfigurations(): Promise<readonly ImConfiguration[]>;
  /**
   * The winning policy's identity for each person, as `Get-CsEffectivePolicy` reports it; undefined where that cannot be
   * told, since the person's site is unknown and some site has a policy.
   */
  effectivePolicies(users: readonly User[]): Promise<readonly (string | undefined)[]>;
  /**
   * The first cmdlet, or parameter as `Cmdlet -Parameter`, that these need and the server or the account's role does not
   * offer; undefined where they can be run. `run` refuses them by the same rule before the first one.
   */
  notOffered(cmdlets: readonly Cmdlet[]): Promise<string | undefined>;
}

/** A look-up that may take long: how many people have been seen so far, and when it is over. */
export interface Look {
  seen(): number;
  readonly over: Promise<unknown>;
}

export interface ReadingOptions {
  /** Called when a look-up begins that may take long. */
  readonly onLook?: ((look: Look) => void) | undefined;
}

/**
 * Where policies live. Contract tests in test/contract/tenant.ts hold every implementation to the cmdlets' documented
 * semantics.
 */
export interface Tenant extends TenantReads {
  /** What is asked of it for one plan or one answer: as of now, and nothing that is costly is asked twice. */
  reading(options?: ReadingOptions): TenantReads;
  /** Runs cmdlets in order; see `RunResult`. A reported success is durable. */
  run(cmdlets: readonly Cmdlet[], options?: RunOptions): Promise<RunResult>;
  /** All of it durable; undefined for a real server: what it has is true, and nobody can have lost it for us. */
  past(): Promise<Past | undefined>;
  status(): Promise<TenantStatus>;
  close(): Promise<void>;
}
