import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { BRIDGE, withLoader } from '../../../src/tenant/powershell/command-line.js';
import { hasPwsh, PWSH } from '../../support/pwsh.js';

/** Cmdlets of Windows PowerShell 5.1 with those of its parameters that the bridge may use. */
const KNOWN_IN_5_1: Readonly<Record<string, readonly string[]>> = {
  'ConvertFrom-Json': ['InputObject'],
  'ConvertTo-Json': ['InputObject', 'Compress', 'Depth'],
  'ForEach-Object': [],
  'Get-Command': ['Name', 'ErrorAction'],
  'Get-PSSession': ['ErrorAction'],
  'Grant-CsClientPolicy': ['Identity', 'PolicyName', 'Confirm', 'ErrorAction', 'WarningAction'],
  'New-CsClientPolicyEntry': ['Name', 'Value'],
  'Set-StrictMode': ['Off'],
};

/** .NET types, under the names of PowerShell 5.1. */
const TYPES_IN_5_1 =
  /^(array|bool|char|double|enum|hashtable|int|object|string|Collections\.(IEnumerable|Generic\.List)|Console|Convert|Diagnostics\.Process|Environment|Management\.Automation\.(WarningRecord|ErrorRecord|MethodInvocationException)|ScriptBlock|Text\.Encoding|TypeCode|Version)(\[|$)/;

/** What came after 5.1, by the node of the syntax tree or by the sign in it. */
const PARSE = `
$tokens = $null; $errors = $null
$tree = [System.Management.Automation.Language.Parser]::ParseInput([Console]::In.ReadToEnd(), [ref] $tokens, [ref] $errors)
$nodes = $tree.FindAll({ $true }, $true)
$commands = @(foreach ($node in $nodes) {
    if ($node -isnot [System.Management.Automation.Language.CommandAst]) { continue }
    $parameters = @($node.CommandElements | Where-Object { $_ -is [System.Management.Automation.Language.CommandParameterAst] } | ForEach-Object { $_.ParameterName })
    @{ name = [string] $node.GetCommandName(); parameters = $parameters }
})
$kinds = @($nodes | ForEach-Object { $_.GetType().Name } | Sort-Object -Unique)
$numbers = @($tokens | Where-Object { $_ -is [System.Management.Automation.Language.NumberToken] } | ForEach-Object { $_.Text } | Sort-Object -Unique)
$signs = @($tokens | ForEach-Object { $_.Kind.ToString() } | Sort-Object -Unique)
$background = @($nodes | Where-Object { $_ -is [System.Management.Automation.Language.PipelineAst] -and $_.Background }).Count
$functions = @($nodes | Where-Object { $_ -is [System.Management.Automation.Language.FunctionDefinitionAst] } | ForEach-Object { $_.Name })
$types = @($nodes | Where-Object { $_ -is [System.Management.Automation.Language.TypeExpressionAst] -or $_ -is [System.Management.Automation.Language.TypeConstraintAst] } | ForEach-Object { $_.TypeName.FullName } | Sort-Object -Unique)
ConvertTo-Json @{ errors = @($errors | ForEach-Object { "$_" }); commands = $commands; kinds = $kinds; background = $background; signs = $signs; numbers = $numbers; functions = $functions; types = $types } -Depth 5 -Compress
`;

const Tree = z.object({
  errors: z.array(z.string()),
  commands: z.array(z.object({ name: z.string(), parameters: z.array(z.string()) })),
  background: z.number(),
  kinds: z.array(z.string()),
  signs: z.array(z.string()),
  numbers: z.array(z.string()),
  functions: z.array(z.string()),
  types: z.array(z.string()),
});

/** Lines that git prints, for the files that are part of the project. */
function git(...args: readonly string[]): readonly string[] {
  const cwd = new URL('../../..', import.meta.url);
  const { stdout } = spawnSync('git', args, { cwd, encoding: 'utf8' });
  return stdout.split('\n').filter((line) => line !== '');
}

function parse(script: string): z.infer<typeof Tree> {
  const [file, ...args] = PWSH;
  const { stdout } = spawnSync(file, [...args, '-Command', PARSE], {
    input: script,
    encoding: 'utf8',
  });
  return Tree.parse(JSON.parse(stdout));
}

/** Syntax of PowerShell 6 and 7. */
const NEWER_KINDS = ['PipelineChainAst', 'TernaryExpressionAst'];
const NEWER_SIGNS = [
  'AndAnd',
  'OrOr',
  'QuestionMark',
  'QuestionQuestion',
  'QuestionQuestionEquals',
  'QuestionDot',
  'QuestionLBracket',
  'Clean',
];

/** Binary ones (0b1) and most suffixes (1u, 1y, 1n) are newer. */
const NUMBER_IN_5_1 = /^-?(0x[0-9a-f]+|\d+(\.\d+)?)$/i;

describe.skipIf(!hasPwsh)('the bridge is plain Windows PowerShell 5.1', () => {
  test('the check itself sees newer syntax', () => {
    const newer = parse('$a = $b ? 1u : 0b10; $c ??= (d)?.e ?? 3; f && g');
    expect(newer.numbers.filter((number) => !NUMBER_IN_5_1.test(number))).toEqual(['0b10', '1u']);
    expect(newer.kinds).toEqual(expect.arrayContaining(NEWER_KINDS));
    expect(newer.signs).toEqual(
      expect.arrayContaining([
        'AndAnd',
        'QuestionQuestion',
        'QuestionQuestionEquals',
        'QuestionDot',
      ]),
    );
  });

  function expectOldSyntax(script: string): z.infer<typeof Tree> {
    const tree = parse(script);
    expect(tree.errors).toEqual([]);
    expect(tree.background).toBe(0);
    expect(tree.kinds.filter((kind) => NEWER_KINDS.includes(kind))).toEqual([]);
    expect(tree.signs.filter((sign) => NEWER_SIGNS.includes(sign))).toEqual([]);
    expect(tree.numbers.filter((number) => !NUMBER_IN_5_1.test(number))).toEqual([]);
    // `u{1F600} and `e are newer; so is $IsWindows and its kin.
    expect(script).not.toMatch(/`[ue]|\$Is(Windows|Linux|MacOS|CoreCLR)\b|\$PSStyle\b/i);
    return tree;
  }

  const scripts = git('ls-files', '*.ps1', '*.psm1', '*.psd1');
  test.each(scripts)('%s has no newer syntax', (file) => {
    expectOldSyntax(readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8'));
  });

  test('every script is looked at', () => {
    expect(scripts).toContain('src/tenant/powershell/bridge.ps1');
    expect(scripts.length).toBeGreaterThanOrEqual(9);
  });

  const loader = Buffer.from(withLoader('pwsh').at(-1) ?? '', 'base64').toString('utf16le');
  test.each([
    ['the bridge', BRIDGE],
    ['its loader', loader],
  ])('%s has no newer syntax, cmdlet, parameter or type', (_name, script) => {
    const tree = expectOldSyntax(script);
    expect(tree.types.filter((type) => !TYPES_IN_5_1.test(type))).toEqual([]);
    for (const { name, parameters } of tree.commands) {
      if (name === '' || tree.functions.includes(name)) continue;
      expect(KNOWN_IN_5_1, name).toHaveProperty([name]);
      expect(KNOWN_IN_5_1[name], name).toEqual(expect.arrayContaining(parameters));
    }
  });

  test('no text becomes script but the loader’s own and the admin’s setup', () => {
    const created = [...BRIDGE.matchAll(/ScriptBlock\]::Create\(([^\n]*)\)/g)];
    expect(created.map(([, what]) => what)).toEqual([
      expect.stringContaining('$StewardStart.setup'),
    ]);
    expect(BRIDGE).not.toMatch(/Invoke-Expression|\biex\b|InvokeScript|AddScript/i);
  });
});
