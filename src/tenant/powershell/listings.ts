import type { Shown } from './shown-user.js';

/** A listing is kept so long for its further pages, so that they fit together. */
const MINUTE = 60_000;

/** How many listings are kept. */
const MANY = 8;

/** The lists that were shown last, by what they are of: whoever asks for more of one gets more of the same. */
export interface Listings {
  get(key: string): readonly Shown[] | undefined;
  set(key: string, users: readonly Shown[]): void;
}

export function keepListings(): Listings {
  const listings = new Map<string, { readonly users: readonly Shown[]; readonly until: number }>();
  return {
    get(key) {
      const kept = listings.get(key);
      return kept !== undefined && performance.now() < kept.until ? kept.users : undefined;
    },
    set(key, users) {
      listings.delete(key);
      const [oldest] = listings.keys();
      if (listings.size >= MANY && oldest !== undefined) listings.delete(oldest);
      listings.set(key, { users, until: performance.now() + MINUTE });
    },
  };
}
