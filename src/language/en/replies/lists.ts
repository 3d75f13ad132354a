import { Plain } from '../../replies/plain.js';
import { count } from './count.js';

export const lists = {
  whoState: ({ enabled, total, of, where }: WhoState) => {
    const all = `${count(of, ' person', ' people')}${where === undefined ? '' : ` ${where}`}`;
    if (total === 0)
      return enabled
        ? `None of ${all} can send offline messages.`
        : `All ${all} can send offline messages.`;
    return `${count(total, '', '')} of ${all} ${enabled ? 'can' : 'cannot'} send offline messages.`;
  },
  whoPolicy: ({ policy, total }: { policy: Plain; total: number }) =>
    total === 0
      ? `Policy ${policy} is assigned to nobody.`
      : `Policy ${policy} is assigned to ${count(total, ' person', ' people')}.`,
  whoAll: ({ total, where }: { total: number; where: string | undefined }) =>
    `${count(total, ' person', ' people')}${where === undefined ? '' : ` ${where}`}.`,
  policies: ({ total }: { total: number }) =>
    `${count(total, ' client policy', ' client policies')}.`,
  policyRow: ({ policy, value, reach }: { policy: Plain; value: string; reach: number }) =>
    `${policy}: offline messages ${value}; in force for ${reach === 0 ? 'nobody' : count(reach, ' person', ' people')}`,
  history: ({ total, zone, from, to, about }: Period & { total: number; zone: Plain }) =>
    `${count(total, ' change', ' changes')}${period({ from, to, about })}, newest first (times in ${zone}).`,
  historyRow: ({ id, time, by, wish, outcome }: Recorded) =>
    [id, time, by, wish, ...outcome].join(' · '),
  historyDepartment: 'History is kept by person, policy and site, not by department.',
  range: ({ from, to, total }: { from: number; to: number; total: number }) =>
    `Shown: ${count(from, '', '')} to ${count(to, '', '')} of ${count(total, '', '')}.`,
  /** At the end of an enumeration. */
  others: ({ rest }: { rest: number }) => Plain.parse(count(rest, ' other', ' others')),
  /** Below the first entries of what has no pages of its own. */
  rest: ({ rest }: { rest: number }) => `… and ${count(rest, ' more', ' more')}.`,
  restPolicies: ({ rest }: { rest: number }) =>
    `… and ${count(rest, ' more policy', ' more policies')}; “list policies” shows them all.`,
  concerned: ({ total }: { total: number }) =>
    `${count(total, ' person is', ' people are')} affected.`,
  end: 'That is the end of the list.',
  more: 'More',
  atSite: ({ name }: { name: Plain }) => `at ${name}`,
  inDepartment: ({ name }: { name: Plain }) => `in ${name}`,
  switchOff: 'server-wide switch off',
  historyNone: (of: Period) => `No change is recorded${period(of)}.`,
  byAuthor: ({ name, changes }: { name: Plain; changes: number }) =>
    `${name} ${count(changes, '', '')}`,
  authors: ({ counts }: { counts: readonly string[] }) => `${counts.join(', ')}.`,
  approved: ({ by }: { by: Plain }) => `approved by ${by}`,
  approvedBy: ({ name, how }: { name: Plain; how: string }) => `${name}, ${how}`,
  rangeMore: '“more” shows the next.',
  head: {
    person: 'Person',
    place: 'Department, site',
    state: 'In force',
    reach: 'People',
    change: 'Change',
    what: 'What, by whom',
    request: 'Request',
  },
  phrase: ({ phrase }: { phrase: Plain }) => `“${phrase}”`,
};

interface Recorded {
  readonly id: Plain;
  readonly time: Plain;
  readonly by: string;
  readonly wish: string;
  /** What else there is to tell of it. */
  readonly outcome: readonly string[];
}

interface WhoState {
  readonly enabled: boolean;
  readonly total: number;
  /** Among how many, and where these are. */
  readonly of: number;
  readonly where: string | undefined;
}

/** Which changes are asked for. */
interface Period {
  readonly from: Plain | undefined;
  readonly to: Plain | undefined;
  /** The setting that they changed. */
  readonly about: string | undefined;
}

function period({ from, to, about }: Period): string {
  return [
    about === undefined ? '' : ` of ${about}`,
    from === undefined ? '' : ` since ${from}`,
    to === undefined ? '' : ` before ${to}`,
  ].join('');
}
