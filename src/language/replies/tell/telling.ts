import type { Block } from '../block.js';
import type { Catalogue } from '../catalogue.js';
import type { Choice } from '../choice.js';
import type { Plain } from '../plain.js';

/** In which words, for a reader where and when. */
export interface Telling {
  readonly words: Catalogue;
  /** An instant in the reader's zone: “today 14:05”. */
  readonly when: (instant: string) => Plain;
  /** The same for an end: the time alone where it is today. */
  readonly until: (instant: string) => Plain;
}

/** What a reply says, and what can be pressed. */
export interface Told {
  readonly blocks: readonly Block[];
  readonly choices: readonly Choice[];
}
