import { Plain } from '../../replies/plain.js';
import { count } from './count.js';

export const lists = {
  whoState: ({ enabled, total }: { enabled: boolean; total: number }) =>
    total === 0
      ? `Nobody ${enabled ? 'can' : 'is kept from'} ${enabled ? 'send' : 'sending'} offline messages.`
      : `${count(total, ' person', ' people')} ${enabled ? 'can' : 'cannot'} send offline messages:`,
  whoPolicy: ({ policy, total }: { policy: Plain; total: number }) =>
    total === 0
      ? `Policy ${policy} is assigned to nobody.`
      : `Policy ${policy} is assigned to ${count(total, ' person', ' people')}:`,
  whoAll: ({ total }: { total: number }) => `${count(total, ' person', ' people')}:`,
  policies: ({ total }: { total: number }) =>
    `${count(total, ' client policy', ' client policies')}:`,
  policyRow: ({ policy, value, reach }: { policy: Plain; value: string; reach: number }) =>
    `${policy}: offline messages ${value}; in force for ${reach === 0 ? 'nobody' : count(reach, ' person', ' people')}`,
  history: ({ total }: { total: number }) =>
    `${count(total, ' change', ' changes')}, newest first:`,
  historyOf: ({ setting }: { setting: string }) => `Only what changed ${setting}.`,
  historyNone: 'No change is recorded for that.',
  historyRow: ({ id, time, by, wish, outcome }: Recorded) =>
    [id, time, by, wish, ...outcome].join(' · '),
  phrase: ({ phrase }: { phrase: Plain }) => `“${phrase}”`,
  approvedBy: ({ name }: { name: Plain }) => `approved by ${name}`,
  historyDepartment: 'History is kept by person, policy and site, not by department.',
  range: ({ from, to, total }: { from: number; to: number; total: number }) =>
    `${count(from, '', '')}–${count(to, '', '')} of ${count(total, '', '')}. Say “more” for the rest.`,
  /** At the end of an enumeration. */
  others: ({ rest }: { rest: number }) => Plain.parse(count(rest, ' other', ' others')),
  /** Below the first entries of what has no pages of its own. */
  rest: ({ rest }: { rest: number }) => `… and ${count(rest, ' more', ' more')}.`,
  restPolicies: ({ rest }: { rest: number }) =>
    `… and ${count(rest, ' more policy', ' more policies')}; “list policies” shows them all.`,
  everyone: 'Say “more” to see them all.',
  concerned: ({ total }: { total: number }) =>
    `${count(total, ' person is', ' people are')} affected:`,
  end: 'That is the end of the list.',
  more: 'More',
};

interface Recorded {
  readonly id: Plain;
  readonly time: Plain;
  readonly by: Plain;
  readonly wish: string;
  /** What else there is to tell of it. */
  readonly outcome: readonly string[];
}
