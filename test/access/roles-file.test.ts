import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openRolesFile, type RolesFile } from '../../src/access/roles-file.js';

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

it('does not take half a file that is being written for the whole', async () => {
  const file = start(yaml('viewer'));
  const path = join(folder, 'roles.yaml');
  const limited = `${yaml('viewer')}  - id: aad:t:bob\n    name: Bob\n    roles:\n      - role: admin`;
  // A writer that takes its time: each half alone would be an admin without limits.
  for (let rest = 0; rest < 12; rest += 1) {
    writeFileSync(path, `${limited}${' '.repeat(rest)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(file.current().people).toHaveLength(1);
  }
  writeFileSync(path, `${limited}\n        sites: [Dublin]\n`);
  await vi.waitFor(() => expect(file.current().people).toHaveLength(2), 10_000);
  expect(file.current().people[1]?.roles).toEqual([{ role: 'admin', sites: ['Dublin'] }]);
});

it('keeps the last roles while the file is gone, says so, and takes it when it is back', async () => {
  const file = start(yaml('viewer'));
  const path = join(folder, 'roles.yaml');
  rmSync(path);
  await vi.waitFor(() => expect(file.fault()).toContain(path), 10_000);
  expect(file.current().people).toHaveLength(1);
  writeFileSync(path, yaml('viewer'));
  await vi.waitFor(() => expect(file.fault()).toBeUndefined(), 10_000);
});

it('quotes nothing of the file in what it says of it', () => {
  const secret = 'people: [}\n# hunter2\nhunter2: [}\n';
  expect(() => start(secret)).not.toThrow('hunter2');
  expect(() => start(secret)).toThrow(/line 1, column \d+$/);
});

const BOMB = Array.from({ length: 30 }, (_, level) =>
  level === 0 ? 'l0: &l0 [x, x]' : `l${level}: &l${level} [*l${level - 1}, *l${level - 1}]`,
).join('\n');

it.each([
  ['missing', undefined],
  ['not YAML', 'people: [}'],
  ['empty', ''],
  ['a bomb of aliases', `people: []\n${BOMB}\n`],
  ['far too large', `people: []\n${'#'.repeat(2 << 20)}\n`],
])('refuses to start on a file that is %s, naming it', (_, text) => {
  if (text !== undefined) writeFileSync(join(folder, 'r.yaml'), text);
  expect(() => openRolesFile(join(folder, 'r.yaml'), listener)).toThrow(join(folder, 'r.yaml'));
});
