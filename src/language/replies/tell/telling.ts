import type { Block } from '../block.js';
import { CATALOGUES, type Catalogue } from '../catalogue.js';
import type { Choice } from '../choice.js';
import { formatMoment, formatUntil, formatZone, type Language } from '../format.js';
import type { Plain } from '../plain.js';

/** Who reads a reply: in which language, where, and when it is said. */
export interface Reader {
  readonly language: Language;
  /** IANA name; UTC where it is not known. */
  readonly timeZone?: string | undefined;
  readonly now?: Date | undefined;
}

/** In which words, for a reader where and when. */
export interface Telling {
  readonly words: Catalogue;
  /** An instant in the reader's zone: “today 14:05”. */
  readonly when: (instant: string) => Plain;
  /** The same for an end: the time alone where it is today. */
  readonly until: (instant: string) => Plain;
  /** The reader's time zone: “GMT”. */
  readonly zone: Plain;
}

/** What a reply says, and what can be pressed. */
export interface Told {
  readonly blocks: readonly Block[];
  readonly choices: readonly Choice[];
}

/** The words, times and zone of a reader. */
export function tellingFor({ language, timeZone = 'UTC', now = new Date() }: Reader): Telling {
  return {
    words: CATALOGUES[language],
    when: (instant) => formatMoment(language, timeZone, instant, now),
    until: (instant) => formatUntil(language, timeZone, instant, now),
    zone: formatZone(language, timeZone, now),
  };
}

/** That nothing was changed, or not yet, beside the headline. */
export function stateOf({ words }: Telling, text = words.plan.unchanged): Block {
  return { kind: 'state', text };
}
