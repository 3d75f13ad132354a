import type { Logger } from 'pino';
import type { Config } from '../config.js';
import type { Access } from '../policy/actor.js';
import type { StartNote } from '../start-note.js';
import { fixedAccess } from './fixed-access.js';
import { RIGHTS } from './roles.js';

export interface OpenAccess {
  readonly access: Access;
  /** Who may do what, for people who start the server. */
  readonly note: StartNote;
  /** Why the newest version of the roles file is not in force. */
  readonly fault: () => string | undefined;
  readonly close: () => void;
}

/**
 * The roles file where there is one; else everyone at this machine has LOCAL_ROLE, or, where people authenticate,
 * nobody has any right. What reads a roles file is loaded only where there is one. Throws StewardError
 * `config.invalid` for a faulty roles file.
 */
export async function openAccess(config: Config, log: Logger): Promise<OpenAccess> {
  if (config.rolesFile !== undefined) {
    const path = config.rolesFile;
    const [{ openRolesFile }, { createAccess }] = await Promise.all([
      import('./roles-file.js'),
      import('./roles-access.js'),
    ]);
    const file = openRolesFile(path, {
      reloaded: () => log.info({ path }, 'roles reloaded'),
      rejected: (fault) => log.error({ path, fault }, 'new roles refused; the old ones stay'),
    });
    return {
      access: createAccess(file.current),
      note: { kind: 'roles', path, proved: config.credentials !== undefined },
      fault: file.fault,
      close: file.close,
    };
  }
  const fixed = { fault: () => undefined, close: () => {} };
  if (config.credentials !== undefined) {
    return { access: fixedAccess([]), note: { kind: 'nobody' }, ...fixed };
  }
  const role = config.localRole;
  return { access: fixedAccess(RIGHTS[role]), note: { kind: 'localRole', role }, ...fixed };
}
