export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year';
export type Part = 'dawn' | 'morning' | 'noon' | 'afternoon' | 'evening' | 'night';
/** A place in a period. `start` and `end` are also its very ends: "until the end of the month". */
export type Edge = 'start' | 'early' | 'mid' | 'late' | 'end';

/** Grammar words, the same for both languages; those after a time are called `…After`. */
export type Link =
  | 'at'
  | 'on'
  | 'in'
  | 'from'
  | 'since'
  | 'after'
  | 'until'
  | 'through'
  | 'by'
  | 'before'
  | 'for'
  | 'during'
  | 'within'
  | 'between'
  | 'to'
  | 'and'
  | 'or'
  | 'the'
  | 'of'
  | 'comma'
  | 'fromAfter'
  | 'sinceAfter'
  | 'beforeAfter'
  | 'laterAfter'
  | 'withinAfter'
  | 'untilAfter'
  | 'agoAfter'
  | 'spanAfter'
  | 'inclusiveAfter';

/** What one word or number of a text says about time. */
export type Fact =
  /** `article`: "a", which is one of something and never one o'clock. */
  | {
      readonly is: 'number';
      readonly value: number;
      readonly digits?: true;
      readonly article?: true;
    }
  /** "15th", 15号; `word`: "first", which also counts Fridays. */
  | { readonly is: 'nth'; readonly value: number; readonly word?: true }
  /** `sure`: not the other half of the day; `seconds`: written as a length of time may be. */
  | {
      readonly is: 'clock';
      readonly hour: number;
      readonly minute: number;
      readonly sure: boolean;
      readonly seconds?: true;
    }
  | { readonly is: 'oclock' }
  /** "half past", "quarter to" */
  | { readonly is: 'beside'; readonly minutes: number }
  | { readonly is: 'part'; readonly part: Part }
  | { readonly is: 'day'; readonly days: number; readonly part?: Part }
  /** `weak` words are also names, or no times at all. */
  | { readonly is: 'weekday'; readonly day: number; readonly weak?: true }
  | { readonly is: 'month'; readonly month: number; readonly weak?: true }
  | {
      readonly is: 'date';
      readonly year?: number;
      readonly month?: number;
      readonly day?: number;
      readonly clock?: { readonly hour: number; readonly minute: number };
      readonly weak?: true;
      /** 04/05: day and month may be either way round. */
      readonly unsorted?: true;
    }
  | { readonly is: 'instant'; readonly at: number }
  /** A number with its unit: "2h"; a number of 0 is one that nobody knows (几天). */
  | { readonly is: 'amount'; readonly value: number; readonly unit: Unit }
  | { readonly is: 'unit'; readonly unit: Unit }
  | { readonly is: 'weekend' }
  /** `loose`: "next Friday" may be that of this week or of the next, 下周五 may not. */
  | { readonly is: 'which'; readonly offset: number; readonly loose?: true }
  /** One word for a period: 去年. */
  | { readonly is: 'period'; readonly unit: Unit; readonly offset: number; readonly edge?: Edge }
  | { readonly is: 'rolling' }
  | { readonly is: 'ahead' }
  /** `after`: only behind its period (11月底). */
  | { readonly is: 'edge'; readonly edge: Edge; readonly after?: true }
  | { readonly is: 'half' }
  | { readonly is: 'few' }
  /** "for the rest of" */
  | { readonly is: 'rest' }
  | { readonly is: 'now' }
  | { readonly is: 'every' }
  /** Said of a time, it makes it unclear: "sometime"; `alone`: a time by itself. */
  | { readonly is: 'vague'; readonly alone?: true; readonly later?: true }
  | { readonly is: 'zone' }
  | { readonly is: 'link'; readonly link: Link }
  | { readonly is: 'other' };

/** A fact at its place in a text. */
export interface Lexeme {
  readonly start: number;
  readonly end: number;
  readonly fact: Fact;
  /** Written with a capital and small letters, as names are. */
  readonly capital: boolean;
}
