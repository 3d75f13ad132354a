import type { Plain } from '../../replies/plain.js';
import { count, list } from './count.js';

/** Orders and whom they are about: `wish` heads a preview, `title` names a change, `done` reports it, `press` carries it out. */
export const orders = {
  target: {
    users: ({ names }: { names: readonly Plain[] }) => list(names),
    people: ({ people }: { people: number }) => count(people, ' person', ' people'),
    /** Somebody alone, at first mention. */
    person: ({ name, upn }: { name: Plain; upn: Plain }) => `${name} (${upn})`,
    some: ({ touched, covered }: { touched: number; covered: number }) =>
      `${count(touched, '', '')} of ${count(covered, ' person', ' people')}`,
    department: ({ name }: { name: Plain }) => `${name}`,
    site: ({ name }: { name: Plain }) => `site ${name}`,
    policy: ({ policy }: { policy: Plain }) => `policy ${policy}`,
    global: 'everyone (Global)',
  },
  wish: {
    set: ({ enabled, target }: { enabled: boolean; target: string }) =>
      `Turn offline messages ${enabled ? 'on' : 'off'} for ${target}`,
    gate: ({ enabled, identity }: { enabled: boolean; identity: Plain }) =>
      `Turn the server-wide switch for offline messages ${enabled ? 'on' : 'off'} (EnableOfflineIm, ${identity})`,
    create: ({ policy, setting }: { policy: Plain; setting: string | undefined }) =>
      `Create policy ${policy}${setting === undefined ? '' : ` with offline messages ${setting}`}`,
    delete: ({ policy }: { policy: Plain }) => `Delete policy ${policy}`,
    deleteUnassign: ({ policy }: { policy: Plain }) =>
      `Unassign policy ${policy} from everyone who has it, and delete it`,
    deleteReassign: ({ policy, other }: { policy: Plain; other: Plain }) =>
      `Move everyone from policy ${policy} to ${other}, and delete ${policy}`,
    grant: ({ policy, target }: { policy: Plain; target: string }) =>
      `Assign policy ${policy} to ${target}`,
    revoke: ({ target, policy }: { target: string; policy: Plain | undefined }) =>
      policy === undefined
        ? `Unassign the policy of ${target}`
        : `Unassign policy ${policy} from ${target}`,
    undo: ({ change }: { change: Plain }) => `Take back change ${change}`,
    undoOf: ({ title, change }: { title: string; change: Plain }) =>
      `Take back ${title} (${change})`,
    redoOf: ({ title, change }: { title: string; change: Plain }) =>
      `Bring back ${title} (${change})`,
    restore: ({ changes, rest }: { changes: readonly Plain[]; rest: number }) =>
      changes.length === 0
        ? 'Restore what can be restored'
        : `Restore the missing changes ${list(rest === 0 ? changes : [...changes, count(rest, ' more', ' more')])}`,
  },
  title: {
    set: ({ enabled, target }: { enabled: boolean; target: string }) =>
      `offline messages ${enabled ? 'on' : 'off'} for ${target}`,
    gate: ({ enabled, identity }: { enabled: boolean; identity: Plain }) =>
      `the server-wide switch ${enabled ? 'on' : 'off'} (${identity})`,
    create: ({ policy }: { policy: Plain }) => `policy ${policy} created`,
    delete: ({ policy }: { policy: Plain }) => `policy ${policy} deleted`,
    grant: ({ policy, target }: { policy: Plain; target: string }) =>
      `policy ${policy} for ${target}`,
    revoke: ({ target, policy }: { target: string; policy: Plain | undefined }) =>
      `policy${policy === undefined ? '' : ` ${policy}`} unassigned for ${target}`,
    undo: ({ change }: { change: Plain }) => `change ${change}`,
    taken: ({ change, title }: { change: Plain; title: string }) =>
      `${change} taken back (${title})`,
    brought: ({ change, title }: { change: Plain; title: string }) =>
      `${change} brought back (${title})`,
    restore: 'the missing changes',
  },
  done: {
    set: ({ enabled, target }: { enabled: boolean; target: string }) =>
      `Offline messages are ${enabled ? 'on' : 'off'} for ${target}`,
    setBehindGate: ({ target }: { target: string }) =>
      `Offline messages are on in the policy for ${target}, but the server-wide switch is still off`,
    settings: ({ what, target }: { what: string; target: string }) => `Set for ${target}: ${what}`,
    gate: ({ enabled, identity }: { enabled: boolean; identity: Plain }) =>
      `The server-wide switch for offline messages is ${enabled ? 'on' : 'off'} (EnableOfflineIm, ${identity})`,
    create: ({ policy }: { policy: Plain }) => `Policy ${policy} is created`,
    createFrom: ({ policy, from }: { policy: Plain; from: Plain }) =>
      `Policy ${policy} is created from ${from}`,
    delete: ({ policy }: { policy: Plain }) => `Policy ${policy} is deleted`,
    grant: ({ policy, target }: { policy: Plain; target: string }) =>
      `Policy ${policy} is assigned to ${target}`,
    revoke: ({ target, policy }: { target: string; policy: Plain | undefined }) =>
      policy === undefined
        ? `No policy of their own is assigned to ${target} any more`
        : `Policy ${policy} is not assigned to ${target} any more`,
    restore: 'What could be restored is in force again, and changes are possible again',
    undoState: ({ change, enabled, target }: UndoState) =>
      `${change} is taken back: offline messages are ${enabled ? 'on' : 'off'} again for ${target}`,
    undo: ({ title, change }: { title: string; change: Plain }) =>
      `${change} is taken back: ${title}`,
    redo: ({ title, change }: { title: string; change: Plain }) =>
      `${change} is brought back: ${title}`,
  },
  already: {
    set: ({ enabled, target }: { enabled: boolean; target: string }) =>
      `Offline messages are ${enabled ? 'on' : 'off'} already for ${target}`,
    setBehindGate: ({ target }: { target: string }) =>
      `Offline messages are on already in the policy for ${target}, but the server-wide switch is off`,
    settings: ({ what, target }: { what: string; target: string }) =>
      `Already so for ${target}: ${what}`,
    other: ({ wish }: { wish: string }) => `${wish}: it is so already`,
  },
  press: {
    set: ({ enabled, people }: { enabled: boolean; people: number }) =>
      `Turn ${enabled ? 'on' : 'off'} for ${count(people, ' person', ' people')}`,
    change: ({ people }: { people: number }) => `Change for ${count(people, ' person', ' people')}`,
    grant: ({ people }: { people: number }) => `Assign to ${count(people, ' person', ' people')}`,
    revoke: ({ people }: { people: number }) =>
      `Unassign for ${count(people, ' person', ' people')}`,
    undo: ({ people }: { people: number }) =>
      `Take back for ${count(people, ' person', ' people')}`,
    redo: ({ people }: { people: number }) =>
      `Bring back for ${count(people, ' person', ' people')}`,
    gate: ({ enabled }: { enabled: boolean }) => `Turn the switch ${enabled ? 'on' : 'off'}`,
    create: 'Create the policy',
    delete: 'Delete the policy',
    edit: 'Change the policy',
    restore: 'Restore',
  },
};

/** Offline messages as they are again. */
interface UndoState {
  readonly change: Plain;
  readonly enabled: boolean;
  readonly target: string;
}
