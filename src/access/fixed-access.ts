import type { Access, Right } from '../policy/actor.js';

/**
 * Everybody has the same rights: those of LOCAL_ROLE where only this machine can reach the bot, none where people
 * authenticate and no roles file says who they are. Nobody could be a second person, so nothing waits for one.
 */
export function fixedAccess(all: readonly Right[]): Access {
  const rights: readonly Right[] = all.filter((right) => right !== 'override');
  return {
    decide(_actor, need) {
      const missing = need.rights.find((right) => !rights.includes(right));
      return missing === undefined
        ? { kind: 'allowed' }
        : { kind: 'denied', missing, right: missing, helpers: [] };
    },
    rightsOf: () => rights,
    limitsOf: () => [],
    whoCan: () => [],
    nameOf: () => undefined,
    needsApproval: () => false,
    approvers: () => [],
  };
}
