/** Now, and the time zone that the speaker's words are told in. */
export interface Clock {
  readonly now: Date;
  readonly timeZone: string;
}

/** What words about time mean; times are ISO 8601 with the zone's offset. */
export type TimeMeaning =
  /** "tomorrow at 8:00", "from Monday", 两小时后 */
  | { readonly kind: 'at'; readonly at: string }
  /** "until Friday 6pm", 到周五下午六点 */
  | { readonly kind: 'until'; readonly until: string }
  /** "for two hours": an ISO 8601 duration, counted from the time of the order: see addLength. */
  | { readonly kind: 'for'; readonly length: string }
  | { readonly kind: 'between'; readonly at: string; readonly until: string }
  /** A half-open span of the log. `to` may lie ahead where the span still runs ("today"). */
  | { readonly kind: 'past'; readonly from?: string; readonly to?: string }
  /** A time, but none that can be acted on: "every weekend", "soon", "yesterday" in an order. */
  | { readonly kind: 'problem'; readonly problem: TimeProblem };

export type TimeProblem = 'time-past' | 'time-unclear';

/** Times of orders lie ahead, those of the log behind. */
export type TimeMode = 'order' | 'past';

/** Words about time in a text, with their preposition; offsets in characters, end exclusive. */
export interface TimeFound {
  readonly start: number;
  readonly end: number;
  readonly meaning: TimeMeaning;
}
