import { findSetting, OFFLINE_IM, readValue } from '../../settings/catalogue.js';
import type { Setting } from '../../settings/setting.js';
import type { ClarifyReason, Command, Known, Target, Value } from '../command.js';
import type { Argument, Arguments } from './bind.js';

/** A question back about a cmdlet: what it lacks, and what it did say. */
export function clarify(reason: ClarifyReason, known: Known = {}): Command {
  return { intent: 'clarify', reason, known };
}

/** A name as the rest of the language writes it; lookups fold further. */
function nameOf(argument: Argument): string {
  return argument.text
    .normalize('NFKC')
    .replace(/[‘’‚′ʼ]/g, "'")
    .replace(/[\u2010-\u2013\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

function nameIn(given: Arguments, parameter: string): string | undefined {
  const argument = given.get(parameter);
  return argument && nameOf(argument);
}

type Place = Extract<Target, { kind: 'org' | 'site' | 'policy' }>;

/** A policy by its identity: Global, site:X, tag:X or a bare name. */
function place(identity: string): Place | undefined {
  if (/^global$/i.test(identity)) return { kind: 'org' };
  const [, scope, name] = /^(site|tag): *(.+)$/i.exec(identity) ?? [];
  if (scope && name) return /site/i.test(scope) ? { kind: 'site', name } : { kind: 'policy', name };
  return /^(site|tag):?$/i.test(identity) ? undefined : { kind: 'policy', name: identity };
}

/** As PowerShell would convert an argument to the parameter's type; undefined where it would refuse or surprise. */
function convert(setting: Setting, { text, form }: Argument): ReturnType<typeof readValue> {
  const isNull = form === 'constant' && text === '$null';
  const isBoolean = form === 'constant' && !isNull;
  // A Boolean refuses words; 1 and 0 it takes, but nobody who means a switch is asked too much to write $true.
  const fits = isNull || (setting.kind === 'switch' ? isBoolean : !isBoolean);
  const isOdd = !isNull && /^\$null$/i.test(text.trim());
  // 50KB is 51,200 to PowerShell, and surely not to who writes it.
  const isCounted = setting.kind === 'number' && !isNull && !/^\d+$/.test(text);
  return fits && !isOdd && !isCounted ? readValue(setting, text) : { kind: 'invalid' };
}

function settingsIn(given: Arguments): { setting: Setting; argument: Argument }[] {
  return [...given].flatMap(([name, argument]) => {
    const setting = findSetting(name);
    return setting ? [{ setting, argument }] : [];
  });
}

/** The settings of a line with their values; undefined where one of them is no value that the cmdlet would take. */
function valuesIn(given: Arguments): Readonly<Record<string, Value>> | undefined {
  const values: Record<string, Value> = {};
  for (const { setting, argument } of settingsIn(given)) {
    const read = convert(setting, argument);
    if (read.kind === 'invalid') return undefined;
    values[setting.id] = read.value;
  }
  return values;
}

/** A line of several settings is shown as a whole before anything is done. */
function readSeveral(given: Arguments, known: Known): Command {
  const settings = valuesIn(given);
  return settings === undefined
    ? clarify('cmdlet-invalid', known)
    : clarify('several-settings', { ...known, settings });
}

/** Set-CsClientPolicy, Set-CsImConfiguration: settings of one policy, site or everybody. */
function readSet(given: Arguments): Command {
  const identity = nameIn(given, 'Identity');
  const target = identity === undefined ? undefined : place(identity);
  const aimed: Known = { intent: 'set', ...(target ? { target } : {}) };
  const [first, second] = settingsIn(given);
  if (first === undefined) return clarify('missing-setting', aimed);
  if (second !== undefined)
    return target === undefined ? clarify('missing-target', aimed) : readSeveral(given, aimed);
  const { setting, argument } = first;
  const read = convert(setting, argument);
  const named: Known = { ...aimed, setting: setting.id };
  if (read.kind === 'invalid') return clarify('cmdlet-invalid', named);
  const { value } = read;
  const isOurs = setting.id === OFFLINE_IM;
  const said: Known = isOurs
    ? {
        ...aimed,
        ...(typeof value === 'boolean' ? { enabled: value } : { setting: OFFLINE_IM, value }),
      }
    : { ...named, value };
  // Without an identity the real cmdlet silently changes Global.
  if (identity === undefined) return clarify('missing-target', said);
  const isMisplaced = setting.of === 'ImConfiguration' && target?.kind === 'policy';
  if (target === undefined || isMisplaced) return clarify('cmdlet-invalid', said);
  if (!isOurs) return { intent: 'set', setting: setting.id, value, target };
  return { intent: 'set', enabled: typeof value === 'boolean' ? value : null, target };
}

function readNew(given: Arguments): Command {
  const target = place(nameIn(given, 'Identity') ?? 'global');
  // Global is always there.
  if (target === undefined || target.kind === 'org')
    return clarify(given.has('Identity') ? 'cmdlet-invalid' : 'missing-policy', {
      intent: 'policy.create',
    });
  const policy = target.kind === 'site' ? `site:${target.name}` : target.name;
  const [first, second] = settingsIn(given);
  if (first === undefined) return { intent: 'policy.create', policy };
  const known: Known = { intent: 'policy.create', policy };
  if (second !== undefined || first.setting.id !== OFFLINE_IM) return readSeveral(given, known);
  const read = convert(first.setting, first.argument);
  if (read.kind === 'invalid') return clarify('cmdlet-invalid', known);
  return {
    intent: 'policy.create',
    policy,
    ...(typeof read.value === 'boolean' ? { enabled: read.value } : {}),
  };
}

/** New-CsImConfiguration: a site's own switch; Global's is always there. */
function readNewConfiguration(given: Arguments): Command {
  const command = readSet(given);
  const isSite = command.intent === 'set' && command.target.kind === 'site';
  return isSite || command.intent === 'clarify' ? command : clarify('cmdlet-invalid');
}

function readGrant(given: Arguments): Command {
  const identity = nameIn(given, 'Identity');
  const policy = given.get('PolicyName');
  const target: Target | undefined =
    identity === undefined ? undefined : { kind: 'users', names: [identity] };
  const isNull = policy?.form === 'constant';
  const known: Known = {
    intent: isNull ? 'revoke' : 'grant',
    ...(policy === undefined || isNull ? {} : { policy: nameOf(policy) }),
    ...(target ? { target } : {}),
  };
  // Without an identity the real cmdlet may act on everybody.
  if (target === undefined) return clarify('missing-target', known);
  if (policy === undefined) return clarify('missing-policy', known);
  if (/^(?:global$|site:|tag:)/i.test(identity ?? '')) return clarify('cmdlet-invalid', known);
  if (isNull) return { intent: 'revoke', target };
  const granted = place(nameOf(policy));
  return granted?.kind === 'policy'
    ? { intent: 'grant', policy: granted.name, target }
    : clarify('cmdlet-invalid', known);
}

function readRemove(given: Arguments): Command {
  const target = place(nameIn(given, 'Identity') ?? 'global');
  // On Global and on a site the cmdlet does not delete but resets every setting.
  if (target?.kind !== 'policy')
    return clarify(given.has('Identity') ? 'cmdlet-invalid' : 'missing-policy', {
      intent: 'policy.delete',
    });
  return { intent: 'policy.delete', policy: target.name };
}

function readGetPolicy(given: Arguments): Command {
  const identity = nameIn(given, 'Identity');
  if (identity === undefined) return { intent: 'policy.list' };
  const target = given.has('Filter') ? undefined : place(identity);
  return target ? { intent: 'show', target } : clarify('cmdlet-invalid', { intent: 'show' });
}

function readGetUser(given: Arguments): Command {
  const identity = nameIn(given, 'Identity');
  if (identity === undefined) return clarify('missing-target', { intent: 'show' });
  return { intent: 'show', target: { kind: 'users', names: [identity] } };
}

function readGetConfiguration(given: Arguments): Command {
  const target = place(nameIn(given, 'Identity') ?? 'Global');
  const known: Known = { intent: 'show', setting: 'EnableOfflineIm' };
  if (target === undefined || target.kind === 'policy' || given.has('Filter'))
    return clarify('cmdlet-invalid', known);
  return { intent: 'show', target, setting: 'EnableOfflineIm' };
}

const MEANINGS: Readonly<Record<string, (given: Arguments) => Command>> = {
  'get-csclientpolicy': readGetPolicy,
  'get-cseffectivepolicy': readGetUser,
  'get-csuser': readGetUser,
  'get-csimconfiguration': readGetConfiguration,
  'new-csclientpolicy': readNew,
  'set-csclientpolicy': readSet,
  'new-csimconfiguration': readNewConfiguration,
  'set-csimconfiguration': readSet,
  'grant-csclientpolicy': readGrant,
  'remove-csclientpolicy': readRemove,
};

/**
 * The command that a cmdlet with these arguments stands for, or a question (source: Microsoft's reference of each, which
 * says what they do without an identity).
 */
export function readMeaning(cmdlet: string, given: Arguments): Command {
  const read = Object.hasOwn(MEANINGS, cmdlet) ? MEANINGS[cmdlet] : undefined;
  return read ? read(given) : clarify('cmdlet-invalid');
}
