import { describe, expect, test } from 'vitest';
import { understand } from '../../src/language/understand.js';

function read(text: string) {
  return understand(text, { now: new Date('2026-03-04T10:00:00Z'), timeZone: 'UTC' }).command;
}

const kiosk = { intent: 'set', enabled: false, target: { kind: 'policy', name: 'Kiosk' } };

describe('a cmdlet pasted as PowerShell takes it', () => {
  test.each([
    'Set-CsClientPolicy -Identity Kiosk -EnableIMAutoArchiving $False',
    'Set-CsClientPolicy Kiosk -EnableIMAutoArchiving:$false',
    'set-csclientpolicy -id tag:Kiosk -enableima $FALSE',
    'PS C:\\Users\\admin> Set-CsClientPolicy -Identity "Kiosk" -EnableIMAutoArchiving $False;',
    'Set-CsClientPolicy `\r\n  -Identity Kiosk `\r\n  -EnableIMAutoArchiving $False',
    '`Set-CsClientPolicy -Identity Kiosk -EnableIMAutoArchiving $False`',
    '```powershell\nSet-CsClientPolicy -Identity Kiosk -EnableIMAutoArchiving $False\n```',
    'Set – CsClientPolicy –Identity “Kiosk” —EnableIMAutoArchiving $False',
    "Set-CsClientPolicy -Identity 'Kiosk' -EnableIMAutoArchiving $False -Confirm:$false -ErrorAction Stop -Force",
    'please run Set-CsClientPolicy -Identity Kiosk -EnableIMAutoArchiving $False',
    'Set-CsClientPolicy -Identity Kiosk -EnableIMAutoArchiving $False -WhatIf:$false',
  ])('%s', (text) => {
    expect(read(text)).toEqual(kiosk);
  });

  test('a policy of a site', () => {
    expect(read('New-CsClientPolicy site:Dublin -EnableIMAutoArchiving $False')).toEqual({
      intent: 'policy.create',
      policy: 'site:Dublin',
      enabled: false,
    });
  });

  test('quotes inside a name', () => {
    const target = { kind: 'users', names: ["Shaun O'Neil"] };
    expect(read("Grant-CsClientPolicy -Identity 'Shaun O''Neil' -PolicyName Kiosk")).toEqual({
      intent: 'grant',
      policy: 'Kiosk',
      target,
    });
  });
});

describe('what a cmdlet leaves open is asked about', () => {
  test.each([
    ['Set-CsClientPolicy -EnableIMAutoArchiving $False', 'missing-target'],
    ['Set-CsClientPolicy -Identity Kiosk', 'missing-setting'],
    ['Set-CsClientPolicy -Identity Kiosk -EnableIMAutoArchiving "False"', 'cmdlet-invalid'],
    ['Set-CsClientPolicy -Identity Kiosk -EnableIMAutoArchiving $off', 'cmdlet-invalid'],
    ['Set-CsClientPolicy -Identity Kiosk -E $False', 'cmdlet-invalid'],
    ['Set-CsClientPolicy -Identity Kiosk -Identity Lab -EnableIMA $true', 'cmdlet-invalid'],
    ['Set-CsClientPolicy -Identity $(whoami) -EnableIMAutoArchiving $False', 'cmdlet-invalid'],
    ['Set-CsClientPolicy -Identity "$x" -EnableIMAutoArchiving $False', 'cmdlet-invalid'],
    ['Set-CsClientPolicy -Identity Kiosk -EnableIMAutoArchiving $False -WhatIf', 'hypothetical'],
    ['Grant-CsClientPolicy -PolicyName Kiosk', 'missing-target'],
    ['Grant-CsClientPolicy -Identity Ken', 'missing-policy'],
    ['Grant-CsClientPolicy -Identity "" -PolicyName Kiosk', 'cmdlet-invalid'],
    ['Grant-CsClientPolicy -Identity "K*" -PolicyName Kiosk', 'cmdlet-invalid'],
    ['Grant-CsClientPolicy -Identity Ken -PolicyName Global', 'cmdlet-invalid'],
    ['Get-CsUser | Grant-CsClientPolicy -PolicyName Kiosk', 'cmdlet-invalid'],
    ['Remove-CsClientPolicy -Identity Global', 'cmdlet-invalid'],
    ['Remove-CsClientPolicy -Identity site:Dublin', 'cmdlet-invalid'],
    ['Remove-CsClientPolicy Kiosk; Remove-CsClientPolicy Lab', 'several-orders'],
    ['Remove-CsUser Ken', 'cmdlet-invalid'],
    ['I ran Remove-CsClientPolicy Kiosk', 'cmdlet-invalid'],
  ])('%s: %s', (text, reason) => {
    expect(read(text)).toMatchObject({ intent: 'clarify', reason });
  });
});
