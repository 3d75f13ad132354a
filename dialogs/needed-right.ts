import type { Doable, DoableKnown, DoableTarget } from '../src/language/doable.js';
import type { Right } from '../src/policy/actor.js';
import { normaliseIdentity } from '../src/policy/identity.js';
import { rightOfIdentity } from '../src/policy/needs.js';

/**
 * The right without which a command would only be refused, wherever and whoever it is about; undefined where whoever has
 * any may give it. Where a word turns out to name a site, or people elsewhere, the policy service wants more.
 */
export function rightFor(command: Doable): Right | undefined {
  switch (command.intent) {
    case 'set':
      return rightForTarget(command.target);
    case 'grant':
    case 'copy':
    case 'revoke':
    case 'undo':
    case 'redo':
      return 'assign';
    case 'policy.create':
    case 'policy.delete':
      return rightOfIdentity(normaliseIdentity(command.policy));
    case 'show':
    case 'who':
    case 'compare':
    case 'policy.list':
    case 'script':
      return 'read';
    case 'history':
      return 'history';
    case 'clarify':
      return command.reason === 'several-settings' ? rightForKnown(command.known) : undefined;
    case 'loss':
      return 'global';
    case 'freeze':
    case 'unfreeze':
      return 'freeze';
    case 'approval':
      return command.answer === 'override' ? 'override' : 'approve';
    default:
      return undefined;
  }
}

function rightForKnown({ target, policy }: DoableKnown): Right | undefined {
  if (policy !== undefined) return rightOfIdentity(normaliseIdentity(policy));
  return target && rightForTarget(target);
}

function rightForTarget(target: DoableTarget): Right {
  switch (target.kind) {
    case 'org':
      return 'global';
    case 'site':
      return 'site';
    case 'policy':
      return rightOfIdentity(normaliseIdentity(target.name));
    default:
      return 'assign';
  }
}
