import type { Warning } from '../../../policy/plan.js';
import type { Plain } from '../../replies/plain.js';
import { count } from './count.js';

/** What an order does or did to whom: facts of previews, requests and outcomes. */
export const plan = {
  unchangedYet: 'Nothing has changed yet.',
  unchanged: 'Nothing was changed.',
  /** `wish` with how many people of all whom it is about. */
  counted: ({ wish, touched, covered }: { wish: string; touched: number; covered: number }) =>
    covered > touched
      ? `${wish}: ${count(touched, '', '')} of ${count(covered, ' person', ' people')}.`
      : `${wish}: ${count(touched, ' person', ' people')}.`,
  /** The same within a sentence. */
  countedTitle: ({ title, touched, covered }: CountedTitle) =>
    covered > touched
      ? `${title}, ${count(touched, '', '')} of ${count(covered, ' person', ' people')}`
      : `${title}, ${count(touched, ' person', ' people')}`,
  alone: ({ wish }: { wish: string }) => `${wish}.`,
  /** People who come through it alike. */
  group: ({ people, turn }: { people: number; turn: string }) =>
    `${count(people, '', '')}: ${turn}`,
  groupOf: ({ people, turn, names }: { people: number; turn: string; names: readonly string[] }) =>
    `${count(people, '', '')}: ${turn}: ${names.join(', ')}`,
  edited: ({ people, turn, policy }: { people: number; turn: string; policy: Plain }) =>
    `${count(people, '', '')}: ${turn}, in ${policy} itself`,
  setting: ({ setting, turn }: { setting: string; turn: string }) => `${setting}: ${turn}`,
  settingOf: ({ setting, turn, people }: { setting: string; turn: string; people: number }) =>
    `${setting}: ${turn}, ${count(people, ' person', ' people')}`,
  /** Of the policy that is edited, where nobody has it. */
  nobody: 'Nobody is affected now.',
  offlineStays: 'Offline messages stay as they are.',
  already: ({ people }: { people: number }) =>
    `Already so: ${count(people, ' other person', ' other people')}.`,
  kept: ({ people, policies }: { people: number; policies: readonly string[] }) =>
    `Not reached, ${count(people, ' person', ' people')} with another policy: ${policies.join(', ')}.`,
  keptBy: ({ policy, people, value }: { policy: Plain; people: number; value: string }) =>
    `${policy} (${count(people, '', '')}, ${value})`,
  nothingElse: 'Nothing else in their settings changes.',
  savedAgain:
    'Their conversations will be saved automatically to Conversation History in Outlook again.',
  bySite: ({ places }: { places: readonly string[] }) => `By site: ${places.join(' · ')}.`,
  place: ({ site, people }: { site: Plain; people: number }) => `${site} ${count(people, '', '')}`,
  number: ({ people }: { people: number }) => count(people, '', ''),
  elsewhere: 'site not known',
  all: 'People: “more” lists them.',
  more: ({ rest }: { rest: number }) => `… and ${count(rest, ' more', ' more')}`,
  made: ({ policies }: { policies: readonly string[] }) => `New: ${policies.join(', ')}.`,
  madeFor: ({ policy, people }: { policy: Plain; people: number }) =>
    `${policy} (${count(people, ' person', ' people')})`,
  removed: ({ policies }: { policies: readonly Plain[] }) =>
    `Deleted, since nobody has it any more: ${policies.join(', ')}.`,
  removing: ({ policies }: { policies: readonly Plain[] }) =>
    `Will be deleted, since nobody has it any more: ${policies.join(', ')}.`,
  head: {
    people: 'People',
    before: 'Now',
    after: 'After',
    was: 'Before',
    is: 'Now (read back)',
    value: 'Value',
    policy: 'Policy',
    setting: 'Setting',
    who: 'Who:',
    fresh: 'new policy',
  },
  /** Of what is to happen. */
  warnings: {
    savingResumes:
      'Their conversations will be saved automatically again, although saving by hand is forbidden (DisableSavingIM True).',
    gateOff:
      'The server-wide switch EnableOfflineIm is off: nobody in its scope can send offline messages, whatever the policy says.',
    notReached: 'Some people have another policy and are not reached.',
    otherSettingsChange: 'Other settings of these people change too.',
    sharedPolicy: 'Several people have this policy: all of them are affected.',
    policyKept: 'A policy that the change created stays, since other people have it by now.',
    policyNotRemovable:
      'A policy that the change created stays: the account that Steward uses may not remove it.',
    peopleGone: 'Some people of the change are no longer on the server: they are left out.',
    siteUnknown: 'Of some of these people it is not known at which site they are.',
  } satisfies Record<Exclude<Warning, 'transcriptsStop'>, string>,
  /** Conversations stop being saved by themselves. */
  stops: ({ hand, done }: { hand: 'all' | 'some' | 'none'; done: boolean }) => {
    const what = done ? 'Conversations are' : 'Their conversations will';
    const saved = done ? 'no longer saved' : 'no longer be saved';
    return {
      all: `${what} ${saved} automatically to Conversation History in Outlook. Saving by hand still works.`,
      some: `${what} ${saved} automatically to Conversation History in Outlook. Saving by hand still works where DisableSavingIM does not forbid it.`,
      none: `${what} ${saved} at all: not automatically, and not by hand (DisableSavingIM True).`,
    }[hand];
  },
  resumed:
    'Conversations are saved automatically again, although saving by hand is forbidden (DisableSavingIM True).',
  powershell: ({ lines }: { lines: number }) =>
    `PowerShell: ${count(lines, ' line', ' lines')}, “show the PowerShell”.`,
  effect: 'Takes effect at the next sign-in.',
  effectForEach: "Takes effect at each person's next sign-in.",
};

interface CountedTitle {
  readonly title: string;
  readonly touched: number;
  readonly covered: number;
}
