import type { ClarifyReason } from '../command.js';
import type { TimeLanguage } from '../time/time.js';
import type { AnswerWords } from './answers.js';
import type { LikelyName } from './likely-names.js';
import type { Macros } from './pattern.js';
import type { Render, RenderState } from './rendering.js';
import type { Token } from './tokens.js';

/** How a construction may be dressed: what may stand before and after it, and between its items. */
export type Mood =
  /** An imperative or a request. */
  | 'do'
  /** An obligation or a label: "Ken Myer must not …", "offline IM off for Ken". */
  | 'say'
  /** A question, or an order to show something. */
  | 'read'
  /** A whole utterance to Steward: "help", "undo". */
  | 'talk'
  /** A part of a message that is no order: a greeting, a sign-off, a person of a list. */
  | 'part'
  /** Near an order, but none: gives a reason. Never preferred to another mood. */
  | 'doubt';

/** A construction of a language. */
export interface Row {
  /** What is made of it: see frames. Of mood `part` the part it plays. */
  readonly intent: string;
  readonly mood: Mood;
  /** One pattern or several over word classes: see pattern. */
  readonly pattern: string | readonly string[];
  /** The state that the whole row says, whatever polarity its words have. */
  readonly enabled?: boolean;
  readonly reason?: ClarifyReason;
  /** What else the row says of its command, as it stands in it. */
  readonly says?: Readonly<Record<string, unknown>>;
  /** Added to the cost of its readings. */
  readonly cost?: number;
  /** Texts that it must read, and some that are near and that it must not. */
  readonly yes: readonly string[];
  readonly no?: readonly string[];
}

/** A name found at a token. */
export interface NameFound {
  readonly to: number;
  readonly cost: number;
  /** Classes besides those of any name; `only` these where it can be nothing else. */
  readonly classes?: readonly string[];
  readonly only?: boolean;
}

/** How a writer uses capitals. */
export type Style = 'mixed' | 'title' | 'upper' | 'lower';

/** What the name model of a language sees of a text. */
export interface Surroundings {
  readonly tokens: readonly Token[];
  readonly style: Style;
  /** Whether any word begins with a capital. */
  readonly hasCapitals: () => boolean;
  /** Words of ours that begin at a token, longest last, as where they end. */
  readonly words: (
    at: number,
  ) => readonly { readonly to: number; readonly mended: readonly string[] }[];
  readonly knows: (folded: string) => boolean;
  readonly isOrdinary: (folded: string) => boolean;
  /** Whether an entry of this class, and no more, is the token. */
  readonly isIn: (at: number, name: string) => boolean;
}

/** How a language speaks of a setting. */
export interface SettingWords {
  /** What replies call it; without it they write the parameter. */
  readonly topic?: string;
  /** What it does; of a switch, what `True` does. Without a full stop. */
  readonly about?: string;
  /** What admins call it: a list of words (see `readWords`); without it they write the parameter. */
  readonly words?: string;
}

/** All that a language is to the core. */
export interface Language<Id extends string = string> {
  /** ISO 639-1. */
  readonly id: Id;
  /** A text without a character of it is not in this language. */
  readonly script: 'Latin' | 'Han';
  /** Word lists: see `readWords`. */
  readonly words: string;
  /** Whose times it reads; without it a time is a word that is not read. */
  readonly times?: TimeLanguage;
  /** The settings that admins speak of, by parameter. */
  readonly settings: Readonly<Record<string, SettingWords>>;
  readonly macros: Macros;
  readonly rows: readonly Row[];
  /** What people say to a question. */
  readonly answers: AnswerWords;
  /** What may stand before and after a row of each mood: patterns. */
  readonly dress: Readonly<Record<Mood, { readonly before: string; readonly after: string }>>;
  /** Classes that may stand between any two items, by mood. */
  readonly between: Readonly<Record<Mood, readonly string[]>>;
  /** Classes that may stand in the slot of a target and say nothing of who is meant. */
  readonly silent: readonly string[];
  /** Words that no order holds: with one of them inside, it asks or stays the same. */
  readonly foreign: readonly string[];
  /** Classes of words that may say whether, whom or when: a reason with none of them says nothing else. */
  readonly grave: readonly string[];
  /** Classes with which a remark may begin that need not be read, and those that it may not hold besides the grave ones. */
  readonly remark: { readonly begins: readonly string[]; readonly not: readonly string[] };
  /** Classes of words that no reason holds: they may turn what it is given for. */
  readonly turning: readonly string[];
  /** The phrase that a command is read from. */
  readonly render: Render;
  /** A state in the speaker's own words, put where it belongs in an order. */
  readonly renderState: RenderState;
  /** All names that begin at a token. */
  readonly names: (at: number, around: Surroundings) => readonly NameFound[];
  /** What may be names in a text of which nothing was understood. */
  readonly likelyNames: (text: string) => readonly LikelyName[];
  /** The form of a Han character that the words are written in. */
  readonly fold: (han: string) => string;
  /** Words that are no typing faults although they are none of ours, in small letters. */
  readonly isOrdinary: (folded: string) => boolean;
  /** Readings nearer than this to the best one are asked about. */
  readonly delta: number;
}
