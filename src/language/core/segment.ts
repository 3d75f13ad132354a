import { type Decision, NOTHING } from './decide.js';
import type { TimeEdge } from './edges.js';
import type { Field } from './forms.js';
import type { Token } from './tokens.js';

/** Times of a text, as edges over its tokens. */
export type FindTimes = (text: string, tokens: readonly Token[]) => readonly TimeEdge[];

/** A line or sentence with the part that it plays. */
export interface Segment {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly part:
    | 'order'
    | 'aside'
    | 'salutation'
    | 'thanks'
    | 'sign-off'
    | 'signature'
    | 'date'
    | 'people'
    | 'unclear';
  readonly decision: Decision;
  /** The names of a line of people. */
  readonly people: readonly string[];
  /** Whether a blank line stands before it, and the mark of an item. */
  readonly blank?: boolean;
  readonly bullet?: boolean;
  /** The field of a form that it stood in. */
  readonly field?: Field['part'];
  /** A remark in it that was not read, and that seems to change nothing. */
  readonly unread?: string;
}

/** What a message was read as. */
export interface Read {
  readonly command: Decision['draft'];
  /** Undefined where the message as a whole decides. */
  readonly decision?: Decision;
  /** "Ken Myer left. Disable his offline IM.": whom the order is for another sentence says. */
  readonly elsewhere?: true;
  /** A remark that was not read, and that seems to change nothing: who acts on the command says so. */
  readonly unread?: string;
  readonly segments: readonly Segment[];
}

/** A line that names people. */
export function listed(text: string, people: readonly string[], field?: Field['part']): Segment {
  return { text, tokens: [], part: 'people', decision: NOTHING, people, ...(field && { field }) };
}

/** A line that says nothing of an order. */
export function aside(text: string): Segment {
  return { text, tokens: [], part: 'aside', decision: NOTHING, people: [] };
}

/** The words of a segment as they were written. */
export function wordsOf({ text, tokens }: Pick<Segment, 'text' | 'tokens'>): string {
  return text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? text.length);
}

/** "hello" and "thanks" beside something else. */
export function isTalk({ decision }: Segment): boolean {
  return decision.draft.intent === 'greet';
}
