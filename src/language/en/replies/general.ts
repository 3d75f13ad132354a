import type { Plain } from '../../replies/plain.js';
import { count, list } from './count.js';

/** Greeting, help, rights, status, script, freeze, progress, faults. */
export const general = {
  comma: ', ',
  enumeration: ', ',
  greeting:
    'Hello, I am Steward. Tell me what to change in the client policies of Skype for Business, such as who can send offline messages, or ask what is in force and why.',
  mentionMe: 'Here only messages that mention me are answered.',
  tryThese: 'For example:',
  helpTitle: 'Say what you want in your own words. For example:',
  helpHow: 'More than one person, or more than you named: you see it first and say yes.',
  helpMore: ({ phrases }: { phrases: readonly string[] }) => `Topics: ${phrases.join(' · ')}`,
  helpRow: ({ topic, phrases }: { topic: string; phrases: readonly string[] }) =>
    `${topic}: ${phrases.join(' · ')}`,
  helpHead: { to: 'To', say: 'For example' },
  /** What is to be known of each, its button, and what asks for it. */
  helpOn: {
    people: {
      button: 'Many people',
      phrase: 'help people',
      text: 'Several people are named one after the other, or by department or site. More than one person: you see it first and say yes.',
    },
    policies: {
      button: 'Policies',
      phrase: 'help policies',
      text: 'A person has one policy, and it applies whole: their own, else that of their site, else Global. A policy that somebody has is changed or deleted after a preview.',
    },
    settings: {
      button: 'Settings',
      phrase: 'help settings',
      text: 'Every setting of a client policy goes by its parameter, many by an everyday word. “which settings are there?” lists them.',
    },
    undo: {
      button: 'Undo',
      phrase: 'help undo',
      text: 'Undo takes back what was changed here, newest first, and reads the result back. What somebody else has changed since is left alone.',
    },
    history: {
      button: 'History',
      phrase: 'help history',
      text: 'Every order is kept: who, when, what, and what became of it. It can be asked for by person, policy, author and time.',
    },
    approval: {
      button: 'Approval',
      phrase: 'help approval',
      text: 'What reaches many waits as a request until a second person approves it. A freeze stops all changes by everybody; look-ups go on.',
    },
  },
  bye: 'Goodbye.',
  about: ({ version, tenant }: { version: string; tenant: string }) =>
    `Steward ${version} changes client policies of Skype for Business by talking. Connected: ${tenant}.`,
  helpNothing: 'You have no rights here yet.',
  helpTopics: {
    read: 'Look',
    change: 'Change people',
    wide: 'Change sites and the organisation',
    policy: 'Policies',
    history: 'History and undo',
    steward: 'Steward itself',
  },
  welcome: 'You are welcome.',
  none: 'I did not understand that.',
  noneOf: ({ words }: { words: Plain }) => `I did not understand “${words}”.`,
  rightsMine: 'You may:',
  within: ({ what, limits }: { what: string; limits: readonly string[] }) =>
    `${what} (${limits.join('; or ')})`,
  limit: ({ departments, sites, cap }: Limit) =>
    [
      ...(departments.length === 0 ? [] : [`only people in ${list(departments)}`]),
      ...(sites.length === 0 ? [] : [`only at ${list(sites)}`]),
      ...(cap === undefined ? [] : [`at most ${count(cap, ' person', ' people')} at once`]),
    ].join(', '),
  rightsWho: ({ right, names }: { right: string; names: readonly string[] }) =>
    names.length === 0 ? `To ${right}: nobody` : `To ${right}: ${list(names)}`,
  rightsWhoTitle: 'Who may do what:',
  status: ({ tenant, state }: { tenant: string; state: 'ready' | 'starting' | 'unavailable' }) =>
    `Connected: ${tenant}, ${{ ready: 'ready', starting: 'starting', unavailable: 'not reachable' }[state]}.`,
  /** By the names under which tenants tell them. */
  statusFacts: {
    people: 'People',
    policies: 'Policies',
    sites: 'Sites',
    module: 'Module',
    powershell: 'PowerShell',
    endpoint: 'Endpoint',
    processes: 'Processes ready',
  },
  tenant: { embedded: 'embedded (on this machine)', powershell: 'PowerShell' },
  statusMissing: ({ cmdlets }: { cmdlets: string }) =>
    `Not offered by the server or the account's role: ${cmdlets}.`,
  statusError: ({ text }: { text: Plain }) => `Last error: ${text}`,
  script:
    'The PowerShell, for Windows PowerShell 5.1 with the module SkypeForBusiness. Nothing is carried out here:',
  scriptOf: ({ change }: { change: Plain }) => `The PowerShell of change ${change}:`,
  scriptPreview: 'The PowerShell of the preview that waits for your answer:',
  scriptMore: ({ from, to, total }: { from: number; to: number; total: number }) =>
    `${count(from, '', '')}–${count(to, '', '')} of ${count(total, ' line', ' lines')}. Say “more” for the rest, or have npm run script -- "…" print all lines of an order.`,
  scriptNothing: 'Nothing would have to be run: it is already so.',
  scriptNone:
    'There is no change of yours to show. Name an order to see its PowerShell: “show the PowerShell to disable offline IM for Tony Smith”.',
  scriptNotOrder:
    'Only the PowerShell of an order can be shown, such as “show the PowerShell to disable offline IM for Tony Smith”.',
  freezeDone: '✓ All changes are frozen, also those that wait and those that run.',
  unfreezeDone: '✓ Changes are possible again.',
  notFrozen: 'Nothing is frozen.',
  unavailable: 'the server cannot be reached.',
  progress: ({ done, total }: { done: number; total: number }) =>
    `Working: ${count(done, '', '')} of ${count(total, ' step', ' steps')} done …`,
  looking: ({ people }: { people: number }) =>
    people === 0
      ? 'Still looking: the server has not told of anybody yet …'
      : `Still looking: ${count(people, ' person', ' people')} seen so far …`,
  replication: 'The server still replicates the new policy; another try follows …',
  tooLong: ({ length, longest }: { length: number; longest: number }) =>
    `That is too long: ${count(length, ' character', ' characters')}, where ${count(longest, '', '')} are read at most.`,
  tooFast: ({ seconds }: { seconds: number }) =>
    `Too many messages at once. Wait ${count(seconds, ' second', ' seconds')}.`,
  answered: 'This message was answered before; nothing was done again.',
  /** Beside a card that was pressed: where the reply is. */
  below: 'Answered below.',
  running: 'Still at work; the answer follows below.',
  edited:
    'Edits are not followed: your message counts as it was first written, and the edit changed nothing.',
  failure: ({ reference }: { reference: Plain }) => `Something broke. Reference: ${reference}.`,
  unwritable: ({ reference }: { reference: Plain }) =>
    `The records cannot be written, and what cannot be recorded does not happen. Reference: ${reference}.`,
  unwritableHelp:
    'Whoever runs Steward has to look after the disk. It goes on by itself once they can be written again; until then only look-ups work.',
  failureNothing: 'Nothing was changed.',
  failureUnknown:
    'Whether anything was changed is not certain: say “history” to see, before you repeat the order.',
  tooLongForChannel:
    'The whole answer is too long for this channel, so lists and details are left out. Ask about fewer people to see them, or use another channel.',
  untold: ({ change, done }: { change: Plain; done: boolean }) =>
    done
      ? `Your last change ${change} was done; the reply may not have reached you.`
      : `Your last change ${change} did not go as planned, and the reply may not have reached you: say “history”.`,
  forPerson: ({ name }: { name: Plain }) => `For ${name}:`,
  shortened:
    'This was shortened: there is more than fits into one message. “show the PowerShell” shows the lines of a change.',
  unavailableHow: 'Say it again once “status” shows it ready.',
  tooLongHow: 'It was not read. Send it in parts.',
  editedHow: 'Write it again as a new message.',
};

interface Limit {
  readonly departments: readonly Plain[];
  readonly sites: readonly Plain[];
  readonly cap: number | undefined;
}
