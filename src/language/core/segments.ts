import { type Decision, decide, isChange } from './decide.js';
import { clarify, type Draft } from './draft.js';
import type { TimeEdge } from './edges.js';
import { type Form, fillForm } from './fill-form.js';
import { FILLING, type Field, formsOf } from './forms.js';
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
  readonly part: 'order' | 'aside' | 'salutation' | 'thanks' | 'sign-off' | 'people' | 'unclear';
  readonly decision: Decision;
  /** The names of a line of people. */
  readonly people: readonly string[];
  /** The field of a form that it stood in. */
  readonly field?: Field['part'];
}

const ENDS = new Set(['.', '!', '?', '。']);
const QUOTED = /^>/;
/** "Ó Briain, Dara" */
const ONE_TURNED = /^[^\s,;]+(?: [^\s,;]+)?, [^\s,;]+(?: [^\s,;]+)?$/u;
/** Tokens of all orders in one message: hundreds of names are one, thousands of words are none. */
const MOST_TOKENS = 4000;
/** No character is written in as many tokens: a text of fewer of them need not be counted. */
const MOST_OF_ONE = 20;
/** Sentences of one line that are read by themselves. */
const MOST_SENTENCES = 100;
const MOST_CLAUSES = 6;
/** Tokens of one message that are read once more, without a bracket, a reason or their neighbours. */
const MOST_AGAIN = 4000;
const NEWLINE = /\r\n|[\r\n\u2028\u2029]/;

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
  /** "Ken Myer left. Disable his offline IM.": whom the order is for another sentence says. */
  readonly elsewhere?: true;
  readonly segments: readonly Segment[];
}

/** Reads messages of one language. */
export function makeReader(grammar: Grammar, findTimes: FindTimes) {
  const { delta } = grammar.language;
  const forms = formsOf(grammar);
  /** Whether the head of a table was read, so that what follows are its rows. */
  let table = false;

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

  // However a message is made, what is read again and again is no more than what is read once.
  let again = MOST_AGAIN;
  function mayReadAgain({ length }: readonly Token[]): boolean {
    again -= length;
    return again >= 0;
  }

  /** A remark in brackets is read with the rest only where nothing is read without it. */
  function readOpened(text: string, tokens: readonly Token[]): Segment {
    const whole = readTokens(text, tokens);
    const opened = whole.part === 'unclear' ? grammar.open(tokens) : undefined;
    if (opened === undefined || !mayReadAgain(opened)) return whole;
    const read = readTokens(text, opened);
    return read.part === 'order' ? read : whole;
  }

  /** A sentence, whose reason is left out where it says nothing else. */
  function readSentence(text: string, tokens: readonly Token[]): Segment {
    const whole = readOpened(text, tokens);
    const bare = whole.part === 'unclear' ? forms.withoutReason(tokens) : undefined;
    if (bare !== undefined && mayReadAgain(bare)) {
      const read = readOpened(text, bare);
      if (read.part === 'order') return read;
    }
    return (whole.part === 'unclear' ? readQuestion(text, tokens) : undefined) ?? whole;
  }

  /** A question with a remark behind it: what is only looked at may be guessed at. */
  function readQuestion(text: string, tokens: readonly Token[]): Segment | undefined {
    for (const head of forms.heads(tokens)) {
      if (!mayReadAgain(head)) break;
      const read = readTokens(text, head);
      const { reading } = read.decision;
      if (read.part === 'order' && reading?.row.mood === 'read') return read;
    }
    return undefined;
  }

  /** "… and enable it for Ken": orders that one sentence joins; undefined where one of them is none. */
  function readClauses(text: string, tokens: readonly Token[]): Segment[] | undefined {
    const clauses = forms.clauses(tokens);
    if (clauses.length < 2 || clauses.length > MOST_CLAUSES || !mayReadAgain(tokens))
      return undefined;
    const read = clauses.map((clause) => readSentence(text, clause));
    return read.every(({ part }) => part === 'order') ? read : undefined;
  }

  function readLine(text: string): Segment[] {
    const tokens = grammar.tokenise(text);
    const whole = readSentence(text, tokens);
    if (whole.part !== 'unclear') return [whole];
    const sentences = cut(tokens);
    if (forms.isRemark(tokens)) return [{ ...whole, part: 'aside', people: [] }];
    const clauses = readClauses(text, tokens);
    if (clauses !== undefined) return clauses;
    if (sentences.length < 2 || sentences.length > MOST_SENTENCES || !mayReadAgain(tokens))
      return [whole];
    const parts = sentences
      .map((sentence) => readSentence(text, sentence))
      // Only on a line of its own it stands above a signature.
      .map((each) => (each.part === 'thanks' ? { ...each, part: 'aside' as const } : each));
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
    table = false;
    for (const raw of text.split(NEWLINE)) {
      const line = normalise(raw);
      if (line === '' || QUOTED.test(line) || forms.isRule(line)) continue;
      segments.push(...(readCells(raw) ?? readFieldLine(line) ?? readLine(line)));
    }
    return inOrder(segments);
  }

  const nothing: Decision = { draft: { intent: 'none' }, reading: undefined, alternatives: [] };

  function listed(text: string, people: readonly string[], field?: Field['part']): Segment {
    return { text, tokens: [], part: 'people', decision: nothing, people, ...(field && { field }) };
  }

  function aside(text: string): Segment {
    return { text, tokens: [], part: 'aside', decision: nothing, people: [] };
  }

  /** A row of a table: whom it names, or an order for them. */
  function readCells(raw: string): Segment[] | undefined {
    const columns = forms.readCells(raw)?.map(normalise);
    const cells = columns ?? normalise(raw).split(/ *[,;] */);
    if (forms.isHeader(cells)) {
      table = true;
      return [];
    }
    // Without a head "Ken Myer, ana@contoso.com" is two people.
    const address = table || columns ? forms.readRow(cells) : undefined;
    if (address !== undefined) return [listed(raw, [address])];
    const [who, order, more] = columns ?? [];
    if (who === undefined || order === undefined || more !== undefined) return undefined;
    const named = readLine(who);
    return named[0]?.part === 'people' && named.length === 1
      ? readLine(`${who}: ${order}`)
      : undefined;
  }

  /** Whether words say nothing of whether, whom or when. */
  function isRemark(text: string, tokens: readonly Token[]): boolean {
    const times = findTimes(text, tokens).filter(({ class: name }) => name !== 'PAST');
    return times.length === 0 && forms.isHarmless(tokens);
  }

  /** A line of a form or of a mail's head. */
  function readFieldLine(line: string): Segment[] | undefined {
    const field = forms.readField(line);
    if (field === undefined) return undefined;
    const { part, value } = field;
    // A field that was left empty: whom the form is about is not said.
    if (value === '')
      return [{ ...aside(line), part: part === 'person' ? ('unclear' as const) : 'aside' }];
    const tokens = grammar.tokenise(value);
    if (part === 'head' || (part === 'note' && isRemark(value, tokens))) {
      const read = readLine(line);
      return read.some((each) => each.part === 'order') ? read : [aside(line)];
    }
    if (part === 'note') return undefined;
    if (FILLING.has(part)) return [{ ...aside(value), field: part }];
    const read = readLine(value);
    if (part === 'order') return read.map((each) => ({ ...each, field: part }));
    // "User: Smith, Tony" is one of them; "Users: Tony, Ana" are two, whom the directory does not know as one.
    if (part === 'person' && ONE_TURNED.test(value)) return [listed(line, [value], part)];
    const [only, more] = read;
    if (only?.part !== 'people' || more !== undefined) return undefined;
    return [listed(line, only.people, part)];
  }

  /** A form names people first; their list stands behind what is to be done. One person's address says who they are. */
  function inOrder(segments: Segment[]): Segment[] {
    const named = segments.filter(({ field }) => field === 'person' || field === 'address');
    if (named.length === 0) return segments;
    const rest = segments.filter((segment) => !named.includes(segment));
    const at = rest.findIndex(({ field }) => field === 'order');
    const head =
      at >= 0 ? at : rest.findIndex(({ part }) => part === 'order' || part === 'unclear');
    const addresses = named.filter(({ field }) => field === 'address');
    const one = addresses.length === 1 && named.length === 2;
    return rest.toSpliced(head + 1, 0, ...(one ? addresses : named));
  }

  /** The one instant that words say, ISO 8601. */
  function instantOf(words: string): string | undefined {
    const [time, more] = findTimes(words, grammar.tokenise(words)).filter(
      ({ class: name }) => name === 'TIME',
    );
    const said = time?.value as { at?: string; until?: string } | undefined;
    return more === undefined ? (said?.at ?? said?.until) : undefined;
  }

  /** The parts of a form beside its order; undefined where one is said twice or not read. */
  function formOf(segments: readonly Segment[]): Form | undefined {
    const parts = new Map<Field['part'], string>();
    for (const { field, text } of segments) {
      if (field === undefined || !FILLING.has(field)) continue;
      if (parts.has(field)) return undefined;
      parts.set(field, text);
    }
    const [setting, value] = [parts.get('setting'), parts.get('value')];
    const [start, end] = [parts.get('start'), parts.get('end')];
    const form: Form = {
      people: segments.filter(({ part }) => part === 'people').flatMap(({ people }) => people),
      policy: parts.get('policy'),
      group: parts.get('group'),
      site: parts.get('site'),
      setting: setting === undefined ? undefined : forms.settingOf(setting),
      value,
      state: value === undefined ? undefined : forms.stateOf(value),
      start: start === undefined ? undefined : instantOf(start),
      end: end === undefined ? undefined : instantOf(end),
    };
    const unread =
      (setting !== undefined && form.setting === undefined) ||
      (start !== undefined && form.start === undefined) ||
      (end !== undefined && form.end === undefined);
    return unread ? undefined : form;
  }

  /** A form whose parts say more than whom: undefined where the message is none. */
  function readForm(segments: readonly Segment[]): Read | undefined {
    if (!segments.some(({ field }) => FILLING.has(field))) return undefined;
    const rest = segments.filter(
      ({ part, field }) => (part === 'order' || part === 'unclear') && !FILLING.has(field),
    );
    const [order, more] = rest;
    const draft = order?.decision.draft ?? { intent: 'none' as const };
    // Of people whom the order names a department is no more than a note.
    const form = more === undefined ? formOf(segments) : undefined;
    const filled = form && fillForm(draft, form);
    if (filled === undefined)
      return isChange(draft) || draft.intent === 'clarify' || more
        ? { command: clarify('unclear'), segments }
        : undefined;
    const decision = order?.decision ?? nothing;
    return { command: filled, decision: { ...decision, draft: filled }, segments };
  }

  /** A line below a sign-off that says nothing of weight: a title, an address. */
  function isSignature({ text, tokens }: Segment): boolean {
    return isRemark(text, tokens);
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

  /** Whether a text has more tokens than any order. */
  function isTooMuch(text: string): boolean {
    if (text.length * MOST_OF_ONE <= MOST_TOKENS) return false;
    let room = MOST_TOKENS;
    for (const line of text.split(NEWLINE)) {
      room -= grammar.tokenise(normalise(line), room + 1).length;
      if (room < 0) return true;
    }
    return false;
  }

  return function read(text: string): Read {
    again = MOST_AGAIN;
    if (isTooMuch(text)) return { command: clarify('unclear'), segments: [] };
    const segments = gather(readSegments(text));
    const [only] = segments;
    if (only === undefined)
      return { command: text.trim() === '' ? { intent: 'none' } : clarify('quoted'), segments };
    const form = readForm(segments);
    if (form) return form;
    if (segments.length === 1)
      return { command: only.decision.draft, decision: only.decision, segments };
    const orders: Segment[] = [];
    let unread: Segment | undefined;
    let signed = false;
    for (const segment of segments) {
      if (segment.part === 'sign-off') signed = true;
      // "Thanks," and a name below it.
      if (segment.part === 'thanks' && orders.length > 0) signed = true;
      if (segment.part === 'order' && isTalk(segment)) continue;
      if (segment.part === 'order' && signed) unread ??= segment;
      else if (segment.part === 'order') orders.push(segment);
      else if (segment.part === 'unclear' && !(signed && isSignature(segment))) unread ??= segment;
      else if (segment.part === 'people' && !signed) unread ??= segment;
    }
    const [order, more] = orders;
    if (order === undefined) {
      const doubt = segments.find(({ decision }) => decision.draft.intent === 'clarify') ?? only;
      return { command: doubt.decision.draft, decision: doubt.decision, segments };
    }
    const changes = orders.filter(({ decision }) => isChange(decision.draft));
    if (more !== undefined && changes.length > 0) {
      const one =
        unread === undefined ? joined(orders.map(({ decision }) => decision.draft)) : undefined;
      if (one === undefined)
        return {
          command: clarify('several-orders', { orders: orders.map(wordsOf) }),
          segments,
        };
      return { command: one, decision: { ...order.decision, draft: one }, segments };
    }
    if (unread?.part === 'people' && isNamed(order.decision.draft, unread.people))
      unread = undefined;
    const named = whomElsewhere(order.decision.draft, segments.slice(0, segments.indexOf(order)));
    if (named !== undefined && (unread === undefined || unread.part === 'people'))
      return { command: named, decision: order.decision, elsewhere: true, segments };
    if (order.decision.draft.lacks === undefined)
      unread ??= segments.find(
        ({ part, people }) =>
          part === 'aside' && people.length > 0 && !isNamed(order.decision.draft, people),
      );
    if (unread !== undefined && changes.length > 0)
      return { command: clarify('unclear', { unread: unread.text }), segments };
    return { command: order.decision.draft, decision: order.decision, segments };
  };
}

/** Whether an order is for these people already. */
function isNamed(draft: Draft, people: readonly string[]): boolean {
  const target = 'target' in draft ? draft.target : undefined;
  return target?.kind === 'users' && people.every((name) => target.names.includes(name));
}

/** An order for "him" or for "both" whom the sentences or lines before it name; undefined where they leave it open. */
function whomElsewhere(draft: Draft, segments: readonly Segment[]): Draft | undefined {
  if (!('target' in draft) || !isChange(draft)) return undefined;
  const names = segments.flatMap(({ part, people }) =>
    part === 'aside' || part === 'people' ? people : [],
  );
  const { lacks, ...order } = draft;
  const target = { kind: 'users' as const, names };
  if (lacks?.setting === undefined && lacks?.target === 'one' && names.length === 1)
    return { ...order, target } as Draft;
  const those = lacks === undefined && draft.target?.kind === 'those';
  return those && names.length > 1 ? ({ ...order, target } as Draft) : undefined;
}

/**
 * Orders that differ only in whom they name are one, and "please turn it off" after the order says it again; undefined where
 * they are several.
 */
function joined(drafts: readonly Draft[]): Draft | undefined {
  const [first, ...others] = drafts;
  if (first === undefined || !('target' in first) || first.lacks !== undefined) return undefined;
  const names = first.target?.kind === 'users' ? [...first.target.names] : undefined;
  for (const other of others) {
    if (!('target' in other) || other.intent !== first.intent) return undefined;
    const { target, lacks, ...rest } = other;
    const { target: _, ...same } = first;
    if (JSON.stringify(rest) !== JSON.stringify(same)) return undefined;
    if (lacks?.setting && lacks.target !== undefined) continue;
    if (names === undefined || lacks !== undefined || target?.kind !== 'users') return undefined;
    names.push(...target.names);
  }
  if (names === undefined) return first;
  return { ...first, target: { kind: 'users', names } } as Draft;
}

/** The words of a segment as they were written. */
function wordsOf({ text, tokens }: Segment): string {
  return text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? text.length);
}

/** "hello" and "thanks" beside something else. */
function isTalk({ decision }: Segment): boolean {
  return decision.draft.intent === 'greet';
}
