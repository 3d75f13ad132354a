import type { Command } from './command.js';
import { clarify } from './core/draft.js';
import type { TimeEdge } from './core/edges.js';
import type { Language } from './core/language.js';
import type { FindTimes } from './core/segment.js';
import type { Item } from './core/targets.js';
import type { Token } from './core/tokens.js';
import {
  addLength,
  type Clock,
  findTimes,
  mayHoldTime,
  type TimeFound,
  type TimeLanguage,
  type TimeMeaning,
  type TimeMode,
} from './time/time.js';

const PROBLEM = 'problem';
/** Milliseconds: a date so far ahead was rather meant to be in the past. */
const FARTHEST = 300 * 24 * 3_600_000;

/** Finds the times of a text as edges: of an order, of a log, and those that cannot be acted on. */
export function makeFindTimes({ times }: Language, clock: Clock): FindTimes {
  // A text may be read with several cuts of its tokens, one after the other.
  let last: { readonly text: string; readonly found: readonly Found[] } | undefined;
  return (text, tokens) => {
    if (last?.text !== text) last = { text, found: findAll(text, times, clock) };
    const [begin, end] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
    const found = within(last.found, begin, end);
    if (found.length === 0) return [];
    const starts = new Map(tokens.map(({ start }, at) => [start, at]));
    const ends = new Map(tokens.map(({ end }, at) => [end, at + 1]));
    const edges: TimeEdge[] = [];
    for (const { start, end, meaning, mode } of found) {
      const from = starts.get(start);
      const to = ends.get(end) ?? dotted(tokens, end);
      // "(Friday)" behind one of several: whose time is it?
      const bracket = tokens.findIndex(
        (token) => token.kind === 'paren' && token.start < start && end < token.end,
      );
      if (bracket >= 0)
        edges.push({ from: bracket, to: bracket + 1, class: 'VAGUE', value: meaning });
      if (from === undefined || to === undefined || to <= from) continue;
      const kind = mode === 'order' ? 'TIME' : 'PAST';
      edges.push({ from, to, class: meaning.kind === PROBLEM ? 'VAGUE' : kind, value: meaning });
    }
    return edges;
  };
}

type Found = TimeFound & { readonly mode: TimeMode };

/** All times in the order of the text; of one place that of an order first. */
function findAll(text: string, language: TimeLanguage | undefined, clock: Clock): Found[] {
  if (language === undefined || !mayHoldTime(text, language)) return [];
  const found = (['order', 'past'] as const).flatMap((mode) =>
    findTimes(text, language, clock, mode).map((each): Found => ({ ...each, mode })),
  );
  return found.sort((a, b) => a.start - b.start);
}

/** The times that begin within a part of the text. */
function within(found: readonly Found[], begin: number, end: number): readonly Found[] {
  const from = firstAt(found.length, (at) => (found[at]?.start ?? 0) >= begin);
  const to = firstAt(found.length, (at) => (found[at]?.start ?? 0) >= end);
  return found.slice(from, to);
}

/** The first of so many places, in their order, for which something holds from there on. */
function firstAt(count: number, holds: (at: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** "6 p.m." ends in a dot that a token may hold or not. */
function dotted(tokens: readonly Token[], end: number): number | undefined {
  const at = firstAt(tokens.length, (place) => (tokens[place]?.end ?? 0) >= end);
  return (tokens[at]?.start ?? end) < end ? at + 1 : undefined;
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

/** A reason or an order in the speaker's words: a time in them is theirs. */
function holdsWords(command: Command): boolean {
  const { intent } = command;
  if (intent === 'script') return command.order !== undefined;
  return (intent === 'freeze' || intent === 'approval') && command.reason !== undefined;
}

function isReason(before: Item | undefined, after: Item | undefined): boolean {
  return [before, after].some((item) => item?.class === 'LEFTW' || item?.class === 'PRON');
}

/** What somebody does, of which an order may be the consequence, and the marks that end what is said of it. */
const EVENTS = new Set(['LEFTW', 'LEFTD', 'DUTYW', 'DONEAFTER', 'TELLME']);
const CLAUSE_ENDS = new Set(['COMMA', 'STOP', 'SEMI', 'EXCL', 'COLON']);

/** Whether a time stands in a clause that tells what somebody does, or right before a reason. */
function isOfEvent(items: readonly Item[], at: number): boolean {
  const ends = ({ class: name }: Item) => CLAUSE_ENDS.has(name);
  const from = items.slice(0, at).findLastIndex(ends) + 1;
  const length = items.slice(at).findIndex(ends);
  const clause = items.slice(from, length < 0 ? undefined : at + length);
  return clause.some(({ class: name }) => EVENTS.has(name)) || items[at + 1]?.class === 'REASON';
}

/** Whether a word before a time says more of it than when something begins. */
function isOpenEnded({ value }: Item, before: Item | undefined): boolean {
  return before?.class === 'ONLY' && (value as TimeMeaning).kind === 'at';
}

/** Whether 到 before a time may say when it is done, as a verb behind it lets one think: 到周五为止 does not. */
function mayBegin({ value, text }: Item, after: Item | undefined): boolean {
  const ends = (value as TimeMeaning).kind === 'until' && text.startsWith('到');
  return ends && !text.endsWith('止') && /^(?:V|VS|VY|B)[+-]$/.test(after?.class ?? '');
}

/** Words that need a time beside them: it comes back then, it stays so until then, it is so for a while. */
const STAYS = new Set(['STAYS', 'STAYS+', 'STAYS-']);
const TIMED = new Set(['RESUMES', 'RESTOPS', 'TEMPW', ...STAYS]);

function lasts(item: Item | undefined): boolean {
  const { kind } = (item?.class === 'TIME' ? item.value : {}) as Partial<TimeMeaning>;
  return kind === 'until' || kind === 'for';
}

/** Puts the times of its words into a command; what cannot be done at a time is asked about. */
export function withTimes(command: Command, items: readonly Item[], clock: Clock): Command {
  if (holdsWords(command)) return command;
  const order = meanings(items, 'TIME');
  const past = meanings(items, 'PAST');
  if (past.length > 0) return withPast(command, past, clock);
  if (order.length === 0)
    return items.some(({ class: name }) => TIMED.has(name)) ? clarify('time-unclear') : command;
  // "for Ann and tomorrow for Ken" is two orders.
  if (items.some(({ class: name }, at) => name === 'TIME' && parts(items[at - 1], items[at + 1])))
    return clarify('several-orders');
  // "only tomorrow" ends then as well.
  if (items.some((item, at) => item.class === 'TIME' && isOpenEnded(item, items[at - 1])))
    return clarify('time-unclear');
  // "…, he leaves on Friday": that is when he leaves.
  if (
    items.some(({ class: name }, at) => name === 'TIME' && isReason(items[at - 1], items[at + 1]))
  )
    return clarify('time-unclear');
  // 他下周一离职，关闭…: whatever stands between.
  if (items.some(({ class: name }, at) => name === 'TIME' && isOfEvent(items, at)))
    return clarify('time-unclear');
  // 到周五关闭: until then, or then?
  if (items.some((item, at) => item.class === 'TIME' && mayBegin(item, items[at + 1])))
    return clarify('time-unclear');
  // "for Ann now and Ken tomorrow"
  if (
    items.some(
      ({ class: name }, at) =>
        (name === 'FILL' || name === 'NOW') && parts(items[at + 1], items[at + 2]),
    )
  )
    return clarify('several-orders');
  if (command.intent === 'clarify') return clarify('time-unsupported', command.known);
  if (command.intent !== 'set') return clarify('time-unsupported');
  // "…, back on Friday": that is when it ends.
  const turned = items.findIndex(({ class: name }) => name === 'RESUMES' || name === 'RESTOPS');
  const back = turned < 0 ? undefined : (items[turned - 1]?.value as TimeMeaning | undefined);
  if (turned >= 0) {
    const again = items[turned]?.class === (command.enabled === true ? 'RESTOPS' : 'RESUMES');
    if (items[turned - 1]?.class !== 'TIME' || back?.kind !== 'at' || !again)
      return clarify('time-unclear');
  }
  // "…, on until Friday"
  const stays = items.findIndex(({ class: name }) => STAYS.has(name));
  if (stays >= 0 && !lasts(items[stays + 1])) return clarify('time-unclear');
  let at: string | undefined;
  let until: string | undefined = back?.kind === 'at' ? back.at : undefined;
  let length: string | undefined;
  for (const meaning of order) {
    if (meaning === back) continue;
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
  // "for a while": until when has to be said.
  if (until === undefined && items.some(({ class: name }) => name === 'TEMPW'))
    return clarify('time-unclear');
  const begins = at === undefined ? clock.now.getTime() : Date.parse(at);
  if (until !== undefined && Date.parse(until) <= begins) return clarify('time-unclear');
  // "from 10 December until 5 December"
  if (at !== undefined && until !== undefined && Date.parse(until) - begins > FARTHEST)
    return clarify('time-unclear');
  // "20 to 25 November" on the first of December was last week, not next year.
  if (begins - clock.now.getTime() > FARTHEST) return clarify('time-unclear');
  return {
    ...command,
    ...(at === undefined ? {} : { at }),
    ...(until === undefined ? {} : { until }),
  };
}

/** A span of the log; anything else that is said of the past is no order and no question that we can answer. */
function withPast(command: Command, past: readonly TimeMeaning[], { now }: Clock): Command {
  const [span, more] = past;
  if (span?.kind !== 'past' || more !== undefined) return clarify('time-unclear');
  const { from, to } = span;
  if (command.intent === 'history')
    return { ...command, ...(from ? { from } : {}), ...(to ? { to } : {}) };
  // What was done since then; "what I did yesterday" would leave today's.
  const open = to === undefined || Date.parse(to) >= now.getTime();
  if (command.intent === 'undo' && from !== undefined && open) return { ...command, from };
  return clarify('time-unclear');
}
