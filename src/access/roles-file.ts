import { readFileSync, statSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { StewardError } from '../errors.js';
import { reasonOf } from '../store/durable-file.js';
import { Roles } from './roles.js';

export interface RolesFile {
  readonly current: () => Roles;
  /** Why the newest version is not in force; undefined when it is. For `/readyz` and the log. */
  readonly fault: () => string | undefined;
  readonly close: () => void;
}

interface Listener {
  /** A new version is in force. */
  reloaded(): void;
  /** The new version is faulty: the old one stays in force. */
  rejected(fault: string): void;
}

/** Milliseconds between looks at the file: its text is compared, since watchers and time stamps miss quick saves. */
const POLL = 500;

/** Bytes: thousands of people fit. What is larger was named by mistake, and would hold up everybody while it is read. */
const LARGEST = 1024 * 1024;

/**
 * Reads the roles (YAML, of which JSON is a part) and follows the file. Throws StewardError `config.invalid`
 * when the first version cannot be used: a bot without its roles must not start.
 */
export function openRolesFile(path: string, listener: Listener): RolesFile {
  /** The text that was looked into last, and the one that was found last. */
  let text = read(path);
  let found = text;
  let current = roles(path, text);
  let fault: string | undefined;

  function look(): void {
    try {
      const newest = read(path);
      // Half a file that is being written may be a good one that lacks a limit: only a text that stays counts.
      const stays = newest === found;
      found = newest;
      if (!stays || (newest === text && fault === undefined)) return;
      text = newest;
      current = roles(path, text);
      fault = undefined;
      listener.reloaded();
    } catch (error) {
      const why = reasonOf(error);
      if (why !== fault) listener.rejected(why);
      fault = why;
    }
  }

  const timer = setInterval(look, POLL).unref();
  return {
    current: () => current,
    fault: () => fault,
    close: () => clearInterval(timer),
  };
}

function read(path: string): string {
  return attempt(path, () => {
    const about = statSync(path);
    if (!about.isFile()) throw new Error('is no file');
    if (about.size > LARGEST) throw new Error(`has more than ${LARGEST} bytes`);
    return readFileSync(path, 'utf8');
  });
}

function roles(path: string, text: string): Roles {
  const data = attempt(path, () => parse(text));
  const parsed = Roles.safeParse(data);
  if (parsed.success) return parsed.data;
  throw new StewardError('config.invalid', `ROLES_FILE ${path}: ${z.prettifyError(parsed.error)}`);
}

function attempt<Value>(path: string, action: () => Value): Value {
  try {
    return action();
  } catch (error) {
    // The lines after the first quote the file, and `/readyz` is for everybody.
    const [why = ''] = reasonOf(error).split('\n');
    throw new StewardError('config.invalid', `ROLES_FILE ${path}: ${why.replace(/:$/, '')}`, error);
  }
}
