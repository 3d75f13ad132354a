import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const FOLDERS = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/bin', '/usr/sbin'];

/** Where this machine has a program; says so where it has none, since the tests that need it are skipped then. */
export function programAt(name: string): string | undefined {
  const found = FOLDERS.map((folder) => join(folder, name)).find((path) => existsSync(path));
  if (found === undefined) console.warn(`skipped: there is no ${name}, and these tests run it`);
  return found;
}
