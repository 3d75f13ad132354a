import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cmdlet } from '../../src/policy/cmdlet.js';
import { scriptLines } from '../../src/policy/script.js';
import { parseScript } from '../support/parse-script.js';

describe('a script to paste', () => {
  const cases: readonly [string, Cmdlet, string][] = [
    [
      'creates with every kind of value',
      {
        name: 'New-CsClientPolicy',
        identity: 'OfflineIM',
        description: 'For Finance',
        settings: {
          EnableIMAutoArchiving: false,
          DisableSavingIM: true,
          MaxPhotoSizeKB: 30,
          WebServicePollInterval: '00:15:00',
          ExtraTexts: ['a', "b'c"],
          PolicyEntry: ['URL=https://x/?a=b', "It's=\u2019"],
        },
      },
      "New-CsClientPolicy -Identity 'OfflineIM' -Description 'For Finance' -EnableIMAutoArchiving $false -DisableSavingIM $true -MaxPhotoSizeKB 30 -WebServicePollInterval '00:15:00' -ExtraTexts @('a', 'b''c') -PolicyEntry @{Replace = @((New-CsClientPolicyEntry -Name 'URL' -Value 'https://x/?a=b'), (New-CsClientPolicyEntry -Name 'It''s' -Value '\u2019\u2019'))}",
    ],
    [
      'takes a setting back to not set',
      { name: 'Set-CsClientPolicy', identity: 'Global', settings: { EnableURL: null } },
      "Set-CsClientPolicy -Identity 'Global' -EnableURL $null",
    ],
    [
      'unassigns',
      { name: 'Grant-CsClientPolicy', identity: 'tony@contoso.com', policyName: null },
      "Grant-CsClientPolicy -Identity 'tony@contoso.com' -PolicyName $null",
    ],
    [
      'removes',
      { name: 'Remove-CsClientPolicy', identity: 'site:Redmond' },
      "Remove-CsClientPolicy -Identity 'site:Redmond'",
    ],
    [
      'switches the gate',
      { name: 'Set-CsImConfiguration', identity: 'Global', enableOfflineIm: true },
      "Set-CsImConfiguration -Identity 'Global' -EnableOfflineIm $true",
    ],
    [
      'expands nothing',
      { name: 'Remove-CsClientPolicy', identity: '$(Stop-Computer)`"; #{0}' },
      "Remove-CsClientPolicy -Identity '$(Stop-Computer)`\"; #{0}'",
    ],
    [
      'doubles the typographic quotes that PowerShell takes for quotes',
      { name: 'Remove-CsClientPolicy', identity: "O'Neil\u2019s \u201alow\u2018 \u201b" },
      "Remove-CsClientPolicy -Identity 'O''Neil\u2019\u2019s \u201a\u201alow\u2018\u2018 \u201b\u201b'",
    ],
    [
      'spells what would break the line or deceive the eye',
      { name: 'Remove-CsClientPolicy', identity: 'a\nb\u202ec' },
      "Remove-CsClientPolicy -Identity ('a' + [char]0x000A + 'b' + [char]0x202E + 'c')",
    ],
    [
      'keeps other scripts readable',
      { name: 'Remove-CsClientPolicy', identity: '王小明 José 😀' },
      "Remove-CsClientPolicy -Identity '王小明 José 😀'",
    ],
  ];
  test.each(cases)('%s', (_name, cmdlet, line) => {
    expect(scriptLines([cmdlet])).toEqual([line]);
  });

  test('refuses a setting whose name is not the name of a parameter', () => {
    const settings = { 'X; Stop-Computer': true };
    expect(() =>
      scriptLines([{ name: 'Set-CsClientPolicy', identity: 'Global', settings }]),
    ).toThrow(TypeError);
  });
});

const hostile = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        ...'\'\u2018\u2019\u201a\u201b"`$(){};|&#@,+- \n\r\t\u0000\u2028\u202e\ud83d',
        '[char]0x000A',
        "' + '",
        '$null',
        '王',
      ),
      { minLength: 1, maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);
const name = hostile.map((text) => `x${text}x`).filter((text) => text.length <= 256);
const value = fc.oneof(
  fc.boolean(),
  fc.constant(null),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (number === 0 ? 0 : number)),
  hostile,
  fc.array(hostile, { maxLength: 3 }),
);
const parameter = fc
  .stringMatching(/^[A-Za-z][A-Za-z0-9]{2,12}$/)
  .filter((word) => !['Identity', 'Description', 'PolicyName'].includes(word));
const entries = fc.array(
  fc.tuple(hostile, hostile).map(([key, meaning]) => `${key.replaceAll('=', '')}=${meaning}`),
  { minLength: 1, maxLength: 3 },
);
const settings = fc
  .tuple(fc.dictionary(parameter, value, { maxKeys: 4 }), fc.option(entries, { nil: undefined }))
  .map(([record, list]) => ({ ...record, ...(list && { PolicyEntry: list }) }));
const anyCmdlet: fc.Arbitrary<Cmdlet> = fc.oneof(
  fc.record({ name: fc.constant('New-CsClientPolicy' as const), identity: name, settings }),
  fc.record({
    name: fc.constant('New-CsClientPolicy' as const),
    identity: name,
    settings,
    description: hostile,
  }),
  fc.record(
    {
      name: fc.constant('Set-CsClientPolicy' as const),
      identity: name,
      settings,
      description: fc.option(hostile, { nil: null }),
    },
    { requiredKeys: ['name', 'identity', 'settings'] },
  ),
  fc.record({ name: fc.constant('Remove-CsClientPolicy' as const), identity: name }),
  fc.record({
    name: fc.constant('Grant-CsClientPolicy' as const),
    identity: name,
    policyName: fc.option(name, { nil: null }),
  }),
  fc.record({
    name: fc.constantFrom('New-CsImConfiguration' as const, 'Set-CsImConfiguration' as const),
    identity: name,
    enableOfflineIm: fc.boolean(),
  }),
  fc.record({ name: fc.constant('Remove-CsImConfiguration' as const), identity: name }),
);

test('a printed script reads back as the same cmdlets, whatever names hold', () => {
  fc.assert(
    fc.property(fc.array(anyCmdlet, { maxLength: 4 }), (cmdlets) => {
      const lines = scriptLines(cmdlets);
      expect(lines).toHaveLength(cmdlets.length);
      expect(lines.join('')).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
      expect(parseScript(lines)).toEqual(cmdlets);
    }),
    { numRuns: 500 },
  );
});
