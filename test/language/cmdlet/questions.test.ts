import { describe, expect, test } from 'vitest';
import { readCmdlet } from '../../../src/language/cmdlet/read.js';
import { Command } from '../../../src/language/command.js';
import { costOf, linearLimit } from '../../support/reading-cost.js';

function read(text: string) {
  const command = readCmdlet(text);
  return command && Command.parse(command);
}

const KIOSK = { kind: 'policy', name: 'Kiosk' };
const ken = { kind: 'users', names: ['Ken Myer'] };

describe('what a cmdlet leaves open or cannot mean is asked about', () => {
  test.each([
    ['Set-CsClientPolicy -EnableIMAutoArchiving $False', 'missing-target'],
    ['Set-CsImConfiguration -EnableOfflineIm $False', 'missing-target'],
    ['Set-CsClientPolicy -Identity Kiosk', 'missing-setting'],
    ['Set-CsClientPolicy -Identity Kiosk -EnableIMAutoArchiving', 'cmdlet-invalid'],
    ['Set-CsClientPolicy -Identity -EnableIMAutoArchiving $false', 'cmdlet-invalid'],
    ['Set-CsClientPolicy -Identity Kiosk -EnableIMAutoArchiving "False"', 'cmdlet-invalid'],
    ['Set-CsClientPolicy -Identity Kiosk -EnableIMAutoArchiving False', 'cmdlet-invalid'],
    ['Set-CsClientPolicy -Identity Kiosk -EnableIMAutoArchiving 0', 'cmdlet-invalid'],
    ['Set-CsClientPolicy -Identity Kiosk -EnableIMAutoArchiving $off', 'cmdlet-invalid'],
    ["Set-CsClientPolicy -Identity Kiosk -EnableIMAutoArchiving '$true'", 'cmdlet-invalid'],
    ['Set-CsClientPolicy -Identity Kiosk -E $False', 'cmdlet-invalid'],
    ['Set-CsClientPolicy -Identity Kiosk -EnableU $False', 'cmdlet-invalid'],
    ['Set-CsClientPolicy -Identity Kiosk -EnableTurboMode $true', 'cmdlet-invalid'],
    ['Set-CsClientPolicy -Identity Kiosk -EnableOfflineIm $true', 'cmdlet-invalid'],
    ['Set-CsClientPolicy -Identity=Kiosk -EnableURL $true', 'cmdlet-invalid'],
    ['Set-CsClientPolicy -Identity Kiosk -MaxPhotoSizeKB 50KB', 'cmdlet-invalid'],
    ['Set-CsClientPolicy -Identity Kiosk -MaximumNumberOfContacts 1001', 'cmdlet-invalid'],
    ['Set-CsClientPolicy -Identity Kiosk -MaximumNumberOfContacts $true', 'cmdlet-invalid'],
    ['Set-CsClientPolicy -Identity Kiosk -WebServicePollInterval 15', 'cmdlet-invalid'],
    ['Set-CsClientPolicy -Identity Kiosk -EnableClientMusicOnHold $null', 'cmdlet-invalid'],
    ["Set-CsClientPolicy -Identity Kiosk -IMWarning '$null'", 'cmdlet-invalid'],
    ['Set-CsClientPolicy -Identity Kiosk -IMWarning "a`nb"', 'cmdlet-invalid'],
    ['Set-CsClientPolicy -Identity Kiosk -PolicyEntry @{Add=$x}', 'cmdlet-invalid'],
    ['Set-CsClientPolicy -Identity Kiosk -Identity Lab -EnableIMA $true', 'cmdlet-invalid'],
    ['Set-CsClientPolicy -Identity $(whoami) -EnableIMAutoArchiving $False', 'cmdlet-invalid'],
    ['Set-CsClientPolicy -Identity "$x" -EnableIMAutoArchiving $False', 'cmdlet-invalid'],
    ['Set-CsClientPolicy -Identity $null -EnableIMAutoArchiving $False', 'cmdlet-invalid'],
    ['Set-CsClientPolicy -Instance $p -EnableURL $False', 'cmdlet-invalid'],
    ['Set-CsClientPolicy -Identity Kiosk -EnableURL $False -Tenant x', 'cmdlet-invalid'],
    ['Set-CsClientPolicy -Identity Kiosk -EnableURL $False -Force:maybe', 'cmdlet-invalid'],
    ['Set-CsClientPolicy -Identity Kiosk -EnableURL $False # not yet', 'cmdlet-invalid'],
    ['Set-CsClientPolicy -Identity Kiosk -EnableURL $False > log.txt', 'cmdlet-invalid'],
    ['Set-CsClientPolicy -Identity Kiosk -EnableURL $False | Out-Null', 'cmdlet-invalid'],
    ['Set-CsClientPolicy -Identity Kiosk -EnableURL $False?', 'cmdlet-invalid'],
    ['Set-CsClientPolicy -EnableURL $False\nKiosk', 'cmdlet-invalid'],
    ['Set-CsClientPolicy -Identity tag: -EnableURL $False', 'cmdlet-invalid'],
    ['Set-CsImConfiguration -Identity Kiosk -EnableOfflineIm $false', 'cmdlet-invalid'],
    ['Set-CsImConfiguration -Identity Global -DisableEmoticons $false', 'cmdlet-invalid'],
    ['New-CsImConfiguration -Identity Global -EnableOfflineIm $false', 'cmdlet-invalid'],
    ['New-CsImConfiguration -Identity site:Dublin', 'missing-setting'],
    [
      'Set-CsClientPolicy -Identity Kiosk -EnableURL $true -DisableEmoticons $true',
      'several-settings',
    ],
    [
      'New-CsClientPolicy Kiosk -EnableIMAutoArchiving $true -DisableEmoticons $true',
      'several-settings',
    ],
    ['New-CsClientPolicy Kiosk -DisableEmoticons $true', 'several-settings'],
    [
      'Set-CsClientPolicy -Identity Kiosk -EnableURL $true -DisableEmoticons true',
      'cmdlet-invalid',
    ],
    ['New-CsClientPolicy Kiosk -Description "Desks"', 'several-settings'],
    ['New-CsClientPolicy', 'missing-policy'],
    ['New-CsClientPolicy Global', 'cmdlet-invalid'],
    ['New-CsClientPolicy Kiosk -InMemory', 'cmdlet-invalid'],
    ['Set-CsClientPolicy -Identity Kiosk -EnableIMAutoArchiving $False -WhatIf', 'hypothetical'],
    ['Grant-CsClientPolicy "Ken Myer" Kiosk -WhatIf', 'hypothetical'],
    ['Remove-CsClientPolicy Kiosk -wi', 'hypothetical'],
    ['Grant-CsClientPolicy -PolicyName Kiosk', 'missing-target'],
    ['Grant-CsClientPolicy -Identity Ken', 'missing-policy'],
    ['Grant-CsClientPolicy -Identity "" -PolicyName Kiosk', 'cmdlet-invalid'],
    ['Grant-CsClientPolicy -Identity "K*" -PolicyName Kiosk', 'cmdlet-invalid'],
    ['Grant-CsClientPolicy -Identity Global -PolicyName Kiosk', 'cmdlet-invalid'],
    ['Grant-CsClientPolicy -Identity Ken -PolicyName Global', 'cmdlet-invalid'],
    ["Grant-CsClientPolicy -Identity Ken -PolicyName '$null'", 'cmdlet-invalid'],
    ['Grant-CsClientPolicy -Identity Ken -PolicyName ""', 'cmdlet-invalid'],
    ['Grant-CsClientPolicy -Identity Ken -PolicyName $true', 'cmdlet-invalid'],
    ['Grant-CsClientPolicy -Identity Ken Myer -PolicyName Kiosk', 'cmdlet-invalid'],
    ['Grant-CsClientPolicy -Identity "Ken","Ana" -PolicyName Kiosk', 'cmdlet-invalid'],
    ["Grant-CsClientPolicy -Identity O'Neil -PolicyName Kiosk", 'cmdlet-invalid'],
    ['Grant-CsClientPolicy -Identity ‘Shaun O’Neil’ -PolicyName Kiosk', 'cmdlet-invalid'],
    ['Grant-CsClientPolicy -Identity "Ken -PolicyName Kiosk', 'cmdlet-invalid'],
    ['Grant-CsClientPolicy -PolicyName Kiosk -Identity\n- Ken\n- Ana', 'cmdlet-invalid'],
    ['Get-CsUser | Grant-CsClientPolicy -PolicyName Kiosk', 'cmdlet-invalid'],
    ['Get-CsUser * | Grant-CsClientPolicy -PolicyName Kiosk', 'cmdlet-invalid'],
    [
      'Get-CsUser -Filter {Department -eq "Sales"} | Grant-CsClientPolicy -PolicyName Kiosk',
      'cmdlet-invalid',
    ],
    ['Get-CsUser Ken | Grant-CsClientPolicy Ana Kiosk', 'cmdlet-invalid'],
    ['Get-CsUser Ken | Grant-CsClientPolicy -PolicyName Kiosk -WhatIf', 'hypothetical'],
    ['Get-CsClientPolicy -Filter "tag:*" | Remove-CsClientPolicy', 'cmdlet-invalid'],
    ['Remove-CsClientPolicy -Identity Global', 'cmdlet-invalid'],
    ['Remove-CsClientPolicy -Identity site:Dublin', 'cmdlet-invalid'],
    ['Remove-CsClientPolicy', 'missing-policy'],
    ['Remove-CsClientPolicy Kiosk; Remove-CsClientPolicy Lab', 'several-orders'],
    ['Remove-CsClientPolicy Kiosk && Remove-CsClientPolicy Lab', 'several-orders'],
    ['Remove-CsClientPolicy Kiosk\nRemove-CsClientPolicy Lab', 'several-orders'],
    [
      'New-CsClientPolicy Kiosk -EnableIMAutoArchiving $False Grant-CsClientPolicy Ken Kiosk',
      'several-orders',
    ],
    ['Remove-CsUser Ken', 'cmdlet-invalid'],
    ['Disable-CsUser "Tony Smith"', 'cmdlet-invalid'],
    ['Grant-CsTeamsMessagingPolicy -Identity "Tony Smith" -PolicyName Kiosk', 'cmdlet-invalid'],
  ])('%s: %s', (text, reason) => {
    expect(read(text)).toMatchObject({ intent: 'clarify', reason });
  });

  test.each([
    ['Set-CsClientPolicy -EnableIMAutoArchiving $False', { intent: 'set', enabled: false }],
    [
      'Set-CsClientPolicy -DisableEmoticons $true',
      { intent: 'set', setting: 'DisableEmoticons', value: true },
    ],
    [
      'Set-CsClientPolicy Kiosk -DisableEmoticons maybe',
      { intent: 'set', setting: 'DisableEmoticons', target: KIOSK },
    ],
    [
      'Set-CsClientPolicy Kiosk -EnableURL $true -WhatIf',
      { intent: 'set', setting: 'EnableURL', value: true, target: KIOSK },
    ],
    ['Set-CsClientPolicy Kiosk -EnableTurboMode $true', { unread: 'EnableTurboMode' }],
    ['Grant-CsClientPolicy -PolicyName Kiosk', { intent: 'grant', policy: 'Kiosk' }],
    ['Grant-CsClientPolicy -PolicyName $null', { intent: 'revoke' }],
    ['Grant-CsClientPolicy "Ken Myer"', { intent: 'grant', target: ken }],
  ])('with what it did say: %s', (text, known) => {
    expect(read(text)).toMatchObject({ intent: 'clarify', known });
  });
});

test.each([
  '-cs',
  'set-cs',
  'Set-CsClientPolicy ',
  'Set-CsClientPolicy -Identity Kiosk"',
  'please ',
  '`',
  '"" ',
  '$(',
  ' \n',
  '!',
  '- Identity ',
  'get-csapolicyx',
  'PS C:\\',
])('reading a long text of %j is linear', (piece) => {
  for (const textOf of [
    (length: number) => `Set-CsClientPolicy ${piece.repeat(length / piece.length)}`,
    (length: number) => `${piece.repeat(length / piece.length)} -CsClientPolicy`,
  ])
    expect(costOf(read, textOf, 20_000)).toBeLessThan(linearLimit(costOf(read, textOf, 1_000)));
});
