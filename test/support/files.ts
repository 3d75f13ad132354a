import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of a data folder, as a backup is. */
export function copyOf(folder: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'steward-copy-'));
  cpSync(folder, copy, { recursive: true, filter: (path) => !path.endsWith('.lock') });
  return copy;
}

/** Takes the last so many whole lines off a file. */
export function cutLines(path: string, count: number): void {
  const lines = readFileSync(path, 'utf8').split('\n').slice(0, -1);
  writeFileSync(path, `${lines.slice(0, lines.length - count).join('\n')}\n`);
}

/** The names and bytes of all files of a folder. */
export function contentsOf(folder: string): readonly (readonly [string, string])[] {
  const names = readdirSync(folder).filter((name) => !name.endsWith('.lock'));
  return names.map((name) => [name, readFileSync(join(folder, name), 'latin1')]);
}
