import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { StewardError } from '../errors.js';
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

/**
 * Reads the roles (YAML, of which JSON is a part) and follows the file. Throws StewardError `config.invalid`
 * when the first version cannot be used: a bot without its roles must not start.
 */
export function openRolesFile(path: string, listener: Listener): RolesFile {
  let text = attempt(path, () => readFileSync(path, 'utf8'));
  let current = roles(path, text);
  let fault: string | undefined;

  function look(): void {
    try {
      const newest = attempt(path, () => readFileSync(path, 'utf8'));
      if (newest === text && fault === undefined) return;
      text = newest;
      current = roles(path, text);
      fault = undefined;
      listener.reloaded();
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
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

function roles(path: string, text: string): Roles {
  const data = attempt(path, () => parse(text));
  const parsed = Roles.safeParse(data);
  if (parsed.success) return parsed.data;
  throw new StewardError('config.invalid', `${path}: ${z.prettifyError(parsed.error)}`);
}

function attempt<Value>(path: string, action: () => Value): Value {
  try {
    return action();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new StewardError('config.invalid', `${path}: ${why}`, error);
  }
}
