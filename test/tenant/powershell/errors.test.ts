import { describe, expect, test } from 'vitest';
import type { TenantError } from '../../../src/policy/tenant.js';
import { firstLine, toTenantError } from '../../../src/tenant/powershell/errors.js';

const FAILURE = { message: '', id: '', category: 'NotSpecified', details: '' };

function heard(message: string, cmdlet = 'Grant-CsClientPolicy', id = ''): TenantError {
  return toTenantError({ ...FAILURE, message, id }, cmdlet);
}

describe('what the server answers becomes one of the product’s kinds', () => {
  const table: readonly [string, TenantError['kind'], string?][] = [
    ['Management object not found for identity "nobody@contoso.com".', 'notFound'],
    [
      'Policy "Global" is not a user policy. You can assign only a user policy to a specific user.',
      'notUserPolicy',
    ],
    ['The policy "Desk" is currently assigned to one or more users.', 'inUse'],
    [
      "The term 'Grant-CsClientPolicy' is not recognized as the name of a cmdlet, function",
      'unsupported',
    ],
    ['This cmdlet is no longer supported, please consult public documentation', 'retired'],
    ['Connecting to remote server failed: Access Denied.', 'denied'],
    ['ACCESS IS DENIED', 'denied'],
    ['The remote server returned an error: (403) Forbidden.', 'denied'],
    ['WinRM cannot process the request: HTTP 403.', 'denied'],
    ['The policy "Desk" already exists.', 'duplicate', 'New-CsClientPolicy'],
    ['Disk quota exceeded', 'unknown'],
  ];
  test.each(table)('%s', (message, kind, cmdlet) => {
    expect(heard(message, cmdlet)).toEqual({ kind, text: message });
  });

  test.each([
    ['ObjectNotFound', 'notFound'],
    ['ResourceExists', 'duplicate'],
    ['PermissionDenied', 'denied'],
    ['ConnectionError', 'unavailable'],
    ['InvalidOperation', 'unknown'],
  ])('in a language that nobody here speaks, %s is %s', (category, kind) => {
    const message = 'Der Vorgang ist fehlgeschlagen.';
    const failure = { ...FAILURE, message, category };
    expect(toTenantError(failure, 'Set-CsClientPolicy')).toEqual({ kind, text: message });
  });

  test('a grant that is denied by its category is denied for one account', () => {
    const failure = { ...FAILURE, message: 'INSUFF_ACCESS_RIGHTS', category: 'PermissionDenied' };
    expect(toTenantError(failure, 'Grant-CsClientPolicy').kind).toBe('unknown');
  });

  test('an exception is known by its type, whatever it says', () => {
    const details = 'System.UnauthorizedAccessException: Zugriff verweigert';
    const failure = { ...FAILURE, message: 'Zugriff verweigert', details };
    expect(toTenantError(failure, 'Grant-CsClientPolicy').kind).toBe('denied');
  });

  test('what a name holds is no fragment', () => {
    const name = 'x is not a user policy; Access Denied';
    const failure = { ...FAILURE, message: `The policy "${name}" is in a bad mood.` };
    const cmdlet = 'Grant-CsClientPolicy';
    const call = { cmdlet, parameters: { PolicyName: name } };
    expect(toTenantError(failure, cmdlet, call)).toEqual({
      kind: 'unknown',
      text: failure.message,
    });
  });

  test('a question that nobody can answer is a policy in use, for a removal only', () => {
    const question = 'PowerShell is in NonInteractive mode. Read and Prompt functionality …';
    expect(heard(question, 'Remove-CsClientPolicy')).toMatchObject({
      kind: 'inUse',
      text: expect.stringContaining('currently assigned'),
    });
    expect(heard(question, 'Set-CsClientPolicy').kind).toBe('unknown');
  });
});

test('an unknown answer is shown by its first line, without control characters', () => {
  expect(firstLine('\r\n  \x1b[31mboom\x1b[0m\u202e \nat line 3')).toBe('[31mboom [0m');
  expect(firstLine('x'.repeat(1_000))).toHaveLength(300);
});
