import type { Plain } from '../../replies/plain.js';
import { count, list } from './count.js';

/** Orders and whom they are about: `wish` completes "This would …" and heads a preview; `done` reports it. */
export const orders = {
  target: {
    users: ({ names, rest }: { names: readonly Plain[]; rest: number }) =>
      rest === 0 ? list(names) : list([...names, count(rest, ' more', ' more')]),
    department: ({ name }: { name: Plain }) => `everyone in department ${name}`,
    site: ({ name }: { name: Plain }) => `site ${name}`,
    policy: ({ policy }: { policy: Plain }) => `policy ${policy}`,
    global: 'everyone (Global)',
    organisation: 'the organisation',
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
      `Unassign policy ${policy} from its holders and delete it`,
    deleteReassign: ({ policy, other }: { policy: Plain; other: Plain }) =>
      `Give the holders of policy ${policy} policy ${other} and delete ${policy}`,
    grant: ({ policy, target }: { policy: Plain; target: string }) =>
      `Grant policy ${policy} to ${target}`,
    revoke: ({ target, policy }: { target: string; policy: Plain | undefined }) =>
      policy === undefined
        ? `Unassign the policy granted to ${target}`
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
    restore: 'the missing changes',
  },
  done: {
    set: ({ enabled, target }: { enabled: boolean; target: string }) =>
      `Done: offline messages are ${enabled ? 'on' : 'off'} for ${target}.`,
    setBehindGate: ({ target }: { target: string }) =>
      `Done in the policy: offline messages are on for ${target}, but the server-wide switch is still off.`,
    gate: ({ enabled, identity }: { enabled: boolean; identity: Plain }) =>
      `Done: the server-wide switch for offline messages is ${enabled ? 'on' : 'off'} (${identity}).`,
    create: ({ policy }: { policy: Plain }) =>
      `Done: policy ${policy} is created. Nobody holds it yet; grant it to people to put it in force.`,
    delete: ({ policy }: { policy: Plain }) => `Done: policy ${policy} is deleted.`,
    grant: ({ policy, target }: { policy: Plain; target: string }) =>
      `Done: policy ${policy} is granted to ${target}.`,
    revoke: ({ target, policy }: { target: string; policy: Plain | undefined }) =>
      policy === undefined
        ? `Done: no policy is granted to ${target} any more.`
        : `Done: policy ${policy} is not granted to ${target} any more.`,
    restore: 'Done: what could be restored is in force again. Changes are possible again.',
    undo: ({ title, change }: { title: string; change: Plain }) =>
      `Taken back: ${title} (${change}).`,
    redo: ({ title, change }: { title: string; change: Plain }) =>
      `Brought back: ${title} (${change}).`,
  },
  already: {
    set: ({ enabled, target }: { enabled: boolean; target: string }) =>
      `Already so: offline messages are ${enabled ? 'on' : 'off'} for ${target}. Nothing was changed.`,
    setBehindGate: ({ target }: { target: string }) =>
      `Already so in the policy: offline messages are on for ${target}, but the server-wide switch is off. Nothing was changed.`,
    other: ({ wish }: { wish: string }) => `${wish}: it is already so. Nothing was changed.`,
  },
};
