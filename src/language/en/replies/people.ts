import type { Plain } from '../../replies/plain.js';
import { count } from './count.js';

/** Who can send what, and why. */
export const people = {
  /** In whose order names stand. */
  locale: 'en',
  names: ({ names }: { names: readonly string[] }) => names.join(', '),
  can: ({ name, value }: { name: string; value: string }) =>
    `${name} can send offline messages: ${value}.`,
  cannot: ({ name, value }: { name: string; value: string }) =>
    `${name} cannot send offline messages: ${value}.`,
  why: {
    user: ({ policy }: { policy: Plain }) => `Policy ${policy} is assigned to this person.`,
    site: ({ policy }: { policy: Plain }) =>
      `${policy} applies, since no policy is assigned to this person.`,
    global: ({ policy }: { policy: Plain }) =>
      `${policy} applies, since neither this person nor the site has a policy.`,
  },
  gateOn: 'The server-wide switch is on, so the policy alone decides.',
  valueShort: ({ setting }: { setting: boolean | null }): string => {
    if (setting === null) return 'not set';
    return setting ? 'on' : 'off';
  },
  gateOff: ({ identity }: { identity: Plain }) =>
    `The server-wide switch EnableOfflineIm is off in ${identity}; until it is on, the policy makes no difference.`,
  savingDisabled:
    'Saving messages is disabled in this policy (DisableSavingIM), so people cannot save by hand either.',
  row: ({ name, state }: { name: string; state: string }) => `${name}: ${state}`,
  placed: ({ name, place }: { name: Plain; place: string }) => `${name} (${place})`,
  more: ({ rest }: { rest: number }) => `… and ${count(rest, ' more', ' more')}.`,
  groupSummary: ({ place, total, off }: { place: string; total: number; off: number }) =>
    off === 0
      ? `${count(total, ' person', ' people')} in ${place}; all can send offline messages.`
      : `${count(total, ' person', ' people')} in ${place}; ${count(off, ' cannot', ' cannot')} send offline messages.`,
  severalSummary: ({ total, off }: { total: number; off: number }) =>
    off === 0
      ? `${count(total, ' person', ' people')}; all can send offline messages.`
      : `${count(total, ' person', ' people')}; ${count(off, ' cannot', ' cannot')} send offline messages.`,
  department: ({ name }: { name: Plain }) => `department ${name}`,
  nobodyIn: ({ place }: { place: string }) => `Nobody is in ${place}.`,
  policyDescription: ({ text }: { text: Plain }) => `Description: ${text}.`,
  policyReach: ({ holders, reach }: { holders: number; reach: number }) =>
    holders === 0
      ? 'Assigned to nobody.'
      : `Assigned to ${count(holders, ' person', ' people')}; in force for ${count(reach, ' person', ' people')}.`,
  policyScope: ({ reach }: { reach: number }) =>
    reach === 0 ? 'In force for nobody.' : `In force for ${count(reach, ' person', ' people')}.`,
  gate: ({ identity, on }: { identity: Plain; on: boolean }) =>
    `Server-wide switch EnableOfflineIm in ${identity}: ${on ? 'on' : 'off'}.`,
  othersTitle: 'It does not reach people with a policy of their own or of their site:',
  other: ({ policy, total, value }: { policy: Plain; total: number; value: string }) =>
    `${policy}: ${count(total, ' person', ' people')}, ${value}`,
  verdict: ({ name, enabled }: { name: string; enabled: boolean }) =>
    `${name} ${enabled ? 'can' : 'cannot'} send offline messages`,
  /** To a report that somebody cannot send, who can. */
  nothingStops: ({ name, value }: { name: string; value: string }) =>
    `Nothing on the server stops ${name}: ${value}.`,
  toCheck:
    'Left to check with them: signed out and in since the last change? A current Click-to-Run client (16.0.6701.1000 or later; 16.0.6920.1000 with a mailbox on premises), not MSI? Can it reach Exchange Web Services?',
  has: ({ name, setting, value }: { name: string; setting: Plain; value: string }) =>
    `${name} has ${setting}: ${value}.`,
  /** The same as a fact beside others. */
  source: {
    user: ({ policy }: { policy: Plain }) => `policy ${policy}, assigned to this person`,
    site: ({ policy }: { policy: Plain }) => `${policy}, no policy of their own`,
    global: ({ policy }: { policy: Plain }) => `${policy}, no policy of their own or of the site`,
  },
  last: ({ change }: { change: string }) => `Last change: ${change}.`,
  ways: { all: 'All settings', history: 'History' },
  allOf: {
    user: ({ name, policy, set, all }: AllOf) =>
      `${name} has policy ${policy}, assigned to this person. It applies whole: ${count(set, '', '')} of ${count(all, ' setting', ' settings')} ${set === 1 ? 'is' : 'are'} set, nothing comes from Global.`,
    site: ({ name, policy, set, all }: AllOf) =>
      `${name} has ${policy}, since no policy is assigned to this person. It applies whole: ${count(set, '', '')} of ${count(all, ' setting', ' settings')} ${set === 1 ? 'is' : 'are'} set, nothing comes from Global.`,
    global: ({ name, policy, set, all }: AllOf) =>
      `${name} has ${policy}, since neither this person nor the site has a policy: ${count(set, '', '')} of ${count(all, ' setting', ' settings')} ${set === 1 ? 'is' : 'are'} set.`,
  },
  allBrief: ({ name, set, rest }: { name: string; set: number; rest: number }) =>
    `All settings of ${name}: ${count(set, '', '')} set, ${count(rest, '', '')} not set`,
  offline: ({ value }: { value: string }) => `offline messages ${value}`,
  policyIs: ({ policy, state }: { policy: Plain; state: string }) => `Policy ${policy}: ${state}.`,
  siteHas: ({ site, policy, state }: { site: Plain; policy: Plain; state: string }) =>
    `At site ${site} ${policy} applies: ${state}.`,
  facts: {
    offline: 'Offline messages',
    value: 'Value',
    policy: 'Policy',
    gate: 'Server-wide switch',
    last: 'Last change',
  },
  way: ({ phrase }: { phrase: Plain }) => `“${phrase}”`,
};

interface AllOf {
  readonly name: string;
  readonly policy: Plain;
  readonly set: number;
  readonly all: number;
}
