import { z } from 'zod';
import { isUnplaced, winning } from '../../policy/effective.js';
import { identityKey, normaliseIdentity, scopeOf, siteIdentity } from '../../policy/identity.js';
import { type ImConfiguration, type Policy, Settings, type User } from '../../policy/policy.js';
import { normaliseSettings } from '../../policy/settings.js';
import { identityFor } from '../../policy/step.js';
import { DOCUMENTED_DEFAULTS } from '../../settings/catalogue.js';
import { inOrder } from '../order.js';
import { offers } from './capabilities.js';
import { chunks } from './departments.js';
import type { Pool } from './pool.js';
import { columns, isDenied, read, rowsFound, rowsOf } from './read.js';
import type { Log } from './wire.js';

const PolicyRow = z.object({ identity: z.string(), description: z.string(), settings: Settings });
const GateRow = columns(2).transform(
  ([identity, enabled]) => [identity ?? '', enabled ?? ''] as const,
);
const EffectiveRow = columns(1).transform(([policy]) => policy ?? '');

const EFFECTIVE = 'Get-CsEffectivePolicy';

/** So many people's effective policies are asked for in one request; requests spread over the processes. */
const EFFECTIVE_CHUNK = 25;

/** All client policies with their settings. An empty list of entries is not set. */
export async function readPolicies(pool: Pool): Promise<readonly Policy[]> {
  const cmdlet = 'Get-CsClientPolicy';
  const [result] = await read(pool, { calls: [{ cmdlet, parameters: {} }] });
  return inOrder(await toPolicies(pool, rowsOf(result, cmdlet, PolicyRow)));
}

/** One policy; undefined where it is not to be seen, or not yet. */
export async function readPolicy(pool: Pool, identity: string): Promise<Policy | undefined> {
  const cmdlet = 'Get-CsClientPolicy';
  const parameters = { Identity: identity };
  const [result] = await read(pool, { calls: [{ cmdlet, parameters }] });
  const [policy] = await toPolicies(pool, rowsFound(result, cmdlet, PolicyRow));
  return policy;
}

async function toPolicies(
  pool: Pool,
  rows: readonly z.infer<typeof PolicyRow>[],
): Promise<readonly Policy[]> {
  const { offered } = await pool.capabilities();
  const settable = offered['Set-CsClientPolicy'];
  return rows.map(({ identity, description, settings }) => ({
    identity: normaliseIdentity(identity),
    ...(description !== '' && { description }),
    settings: normaliseSettings(onlySettable(settings, settable)),
  }));
}

/** The name of a policy that is only made up, never made. */
const IN_MEMORY = 'Steward-InMemory';

/**
 * What a new policy has by itself: asked of the server, which makes one up (`New-CsClientPolicy -InMemory`: "creates an
 * object reference without actually committing the object"). The documented defaults where it cannot be asked.
 */
export async function readPolicyDefaults(pool: Pool, log: Log): Promise<Settings> {
  const cmdlet = 'New-CsClientPolicy';
  const capabilities = await pool.capabilities();
  // Who may not make policies is told nothing, and what is only documented may be no value that can be taken back.
  if (!offers(capabilities, cmdlet)) return {};
  const documented = onlySettable(DOCUMENTED_DEFAULTS, capabilities.offered[cmdlet]);
  if (!offers(capabilities, cmdlet, 'InMemory')) return documented;
  const parameters = { Identity: IN_MEMORY, InMemory: true };
  const [result] = await read(pool, { calls: [{ cmdlet, parameters }] });
  if (isDenied(result, cmdlet)) return {};
  if (result?.error !== undefined) {
    log.warn({ failure: result.error }, 'the server does not tell what a new policy starts with');
    return documented;
  }
  const [made] = await toPolicies(pool, rowsOf(result, cmdlet, PolicyRow));
  return made?.settings ?? documented;
}

/** What is shown but cannot be set is no setting: no other policy could be made equal in it. */
function onlySettable(settings: Settings, settable: readonly string[] | undefined): Settings {
  const names = settable && new Set(settable.map((name) => name.toLowerCase()));
  const entries = Object.entries(settings).filter(
    ([name, value]) =>
      (names === undefined || names.has(name.toLowerCase())) &&
      !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(entries);
}

/** Gate 1 everywhere; nothing where the server has no such switch (before June 2016) or the account may not see it. */
export async function readImConfigurations(pool: Pool): Promise<readonly ImConfiguration[]> {
  const cmdlet = 'Get-CsImConfiguration';
  if (!offers(await pool.capabilities(), cmdlet)) return [];
  const [result] = await read(pool, { calls: [{ cmdlet, parameters: {} }] });
  if (isDenied(result, cmdlet)) return [];
  return inOrder(
    rowsOf(result, cmdlet, GateRow).map(([identity, enabled]) => ({
      identity: normaliseIdentity(identity),
      enableOfflineIm: !/^false$/i.test(enabled),
    })),
  );
}

/**
 * The winning policy of each person by `Get-CsEffectivePolicy`, asked once for all people who hold the same policy, or
 * none at the same site: precedence knows nothing else. By precedence alone where the server has no such cmdlet (before
 * 2013) or the person is gone by now.
 */
export async function readEffectivePolicies(
  pool: Pool,
  users: readonly User[],
  policies: () => Promise<readonly Policy[]>,
): Promise<readonly (string | undefined)[]> {
  const spokesmen = new Map(users.map((user) => [placementOf(user), user]));
  const told = offers(await pool.capabilities(), EFFECTIVE)
    ? await askEffective(pool, [...spokesmen.values()])
    : [];
  const byPlacement = new Map([...spokesmen.keys()].map((key, index) => [key, told[index] ?? '']));
  const isSure = [...byPlacement.values()].every((policy) => policy !== '' && !SITE.test(policy));
  const all = isSure ? [] : await policies();
  return users.map((user) => toIdentity(byPlacement.get(placementOf(user)) ?? '', user, all));
}

/** What it says of a site's policy where it does not name the site. */
const SITE = /^site$/i;

/** People at unknown sites have nothing in common. */
function placementOf({ policy, site, userPrincipalName }: User): string {
  if (policy !== null) return `policy ${identityKey(policy)}`;
  return site === '' ? `user ${userPrincipalName}` : `site ${site}`;
}

async function askEffective(
  pool: Pool,
  users: readonly User[],
): Promise<readonly (string | undefined)[]> {
  const pages = await Promise.all(
    chunks(users, EFFECTIVE_CHUNK).map((some) =>
      read(pool, {
        calls: some.map((user) => ({
          cmdlet: EFFECTIVE,
          parameters: { Identity: identityFor(user) },
        })),
      }),
    ),
  );
  const results = pages.flat();
  return results.map((result) =>
    isDenied(result, EFFECTIVE) ? undefined : rowsFound(result, EFFECTIVE, EffectiveRow)[0],
  );
}

/**
 * `Get-CsEffectivePolicy` says `Global`, a per-user name, or `Site`, which may stand alone: then it is that of the
 * person's site, or the only one that there is.
 */
function toIdentity(told: string, user: User, policies: readonly Policy[]): string | undefined {
  if (told !== '' && !SITE.test(told)) return normaliseIdentity(told);
  if (told === '') return isUnplaced(user, policies) ? undefined : winning(user, policies).identity;
  if (user.site !== '') return siteIdentity(user.site);
  const ofSites = policies.filter(({ identity }) => scopeOf(identity) === 'site');
  return ofSites.length === 1 ? ofSites[0]?.identity : undefined;
}
