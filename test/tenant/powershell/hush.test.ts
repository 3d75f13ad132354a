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
  const hush = createHush('', { SFB_PASSWORD: 'hunter2', PWD: '/home/steward', HOME: '/home' });
  expect(hush('hunter2 in /home/steward')).toBe('*** in /home/steward');
});

test('an error that quotes no secret stays as it is', () => {
  const hush = createHush("throw 'no route to the pool'; $pass = 'abc'", {});
  expect(hush('no route to the pool: abc')).toBe('no route to the pool: abc');
});
