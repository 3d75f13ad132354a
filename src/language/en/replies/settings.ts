import type { SettingNote } from '../../../policy/plan.js';
import type { Plain } from '../../replies/plain.js';
import { topicsOf } from '../../replies/topics.js';
import { SETTINGS } from '../settings.js';
import { count, list } from './count.js';

/** Settings of client policies: what each is about, and how its values are told. */
export const settings = {
  /** What people call them; of the others the parameter says it. */
  topics: topicsOf(SETTINGS),
  /** `value` is the parameter with its value. */
  toggled: ({ topic, on, value }: { topic: string; on: boolean; value: Plain }) =>
    `${topic} ${on ? 'on' : 'off'} (${value})`,
  valued: ({ topic, value }: { topic: string; value: Plain }) => `${topic} (${value})`,
  unset: ({ topic }: { topic: string | Plain }) => `${topic} not set`,
  notSet: 'not set',
  all: ({ items }: { items: readonly string[] }) => list(items),
  likeOnly: ({ policy, from }: { policy: Plain; from: Plain }) =>
    `Create policy ${policy} with the settings of ${from}`,
  like: ({ policy, from, what }: { policy: Plain; from: Plain; what: string }) =>
    `Create policy ${policy} with the settings of ${from}, but ${what}`,
  comparing: ({ names, differ, all }: { names: readonly string[]; differ: number; all: number }) =>
    differ === 0
      ? `${list(names)} have the same settings, all ${count(all, '', '')} of them.`
      : `${list(names)} differ in ${count(differ, '', '')} of ${count(all, ' setting', ' settings')}.`,
  column: ({ name }: { name: Plain }) => `policy ${name}`,
  compared: ({ setting, values }: { setting: string; values: readonly string[] }) =>
    `${setting}: ${values.join(' | ')}`,
  noneToCopy: ({ name, policy }: { name: Plain; policy: Plain }) =>
    `${name} has no policy of their own, ${policy} applies.`,
  restUnset: ({ rest, offline }: { rest: number; offline: boolean }) =>
    `Not set: ${count(rest, '', '')}${offline ? ', among them EnableIMAutoArchiving (offline messages, on by default)' : ''}. The server sends nothing for them, and the client keeps its own default.`,
  who: ({ what, total }: { what: string; total: number }) =>
    total === 0 ? `Nobody has ${what}.` : `${count(total, ' person has', ' people have')} ${what}.`,
  whoNone: ({ total }: { total: number }) =>
    total === 0
      ? 'Everybody has a policy of their own.'
      : `${count(total, ' person has', ' people have')} no policy of their own.`,
  notes: {
    noEffect: ({ setting }: Noted) =>
      `${setting} has no effect on the clients of Skype for Business Server.`,
    onlineOnly: ({ setting }: Noted) =>
      `${setting} is documented for Skype for Business Online only, which is retired.`,
    deprecated: ({ setting }: Noted) => `${setting} is deprecated.`,
    phonesOnly: ({ setting }: Noted) =>
      `${setting} is for the accounts of common area phones: for people it does nothing.`,
    capped: ({ setting }: Noted) =>
      `${setting} can only lower the limit of the server (CsUserServicesConfiguration, 250 unless it was raised): the lower of the two counts.`,
    urlFilter: ({ setting }: Noted) =>
      `The URL filter of the server (CsImFilterConfiguration) may still change or block links, whatever ${setting} says.`,
    notFileTransfer: ({ setting }: Noted) =>
      `${setting} does not switch file transfer itself: that is CsConferencingPolicy.`,
    outOfOffice: ({ setting }: Noted) =>
      `${setting} is about the out-of-office text of Outlook, not about the note that people write.`,
    menuOnly: ({ setting }: Noted) =>
      `${setting} is about the Save command only: copying and automatic saving stay as they are.`,
    preview: ({ setting }: Noted) =>
      `${setting} gives full-screen video and takes the video preview away; off does the reverse.`,
    firstChoice: ({ setting }: Noted) =>
      `${setting} holds only until a user has chosen; after that it has no effect.`,
    relaxes: ({ setting }: Noted) =>
      `${setting} on relaxes a check: addresses of Outlook and Skype for Business need not match.`,
    oldClients: ({ setting }: Noted) => `${setting} has no effect on clients of 2016 and later.`,
    needs: ({ setting, other }: NotedBeside) => `${setting} does nothing without ${other}.`,
    overruled: ({ setting, other }: NotedBeside) =>
      `While ${other} is in force, ${setting} counts for nothing.`,
    unsaved: ({ setting, other }: NotedBeside) =>
      `With ${setting} and ${other} nothing of a conversation is saved, neither by itself nor by hand.`,
  } satisfies Record<SettingNote['note'], (of: NotedBeside) => string>,
  takes: {
    switch: () => 'It takes true or false.',
    choice: ({ choices }: { choices: readonly Plain[] }) => `It takes one of ${list(choices)}.`,
    number: ({ min, max, unit }: { min: number; max: number; unit: string }) =>
      `It takes a whole number from ${count(min, '', '')} to ${count(max, '', '')}${unit}.`,
    numberFrom: ({ min, unit }: { min: number; unit: string }) =>
      `It takes a whole number of ${count(min, '', '')}${unit} or more.`,
    duration: ({ range }: { range: string }) =>
      `It takes a time as hours:minutes:seconds (00:15:00 is fifteen minutes)${range}.`,
    durationRange: ({ min, max }: { min: Plain; max: Plain }) => `, from ${min} to ${max}`,
    text: ({ most }: { most: number }) => `It takes at most ${count(most, '', '')} characters.`,
    list: () => 'It is a list, which is not changed here.',
    unset: () => 'It can also be not set.',
    unsetUnknown: () => 'Whether it can be not set is not documented.',
    never: () => 'It cannot be not set.',
  },
  noSetting: ({ word }: { word: Plain }) => `There is no setting ${word}.`,
  changeOf: ({ setting }: { setting: string }) => `change ${setting}`,
  wish: ({ what, target }: { what: string; target: string }) => `Set ${what} for ${target}`,
  turn: ({ topic, on, target }: { topic: string; on: boolean; target: string }) =>
    `Turn ${topic} ${on ? 'on' : 'off'} for ${target}`,
  turned: ({ topic, on, target }: { topic: string; on: boolean; target: string }) =>
    `${topic.charAt(0).toUpperCase()}${topic.slice(1)} ${on ? 'on' : 'off'} for ${target}`,
  title: ({ what, target }: { what: string; target: string }) => `${what} for ${target}`,
  create: ({ policy, what }: { policy: Plain; what: string }) =>
    `Create policy ${policy} with ${what}`,
  /** Values of some settings and the policy that has them. */
  state: ({ values, policy }: { values: string; policy: Plain }) => `${values} in ${policy}`,
  /** What a value means, by the word that people have for the setting. */
  short: ({ topic, on }: { topic: string; on: boolean }) => `${topic} ${on ? 'on' : 'off'}`,
  sameOffline: ({ value }: { value: string }) => `Offline messages are the same: ${value}.`,
  noneToCopyHow:
    'To put somebody under the policy of their site or Global, unassign the policy that they have.',
  restUnsetPlain:
    'Every other setting is not set: the server sends nothing, and the client keeps its own default.',
};

interface Noted {
  readonly setting: Plain;
}

/** What a note says of one setting because of another. */
interface NotedBeside extends Noted {
  readonly other: Plain;
}
