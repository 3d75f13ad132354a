import type { Settings, SettingValue } from '../../policy/policy.js';
import { SETTING_TYPES, type SettingType } from '../../policy/setting-catalogue.js';
import { normaliseSettings, settingName } from '../../policy/settings.js';
import type { TenantError } from '../../policy/tenant.js';
import { badValue } from './answers.js';

/**
 * The first value that a documented setting cannot have. $null is legal for each; settings that the catalogue does
 * not know are taken as they are, since an import may have brought them.
 */
export function badSetting(settings: Settings): TenantError | undefined {
  for (const [name, value] of Object.entries(normaliseSettings(settings))) {
    const type = Object.hasOwn(SETTING_TYPES, name) ? SETTING_TYPES[name] : undefined;
    if (type !== undefined && !fits(type, value)) return badValue(name, value, type);
  }
  return undefined;
}

function fits(type: SettingType, value: SettingValue): boolean {
  switch (type) {
    case 'boolean':
      return typeof value === 'boolean';
    case 'number':
      return typeof value === 'number' && Number.isInteger(value) && value >= 0;
    case 'list':
      return Array.isArray(value) || typeof value === 'string';
    // Windows PowerShell writes the words of a choice as numbers into JSON.
    case 'choice':
      return typeof value === 'string' || typeof value === 'number';
    default:
      return typeof value === 'string';
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
