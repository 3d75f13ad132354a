import type { Scope } from '../../../policy/policy.js';
import type { Plain } from '../../replies/plain.js';
import { count } from './count.js';

/** Who can send what, and why. */
export const people = {
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
  verdict: ({ enabled }: { enabled: boolean }): string => (enabled ? 'can send' : 'cannot send'),
  value: ({ setting }: { setting: boolean | null }): string => {
    if (setting === null) return "not set (the client's own default applies, which is on)";
    return setting ? 'on (True)' : 'off (False)';
  },
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
  changeRow: ({ name, upn, before, after }: Changed) => `${name} (${upn}): ${before} → ${after}`,
  state: ({ verdict, value, policy }: { verdict: string; value: string; policy: Plain }) =>
    `${verdict} (${value} in ${policy})`,
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
  site: ({ name }: { name: Plain }) => `Site ${name}`,
  nobodyIn: ({ place }: { place: string }) => `Nobody is in ${place}.`,
  policyTitle: ({ policy }: { policy: Plain }) => `Policy ${policy}`,
  policySetting: ({ value }: { value: string }) =>
    `Offline messages (EnableIMAutoArchiving): ${value}.`,
  policyOther: ({ settings }: { settings: string }) => `Other settings: ${settings}.`,
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
  facts: {
    person: 'Person',
    verdict: 'Offline messages',
    value: 'Setting',
    policy: 'Policy',
    scope: 'Scope',
    before: 'Before',
  },
  scope: { user: 'assigned to the person', site: 'site', global: 'Global' } satisfies Record<
    Scope,
    string
  >,
};

interface Changed {
  readonly name: Plain;
  readonly upn: Plain;
  readonly before: string;
  readonly after: string;
}
