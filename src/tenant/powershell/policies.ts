import { z } from 'zod';
import { winning } from '../../policy/effective.js';
import { identityKey, normaliseIdentity, siteIdentity } from '../../policy/identity.js';
import { type ImConfiguration, type Policy, Settings, type User } from '../../policy/policy.js';
import { normaliseSettings } from '../../policy/settings.js';
import { inOrder } from '../order.js';
import { offers } from './capabilities.js';
import { chunks } from './departments.js';
import type { Pool } from './pool.js';
import { read, rowsFound, rowsOf } from './read.js';

const PolicyRow = z.object({ identity: z.string(), description: z.string(), settings: Settings });
const GateRow = z.tuple([z.string(), z.string()]);
const EffectiveRow = z.tuple([z.string()]);

const EFFECTIVE = 'Get-CsEffectivePolicy';

/** So many people's effective policies are asked for in one request; requests spread over the processes. */
const EFFECTIVE_CHUNK = 25;

/** All client policies with their settings. An empty list of entries is not set. */
export async function readPolicies(pool: Pool): Promise<readonly Policy[]> {
  const cmdlet = 'Get-CsClientPolicy';
  const [result] = await read(pool, { calls: [{ cmdlet, parameters: {} }] });
  const { offered } = await pool.capabilities();
  const settable = offered['Set-CsClientPolicy'];
  return inOrder(
    rowsOf(result, cmdlet, PolicyRow).map(({ identity, description, settings }) => ({
      identity: normaliseIdentity(identity),
      ...(description !== '' && { description }),
      settings: normaliseSettings(onlySettable(settings, settable)),
    })),
  );
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
): Promise<readonly string[]> {
  const spokesmen = new Map(users.map((user) => [placementOf(user), user]));
  const told = offers(await pool.capabilities(), EFFECTIVE)
    ? await askEffective(pool, [...spokesmen.values()])
    : [];
  const byPlacement = new Map([...spokesmen.keys()].map((key, index) => [key, told[index]]));
  const policies = [...byPlacement.values()].includes(undefined) ? await readPolicies(pool) : [];
  return users.map(
    (user) => byPlacement.get(placementOf(user)) ?? winning(user, policies).identity,
  );
}

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
          parameters: { Identity: user.userPrincipalName },
        })),
      }),
    ),
  );
  const results = pages.flat();
  return users.map((user, index) => {
    const [row] = rowsFound(results[index], EFFECTIVE, EffectiveRow);
    return toIdentity(row?.[0], user);
  });
}

/** `Get-CsEffectivePolicy` says `Global`, a per-user name, or `Site`, which may stand alone. */
function toIdentity(told: string | undefined, user: User): string | undefined {
  if (told === undefined || told === '') return undefined;
  return /^site$/i.test(told) ? siteIdentity(user.site) : normaliseIdentity(told);
}
