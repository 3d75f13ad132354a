import type { Cmdlet } from './cmdlet.js';
import type { Settings, SettingValue } from './policy.js';
import { isSettingName } from './settings.js';

/** PowerShell takes each of these for a single quote: the typographic ones end a string as well as `'` does. */
const SINGLE_QUOTES = /['\u2018\u2019\u201a\u201b]/g;

/** Characters that a terminal would act upon or not show: line breaks, other controls, direction marks, lone surrogates. */
const UNPRINTABLE = /[\p{C}\p{Zl}\p{Zp}]+/gu;

function quote(text: string): string {
  return `'${text.replace(SINGLE_QUOTES, '$&$&')}'`;
}

function codes(text: string): string {
  return Array.from({ length: text.length }, (_, index) => text.charCodeAt(index))
    .map((code) => ` + [char]0x${code.toString(16).toUpperCase().padStart(4, '0')}`)
    .join('');
}

/**
 * A string as an argument: in single quotes, where nothing is expanded. What cannot be printed is spelt as code points,
 * after a string so that `+` concatenates.
 */
function text(value: string): string {
  const hidden = [...value.matchAll(UNPRINTABLE)];
  if (hidden.length === 0) return quote(value);
  let shown = 0;
  const parts = hidden.map((match) => {
    const before = value.slice(shown, match.index);
    shown = match.index + match[0].length;
    return `${quote(before)}${codes(match[0])}`;
  });
  const rest = value.slice(shown);
  return `(${[...parts, ...(rest === '' ? [] : [quote(rest)])].join(' + ')})`;
}

function argument(value: SettingValue): string {
  if (value === null) return '$null';
  if (typeof value === 'boolean') return value ? '$true' : '$false';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return text(value);
  return `@(${value.map(text).join(', ')})`;
}

/** The one setting that is a list of objects, which a cmdlet of its own makes; `Name=Value` each. */
const ENTRIES = 'PolicyEntry';

function entry(item: string): string {
  const [name = '', ...value] = item.split('=');
  return `(New-CsClientPolicyEntry -Name ${text(name)} -Value ${text(value.join('='))})`;
}

function setting(name: string, value: SettingValue): string {
  if (name !== ENTRIES || !Array.isArray(value)) return argument(value);
  return value.length === 0 ? '$null' : `@{Replace = @(${value.map(entry).join(', ')})}`;
}

function parameters(settings: Settings): string {
  return Object.entries(settings)
    .map(([name, value]) => {
      if (!isSettingName(name)) throw new TypeError(`not a parameter: ${JSON.stringify(name)}`);
      return ` -${name} ${setting(name, value)}`;
    })
    .join('');
}

function line(cmdlet: Cmdlet): string {
  // Without an identity, Set would change Global and Grant, everybody.
  if (cmdlet.identity.trim() === '') throw new TypeError(`${cmdlet.name} without an identity`);
  const head = `${cmdlet.name} -Identity ${text(cmdlet.identity)}`;
  switch (cmdlet.name) {
    case 'New-CsClientPolicy':
    case 'Set-CsClientPolicy': {
      const { description } = cmdlet;
      const about = description === undefined ? '' : ` -Description ${argument(description)}`;
      return `${head}${about}${parameters(cmdlet.settings)}`;
    }
    case 'Remove-CsClientPolicy':
    case 'Remove-CsImConfiguration':
      return head;
    case 'Grant-CsClientPolicy':
      return `${head} -PolicyName ${argument(cmdlet.policyName)}`;
    case 'New-CsImConfiguration':
    case 'Set-CsImConfiguration':
      return `${head} -EnableOfflineIm ${argument(cmdlet.enableOfflineIm)}`;
  }
}

/**
 * Cmdlets as lines to paste into Windows PowerShell 5.1, one each. Names are data: they stay inside quotes whatever they
 * hold. Throws TypeError for a setting whose name is not a parameter's, and for an identity that is empty.
 */
export function scriptLines(cmdlets: readonly Cmdlet[]): string[] {
  return cmdlets.map(line);
}
