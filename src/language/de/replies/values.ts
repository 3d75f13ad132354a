import type { Catalogue } from '../../replies/catalogue.js';

/** Values of settings, and where they come from. */
export const values: Catalogue['values'] = {
  on: 'an',
  off: 'aus',
  notSet: 'nicht gesetzt',
  byDefault: 'standardmäßig an',
  noted: ({ value, notes }) => (notes.length === 0 ? value : `${value} (${notes.join(', ')})`),
  under: ({ value, notes, policy, fresh }) => {
    const noted = notes.length === 0 ? value : `${value} (${notes.join(', ')})`;
    return `${noted} durch ${policy}${fresh ? ' (neue Richtlinie)' : ''}`;
  },
  of: ({ setting, value }) => `${setting} ${value}`,
  turn: ({ before, after }) => `${before} → ${after}`,
  day: ({ weekday, day, month, year }) =>
    `${weekday}, ${day}. ${month}${year === undefined ? '' : ` ${year}`}`,
};
