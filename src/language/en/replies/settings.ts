import type { Scope } from '../../../policy/policy.js';
import type { Plain } from '../../replies/plain.js';
import { count, list } from './count.js';

/** Settings of client policies: what each is about, and how its values are told. */
export const settings = {
  /** What people call them; of the others the parameter says it. */
  topics: {
    EnableIMAutoArchiving: 'offline messages',
    DisableEmoticons: 'emoticons',
    EnableURL: 'clickable links',
    DisableSavingIM: 'saving by hand',
    EnableCallLogAutoArchiving: 'the call log in Outlook',
    EnableAppearOffline: 'Appear Offline',
    EnableClientMusicOnHold: 'music on hold',
    EnableUnencryptedFileTransfer: 'unencrypted file transfer',
    MaximumNumberOfContacts: 'contact limit',
    DisplayPhoto: 'photos',
    MaxPhotoSizeKB: 'photo size',
    DisableCalendarPresence: 'calendar presence',
    DisableFreeBusyInfo: 'free/busy information',
    DisablePresenceNote: 'the out-of-office note',
    IMWarning: 'the IM warning',
    AddressBookAvailability: 'address book',
    RateMyCallDisplayPercentage: 'Rate My Call',
    EnableExchangeContactSync: 'contact sync to Outlook',
    DisablePhonePresence: 'phone presence',
  } as Readonly<Record<string, string>>,
  /** `value` is the parameter with its value. */
  toggled: ({ topic, on, value }: { topic: string; on: boolean; value: Plain }) =>
    `${topic} ${on ? 'on' : 'off'} (${value})`,
  valued: ({ topic, value }: { topic: string; value: Plain }) => `${topic} (${value})`,
  unset: ({ topic }: { topic: string | Plain }) => `${topic} not set`,
  notSet: 'not set',
  all: ({ items }: { items: readonly string[] }) => list(items),
  wish: ({ what, target }: { what: string; target: string }) => `Set for ${target}: ${what}`,
  title: ({ what, target }: { what: string; target: string }) => `${what} for ${target}`,
  done: ({ what, target }: { what: string; target: string }) =>
    `Done for ${target}: ${what}. Read back from the server.`,
  already: ({ what, target }: { what: string; target: string }) =>
    `Already so for ${target}: ${what}. Nothing was changed.`,
  create: ({ policy, what }: { policy: Plain; what: string }) =>
    `Create policy ${policy} with ${what}`,
  person: ({ name, upn }: { name: Plain; upn: Plain }) => `**${name}** (${upn})`,
  source: ({ policy, scope }: { policy: Plain; scope: Scope }) =>
    ({
      user: `from policy ${policy}, granted to this person`,
      site: `from site policy ${policy}, since no policy is granted to this person`,
      global: `from ${policy}, since neither this person nor the site has a policy`,
    })[scope],
  line: ({ setting, value, source }: { setting: string; value: string; source: string }) =>
    `${setting}: ${value}, ${source}.`,
  /** Values of some settings and the policy that has them. */
  state: ({ values, policy }: { values: string; policy: Plain }) => `${values} in ${policy}`,
  before: ({ values, policy }: { values: string; policy: Plain }) =>
    `Before: ${values} in ${policy}.`,
  row: ({ name, upn, state }: { name: Plain; upn: Plain; state: string }) =>
    `${name} (${upn}): ${state}`,
  change: ({ setting, before, after, people }: Change) =>
    `${setting}: ${before} → ${after} for ${count(people, ' person', ' people')}`,
};

interface Change {
  readonly setting: Plain;
  readonly before: string;
  readonly after: string;
  readonly people: number;
}
