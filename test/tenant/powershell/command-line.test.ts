import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import {
  setupText,
  splitCommandLine,
  withLoader,
} from '../../../src/tenant/powershell/command-line.js';

const lines: readonly [string, readonly string[]][] = [
  ['pwsh -NoProfile  -NonInteractive', ['pwsh', '-NoProfile', '-NonInteractive']],
  [
    'ssh -i "/my keys/id" fe01 powershell.exe',
    ['ssh', '-i', '/my keys/id', 'fe01', 'powershell.exe'],
  ],
  [
    "'C:\\Program Files\\PowerShell\\7\\pwsh.exe' -NoProfile",
    ['C:\\Program Files\\PowerShell\\7\\pwsh.exe', '-NoProfile'],
  ],
  ['ssh -o"User=steward bot" fe01', ['ssh', '-oUser=steward bot', 'fe01']],
];
test.each(lines)('%s', (line, words) => {
  expect(splitCommandLine(line)).toEqual(words);
});

test.each(['', '   ', 'pwsh "-NoProfile'])('%j is no command line', (line) => {
  expect(() => splitCommandLine(line)).toThrow(expect.objectContaining({ code: 'config.invalid' }));
});

test('what is started fits into a Windows command line many times over', () => {
  const words = withLoader('ssh fe01 powershell.exe -NoProfile -NonInteractive');
  expect(words.join(' ').length).toBeLessThan(1_000);
});

test('a setup is a script’s text, or the path of one, which is read anew each time', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'steward-setup-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, 'connect to pool.ps1');
  await writeFile(path, '\uFEFFImport-Module SkypeForBusiness\n');
  expect(await setupText(path)).toBe('Import-Module SkypeForBusiness\n');
  await writeFile(path, '# changed');
  expect(await setupText(path)).toBe('# changed');
  expect(await setupText('Import-Module X')).toBe('Import-Module X');
  expect(await setupText('. C:\\steward\\connect.ps1')).toBe('. C:\\steward\\connect.ps1');
  await expect(setupText(join(folder, 'gone.ps1'))).rejects.toMatchObject({
    code: 'config.invalid',
    message: expect.stringContaining('gone.ps1'),
  });
});
