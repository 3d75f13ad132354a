import type { Edge, Part, Unit } from './facts.js';
import type { Length } from './length.js';

/** A day, as said: nothing is known of now yet. */
export type Day =
  | { readonly is: 'offset'; readonly days: number }
  /** `week` counts from this one; `loose` as in "next Friday", which may be that of this week. */
  | { readonly is: 'weekday'; readonly day: number; readonly week?: number; readonly loose?: true }
  | {
      readonly is: 'date';
      readonly day: number;
      readonly month?: number;
      readonly year?: number;
      readonly months?: number;
      readonly years?: number;
      /** "Friday 4 December" */
      readonly weekday?: number;
    }
  /** "the last Friday of this month": -1 counts from its end. */
  | { readonly is: 'nth'; readonly nth: number; readonly day: number; readonly month: Period }
  /** "three days ago", 三天后 */
  | { readonly is: 'shift'; readonly length: Length; readonly sign: 1 | -1 };

/** A week, a month and so on; `offset` counts from the present one. */
export type Period =
  | { readonly is: 'unit'; readonly unit: Unit; readonly offset: number }
  | { readonly is: 'weekend'; readonly offset?: number }
  | {
      readonly is: 'month';
      readonly month: number;
      readonly year?: number;
      readonly years?: number;
      /** "last November", "next March" */
      readonly which?: number;
    }
  | { readonly is: 'year'; readonly year: number };

/** A time of day; `sure` of the half of the day that it is in. */
export interface Face {
  readonly hour: number;
  readonly minute: number;
  readonly sure: boolean;
}

/** How a length of time lies: "for 3 days", "the next 3 days", "the last 3 days", 三天内. */
export type Lie = 'plain' | 'ahead' | 'rolling' | 'within';

/** One time, as said. */
export interface When {
  day?: Day;
  period?: Period;
  edge?: Edge;
  part?: Part;
  face?: Face;
  instant?: number;
  /** Hours and minutes from now on, or back. */
  shift?: { readonly length: Length; readonly sign: 1 | -1 };
  length?: { readonly length: Length; readonly lie: Lie };
  /** The present moment, as an end. */
  now?: true;
  /** "sometime", "around" */
  vague?: true;
  /** "the last week" goes back from now, "last week" is the one before this. */
  article?: true;
  /** It is a time, but which is not to be known. */
  unclear?: true;
  /** Its only word may as well be something else: "May", "Sun", "24/7". */
  weak?: boolean;
  /** A number that gets its meaning from the other end of a range: "20 and 25 November". */
  number?: number;
}
