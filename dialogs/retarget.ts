import type { Doable, DoableKnown, DoableTarget } from '../src/language/doable.js';
import { OFFLINE_IM } from '../src/settings/catalogue.js';

/** The same command about somebody else. */
export function withTarget(command: Doable, target: DoableTarget): Doable {
  switch (command.intent) {
    case 'set':
    case 'show':
    case 'grant':
    case 'revoke':
    case 'copy':
    case 'history':
      return { ...command, target };
    default:
      return command;
  }
}

/** The same command with one name replaced by UPNs, each of which names one person only. */
export function withName(command: Doable, name: string, ...upns: string[]): Doable {
  if (command.intent === 'compare')
    return { ...command, targets: command.targets.map((each) => renamed(each, name, upns)) };
  if (command.intent === 'clarify') {
    const { target } = command.known;
    if (target === undefined) return command;
    return { ...command, known: { ...command.known, target: renamed(target, name, upns) } };
  }
  const [upn, more] = upns;
  const model = command.intent === 'copy' && command.from.names[0] === name;
  const known: Doable =
    model && upn !== undefined && more === undefined
      ? { ...command, from: { kind: 'users', names: [upn] } }
      : command;
  if (!('target' in known) || known.target === undefined) return known;
  return withTarget(known, renamed(known.target, name, upns));
}

function renamed(target: DoableTarget, name: string, upns: readonly string[]): DoableTarget {
  if (target.kind !== 'users') return target;
  return { kind: 'users', names: target.names.flatMap((each) => (each === name ? upns : [each])) };
}

/** What is known of an order whose target has to be asked for. */
export function knownOf(command: Doable): DoableKnown {
  switch (command.intent) {
    case 'set':
      if (command.setting !== undefined)
        return { intent: 'set', setting: command.setting, value: command.value };
      return command.enabled === null
        ? { intent: 'set', setting: OFFLINE_IM, value: null }
        : { intent: 'set', enabled: command.enabled };
    case 'grant':
      return { intent: command.intent, policy: command.policy };
    case 'show':
    case 'revoke':
      return { intent: command.intent };
    default:
      return {};
  }
}
