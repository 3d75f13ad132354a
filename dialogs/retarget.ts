import type { Command, Known, Target } from '../src/command/command.js';

/** The same command about somebody else. */
export function withTarget(command: Command, target: Target): Command {
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

/** The same command with one name replaced by a UPN, which names one person only. */
export function withName(command: Command, name: string, upn: string): Command {
  if (!('target' in command) || command.target?.kind !== 'users') return command;
  const names = command.target.names.map((each) => (each === name ? upn : each));
  return withTarget(command, { kind: 'users', names });
}

/** What is known of an order whose target has to be asked for. */
export function knownOf(command: Command): Known {
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
