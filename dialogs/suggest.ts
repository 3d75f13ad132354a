import { distance } from 'fastest-levenshtein';
import type { Doable } from '../src/language/doable.js';
import type { Offered } from '../src/language/replies/content/questions.js';
import { asked, type Said, type Turn } from './turn.js';

/** How many phrases or names are offered. */
export const OFFERED = 3;

/** Phrases to choose from by number, by pressing or by typing them; none of them is acted on unasked. */
export interface Suggestions {
  readonly offered: Offered | undefined;
  readonly question: NonNullable<Said['question']> | undefined;
}

/** `own`: they are what the speaker said. */
export function offerPhrases(turn: Turn, phrases: readonly string[], own = false): Suggestions {
  const distinct = [...new Set(phrases)];
  if (distinct.length === 0) return { offered: undefined, question: undefined };
  const fields = asked(turn);
  return {
    offered: { phrases: distinct, question: fields.id },
    question: { kind: 'say', ...fields, phrases: distinct, ...(own && { own }) },
  };
}

/**
 * Commands as phrases; for a `script` as phrases that only print them. No phrase has the time of an order for later, which
 * is therefore not offered: its phrase would be carried out now.
 */
export function offerCommands(
  turn: Turn,
  commands: readonly Doable[],
  script = false,
): Suggestions {
  const { grammar, language } = turn;
  const offered = commands.filter(
    (command) => command.intent !== 'set' || (command.at ?? command.until) === undefined,
  );
  const phrases = offered.map((command) => {
    const order = grammar.render(command, language);
    return script ? grammar.render({ intent: 'script', order }, language) : order;
  });
  return offerPhrases(turn, phrases);
}

/** A said with suggestions, as `Said` wants it. */
export function withQuestion(
  reply: Said['reply'],
  question: Said['question'],
): Pick<Said, 'reply' | 'question'> {
  return { reply, ...(question && { question }) };
}

/** The names nearest to one that is not known, best first. */
export function nearest(name: string, known: readonly string[]): string[] {
  const wanted = name.toLowerCase();
  const bearable = Math.max(2, Math.floor(wanted.length / 2));
  return known
    .map((candidate) => ({ candidate, far: farness(wanted, candidate.toLowerCase()) }))
    .filter(({ far }) => far <= bearable)
    .sort((one, other) => one.far - other.far)
    .slice(0, OFFERED)
    .map(({ candidate }) => candidate);
}

function farness(wanted: string, candidate: string): number {
  if (candidate.includes(wanted) || wanted.includes(candidate)) return 1;
  return distance(wanted, candidate);
}
