import type { Plain } from '../../replies/plain.js';

/** Values of settings, and where they come from. */
export const values = {
  on: 'on',
  off: 'off',
  notSet: 'not set',
  byDefault: 'on by default',
  noted: ({ value, notes }: { value: string; notes: readonly string[] }) =>
    notes.length === 0 ? value : `${value} (${notes.join(', ')})`,
  under: ({ value, notes, policy, fresh }: Under) => {
    const noted = notes.length === 0 ? value : `${value} (${notes.join(', ')})`;
    return `${noted} in ${policy}${fresh ? ' (new policy)' : ''}`;
  },
  of: ({ setting, value }: { setting: string; value: string }) => `${setting} ${value}`,
  turn: ({ before, after }: { before: string; after: string }) => `${before} → ${after}`,
  day: ({ weekday, day, month, year }: Day) =>
    `${weekday} ${day} ${month}${year === undefined ? '' : ` ${year}`}`,
};

interface Under {
  readonly value: string;
  readonly notes: readonly string[];
  readonly policy: Plain;
  /** The policy is made for it. */
  readonly fresh: boolean;
}

interface Day {
  readonly weekday: string;
  readonly day: string;
  readonly month: string;
  readonly year: string | undefined;
}
