import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { StewardError } from '../../errors.js';

/** The script that the far side runs: see the heads of its two files. */
export const BRIDGE = ['bridge-values.ps1', 'bridge.ps1']
  .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
  .join('');

/** The first line for the loader: the bridge, in base64. */
export const BRIDGE_LINE = `${Buffer.from(BRIDGE).toString('base64')}\n`;

/**
 * What the far side is started with: reads the bridge from standard input and runs it in the global scope.
 * Small, since a Windows command line ends at 8,191 characters. (It must not name `$input`: PowerShell would then
 * read standard input by itself.)
 */
const LOADER =
  '. ([ScriptBlock]::Create([Text.Encoding]::UTF8.GetString([Convert]::FromBase64String([Console]::In.ReadLine()))))';

/**
 * A command line as a list of words: blanks part, single and double quotes hold together. A backslash is itself,
 * for Windows paths.
 *
 * @throws StewardError `config.invalid` for an open quote or no word at all.
 */
export function splitCommandLine(line: string): readonly string[] {
  const words = [...line.matchAll(/(?:[^\s'"]|'[^']*'|"[^"]*")+|['"]/g)].map(([word]) => word);
  if (words.length === 0 || words.some((word) => word === "'" || word === '"')) {
    throw new StewardError('config.invalid', `not a command line: ${line}`);
  }
  return words.map((word) => word.replace(/'([^']*)'|"([^"]*)"/g, '$1$2'));
}

/** The words to start: the admin's command with the loader. */
export function withLoader(command: string | readonly string[]): readonly string[] {
  const words = typeof command === 'string' ? splitCommandLine(command) : command;
  return [...words, '-EncodedCommand', Buffer.from(LOADER, 'utf16le').toString('base64')];
}

/**
 * The text of the admin's setup, which is a script's text or the path of one (one line that ends in `.ps1`).
 * Read anew for every process, so that a corrected file counts at the next try.
 *
 * @throws StewardError `config.invalid` when the file cannot be read.
 */
export async function setupText(setup: string): Promise<string> {
  if (!/^[^\r\n]+\.ps1$/i.test(setup.trim()) || /^\s*[.&]\s/.test(setup)) return setup;
  try {
    return (await readFile(setup.trim(), 'utf8')).replace(/^\uFEFF/, '');
  } catch (error) {
    throw new StewardError('config.invalid', `cannot read the setup ${setup.trim()}`, error);
  }
}
