import { type Decision, decide } from './decide.js';
import type { Draft } from './draft.js';
import type { Grammar, Reading } from './grammar.js';
import { remarksOf } from './remarks.js';
import { type FindTimes, type Segment, wordsOf } from './segment.js';
import { readTarget } from './targets.js';
import type { Token } from './tokens.js';

const ENDS = new Set(['.', '!', '?', '。']);
/** Sentences of one line that are read by themselves. */
const MOST_SENTENCES = 100;
const MOST_CLAUSES = 6;
/** Tokens of one message that are read once more, without a bracket, a reason or their neighbours. */
const MOST_AGAIN = 4000;

const SHOWN = new Set(['set', 'grant', 'revoke', 'copy', 'policy.create', 'policy.delete']);

/** Whether a remark may stand beside an order that was not read: such an order is shown before it is carried out. */
export function mayStandBeside(draft: Draft): boolean {
  return SHOWN.has(draft.intent) || (draft.intent === 'undo' && draft.changes !== undefined);
}

/** A sentence that seems to change nothing of the order beside it. */
function beside(segment: Segment): Segment {
  return { ...segment, part: 'aside', people: [], unread: wordsOf(segment) };
}

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

/** Reads lines of one language, and the sentences and clauses of each. */
export function makeLines(grammar: Grammar, findTimes: FindTimes) {
  const { delta } = grammar.language;
  const remarks = remarksOf(grammar);

  /** Whether a word of ours is all of a name: a department, say. */
  function isOurs(name: string): boolean {
    return !name.includes(' ') && grammar.lexicon.knows(name.toLowerCase());
  }

  function readPart(
    readings: readonly Reading[],
  ): { part: Segment['part']; people: string[] } | undefined {
    const [best] = readings.filter(({ row }) => row.mood === 'part');
    if (best === undefined) return undefined;
    const target = readTarget(
      best.items.filter(({ class: name }) => name !== 'COMMA' || best.row.intent === 'people'),
    );
    const people = target?.kind === 'users' ? target.names : [];
    // A line that names something else drops nobody: it is not read.
    if (best.row.intent === 'people' && people.length === 0) return undefined;
    // "Tony Smith, Legal": a column of a table.
    if (people.length > 1 && people.some((name) => isOurs(name))) return undefined;
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
    return read.part === 'order' && !isTimedAside(text, tokens, read) ? read : whole;
  }

  /** "Ann, Ken (until Friday)": a time in brackets may be that of one of them. */
  function isTimedAside(text: string, tokens: readonly Token[], { decision }: Segment): boolean {
    const { draft } = decision;
    const target = 'target' in draft ? draft.target : undefined;
    const several = target?.kind === 'any' || (target?.kind === 'users' && target.names.length > 1);
    return several && findTimes(text, tokens).some(({ from }) => tokens[from]?.kind === 'paren');
  }

  /** Whether words say nothing of whether, whom or when. */
  function isRemark(text: string, tokens: readonly Token[]): boolean {
    const times = findTimes(text, tokens).filter(({ class: name }) => name !== 'PAST');
    return times.length === 0 && remarks.isHarmless(tokens);
  }

  /** A sentence, whose reason is left out where it says nothing else. */
  function readSentence(text: string, tokens: readonly Token[]): Segment {
    const whole = readOpened(text, tokens);
    if (whole.part !== 'unclear') return whole;
    const bare = remarks.withoutReason(tokens);
    if (bare !== undefined && isRemark(text, dropped(tokens, bare)) && mayReadAgain(bare)) {
      const read = readOpened(text, bare);
      // What seems a reason may be what came of it, or the condition: it is told before anything is done.
      if (read.part === 'order')
        return { ...read, unread: wordsOf({ text, tokens: unmarked(dropped(tokens, bare)) }) };
    }
    return readQuestion(text, tokens) ?? readBeside(text, tokens) ?? whole;
  }

  /** An order with a remark behind or before it that seems to change nothing. */
  function readBeside(text: string, tokens: readonly Token[]): Segment | undefined {
    for (const { rest, aside } of remarks.asides(tokens)) {
      if (!isTimeless(text, aside)) continue;
      if (!mayReadAgain(rest)) break;
      const read = readOpened(text, rest);
      if (read.part === 'order' && mayStandBeside(read.decision.draft))
        return { ...read, unread: wordsOf({ text, tokens: aside }) };
    }
    return undefined;
  }

  function isTimeless(text: string, tokens: readonly Token[]): boolean {
    return findTimes(text, tokens).length === 0;
  }

  /** A question with a remark behind it: what is only looked at may be guessed at. */
  function readQuestion(text: string, tokens: readonly Token[]): Segment | undefined {
    for (const head of remarks.heads(tokens)) {
      if (!mayReadAgain(head)) break;
      const read = readTokens(text, head);
      const { reading } = read.decision;
      if (read.part === 'order' && reading?.row.mood === 'read') return read;
    }
    return undefined;
  }

  /** "… and enable it for Ken": orders that one sentence joins; undefined where one of them is none. */
  function readClauses(text: string, tokens: readonly Token[]): Segment[] | undefined {
    const clauses = remarks.clauses(tokens);
    if (clauses.length < 2 || clauses.length > MOST_CLAUSES || !mayReadAgain(tokens))
      return undefined;
    const read = clauses.map((clause) => readSentence(text, clause));
    return read.every(({ part }) => part === 'order') ? read : undefined;
  }

  function readLine(text: string): Segment[] {
    const tokens = grammar.tokenise(text);
    const whole = readSentence(text, tokens);
    if (whole.part !== 'unclear') return [whole];
    if (remarks.isRemark(tokens) && isTimeless(text, tokens))
      return [{ ...whole, part: 'aside', people: [] }];
    if (remarks.isAside(tokens) && isTimeless(text, tokens)) return [beside(whole)];
    const clauses = readClauses(text, tokens);
    if (clauses !== undefined) return clauses;
    const sentences = cut(tokens);
    if (sentences.length < 2 || sentences.length > MOST_SENTENCES || !mayReadAgain(tokens))
      return [whole];
    const parts = sentences
      .map((sentence) => readSentence(text, sentence))
      // Only on a line of its own it stands above a signature.
      .map((each) => (each.part === 'thanks' ? { ...each, part: 'aside' as const } : each))
      .map((each) =>
        each.part === 'unclear' && remarks.isAside(each.tokens) && isTimeless(text, each.tokens)
          ? beside(each)
          : each,
      );
    // "… . Regards, Ken Myer" in one line: who of them is meant?
    const named = parts.some(({ part }) => part === 'sign-off' || part === 'people');
    return !named && parts.some(({ part }) => part === 'order') ? parts : [whole];
  }

  return {
    readTokens,
    readLine,
    isRemark,
    /** Before each message. */
    begin(): void {
      again = MOST_AGAIN;
    },
  };
}

/** Tokens without the marks before and behind them. */
function unmarked(tokens: readonly Token[]): readonly Token[] {
  const isWord = ({ kind }: Token) => kind !== 'mark';
  return tokens.slice(tokens.findIndex(isWord), tokens.findLastIndex(isWord) + 1);
}

/** What was left out at the end, or before the rest. */
function dropped(tokens: readonly Token[], rest: readonly Token[]): readonly Token[] {
  return rest[0] === tokens[0]
    ? tokens.slice(rest.length)
    : tokens.slice(0, tokens.length - rest.length);
}
