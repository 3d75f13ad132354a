/** A search backwards through what was said, as it stands after each key. */
export interface Search {
  readonly words: string;
  /** Which entry was found, the newest being 0; undefined before anything is. */
  readonly at: number | undefined;
  /** Nothing further has these words: what was found before stands. */
  readonly missed: boolean;
}

export const NO_SEARCH: Search = { words: '', at: undefined, missed: false };

/** With more words: what was found stays found while it has them. */
export function typed(search: Search, letters: string, entries: readonly string[]): Search {
  return found(search, search.words + letters, search.at ?? 0, entries);
}

/** Without the last letter: from the newest entry again. */
export function erased(search: Search, entries: readonly string[]): Search {
  return found(NO_SEARCH, [...search.words].slice(0, -1).join(''), 0, entries);
}

/** The next older entry. */
export function further(search: Search, entries: readonly string[]): Search {
  return found(search, search.words, search.at === undefined ? 0 : search.at + 1, entries);
}

/** @param entries newest first */
function found(before: Search, words: string, from: number, entries: readonly string[]): Search {
  if (words === '') return NO_SEARCH;
  const wanted = words.toLowerCase();
  const at = entries.findIndex(
    (entry, index) => index >= from && entry.toLowerCase().includes(wanted),
  );
  return at < 0 ? { words, at: before.at, missed: true } : { words, at, missed: false };
}
