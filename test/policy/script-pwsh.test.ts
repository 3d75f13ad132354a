import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import type { Cmdlet } from '../../src/policy/cmdlet.js';
import { scriptLines } from '../../src/policy/script.js';
import { hasPwsh, PWSH } from '../support/pwsh.js';

const HOSTILE = [
  "O'Neil",
  '\u2018a\u2019\u2019b\u201ac\u201bd\u201ce\u201d',
  '$(throw 1)`"$env:PATH',
  '; throw 1; #',
  "' + (throw 1) + '",
  'a\nthrow 1\r\n\u2028b\u0000',
  '\u202egnp\u202c.exe',
  '\u0007',
  '王小明 José 😀',
  '-Identity',
  '@{a=1}',
];

const CMDLETS: readonly Cmdlet[] = HOSTILE.flatMap((text): Cmdlet[] => [
  {
    name: 'New-CsClientPolicy',
    identity: `p${text}`,
    description: text,
    settings: {
      IMWarning: text,
      PolicyEntry: [`Name=${text}`, 'b=c=d'],
      ExtraTexts: [text, 'b'],
      EnableURL: true,
      MaxPhotoSizeKB: 30,
      EnableTracing: false,
    },
  },
  { name: 'Grant-CsClientPolicy', identity: `u${text}`, policyName: `p${text}` },
]);

/** Stand-ins that write down what PowerShell binds: code units, so that no console changes them. */
const STAND_INS = `
function Units($v) { if ($v -is [string]) { ,@($v.ToCharArray() | ForEach-Object { [int]$_ }) } elseif ($v -is [array]) { ,@($v | ForEach-Object { ,(Units $_) }) } else { $v } }
function Tell($bound) { $o = @{}; foreach ($k in $bound.Keys) { $v = $bound[$k]; if ($v -is [hashtable]) { $v = $v['Replace'] }; $o[$k] = Units $v }; $o | ConvertTo-Json -Compress -Depth 5 }
function New-CsClientPolicyEntry { param([string] $Name, [string] $Value) "$Name=$Value" }
function New-CsClientPolicy { param($Identity, $Description, $IMWarning, [hashtable] $PolicyEntry, $ExtraTexts, $EnableURL, $MaxPhotoSizeKB, $EnableTracing) Tell $PSBoundParameters }
function Grant-CsClientPolicy { param($Identity, $PolicyName) Tell $PSBoundParameters }
`;

function units(value: unknown): unknown {
  if (typeof value === 'string') return Array.from(value.split(''), (unit) => unit.charCodeAt(0));
  return Array.isArray(value) ? value.map(units) : value;
}

function bound(cmdlet: Cmdlet): Record<string, unknown> {
  if (cmdlet.name === 'Grant-CsClientPolicy') {
    return { Identity: units(cmdlet.identity), PolicyName: units(cmdlet.policyName) };
  }
  if (cmdlet.name !== 'New-CsClientPolicy') throw new Error('not among these');
  const settings = Object.entries(cmdlet.settings).map(([name, value]) => [name, units(value)]);
  return {
    Identity: units(cmdlet.identity),
    Description: units(cmdlet.description),
    ...Object.fromEntries(settings),
  };
}

test.skipIf(!hasPwsh)('a real PowerShell binds what was meant, whatever names hold', () => {
  const folder = mkdtempSync(join(tmpdir(), 'steward-script-'));
  try {
    const file = join(folder, 'plan.ps1');
    writeFileSync(file, `\ufeff${STAND_INS}${scriptLines(CMDLETS).join('\n')}\n`);
    const [command, ...options] = PWSH;
    const out = execFileSync(command, [...options, '-File', file], { encoding: 'utf8' });
    const told = out
      .trim()
      .split('\n')
      .map((line) => z.record(z.string(), z.unknown()).parse(JSON.parse(line)));
    expect(told).toEqual(CMDLETS.map(bound));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
