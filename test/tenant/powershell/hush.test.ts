import { expect, test } from 'vitest';
import { createHush } from '../../../src/tenant/powershell/hush.js';

test.each([
  [
    "$p = ConvertTo-SecureString 'hunter2' -AsPlainText -Force",
    "+ $p = 'hunter2'; if (",
    'hunter2',
  ],
  ['$password = "hunter2"', 'At line:1 + $password = "hunter2"', 'hunter2'],
  ['Connect-Pool -Password hunter2 -Server fe01', 'hunter2 was not accepted', 'hunter2'],
  ["[PSCredential]::new('svc', (SecureString 'it''s me'))", "it's me; 'it''s me'", 's me'],
  ["$x = @{ ApiKey = 'long'; Other = 1 }", 'the key long is wrong', 'long'],
  [
    "$cs = 'Server=x;User=sa;Password=hunter2;'",
    'cannot open Server=x;User=sa;Password=hunter2;',
    'hunter2',
  ],
  ["$cs = 'Server=x;User=sa;Password=hunter2;'", 'hunter2 was refused', 'hunter2'],
  ["$password = `\n  'hunter2'", 'hunter2 was refused', 'hunter2'],
  ["$login = @{\n  Password =\n    'hunter2'\n}", 'hunter2 was refused', 'hunter2'],
  ["$password = @'\nhunter2; and more\n'@", 'hunter2; and more', 'hunter2'],
  ['$password = @"\r\nhunter2\r\n"@', 'not hunter2', 'hunter2'],
  ["$p = 'hunter2'\nConnect-It -Password $p", 'hunter2 was refused', 'hunter2'],
  ["$a = 'hunter2'\n$b = $a\nConnect-It -Password $b", 'hunter2 was refused', 'hunter2'],
  ["function Get-It { 'hunter2' }\n$password = Get-It", 'hunter2 was refused', 'hunter2'],
  ["$password = 'hun' + 'ter2'", 'hunter2 was refused', 'hunter2'],
  ["$password = 'hunter 2'", 'GET /?p=hunter%202', 'hunter%202'],
  ["$password = 'hunter2'", 'Basic aHVudGVyMg==', 'aHVudGVyMg'],
  ['$password = 314159', '314159 was refused', '314159'],
  ["Connect-It 'https://svc:hunter2@pool'", 'no route to https://svc:hunter2@pool', 'hunter2'],
])('what %s holds is blanked out', (setup, text, secret) => {
  const hush = createHush(setup, {});
  expect(hush(text)).not.toContain(secret);
  expect(hush(text)).toContain('***');
});

test('the longer of two secrets goes first', () => {
  const hush = createHush("$password = 'hunter'; $pass2 = 'hunter2-more'", {});
  expect(hush('hunter2-more')).toBe('***');
});

test('secrets of the environment are blanked out, folders are not', () => {
  const hush = createHush('', {
    SFB_PASSWORD: 'hunter2',
    SVC_KEY: 'hunter3',
    PWD: '/home/steward',
    HOME: '/home',
  });
  expect(hush('hunter2 hunter3 in /home/steward')).toBe('*** *** in /home/steward');
});

test('an error that quotes no secret stays as it is', () => {
  const hush = createHush("throw 'no route to the pool'; $pass = 'abc'", {});
  expect(hush('no route to the pool: abc')).toBe('no route to the pool: abc');
});
