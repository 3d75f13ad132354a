import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openRolesFile, type RolesFile } from '../../src/bot/roles-file.js';

let folder = '';
let open: RolesFile | undefined;
const listener = { reloaded: vi.fn(), rejected: vi.fn() };

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'roles-'));
});
afterEach(() => {
  open?.close();
  rmSync(folder, { recursive: true });
  vi.clearAllMocks();
});

function yaml(...roles: string[]): string {
  return `people:\n  - id: aad:t:ann\n    name: Ann\n    roles: [${roles.join(', ')}]\n`;
}

function start(text: string, name = 'roles.yaml'): RolesFile {
  writeFileSync(join(folder, name), text);
  open = openRolesFile(join(folder, name), listener);
  return open;
}

it.each([
  ['YAML', 'roles.yaml', yaml('viewer')],
  ['JSON', 'roles.json', '{"people":[{"id":"aad:t:ann","name":"Ann","roles":["viewer"]}]}'],
])('reads %s', (_, name, text) => {
  expect(start(text, name).current().people[0]?.roles).toEqual([{ role: 'viewer' }]);
});

it('follows a saved change, also one that replaces the file', async () => {
  const file = start(yaml('viewer'));
  writeFileSync(join(folder, 'new'), yaml('viewer', 'admin'));
  renameSync(join(folder, 'new'), join(folder, 'roles.yaml'));
  await vi.waitFor(() => expect(listener.reloaded).toHaveBeenCalled(), 10_000);
  expect(file.current().people[0]?.roles).toHaveLength(2);
});

it('keeps the old version and says why when the new one is faulty, and takes the next good one', async () => {
  const file = start(yaml('viewer'));
  writeFileSync(join(folder, 'roles.yaml'), `${yaml('boss')}# longer`);
  await vi.waitFor(() => expect(listener.rejected).toHaveBeenCalled(), 10_000);
  expect(file.current().people[0]?.roles).toEqual([{ role: 'viewer' }]);
  expect(file.fault()).toContain('roles');
  writeFileSync(join(folder, 'roles.yaml'), yaml('auditor', 'viewer'));
  await vi.waitFor(() => expect(file.fault()).toBeUndefined(), 10_000);
  expect(file.current().people[0]?.roles).toHaveLength(2);
});

it.each([
  ['missing', undefined],
  ['not YAML', 'people: [}'],
  ['empty', ''],
])('refuses to start on a file that is %s, naming it', (_, text) => {
  if (text !== undefined) writeFileSync(join(folder, 'r.yaml'), text);
  expect(() => openRolesFile(join(folder, 'r.yaml'), listener)).toThrow(join(folder, 'r.yaml'));
});
