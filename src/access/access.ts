import type { Logger } from 'pino';
import type { Config } from '../config.js';
import type { Access } from '../policy/actor.js';
import { fixedAccess } from './fixed-access.js';
import { RIGHTS } from './roles.js';

export interface OpenAccess {
  readonly access: Access;
  /** Who may do what, for people who start the server. */
  readonly note: string;
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
      note:
        config.credentials === undefined
          ? `Roles are those of ${path}; without MicrosoftAppId nobody here proves who they are.`
          : `Roles are those of ${path}.`,
      fault: file.fault,
      close: file.close,
    };
  }
  const fixed = { fault: () => undefined, close: () => {} };
  if (config.credentials !== undefined) {
    const note = 'Everyone is refused: ROLES_FILE is not set, so nobody has a role.';
    return { access: fixedAccess([]), note, ...fixed };
  }
  const note = `Whoever uses this machine has the role ${config.localRole} (LOCAL_ROLE).`;
  return { access: fixedAccess(RIGHTS[config.localRole]), note, ...fixed };
}
