import { normalise } from './normalise.js';

/** A reply to a question that Steward asked. */
export type Answer =
  /** `pending`: to the preview with this code (`yes K7Q2`), whatever else waits. */
  | { readonly kind: 'yes' | 'no' | 'cancel'; readonly pending?: string }
  /** "yes?" asks, and answers nothing. */
  | { readonly kind: 'unsure' }
  /** The n-th of the choices offered, from 1. */
  | { readonly kind: 'number'; readonly number: number }
  /** All of the choices; "both" only of two. */
  | { readonly kind: 'all' | 'both' }
  /** What tells one of the choices from the others: "the one in Dublin". */
  | { readonly kind: 'which'; readonly words: string };

/** What help is about, where it is about one thing. */
export const HELP_TOPICS = [
  'people',
  'policies',
  'settings',
  'undo',
  'history',
  'approval',
] as const;
export type HelpTopic = (typeof HELP_TOPICS)[number];

/** What people say that is no command and no answer: the next page, thanks, goodbye, and what Steward is. */
export type Remark = 'more' | 'thanks' | 'bye' | 'about' | { readonly help: HelpTopic };

/** The words of a language for answers; each list is apart by commas, `(a|b)` is a choice. */
export interface AnswerWords {
  readonly yes: string;
  readonly no: string;
  readonly cancel: string;
  readonly all: string;
  readonly both: string;
  readonly more: string;
  readonly thanks: string;
  readonly bye: string;
  /** What it is, and of which version. */
  readonly about: string;
  /** Help about one thing; the first of each is what replies say. */
  readonly help: Readonly<Record<HelpTopic, string>>;
  /** First to tenth, a group each. */
  readonly ordinals: readonly string[];
  /** Polite words that may stand before and after any answer; they say nothing. */
  readonly before: string;
  readonly after: string;
  /** Words before and after the number of a choice. */
  readonly choice: { readonly before: string; readonly after: string };
  /** What tells choices apart, in the place of the dots: "the one in …". */
  readonly which: string;
}

/** Longer than any answer with its politeness; a text that is longer is not searched for one. */
const LONGEST = 100;
const MOST_POLITE = 3;
const THUMBS_UP = /[👍👌✅]/u;
const GESTURES = /[👍👌🙏✅]/gu;
const END = /[!.。?~ ]+$/u;
const ASKS = /\?[!.。?~ ]*$/u;
const NUMBER = /^\d{1,3}$/;
/** A preview's code after an answer. */
const CODED = /^(?<words>.*?)[ ,.:;!-]*(?:\b(?:to|for) )?(?<code>(?:[a-z]\d){2,})$/u;

function spell(list: string, spellOut: (pattern: string) => string[]): string[] {
  return list
    .split(',')
    .flatMap((each) => spellOut(each.trim()))
    .filter((each) => each !== '');
}

/** Reads answers in all languages at once, whatever the locale. */
export function makeAnswers(
  languages: readonly AnswerWords[],
  spellOut: (pattern: string) => string[],
) {
  const kinds = new Map<string, 'yes' | 'no' | 'cancel' | 'all' | 'both'>();
  const remarks = new Map<string, Remark>();
  const ordinals = new Map<string, number>();
  const polite = { before: new Set<string>(), after: new Set<string>() };
  const choice = { before: new Set<string>(), after: new Set<string>() };
  const frames: (readonly [string, string])[] = [];
  for (const words of languages) {
    for (const kind of ['yes', 'no', 'cancel', 'all', 'both'] as const)
      for (const word of spell(words[kind], spellOut)) kinds.set(word, kind);
    for (const remark of ['more', 'thanks', 'bye', 'about'] as const)
      for (const word of spell(words[remark], spellOut)) remarks.set(word, remark);
    for (const help of HELP_TOPICS)
      for (const word of spell(words.help[help], spellOut)) remarks.set(word, { help });
    words.ordinals.forEach((group, at) => {
      for (const word of spell(group, spellOut)) ordinals.set(word, at + 1);
    });
    for (const side of ['before', 'after'] as const) {
      for (const word of spell(words[side], spellOut)) polite[side].add(word);
      for (const word of spell(words.choice[side], spellOut)) choice[side].add(word);
    }
    for (const frame of spell(words.which, spellOut)) {
      const [before = '', after = ''] = frame.split('…');
      frames.push([before.trimEnd(), after.trimStart()]);
    }
  }

  /** The text without a word of a set at one of its ends; the longest is taken. */
  function strip(text: string, words: ReadonlySet<string>, side: 'before' | 'after'): string {
    let rest = text;
    for (const word of words) {
      const fits = side === 'before' ? text.startsWith(word) : text.endsWith(word);
      if (!fits || word.length >= text.length) continue;
      const left = side === 'before' ? text.slice(word.length) : text.slice(0, -word.length);
      // An English word ends where no letter of another follows.
      const edge = side === 'before' ? left.at(0) : left.at(-1);
      if (/[a-z]$/.test(word) && side === 'before' && /[a-z]/.test(edge ?? '')) continue;
      if (/^[a-z]/.test(word) && side === 'after' && /[a-z]/.test(edge ?? '')) continue;
      const bare = left.replace(/^[ ,]+|[ ,]+$/g, '');
      if (bare.length < rest.length) rest = bare;
    }
    return rest;
  }

  /** The text without the polite words before it, after it, or both. */
  function bareForms(text: string): string[] {
    let [before, after, both] = [text, text, text];
    for (let round = 0; round < MOST_POLITE; round++) {
      before = strip(before, polite.before, 'before');
      after = strip(after, polite.after, 'after');
      both = strip(strip(both, polite.after, 'after'), polite.before, 'before');
    }
    return [text, after, before, both];
  }

  function readNumber(text: string): Answer | undefined {
    const bare = strip(strip(text, choice.before, 'before'), choice.after, 'after');
    const word = bare.replace(/[.)]$/, '');
    const number = NUMBER.test(word) ? Number(word) : ordinals.get(word);
    return number === undefined || number < 1 ? undefined : { kind: 'number', number };
  }

  function readWhich(text: string): Answer | undefined {
    for (const [before, after] of frames) {
      if (!text.startsWith(before) || !text.endsWith(after)) continue;
      const words = text.slice(before.length, text.length - after.length).trim();
      if (words !== '' && text.length > before.length + after.length)
        return { kind: 'which', words };
    }
    return undefined;
  }

  function readWords(plain: string): Answer | undefined {
    const forms = bareForms(plain);
    for (const form of [...forms, plain.replace(/[,，]/g, ' ').replace(/ +/g, ' ')]) {
      const kind = kinds.get(form);
      if (kind) return { kind };
    }
    for (const form of forms) {
      const read = readNumber(form);
      if (read) return read;
    }
    return readWhich(forms.at(-1) ?? plain);
  }

  function readCoded(plain: string): Answer | undefined {
    const { words, code } = CODED.exec(plain)?.groups ?? {};
    const read = words === undefined ? undefined : readWords(words);
    if (read === undefined || code === undefined) return undefined;
    if (read.kind !== 'yes' && read.kind !== 'no' && read.kind !== 'cancel') return undefined;
    return { kind: read.kind, pending: code.toUpperCase() };
  }

  function said(given: string): string | undefined {
    const text = given.trim();
    return text.length > LONGEST ? undefined : normalise(text).toLowerCase();
  }

  return {
    /** A reply to a question of Steward's, or undefined where the text is something else. */
    answer(given: string): Answer | undefined {
      const text = said(given);
      if (text === undefined) return undefined;
      const plain = text.replace(END, '').replace(GESTURES, '').trim();
      const read: Answer | undefined =
        plain === '' && THUMBS_UP.test(text)
          ? { kind: 'yes' }
          : (readWords(plain) ?? readCoded(plain));
      return read !== undefined && ASKS.test(text) ? { kind: 'unsure' } : read;
    },
    /** See `Remark`; undefined where the text is something else. */
    remark(given: string): Remark | undefined {
      const text = said(given)?.replace(END, '').trim();
      if (text === undefined) return undefined;
      const form = bareForms(text).find((each) => remarks.has(each));
      return form === undefined ? undefined : remarks.get(form);
    },
  };
}
