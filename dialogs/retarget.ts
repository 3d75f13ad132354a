import type { Doable, DoableKnown, DoableTarget } from '../src/language/doable.js';

/** The same command about somebody else. */
export function withTarget(command: Doable, target: DoableTarget): Doable {
  switch (command.intent) {
    case 'set':
    case 'show':
    case 'grant':
    case 'revoke':
    case 'history':
      return { ...command, target };
    default:
      return command;
  }
}

/** The same command with one name replaced by UPNs, each of which names one person only. */
export function withName(command: Doable, name: string, ...upns: string[]): Doable {
  if (!('target' in command) || command.target?.kind !== 'users') return command;
  const names = command.target.names.flatMap((each) => (each === name ? upns : [each]));
  return withTarget(command, { kind: 'users', names });
}

/** What is known of an order whose target has to be asked for. */
export function knownOf(command: Doable): DoableKnown {
  switch (command.intent) {
    case 'set':
      return { intent: command.intent, enabled: command.enabled };
    case 'grant':
      return { intent: command.intent, policy: command.policy };
    case 'show':
    case 'revoke':
      return { intent: command.intent };
    default:
      return {};
  }
}
