import type { FeatureId } from '../../../settings/features.js';
import type { Idea } from '../../command.js';
import type { Plain } from '../../replies/plain.js';
import { aboutOf } from '../../replies/topics.js';
import { PARAMETERS } from '../parameters.js';
import { SETTINGS } from '../settings.js';
import { count } from './count.js';

/** What settings and ideas are, told without looking at the server. */
export const explain = {
  about: aboutOf({ ...SETTINGS, ...PARAMETERS }),
  title: ({ setting, does }: { setting: string; does: string | undefined }) =>
    does === undefined ? `${setting}.` : `${setting}. ${does}`,
  whenTrue: ({ about }: { about: string }) => `True: ${about}.`,
  holds: ({ about }: { about: string }) => `${about.charAt(0).toUpperCase()}${about.slice(1)}.`,
  initial: ({ value }: { value: Plain }) =>
    `A new policy begins with ${value}, unless something else is said.`,
  unset: ({ value }: { value: Plain }) =>
    `Not set: the server sends nothing, and clients keep their own default, which is ${value}.`,
  unsetUnknown:
    'Not set: the server sends nothing, and clients keep their own default, which is not documented.',
  serverWide: 'It is server-wide: it can be set for everyone or for a site, not for a person.',
  describes: 'It can be set for a policy only: people have no description.',
  listOnly: 'It is shown, and not changed here.',
  toSet: ({ phrase }: { phrase: Plain }) => `To set it: “${phrase}”.`,
  reference: ({ cmdlet }: { cmdlet: Plain }) => `Source: Microsoft's reference of ${cmdlet}.`,
  settings: ({ total }: { total: number }) =>
    `${count(total, ' setting has words of its own', ' settings have words of their own')}; all can be said by their parameter.`,
  more: ({ phrase }: { phrase: Plain }) => `What one of them does: “${phrase}”`,
  ideas: {
    policy: [
      'A client policy is a named set of settings for the Skype for Business client, such as DisableEmoticons; some ninety are documented.',
      "A person has exactly one, and it applies whole: the policy assigned to the person, else the site's, else Global.",
    ],
    levels: [
      'Three levels, and the first that exists applies, as a whole:',
      'A policy assigned to the person comes first.',
      'Without one, the policy of their site (site:Redmond) applies, where the site has one.',
      'Without that, Global applies, to everybody who is left.',
      'So a change of Global does not reach people with a policy of their own, nor sites with one.',
    ],
    'not-set': [
      '“Not set” is neither on nor off: the server sends nothing, and the client keeps its own default.',
      'For offline messages that default is on. For most other settings it is not documented.',
    ],
    'takes-effect': [
      'A change takes effect when the person next signs in, after the servers have replicated it. How long that takes depends on replication.',
      'Until then clients go on with what they had; signing out and in again helps.',
    ],
    approval: [
      'A change that reaches many people waits until somebody else, who may approve, says yes.',
      'The request has a code such as K7Q2. Until it is approved nothing is changed, and it expires by itself.',
    ],
    freeze: [
      'A freeze stops all changes, also those that wait and those that run. Looking stays possible.',
      'Whoever has the right to freeze also lifts it: “unfreeze”.',
    ],
    undo: [
      '“undo” takes back your last change: people get the policy that they had, and a policy that was made for the change goes.',
      'It is refused where somebody else has changed the same since. “redo” brings it back.',
    ],
  } satisfies Record<Idea, readonly string[]>,
  features: {
    fileTransfer: 'File transfer',
    screenSharing: 'Screen sharing',
    recording: 'Recording',
    video: 'Video',
    meetings: 'Meetings',
    federation: 'Contact with other companies',
    remoteAccess: 'Access from outside',
    mobile: 'Access with mobile devices',
    pushNotifications: 'Push notifications',
    callForwarding: 'Call forwarding',
    calls: 'Calling',
    voicemail: 'Voice mail',
    account: 'An account',
    archiving: 'Archiving for compliance',
    persistentChat: 'Chat rooms',
  } satisfies Record<FeatureId, string>,
  elsewhere: ({ feature, where }: { feature: string; where: string }) =>
    `${feature}: no client policy setting, but ${where}. Only client policies are changed here.`,
  facts: {
    does: 'What it does',
    takes: 'Values',
    unset: 'Not set',
    notes: 'To know',
    sample: 'To set it',
    source: 'Source',
  },
  /** Of offline messages. */
  gates:
    'It is not compliance archiving (CsArchivingPolicy). Above it stands the server-wide switch EnableOfflineIm: where that is off, nobody can send offline messages.',
  here: ({ policies, phrase }: { policies: readonly Plain[]; phrase: Plain }) =>
    `Here: ${policies.join(', ')}. “${phrase}”`,
};
