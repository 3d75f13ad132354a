import type { Command } from './command.js';
import type { TimeEdge } from './core/edges.js';
import { clarify } from './core/frames.js';
import type { Language } from './core/language.js';
import type { FindTimes } from './core/segments.js';
import type { Item } from './core/targets.js';
import type { Token } from './core/tokens.js';
import { addLength, type Clock, findTimes, mayHoldTime, type TimeMeaning } from './time/time.js';

const PROBLEM = 'problem';

/** Finds the times of a text as edges: of an order, of a log, and those that cannot be acted on. */
export function makeFindTimes(language: Language['id'], clock: Clock): FindTimes {
  return (text, tokens) => {
    if (!mayHoldTime(text, language)) return [];
    const starts = new Map(tokens.map(({ start }, at) => [start, at]));
    const ends = new Map(tokens.map(({ end }, at) => [end, at + 1]));
    const edges: TimeEdge[] = [];
    for (const mode of ['order', 'past'] as const) {
      for (const { start, end, meaning } of findTimes(text, language, clock, mode)) {
        const from = starts.get(start);
        const to = ends.get(end) ?? dotted(tokens, end);
        if (from === undefined || to === undefined || to <= from) continue;
        const kind = mode === 'order' ? 'TIME' : 'PAST';
        edges.push({ from, to, class: meaning.kind === PROBLEM ? 'VAGUE' : kind, value: meaning });
      }
    }
    return edges;
  };
}

/** "6 p.m." ends in a dot that a token may hold or not. */
function dotted(tokens: readonly Token[], end: number): number | undefined {
  const at = tokens.findIndex((token) => token.start < end && token.end >= end);
  return at < 0 ? undefined : at + 1;
}

function meanings(items: readonly Item[], name: string): TimeMeaning[] {
  return items.flatMap(({ class: each, value }) => (each === name ? [value as TimeMeaning] : []));
}

function parts(before: Item | undefined, after: Item | undefined): boolean {
  return (
    /^(?:AND|COMMA|SEMI)$/.test(before?.class ?? '') &&
    /^(?:N|G|S|FOR|GN|ADDR)$/.test(after?.class ?? '')
  );
}

/** Puts the times of its words into a command; what cannot be done at a time is asked about. */
export function withTimes(command: Command, items: readonly Item[], clock: Clock): Command {
  const order = meanings(items, 'TIME');
  const past = meanings(items, 'PAST');
  if (past.length > 0) return withPast(command, past);
  if (order.length === 0) return command;
  // "for Ann and tomorrow for Ken" is two orders.
  if (items.some(({ class: name }, at) => name === 'TIME' && parts(items[at - 1], items[at + 1])))
    return clarify('several-orders');
  if (command.intent === 'clarify') return clarify('time-unsupported', command.known);
  if (command.intent !== 'set') return clarify('time-unsupported');
  let at: string | undefined;
  let until: string | undefined;
  let length: string | undefined;
  for (const meaning of order) {
    const twice =
      ('at' in meaning && at !== undefined) ||
      ('until' in meaning && until !== undefined) ||
      ('length' in meaning && length !== undefined);
    if (twice) return clarify('time-unclear');
    if (meaning.kind === 'at' || meaning.kind === 'between') at = meaning.at;
    if (meaning.kind === 'until' || meaning.kind === 'between') until = meaning.until;
    if (meaning.kind === 'for') length = meaning.length;
  }
  if (length !== undefined) {
    const end = addLength(clock, at, length);
    if (end === undefined || until !== undefined) return clarify('time-unclear');
    until = end;
  }
  const begins = at === undefined ? clock.now.getTime() : Date.parse(at);
  if (until !== undefined && Date.parse(until) <= begins) return clarify('time-unclear');
  return {
    ...command,
    ...(at === undefined ? {} : { at }),
    ...(until === undefined ? {} : { until }),
  };
}

/** A span of the log; anything else that is said of the past is no order and no question that we can answer. */
function withPast(command: Command, past: readonly TimeMeaning[]): Command {
  const [span, more] = past;
  if (span?.kind !== 'past' || more !== undefined) return clarify('time-unclear');
  const { from, to } = span;
  if (command.intent === 'history')
    return { ...command, ...(from ? { from } : {}), ...(to ? { to } : {}) };
  // What was done since then; "what I did yesterday" would leave today's.
  if (command.intent === 'undo' && from !== undefined) return { ...command, from };
  return clarify('time-unclear');
}
