import { z } from 'zod';
import { isUserPolicyName, scopeOf } from '../../policy/identity.js';
import {
  type ImConfiguration,
  OFFLINE_IM,
  type Policy,
  type Settings,
  type SettingValue,
} from '../../policy/policy.js';
import { isSettingName, normaliseSettings } from '../../policy/settings.js';
import type { Faults } from './faults.js';
import { readObjects, type Shown, unwrapped } from './objects.js';

/** What PowerShell adds to each object: not settings. */
const META =
  /^(Identity|Description|Anchor|Element|ScopeClass|ScopeId|TypedIdentity|SchemaId|ConfigId|Key|DefaultXml|Xs\w+|PS\w+|RunspaceId)$/i;

const CLIENT_POLICIES = { cmdlet: 'Get-CsClientPolicy', property: OFFLINE_IM };
const IM_CONFIGURATIONS = { cmdlet: 'Get-CsImConfiguration', property: 'EnableOfflineIm' };

/** Reads `Get-CsClientPolicy | ConvertTo-Json`. Settings that Steward does not know are kept. */
export async function readPolicies(path: string, faults: Faults): Promise<readonly Policy[]> {
  const policies: Policy[] = [];
  for (const { shown, identity } of await readObjects(path, IM_CONFIGURATIONS, faults)) {
    if (scopeOf(identity) === 'user' && !isUserPolicyName(identity)) {
      faults.add(path, undefined, `"${identity}" is not the name of a policy`);
      continue;
    }
    const settings = settingsOf(shown);
    if (typeof (settings[OFFLINE_IM] ?? true) !== 'boolean') {
      faults.add(path, undefined, `${OFFLINE_IM} of "${identity}" is neither true, false nor null`);
    }
    const odd = Object.keys(settings).find((name) => !isSettingName(name));
    if (odd !== undefined) {
      faults.add(path, undefined, `"${odd}" of "${identity}" is not the name of a setting`);
    }
    const description = shown.Description;
    policies.push({
      identity,
      ...(typeof description === 'string' && description !== '' && { description }),
      settings,
    });
  }
  return policies;
}

/** Reads `Get-CsImConfiguration | ConvertTo-Json`: the server-wide switches. */
export async function readImConfigurations(
  path: string,
  faults: Faults,
): Promise<readonly ImConfiguration[]> {
  const objects = await readObjects(path, CLIENT_POLICIES, faults);
  if (objects.length > 0 && objects.every(({ shown }) => shown.EnableOfflineIm === undefined)) {
    faults.add(
      path,
      undefined,
      'has no EnableOfflineIm: the switch came with Server 2015 CU3. An older server has none: leave --im out',
    );
    return [];
  }
  return objects.flatMap(({ shown, identity }) => {
    if (scopeOf(identity) === 'user') {
      faults.add(path, undefined, `"${identity}" is neither Global nor a site`);
      return [];
    }
    const enabled = shown.EnableOfflineIm;
    if (typeof enabled === 'boolean') return [{ identity, enableOfflineIm: enabled }];
    faults.add(path, undefined, `"${identity}" has no EnableOfflineIm that is true or false`);
    return [];
  });
}

function settingsOf(shown: Shown): Settings {
  const settings = Object.entries(shown).filter(([name]) => !META.test(name));
  return normaliseSettings(
    Object.fromEntries(settings.map(([name, value]) => [name, plain(value)])),
  );
}

const TimeSpan = z.looseObject({
  Ticks: z.number(),
  Days: z.number(),
  Hours: z.number(),
  Minutes: z.number(),
  Seconds: z.number(),
});
/** A value as the cmdlet would show it; nested objects that have no such form are kept as JSON. */
function plain(shown: unknown): SettingValue {
  const value = unwrapped(shown);
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string')
    return value;
  // An empty list is what the server shows for one that is not set.
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(text);
  const span = TimeSpan.safeParse(value).data;
  if (span === undefined) return JSON.stringify(value);
  const [hours, minutes, seconds] = [span.Hours, span.Minutes, span.Seconds].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${span.Days === 0 ? '' : `${span.Days}.`}${hours}:${minutes}:${seconds}`;
}

/** What `New-CsClientPolicyEntry` makes, `Name=Value` in a list of settings. */
const Entry = z.looseObject({ Name: z.string(), Value: z.string() });

function text(value: unknown): string {
  if (typeof value === 'string') return value;
  const entry = Entry.safeParse(value).data;
  return entry === undefined ? JSON.stringify(value) : `${entry.Name}=${entry.Value}`;
}
