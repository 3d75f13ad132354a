import type { ClassId } from './classes.js';
import type { Grammar } from './grammar.js';
import type { Token } from './tokens.js';

/** Marks that part a question from a remark. */
const ENDS = new Set([',', '-', ';', '?', '.']);
const MOST_HEADS = 3;
/** "EX-2291" names no person. */
const TICKET = /^\p{Lu}{2,8}-?\d{2,}$/u;
/** Words of a remark that need not be read. */
const LONGEST_REMARK = 16;

const known = new WeakMap<Grammar, ReturnType<typeof makeRemarks>>();

/** What tells words that weigh on an order from those that say nothing of it. */
export function remarksOf(grammar: Grammar) {
  const made = known.get(grammar) ?? makeRemarks(grammar);
  known.set(grammar, made);
  return made;
}

function makeRemarks({ lexicon, classes, tokenise, language }: Grammar) {
  const grave = language.grave.map((name) => classes.id(name));
  const ours = ['SET', 'SETTOO', 'PARAM', 'POL', 'POLS', 'EXCEPT'].map((name) => classes.id(name));
  const because = classes.id('BECAUSE');
  const remark = language.remark.begins.map((name) => classes.id(name));
  const doubting = ['NOT', 'IFW', 'ONLY', 'EXCEPT', 'OR', 'CALLEDOFF'].map((name) =>
    classes.id(name),
  );
  const openers = ['GREET', 'BOT', 'FILL'].map((name) => classes.id(name));
  const weighty = [...grave, ...language.remark.not.map((name) => classes.id(name))];
  const and = [classes.id('AND')];
  const opening = [classes.id('OPENS')];
  const footer = [classes.id('FOOTER')];
  const serious = classes.id('GRAVE');
  const part = classes.id('PARTW');
  const footnote = [classes.id('FOOTNOTE')];

  /** Whether a word of these classes begins at a token. */
  function speaksAt(tokens: readonly Token[], at: number, wanted: readonly ClassId[]): boolean {
    return lexicon
      .find(tokens, at)
      .some(({ entry }) => entry.classes.some((id) => wanted.includes(id)));
  }

  /** Whether any word of these classes stands in a text. */
  function speaksOf(tokens: readonly Token[], wanted: readonly ClassId[]): boolean {
    return tokens.some((_, at) => speaksAt(tokens, at, wanted));
  }

  /** Whether words may take back or narrow what is ordered beside them: "CANCELLED", "not Tony", "only if". */
  function isDoubtful(tokens: readonly Token[]): boolean {
    for (let at = 0; at < tokens.length; ) {
      const { kind, text } = tokens[at] ?? {};
      // "【CANCELLED】 offline IM"
      if (kind === 'paren' && text !== undefined && isDoubtful(tokenise(text))) return true;
      // 后勤部 is a department, whatever 后 means.
      const longest = lexicon.find(tokens, at).at(-1);
      if (longest?.entry.classes.some((id) => doubting.includes(id))) return true;
      at = longest?.to ?? at + 1;
    }
    return false;
  }

  /** Whether words say nothing of whether, whom or when: none of them is of a class that would. */
  function isHarmless(tokens: readonly Token[]): boolean {
    const within = tokens.filter(({ kind }) => kind === 'paren');
    return !speaksOf(tokens, weighty) && within.every(({ text }) => isHarmless(tokenise(text)));
  }

  /** Whether words end in one for some of those whom the rest of them names: 财务部实习生. */
  function isPartOfPlace(tokens: readonly Token[]): boolean {
    return tokens.some(
      (_, at) =>
        at > 0 &&
        lexicon
          .find(tokens, at)
          .some(({ to, entry }) => to === tokens.length && entry.classes.includes(part)),
    );
  }

  function opens(tokens: readonly Token[], at: number): number | undefined {
    const match = lexicon.find(tokens, at).findLast(({ entry }) => entry.classes.includes(because));
    return match?.to;
  }

  /** The tokens without a reason, at their end or before a comma; undefined where none is given. */
  function withoutReason(tokens: readonly Token[]): readonly Token[] | undefined {
    const comma = tokens.findIndex(({ text }) => text === ',');
    if (comma > 0 && opens(tokens, 0) !== undefined && isHarmless(tokens.slice(1, comma)))
      return tokens.slice(comma + 1);
    // Behind the last word that says anything all the rest is harmless.
    const last = tokens.findLastIndex((_, at) => speaksAt(tokens, at, weighty));
    for (let at = 2; at < tokens.length; at++) {
      const from = opens(tokens, at);
      // "the policy was deleted, reason": with nothing behind it the word gives none.
      if (from === undefined || from <= last || from >= tokens.length) continue;
      const end = tokens[at - 1]?.text === ',' ? at - 1 : at;
      return tokens.slice(0, end);
    }
    return undefined;
  }

  /** Whether a line only gives a reason, or stands below a mail: it says nothing else. */
  function isRemark(tokens: readonly Token[]): boolean {
    if (speaksOf(tokens, footer)) return !speaksOf(tokens, ours);
    // "Caution: do not do this before Friday" only begins like one.
    if (speaksOf(tokens, footnote))
      return !isDoubtful(tokens) && !speaksOf(tokens, [...ours, serious]);
    return opens(tokens, 0) !== undefined && isHarmless(tokens);
  }

  /**
   * Whether words are a remark about what is ordered, such as "she has moved to Sales", that names nobody and holds no word
   * that may say whether, whom or when. It need not be read; whoever acts on the order says that it was not.
   */
  function isAside(tokens: readonly Token[]): boolean {
    const [first, ...others] = tokens.filter(({ kind }) => kind !== 'mark');
    if (first === undefined || others.length === 0 || others.length > LONGEST_REMARK) return false;
    const plain = ({ kind, text }: Token) =>
      kind === 'word' && (!/\p{Lu}|\d|@/u.test(text) || TICKET.test(text));
    const at = tokens.indexOf(first);
    return (
      (plain(first) || /^\p{Lu}\p{Ll}*$/u.test(first.text)) &&
      others.every((token) => plain(token) || token.text === 'I') &&
      tokens.every(({ text }) => text !== '?') &&
      speaksAt(tokens, at, remark) &&
      !speaksOf(tokens, weighty)
    );
  }

  /** The tokens without a remark behind them, or before them; each with the remark. */
  function asides(
    tokens: readonly Token[],
  ): readonly { readonly rest: readonly Token[]; readonly aside: readonly Token[] }[] {
    const found: { rest: readonly Token[]; aside: readonly Token[] }[] = [];
    for (let at = tokens.length - 1; at > 1; at--) {
      if (tokens.length - at > LONGEST_REMARK) break;
      if (!parts(tokens, at) || tokens[at]?.kind === 'word') continue;
      const aside = tokens.slice(at + 1);
      if (isAside(aside)) found.push({ rest: tokens.slice(0, at), aside });
    }
    for (let at = 1; at < Math.min(tokens.length - 2, LONGEST_REMARK); at++) {
      if (tokens[at]?.text !== ':' && !parts(tokens, at)) continue;
      if (tokens[at]?.kind === 'word') continue;
      const aside = tokens.slice(0, at);
      // "he did ok, turn it off": what may open an order belongs to it.
      if (isAside(aside) && !speaksOf(aside, openers))
        found.push({ rest: tokens.slice(at + 1), aside });
      break;
    }
    return found;
  }

  /** Whether a mark ends what is asked: one within a word does not. */
  function parts(tokens: readonly Token[], at: number): boolean {
    const [mark, next] = [tokens[at], tokens[at + 1]];
    if (mark === undefined) return false;
    if (mark.kind === 'word') return speaksAt(tokens, at, and);
    if (!ENDS.has(mark.text)) return false;
    return mark.text === '-'
      ? mark.gap && next?.gap === true
      : next?.gap === true || next?.kind === 'han';
  }

  /** The tokens up to a mark behind which nothing of weight is said, the longest first. */
  function heads(tokens: readonly Token[]): readonly (readonly Token[])[] {
    const found: (readonly Token[])[] = [];
    for (let at = tokens.length - 1; at > 1 && found.length < MOST_HEADS; at--) {
      if (!parts(tokens, at)) continue;
      if (speaksOf(tokens.slice(at + 1), grave)) break;
      found.push(tokens.slice(0, at));
    }
    return found;
  }

  /** The tokens cut before each verb that opens an order behind "and" or a comma. */
  function clauses(tokens: readonly Token[]): readonly (readonly Token[])[] {
    const found: Token[][] = [[]];
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (token === undefined) break;
      const joins = token.text === ',' || token.text === ';' || speaksAt(tokens, at, and);
      const next = tokens[at + 1];
      const after = next !== undefined && speaksAt(tokens, at + 1, and) ? at + 2 : at + 1;
      if (joins && speaksAt(tokens, after, opening)) {
        found.push([]);
        at = after - 1;
      } else found.at(-1)?.push(token);
    }
    return found;
  }

  return {
    isHarmless,
    isDoubtful,
    isPartOfPlace,
    isRemark,
    isAside,
    asides,
    withoutReason,
    heads,
    clauses,
  };
}
