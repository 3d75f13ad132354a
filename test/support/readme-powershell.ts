import { spawnSync } from 'node:child_process';
import { z } from 'zod';
import { PWSH } from './pwsh.js';

const PARSE = `
$tokens = $null; $errors = $null
[void] [System.Management.Automation.Language.Parser]::ParseInput([Console]::In.ReadToEnd(), [ref] $tokens, [ref] $errors)
ConvertTo-Json -InputObject @($errors | ForEach-Object { "$_" }) -Compress
`;

/** What PowerShell's own parser finds wrong with a script. */
export function syntaxErrors(script: string): readonly string[] {
  const [file, ...args] = PWSH;
  const { stdout } = spawnSync(file, [...args, '-Command', PARSE], {
    input: script,
    encoding: 'utf8',
  });
  return z.array(z.string()).parse(JSON.parse(stdout));
}
