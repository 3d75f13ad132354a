import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cmdlet } from '../../../src/policy/cmdlet.js';
import { OFFLINE_IM, type SettingValue } from '../../../src/policy/policy.js';
import { applyCmdlet } from '../../../src/tenant/embedded/apply-cmdlet.js';
import { sampleOrganisation } from '../../../src/tenant/embedded/sample-organisation.js';
import { createState, organisationOf, type State } from '../../../src/tenant/embedded/state.js';

function set(name: string, value: SettingValue) {
  const state = createState(sampleOrganisation());
  const settings = { [name]: value };
  const error = applyCmdlet(state, { name: 'Set-CsClientPolicy', identity: 'Kiosk', settings });
  return { error, settings: state.policies.get('kiosk')?.settings };
}

function settingsAfter(name: string, value: SettingValue) {
  return set(name, value).settings;
}

function errorAfter(name: string, value: SettingValue) {
  return set(name, value).error;
}

describe('settings', () => {
  const kept: readonly [string, SettingValue, string][] = [
    ['enableURL', false, 'EnableURL'],
    ['EnableURL', 'True', 'EnableURL'],
    ['MaximumNumberOfContacts', 12, 'MaximumNumberOfContacts'],
    ['PolicyEntry', ['a', 'b'], 'PolicyEntry'],
    ['HotdeskingTimeout', '00:05:00', 'HotdeskingTimeout'],
    ['SomethingNewer', 'kept', 'SomethingNewer'],
    ['toString', 'kept', 'toString'],
  ];
  test.each(kept)('%s = %j is kept under its documented name', (name, value, documented) => {
    const settings = settingsAfter(name, value);
    const wanted = value === 'True' ? true : value;
    expect(Object.entries(settings ?? {})).toContainEqual([documented, wanted]);
    expect(Object.keys(settings ?? {})).toHaveLength(4);
  });

  test('$null makes a setting not set, whatever the case of its name', () => {
    expect(settingsAfter('enableimautoarchiving', null)).toEqual({
      DisableSavingIM: true,
      DisableEmoticons: true,
    });
  });

  const refused: readonly [string, SettingValue, string][] = [
    [OFFLINE_IM, 'maybe', `required by parameter '${OFFLINE_IM}'`],
    ['EnableURL', 1, "required by parameter 'EnableURL'"],
    ['MaximumNumberOfContacts', -1, 'Cannot convert value "-1" to type "System.UInt16"'],
    ['MaximumNumberOfContacts', 70_000, 'Cannot convert value "70000" to type "System.UInt16"'],
    ['MaxPhotoSizeKB', 'many', 'Cannot convert value "many" to type "System.UInt32"'],
    [
      'DisplayPhoto',
      'Nothing',
      'Unable to match the identifier name Nothing to a valid enumerator',
    ],
    ['HotdeskingTimeout', '00:90:00', 'was not recognized as a valid TimeSpan'],
    ['EnableClientMusicOnHold', null, "to parameter 'EnableClientMusicOnHold' because it is null"],
    ['IMWarning', true, "Cannot bind parameter 'IMWarning'"],
    ['PolicyEntry', 7, 'unknown list modifier was detected'],
  ];
  test.each(refused)('%s = %j is refused, in the words of PowerShell: %s', (name, value, text) => {
    expect(errorAfter(name, value)?.text).toContain(text);
  });
});

describe('people', () => {
  test('are granted by a unique display name, and not by one that several bear', () => {
    const state = createState(sampleOrganisation());
    const grant = (identity: string) =>
      applyCmdlet(state, { name: 'Grant-CsClientPolicy', identity, policyName: 'Kiosk' })?.kind;
    expect(grant('Tony Smith')).toBeUndefined();
    expect(grant('CONTOSO\\ken.myer')).toBeUndefined();
    expect(grant('Chris Green')).toBe('badIdentity');
    expect(grant('ken.myer')).toBe('notFound');
    expect(state.holders.get('kiosk')?.size).toBe(2);
  });
});

const policyName = fc.constantFrom(
  'A',
  'b',
  'Tag:B',
  'Kiosk',
  'Counsel',
  'Global',
  'site:Dublin',
  'site:redmond',
  ' ',
  '',
);
const user = fc.constantFrom(
  'tony@contoso.com',
  'sip:ana.lopez@contoso.com',
  'Tony Smith',
  '王小明',
  'Chris Green',
  'x',
  '*',
);
const settings = fc.dictionary(
  fc.constantFrom('EnableURL', 'enableurl', OFFLINE_IM, 'IMWarning', 'Newer'),
  fc.constantFrom<SettingValue>(true, false, null, 'text', 5, ['a']),
  { maxKeys: 3 },
);
const cmdlet: fc.Arbitrary<Cmdlet> = fc.oneof(
  fc.record({ name: fc.constant('New-CsClientPolicy' as const), identity: policyName, settings }),
  fc.record({ name: fc.constant('Set-CsClientPolicy' as const), identity: policyName, settings }),
  fc.record({ name: fc.constant('Remove-CsClientPolicy' as const), identity: policyName }),
  fc.record({
    name: fc.constant('Grant-CsClientPolicy' as const),
    identity: user,
    policyName: fc.option(policyName.filter((name) => name.trim() !== '')),
  }),
  fc.record({
    name: fc.constantFrom('New-CsImConfiguration' as const, 'Set-CsImConfiguration' as const),
    identity: policyName,
    enableOfflineIm: fc.boolean(),
  }),
  fc.record({ name: fc.constant('Remove-CsImConfiguration' as const), identity: policyName }),
);

/** Everything in a state that can be compared, indexes included. */
function shown(state: State) {
  return {
    organisation: organisationOf(state),
    holders: new Map([...state.holders].filter(([, holders]) => holders.size > 0)),
    census: new Map([...state.census].map(([key, { count }]) => [key, count])),
  };
}

describe('the state is the fold of the cmdlets', () => {
  test('indexes kept step by step are those built from the outcome, and a refused cmdlet changes nothing', () => {
    fc.assert(
      fc.property(fc.array(cmdlet, { maxLength: 30 }), (cmdlets) => {
        const state = createState(sampleOrganisation());
        const applied = cmdlets.filter((each) => {
          const before = structuredClone(shown(state));
          const error = applyCmdlet(state, each);
          if (error !== undefined) expect(shown(state)).toEqual(before);
          return error === undefined;
        });
        expect(shown(state)).toEqual(shown(createState(organisationOf(state))));
        // What a journal has gone through: the cmdlets as JSON, replayed.
        const replayed = createState(sampleOrganisation());
        for (const each of JSON.parse(JSON.stringify(applied))) applyCmdlet(replayed, each);
        expect(shown(replayed)).toEqual(shown(state));
      }),
      { numRuns: 200 },
    );
  });
});
