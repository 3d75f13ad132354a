import { describe, expect, test } from 'vitest';
import { mayBeCmdlet, readCmdlet } from '../../../src/language/cmdlet/read.js';
import { Command } from '../../../src/language/command.js';

function read(text: string) {
  const command = readCmdlet(text);
  return command && Command.parse(command);
}

const KIOSK = { kind: 'policy', name: 'Kiosk' };
const kiosk = { intent: 'set', enabled: false, target: KIOSK };

describe('a cmdlet pasted as PowerShell takes it', () => {
  test.each([
    'Set-CsClientPolicy -Identity Kiosk -EnableIMAutoArchiving $False',
    'Set-CsClientPolicy Kiosk -EnableIMAutoArchiving:$false',
    'Set-CsClientPolicy Kiosk -EnableIMAutoArchiving: $false',
    'set-csclientpolicy -id tag:Kiosk -enableima $FALSE',
    'Set-CsClientPolicy -EnableIMAutoArchiving $False Kiosk',
    'Set-CsClientPolicy -Identity tag:"Kiosk" -EnableIMAutoArchiving $False;',
    "Set-CsClientPolicy -Identity 'Kiosk' -EnableIMAutoArchiving $False -Confirm:$false -ErrorAction Stop -Force",
    'Set-CsClientPolicy -Identity Kiosk -EnableIMAutoArchiving $False -ea Stop -Verbose',
    'Set-CsClientPolicy -Identity Kiosk -EnableIMAutoArchiving $False -WhatIf:$false',
  ])('%s', (text) => {
    expect(mayBeCmdlet(text)).toBe(true);
    expect(read(text)).toEqual(kiosk);
  });
});

describe('a cmdlet as chat, mail, consoles and web pages show it', () => {
  test.each([
    'PS C:\\Users\\admin> Set-CsClientPolicy -Identity "Kiosk" -EnableIMAutoArchiving $False;',
    '[PS] C:\\>Set-CsClientPolicy -Identity Kiosk -EnableIMAutoArchiving $False',
    '[pool.contoso.com]: PS C:\\> Set-CsClientPolicy -Identity Kiosk -EnableIMAutoArchiving $False',
    'Set-CsClientPolicy `\r\n  -Identity Kiosk `\r\n  -EnableIMAutoArchiving $False',
    'PS> Set-CsClientPolicy `\n>> -Identity Kiosk `\n>> -EnableIMAutoArchiving $False',
    'Set-CsClientPolicy -Identity Kiosk\n-EnableIMAutoArchiving\n$False\n',
    '`Set-CsClientPolicy -Identity Kiosk -EnableIMAutoArchiving $False`',
    '```Set-CsClientPolicy -Identity Kiosk -EnableIMAutoArchiving $False```',
    '```powershell\nSet-CsClientPolicy -Identity Kiosk -EnableIMAutoArchiving $False\n```',
    '```\nSet-CsClientPolicy `\n  -Identity Kiosk `\n  -EnableIMAutoArchiving $False\n```',
    '``` ps1\nSet-CsClientPolicy -Identity Kiosk -EnableIMAutoArchiving $False\n```',
    'Set – CsClientPolicy –Identity “Kiosk” —EnableIMAutoArchiving $False',
    'Set–CsClientPolicy –Identity ‘Kiosk’ –EnableIMAutoArchiving $False',
    'Set -CsClientPolicy - Identity Kiosk - EnableIMAutoArchiving $False',
    'Set-CsClientPolicy -Identity 「Kiosk」 -EnableIMAutoArchiving $False。',
    '\ufeffSet-\u200bCsClientPolicy\u00a0-Identity Kiosk -EnableIMAutoArchiving $False',
    'Set-CsClientPolicy -Identity Kiosk -EnableIMAutoArchiving -$false',
  ])('%j', (text) => {
    expect(mayBeCmdlet(text)).toBe(true);
    expect(read(text)).toEqual(kiosk);
  });
});

describe('words that order it to be run', () => {
  test.each([
    'please run Set-CsClientPolicy -Identity Kiosk -EnableIMAutoArchiving $False',
    'Please execute the following: Set-CsClientPolicy -Identity Kiosk -EnableIMAutoArchiving $False.',
    'pls run this:\n```powershell\nSet-CsClientPolicy -Identity Kiosk -EnableIMAutoArchiving $False\n```\nThanks!',
    'run `Set-CsClientPolicy -Identity Kiosk -EnableIMAutoArchiving $False` please',
    '请运行 Set-CsClientPolicy -Identity Kiosk -EnableIMAutoArchiving $False',
    '请运行：Set-CsClientPolicy -Identity Kiosk -EnableIMAutoArchiving $False，谢谢！',
    '麻烦帮我跑一下 Set-CsClientPolicy -Identity Kiosk -EnableIMAutoArchiving $False',
    '执行以下命令：\nSet-CsClientPolicy -Identity Kiosk -EnableIMAutoArchiving $False',
  ])('%j', (text) => {
    expect(read(text)).toEqual(kiosk);
  });

  test.each([
    "don't run Set-CsClientPolicy -Identity Kiosk -EnableIMAutoArchiving $False",
    'I ran Remove-CsClientPolicy Kiosk',
    'what does Set-CsClientPolicy -Identity Kiosk -EnableIMAutoArchiving $False do?',
    'can you run Remove-CsClientPolicy Kiosk?\nNo, wait',
    'The docs say "Grant-CsClientPolicy -Identity X -PolicyName Y"',
    '# Set-CsClientPolicy -Identity Global -EnableIMAutoArchiving $False',
    '> Set-CsClientPolicy -Identity Global -EnableIMAutoArchiving $False',
    '请勿执行 Set-CsClientPolicy -Identity Global -EnableIMAutoArchiving $False',
    '不要运行 Set-CsClientPolicy -Identity Global -EnableIMAutoArchiving $False',
    'foreach ($u in $users) { Grant-CsClientPolicy -Identity $u -PolicyName Kiosk }',
    '"Tony Smith" | Grant-CsClientPolicy -PolicyName Kiosk',
    '$x = Get-CsClientPolicy -Identity Kiosk',
  ])('and any others make a question of it: %j', (text) => {
    expect(read(text)).toMatchObject({ intent: 'clarify', reason: 'cmdlet-invalid' });
  });

  test.each([
    'turn offline IM off for the Ops-CS team',
    'give Ken Myer the policy Front-Csr',
    'enable offline IM for Set -CS',
    'hello',
    '',
  ])('no cmdlet at all: %j', (text) => {
    expect(read(text)).toBeUndefined();
  });
});

describe('one setting of a policy, a site or everybody', () => {
  test.each([
    ['-Identity Kiosk -DisableEmoticons $true', 'DisableEmoticons', true],
    ['-Identity Kiosk -disableemoticon $true', 'DisableEmoticons', true],
    ['-Identity Kiosk -DisablePresenceNote -$true', 'DisablePresenceNote', true],
    [
      '-Identity Kiosk - RateMyCallAllowCustomUserFeedback $true',
      'RateMyCallAllowCustomUserFeedback',
      true,
    ],
    ['-Identity Kiosk -DisableSavingIM $null', 'DisableSavingIM', null],
    ['-Identity Kiosk -MaxPhotoSizeKB 50', 'MaxPhotoSizeKB', 50],
    ['-Identity Kiosk -MaximumNumberOfContacts "300"', 'MaximumNumberOfContacts', 300],
    [
      '-Identity Kiosk - CalendarStatePublicationInterval 600',
      'CalendarStatePublicationInterval',
      600,
    ],
    [
      '-Identity Kiosk - AutoDiscoveryRetryInterval 00:25:00',
      'AutoDiscoveryRetryInterval',
      '00:25:00',
    ],
    ['-Identity Kiosk -DisplayPhoto nophoto', 'DisplayPhoto', 'NoPhoto'],
    ['-Identity Kiosk -DisplayPhoto Photos', 'DisplayPhoto', 'PhotosFromADOnly'],
    [
      '-Identity Kiosk -IMWarning "It\'s * shared: $ 5, ""mind"" `"it`""',
      'IMWarning',
      'It\'s * shared: $ 5, "mind" "it"',
    ],
    [
      '-Identity Kiosk -IMWarning “请勿使用《公用》电脑：谢谢”',
      'IMWarning',
      '请勿使用《公用》电脑：谢谢',
    ],
    ["-Identity Kiosk -IMWarning 'costs $5 `n'", 'IMWarning', 'costs $5 `n'],
    ['-Identity Kiosk -IMWarning ""', 'IMWarning', null],
    ['-Identity Kiosk -IMWarning $null', 'IMWarning', null],
    [
      '-Identity Kiosk -CustomStateUrl https://lync.contoso.com/a.xml',
      'CustomStateUrl',
      'https://lync.contoso.com/a.xml',
    ],
    ['-Identity Kiosk -Description Desks', 'Description', 'Desks'],
    ['-Identity Kiosk -PolicyEntry $null', 'PolicyEntry', null],
  ])('Set-CsClientPolicy %s', (rest, setting, value) => {
    expect(read(`Set-CsClientPolicy ${rest}`)).toEqual({
      intent: 'set',
      setting,
      value,
      target: KIOSK,
    });
  });

  test.each([
    ['Set-CsClientPolicy Global -EnableURL $false', 'EnableURL', false, { kind: 'org' }],
    [
      'Set-CsClientPolicy site:Redmond -EnableURL $false',
      'EnableURL',
      false,
      { kind: 'site', name: 'Redmond' },
    ],
    [
      'Set-CsClientPolicy -Identity "site:New York" -EnableURL $true',
      'EnableURL',
      true,
      { kind: 'site', name: 'New York' },
    ],
    [
      'Set-CsImConfiguration -Identity Global -EnableOfflineIM $false',
      'EnableOfflineIm',
      false,
      { kind: 'org' },
    ],
    [
      'New-CsImConfiguration -Identity site:Dublin -EnableOfflineIm $false',
      'EnableOfflineIm',
      false,
      { kind: 'site', name: 'Dublin' },
    ],
    [
      'Set-CsImConfiguration site:Dublin -EnableOff $true',
      'EnableOfflineIm',
      true,
      { kind: 'site', name: 'Dublin' },
    ],
  ])('%s', (text, setting, value, target) => {
    expect(read(text)).toEqual({ intent: 'set', setting, value, target });
  });

  test('our own setting may be not set', () => {
    expect(read('Set-CsClientPolicy -Identity Kiosk -EnableIMAutoArchiving $null')).toEqual({
      intent: 'set',
      enabled: null,
      target: KIOSK,
    });
  });
});

const ken = { kind: 'users', names: ['Ken Myer'] };

describe('the other cmdlets', () => {
  test.each([
    ['Get-CsClientPolicy', { intent: 'policy.list' }],
    ['Get-CsClientPolicy -Filter "tag:*"', { intent: 'policy.list' }],
    ['Get-CsClientPolicy -Identity Kiosk', { intent: 'show', target: KIOSK }],
    ['Get-CsClientPolicy Kiosk | Format-List', { intent: 'show', target: KIOSK }],
    ['Get-CsClientPolicy Kiosk | select DisableEmoticons | fl', { intent: 'show', target: KIOSK }],
    ['Get-CsEffectivePolicy "Ken Myer"', { intent: 'show', target: ken }],
    ['Get-CsUser -Identity "Ken Myer"', { intent: 'show', target: ken }],
    [
      'Get-CsImConfiguration',
      { intent: 'show', target: { kind: 'org' }, setting: 'EnableOfflineIm' },
    ],
    [
      'Get-CsImConfiguration -Identity site:Dublin',
      { intent: 'show', target: { kind: 'site', name: 'Dublin' }, setting: 'EnableOfflineIm' },
    ],
    ['New-CsClientPolicy Kiosk', { intent: 'policy.create', policy: 'Kiosk' }],
    [
      'New-CsClientPolicy -Identity "Front Desk" -EnableIMAuto $true',
      { intent: 'policy.create', policy: 'Front Desk', enabled: true },
    ],
    [
      'New-CsClientPolicy Kiosk -EnableIMAutoArchiving $null',
      { intent: 'policy.create', policy: 'Kiosk' },
    ],
    [
      'New-CsClientPolicy site:Dublin -EnableIMAutoArchiving $False',
      { intent: 'policy.create', policy: 'site:Dublin', enabled: false },
    ],
    [
      'Remove-CsClientPolicy -Identity tag:Kiosk -Force',
      { intent: 'policy.delete', policy: 'Kiosk' },
    ],
    [
      'Grant -CsClientPolicy -Identity "Ken Myer" - PolicyName Kiosk',
      { intent: 'grant', policy: 'Kiosk', target: ken },
    ],
    [
      'Grant-CsClientPolicy "Ken Myer" tag:Kiosk -PassThru',
      { intent: 'grant', policy: 'Kiosk', target: ken },
    ],
    [
      'Grant-CsClientPolicy -PolicyName $Null -Identity “Ken Myer”',
      { intent: 'revoke', target: ken },
    ],
    [
      'Get-CsUser -Identity "Ken Myer" | Grant-CsClientPolicy -PolicyName Kiosk',
      { intent: 'grant', policy: 'Kiosk', target: ken },
    ],
    [
      'Get-CsUser "Ken Myer" |\nGrant -CsClientPolicy -PolicyName $null',
      { intent: 'revoke', target: ken },
    ],
  ])('%s', (text, command) => {
    expect(read(text)).toEqual(command);
  });
});

describe('names come through whole', () => {
  test.each([
    ["'Shaun O''Neil'", "Shaun O'Neil"],
    ['"Shaun O\'Neil"', "Shaun O'Neil"],
    ['"Shaun O’Neil"', "Shaun O'Neil"],
    ['"Smith, Tony"', 'Smith, Tony'],
    ['"Tony ""Tiny"" Smith"', 'Tony "Tiny" Smith'],
    ['"Tony `"Tiny`" Smith"', 'Tony "Tiny" Smith'],
    ['"a``b`$c"', 'a`b$c'],
    ["'a`b'", 'a`b'],
    ['"Anne-Marie  Dupré"', 'Anne-Marie Dupré'],
    ['"Please Thanks"', 'Please Thanks'],
    ['“尉迟敬”', '尉迟敬'],
    ['sip:ken@contoso.com', 'sip:ken@contoso.com'],
    ['CONTOSO\\kmyer', 'CONTOSO\\kmyer'],
    ['"CN=Ken,OU=Sales"', 'CN=Ken,OU=Sales'],
    ['<at>Ken Myer</at>', 'Ken Myer'],
  ])('%s', (written, name) => {
    expect(read(`Grant-CsClientPolicy -Identity ${written} -PolicyName Kiosk`)).toEqual({
      intent: 'grant',
      policy: 'Kiosk',
      target: { kind: 'users', names: [name] },
    });
    expect(read(`Remove-CsClientPolicy ${written}`)).toEqual({
      intent: 'policy.delete',
      policy: name,
    });
  });
});
