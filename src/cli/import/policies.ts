import { z } from 'zod';
import {
  GLOBAL,
  identityKey,
  isUserPolicyName,
  normaliseIdentity,
  scopeOf,
} from '../../policy/identity.js';
import {
  type ImConfiguration,
  OFFLINE_IM,
  type Policy,
  type Settings,
  type SettingValue,
} from '../../policy/policy.js';
import { isSettingName, normaliseSettings } from '../../policy/settings.js';
import type { Faults } from './faults.js';
import { readWholeText } from './text-file.js';

/** What PowerShell adds to each object: not settings. */
const META =
  /^(Identity|Description|Anchor|Element|ScopeClass|ScopeId|TypedIdentity|SchemaId|ConfigId|Key|DefaultXml|Xs\w+|PS\w+|RunspaceId)$/i;

const Shown = z.looseObject({ Identity: z.string().trim().min(1).max(256) });
type Shown = z.infer<typeof Shown>;

/**
 * Reads `Get-CsClientPolicy | ConvertTo-Json` (one object or an array, of Windows PowerShell or PowerShell 7). Settings
 * that Steward does not know are kept.
 */
export async function readPolicies(path: string, faults: Faults): Promise<readonly Policy[]> {
  const policies: Policy[] = [];
  for (const { shown, identity } of await readObjects(path, faults)) {
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
  requireGlobal(path, policies, faults);
  return policies;
}

/** Reads `Get-CsImConfiguration | ConvertTo-Json`: the server-wide switches. */
export async function readImConfigurations(
  path: string,
  faults: Faults,
): Promise<readonly ImConfiguration[]> {
  const configurations: ImConfiguration[] = [];
  for (const { shown, identity } of await readObjects(path, faults)) {
    const enabled = shown.EnableOfflineIm;
    if (typeof enabled === 'boolean') {
      configurations.push({ identity, enableOfflineIm: enabled });
    } else {
      faults.add(path, undefined, `"${identity}" has no EnableOfflineIm that is true or false`);
    }
  }
  requireGlobal(path, configurations, faults);
  return configurations;
}

function requireGlobal(
  path: string,
  objects: readonly { identity: string }[],
  faults: Faults,
): void {
  if (objects.some(({ identity }) => identity === GLOBAL)) return;
  faults.add(path, undefined, 'has no Global: export without -Identity and -Filter');
}

async function readObjects(
  path: string,
  faults: Faults,
): Promise<readonly { readonly shown: Shown; readonly identity: string }[]> {
  const parsed = z
    .union([z.array(Shown), Shown.transform((one) => [one])])
    .safeParse(parseJson(await readWholeText(path)));
  if (!parsed.success) {
    faults.add(
      path,
      undefined,
      'is not the JSON of objects with an Identity, as ConvertTo-Json writes',
    );
    return [];
  }
  const known = new Set<string>();
  return parsed.data.flatMap((shown) => {
    const identity = normaliseIdentity(shown.Identity);
    if (known.has(identityKey(identity))) {
      faults.add(path, undefined, `has "${identity}" twice`);
      return [];
    }
    known.add(identityKey(identity));
    return { shown, identity };
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
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
/** Windows PowerShell wraps some lists so. */
const Wrapped = z.strictObject({ value: z.array(z.unknown()), Count: z.number() });

/** A value as the cmdlet would show it; nested objects that have no such form are kept as JSON. */
function plain(value: unknown): SettingValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string')
    return value;
  const list = Array.isArray(value) ? value : Wrapped.safeParse(value).data?.value;
  // An empty list is what the server shows for one that is not set.
  if (list !== undefined) return list.length === 0 ? null : list.map(text);
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
