import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  candidateParameters,
  ldapValue,
  userParameters,
} from '../../../src/tenant/powershell/filters.js';

/** RFC 4515, section 3: octets of UTF-8 behind backslashes. */
function unescaped(value: string): string {
  return value.replace(/(?:\\[0-9a-f]{2})+/g, (octets) =>
    Buffer.from(octets.replaceAll('\\', ''), 'hex').toString('utf8'),
  );
}

test('an LDAP value has no sign of the filter language left, and means the name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      const value = ldapValue(name);
      expect(value.replace(/\\[0-9a-f]{2}/g, '')).not.toMatch(/[\\()*=&|!<>~\p{C}'"‘’“”`$]/u);
      expect(unescaped(value)).toBe(name);
    }),
  );
});

test.each([
  [{}, [], {}],
  [{ policy: 'Desk' }, [], { Filter: "ClientPolicy -eq 'Desk'" }],
  [{ policy: null }, [], { Filter: 'ClientPolicy -eq $null' }],
  [{ policy: "O'Neil" }, [], { Filter: 'ClientPolicy -ne $null' }],
  [{ policy: 'a’b' }, [], { Filter: 'ClientPolicy -ne $null' }],
  [
    { site: 'Dublin', policy: null },
    ['pool-1.contoso.com', 'pool-2.contoso.com'],
    {
      Filter:
        "ClientPolicy -eq $null -and (RegistrarPool -eq 'pool-1.contoso.com' -or RegistrarPool -eq 'pool-2.contoso.com')",
    },
  ],
  [{ site: 'Nowhere' }, [], {}],
  [{ department: 'R&D (x)', policy: 'Desk' }, [], { LdapFilter: '(department=R\\26D \\28x\\29)' }],
])('people %j at pools %j are asked for by %j', (filter, pools, parameters) => {
  expect(userParameters(filter, pools)).toEqual(parameters);
});

test('what may be meant by a misspelt name is asked for by pieces of its words, not by everything', () => {
  expect(candidateParameters('Toni Smiht')?.LdapFilter).toBe(
    '(|(&(displayName=T*)(displayName=* S*))(displayName=*Ton*)(displayName=*oni*)(displayName=*Smi*)(displayName=*iht*))',
  );
  expect(candidateParameters('王小民')?.LdapFilter).toBe(
    '(|(displayName=*王小*)(displayName=*小民*))',
  );
  expect(candidateParameters('*** "')).toBeUndefined();
});
