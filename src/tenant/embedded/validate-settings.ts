import type { Settings, SettingValue } from '../../policy/policy.js';
import { normaliseSettings, settingName } from '../../policy/settings.js';
import type { TenantError } from '../../policy/tenant.js';
import { findSetting } from '../../settings/catalogue.js';
import type { Setting } from '../../settings/setting.js';
import * as answers from './answers.js';

/**
 * The first value that a documented setting cannot have, in the words of PowerShell's own binder. $null is legal where the
 * reference does not say that it is not; settings that the catalogue does not know are taken as they are, since an
 * import may have brought them.
 */
export function badSetting(settings: Settings): TenantError | undefined {
  const typed = normaliseSettings(settings);
  for (const name of Object.keys(settings)) {
    const row = findSetting(name);
    if (row === undefined) continue;
    const fault = faultOf(row, typed[row.id] ?? null);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** The greatest value of an unsigned type. */
function mostOf(bits: 16 | 32): number {
  return 2 ** bits - 1;
}

function faultOf(row: Setting, value: SettingValue): TenantError | undefined {
  if (value === null) {
    if (row.nullable !== false) return undefined;
    return row.kind === 'switch'
      ? answers.nullForSwitch(row.id)
      : answers.nullFor(row.id, row.kind === 'number' ? `System.UInt${row.bits}` : row.id);
  }
  switch (row.kind) {
    case 'switch':
      return typeof value === 'boolean' ? undefined : answers.noBoolean(row.id);
    case 'number': {
      const fits = typeof value === 'number' && Number.isInteger(value) && value >= 0;
      return fits && value <= mostOf(row.bits)
        ? undefined
        : answers.noNumber(row.id, value, `System.UInt${row.bits}`);
    }
    case 'list':
      return Array.isArray(value) || typeof value === 'string' ? undefined : answers.noList(row.id);
    case 'choice': {
      // Windows PowerShell writes the words of a choice as numbers into JSON.
      if (typeof value === 'number') return undefined;
      const known = row.choices.some(
        (choice) => typeof value === 'string' && choice.toLowerCase() === value.toLowerCase(),
      );
      // Of a documented string with one documented value whatever else is refused is not known.
      if (known || (row.choices.length === 1 && typeof value === 'string')) return undefined;
      return answers.noChoice(row.id, value, row.choices);
    }
    case 'duration':
      return typeof value === 'string' && /^(?:\d+\.)?\d{1,2}:[0-5]\d:[0-5]\d$/.test(value)
        ? undefined
        : answers.noDuration(row.id, value);
    case 'text':
      return typeof value === 'string' ? undefined : answers.noText(row.id);
  }
}

/** The settings with others put over them; null makes one not set. Names meet ignoring case. */
export function mergeSettings(base: Settings, over: Settings): Settings {
  const merged = new Map<string, readonly [string, SettingValue]>();
  for (const [name, value] of [...Object.entries(base), ...Object.entries(over)]) {
    const known = merged.get(name.toLowerCase())?.[0];
    merged.set(name.toLowerCase(), [known ?? settingName(name), value]);
  }
  return normaliseSettings(Object.fromEntries(merged.values()));
}
