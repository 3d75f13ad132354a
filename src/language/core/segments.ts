import { type Decision, decide, isChange } from './decide.js';
import type { TimeEdge } from './edges.js';
import { clarify } from './frames.js';
import type { Grammar, Reading } from './grammar.js';
import { normalise } from './normalise.js';
import { readTarget } from './targets.js';
import type { Token } from './tokens.js';

/** Times of a text, as edges over its tokens. */
export type FindTimes = (text: string, tokens: readonly Token[]) => readonly TimeEdge[];

/** A line or sentence with the part that it plays. */
export interface Segment {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly part: 'order' | 'aside' | 'salutation' | 'sign-off' | 'people' | 'unclear';
  readonly decision: Decision;
  /** The names of a line of people. */
  readonly people: readonly string[];
}

const ENDS = new Set(['.', '!', '?', '。']);
const QUOTED = /^>/;

function isDoubtful({ draft, reading }: Decision): boolean {
  return draft.intent === 'none' || reading?.row.mood === 'doubt';
}

/** Cuts the tokens of a line where a sentence ends. */
function cut(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [[]];
  tokens.forEach((token, at) => {
    sentences.at(-1)?.push(token);
    const next = tokens[at + 1];
    if (
      token.kind === 'mark' &&
      ENDS.has(token.text) &&
      next !== undefined &&
      (next.gap || next.kind === 'han')
    )
      sentences.push([]);
  });
  return sentences.filter((sentence) => sentence.length > 0);
}

/** What a message was read as. */
export interface Read {
  readonly command: Decision['draft'];
  /** Undefined where the message as a whole decides. */
  readonly decision?: Decision;
  readonly segments: readonly Segment[];
}

/** Reads messages of one language. */
export function makeReader(grammar: Grammar, findTimes: FindTimes) {
  const { delta } = grammar.language;

  function readPart(
    readings: readonly Reading[],
  ): { part: Segment['part']; people: string[] } | undefined {
    const [best] = readings.filter(({ row }) => row.mood === 'part');
    if (best === undefined) return undefined;
    const target = readTarget(
      best.items.filter(({ class: name }) => name !== 'COMMA' || best.row.intent === 'people'),
    );
    const people = target?.kind === 'users' ? target.names : [];
    return { part: best.row.intent as Segment['part'], people };
  }

  function readTokens(text: string, tokens: readonly Token[]): Segment {
    const readings = grammar.read(text, tokens, findTimes(text, tokens));
    const orders = readings.filter(({ row }) => row.mood !== 'part');
    const sure = orders.filter(({ row }) => row.mood !== 'doubt');
    const decision = decide(orders, delta);
    const part = readPart(readings);
    // A greeting alone is talk and a salutation alike: which one, the rest of the message says.
    if (part !== undefined && (sure.length === 0 || sure[0]?.row.mood === 'talk'))
      return { text, tokens, ...part, decision };
    return {
      text,
      tokens,
      part: isDoubtful(decision) ? 'unclear' : 'order',
      decision,
      people: [],
    };
  }

  function readLine(text: string): Segment[] {
    const tokens = grammar.tokenise(text);
    const whole = readTokens(text, tokens);
    if (whole.part !== 'unclear') return [whole];
    const sentences = cut(tokens);
    if (sentences.length < 2) return [whole];
    const parts = sentences.map((sentence) => readTokens(text, sentence));
    // "… . Regards, Ken Myer" in one line: who of them is meant?
    const named = parts.some(({ part }) => part === 'sign-off' || part === 'people');
    return !named && parts.some(({ part }) => part === 'order') ? parts : [whole];
  }

  /** A head and the lines below it: the head is read with one list token in their place. */
  function readList(head: Segment, items: readonly Segment[]): Segment {
    const last = head.tokens.at(-1);
    const end = last?.end ?? 0;
    const list: Token = {
      kind: 'list',
      start: end,
      end,
      text: '',
      folded: '',
      gap: true,
      items: items.flatMap(({ people }) => people),
    };
    return readTokens(head.text, [...head.tokens, list]);
  }

  function readSegments(text: string): Segment[] {
    const segments: Segment[] = [];
    for (const raw of text.split(/\r\n|[\r\n\u2028\u2029]/)) {
      const line = normalise(raw);
      if (line === '' || QUOTED.test(line)) continue;
      segments.push(...readLine(line));
    }
    return segments;
  }

  /** Puts lists behind their heads. */
  function gather(segments: readonly Segment[]): Segment[] {
    const gathered: Segment[] = [];
    for (let at = 0; at < segments.length; at++) {
      const segment = segments[at];
      if (segment === undefined) break;
      let to = at + 1;
      while (segments[to]?.part === 'people') to++;
      const items = segments.slice(at + 1, to);
      const heads = segment.part === 'unclear' || segment.part === 'order';
      if (!heads || items.length === 0) {
        gathered.push(segment);
        continue;
      }
      const listed = readList(segment, items);
      if (listed.part === 'order') {
        gathered.push(listed);
        at = to - 1;
        continue;
      }
      const addresses = items.every(({ people }) => people.every((name) => name.includes('@')));
      if (
        segment.part === 'order' &&
        'target' in segment.decision.draft &&
        (addresses || items.length > 1)
      ) {
        // "… for tony@contoso.com" and more of them below.
        const joined = `${segment.text}; ${items.flatMap(({ people }) => people).join('; ')}`;
        const whole = readTokens(joined, grammar.tokenise(joined));
        if (whole.part === 'order') {
          gathered.push(whole);
          at = to - 1;
          continue;
        }
      }
      gathered.push(segment);
    }
    return gathered;
  }

  return function read(text: string): Read {
    const segments = gather(readSegments(text));
    const [only] = segments;
    if (only === undefined)
      return { command: text.trim() === '' ? { intent: 'none' } : clarify('quoted'), segments };
    if (segments.length === 1)
      return { command: only.decision.draft, decision: only.decision, segments };
    const orders: Segment[] = [];
    let unread: Segment | undefined;
    let signed = false;
    for (const segment of segments) {
      if (segment.part === 'sign-off') signed = true;
      if (segment.part === 'order' && isTalk(segment)) continue;
      if (segment.part === 'order' && signed) unread ??= segment;
      else if (segment.part === 'order') orders.push(segment);
      else if (!signed && (segment.part === 'unclear' || segment.part === 'people'))
        unread ??= segment;
    }
    const [order, more] = orders;
    if (order === undefined) {
      const doubt = segments.find(({ decision }) => decision.draft.intent === 'clarify') ?? only;
      return { command: doubt.decision.draft, decision: doubt.decision, segments };
    }
    const changes = orders.filter(({ decision }) => isChange(decision.draft));
    if (more !== undefined && changes.length > 0)
      return { command: clarify('several-orders'), segments };
    if (unread !== undefined && changes.length > 0)
      return { command: clarify('unclear', { unread: unread.text }), segments };
    return { command: order.decision.draft, decision: order.decision, segments };
  };
}

/** "hello" and "thanks" beside something else. */
function isTalk({ decision }: Segment): boolean {
  return decision.draft.intent === 'greet';
}
