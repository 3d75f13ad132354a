import { type BUILT_IN, type Classes, type ClassId, MARKS } from './classes.js';
import type { Language, Style, Surroundings } from './language.js';
import type { Lexicon, Match } from './lexicon.js';
import type { Edge } from './paths.js';
import { type Token, tokenise } from './tokens.js';

/** A time that was found in the text, as tokens. */
export interface TimeEdge {
  readonly from: number;
  readonly to: number;
  readonly class: 'TIME' | 'PAST' | 'VAGUE';
  readonly value: unknown;
}

/** What edges are made with. */
export interface EdgeMaker {
  readonly language: Language;
  readonly lexicon: Lexicon;
  readonly classes: Classes;
  /** The classes that edges are made for. */
  readonly ids: Readonly<Record<keyof typeof BUILT_IN, ClassId>>;
  /** The parameter of a client policy that a word is, by its own name. */
  readonly parameter: (
    folded: string,
  ) => { readonly id: string; readonly allows: boolean } | undefined;
}

const COST = {
  word: 1,
  further: 0.05,
  hanAlone: 0.3,
  capital: 0.5,
  mended: 1.6,
  address: 1,
  quote: 0.5,
  paren: 0.6,
  ticket: 0.5,
  mark: 0.6,
  number: 1,
  time: 1,
  any: 1.1,
  identifier: 1.8,
  plainPolicy: 2.6,
  smallPlace: 2.7,
} as const;

const TICKET = /^(?:\p{Lu}{2,8}-?\d{3,}|[A-Z]{2,6}-\d+)$/u;
const CODE = /^(?=.*\d)(?=.*[A-Z])[A-Z0-9]{4,8}$/i;
const CHANGE = /^C\d{1,9}$/i;
const IDENTIFIER = /[\d_-]|\p{Ll}\p{Lu}/u;
const ADDRESS = /^\S+@\S+$|^\S+\\\S+$/;
const DURATION = /^\d{1,3}(?::\d{2}){1,2}$/;

/** How the writer uses capitals: they say nothing in a text that has them everywhere, or nowhere. */
export function readStyle(tokens: readonly Token[], lexicon: Lexicon): Style {
  const words = tokens.filter(({ kind, text }) => kind === 'word' && /\p{L}{2}/u.test(text));
  if (words.length > 2 && words.every(({ text }) => !/\p{Ll}/u.test(text))) return 'upper';
  let capitals = 0;
  let ours = 0;
  let titled = 0;
  words.forEach(({ text, folded, start }, index) => {
    const known = lexicon.knows(folded);
    const capital = known ? /^\p{Lu}/u.test(text) : /\p{Lu}/u.test(text);
    const acronym = !/\p{Ll}/u.test(text);
    if (capital && ((index > 0 && start > 0) || !known) && !(acronym && known)) capitals++;
    if (known && !acronym && text.length > 3 && index > 0) {
      ours++;
      if (capital) titled++;
    }
  });
  if (ours > 1 && titled * 2 > ours) return 'title';
  return capitals === 0 ? 'lower' : 'mixed';
}

/** Makes the edges of a text, position by position as they are reached. */
export function makeEdges(
  tokens: readonly Token[],
  times: readonly TimeEdge[],
  { language, lexicon, classes, ids, parameter }: EdgeMaker,
): (at: number, open: (id: ClassId) => boolean) => readonly Edge[] {
  const style = readStyle(tokens, lexicon);
  const matches: (readonly Match[])[] = [];
  function wordsAt(at: number): readonly Match[] {
    matches[at] ??= lexicon.find(tokens, at);
    return matches[at] ?? [];
  }
  const around: Surroundings = {
    tokens,
    style,
    words: wordsAt,
    knows: lexicon.knows,
    isOrdinary: language.isOrdinary,
    isIn: (at, name) =>
      wordsAt(at).some(
        ({ to, mended, entry }) =>
          to === at + 1 && mended === 0 && entry.classes.includes(classes.id(name)),
      ),
  };
  function isBeside(at: number): boolean {
    return (
      at > 0 &&
      (around.isIn(at - 1, 'POL') || around.isIn(at - 1, 'SITEW') || around.isIn(at - 1, 'CALLED'))
    );
  }
  const nameIds = [ids.person, ids.group, ids.site, ids.policy];

  /** "not set": a quotation may be words of ours. */
  function inside({ text }: Token): readonly Match[] {
    const words = tokenise(text, language.fold);
    return lexicon.find(words, 0).filter(({ to, mended }) => to === words.length && mended === 0);
  }

  return (at, open) => {
    const token = tokens[at];
    if (token === undefined) return [];
    const edges: Edge[] = [];
    function add(to: number, of: readonly ClassId[], cost: number, more: Partial<Edge> = {}): void {
      edges.push({ from: at, to, classes: of, cost, mended: 0, name: false, ...more });
    }
    for (const { to, entry, mended } of wordsAt(at)) {
      const length = to - at;
      const han = token.kind === 'han' && length === 1 ? COST.hanAlone : 0;
      let cost = COST.word + COST.further * (length - 1) + han + mended * COST.mended;
      if (style === 'mixed' && at > 0 && isCapital(token) && tokens[at - 1]?.kind !== 'mark')
        cost += COST.capital;
      add(to, entry.classes, cost, { mended, value: entry.value });
    }
    for (const time of times)
      if (time.from === at)
        add(time.to, [classes.id(time.class)], COST.time, { value: time.value });
    switch (token.kind) {
      case 'address':
        add(at + 1, [ids.address], COST.address, { name: true });
        break;
      case 'angle':
        add(at + 1, [ids.angle], COST.address, { name: true });
        break;
      case 'quote':
        add(at + 1, [ids.quote, ...nameIds, ids.bare], COST.quote, { name: true });
        for (const { entry } of inside(token))
          add(at + 1, entry.classes, COST.word, { value: entry.value });
        break;
      case 'paren':
        add(at + 1, [ADDRESS.test(token.text) ? ids.angle : ids.paren], COST.paren, {
          name: ADDRESS.test(token.text),
        });
        if (TICKET.test(token.text.split(' ').at(-1) ?? '')) add(at + 1, [ids.ticket], COST.ticket);
        break;
      case 'list':
        add(at + 1, [ids.list], COST.address);
        break;
      case 'number':
        add(
          at + 1,
          DURATION.test(token.text) ? [ids.number, ids.duration] : [ids.number],
          COST.number,
        );
        if (isNumbering(token, tokens[at + 1])) add(at + 2, [ids.numbered], COST.mark);
        break;
      case 'mark': {
        const name = MARKS[token.text];
        if (name !== undefined) add(at + 1, [classes.id(name)], COST.mark);
        break;
      }
      case 'word': {
        if (TICKET.test(token.text)) add(at + 1, [ids.ticket], COST.ticket);
        if (CHANGE.test(token.text)) add(at + 1, [ids.change], COST.ticket);
        if (CODE.test(token.text)) add(at + 1, [ids.code], COST.ticket + 0.1);
        const setting = parameter(token.folded);
        if (setting)
          add(at + 1, setting.allows ? [ids.parameter, ids.setting] : [ids.parameter], COST.word, {
            value: setting.id,
          });
        break;
      }
      case 'han':
        break;
    }
    if (
      open(ids.person) ||
      open(ids.policy) ||
      open(ids.group) ||
      open(ids.site) ||
      open(ids.named)
    ) {
      for (const { to, cost, classes: more = [], only } of language.names(at, around)) {
        const also = more.map((name) => classes.id(name));
        add(to, only ? also : [...nameIds, ...also], cost, { name: true });
      }
    }
    if (token.kind === 'word' && !token.text.startsWith('$')) {
      const known = lexicon.knows(token.folded);
      if (
        open(ids.bare) &&
        !around.isIn(at, 'NONAME') &&
        (isCapital(token) || IDENTIFIER.test(token.text))
      ) {
        const plain = IDENTIFIER.test(token.text) ? COST.identifier : COST.plainPolicy;
        add(at + 1, [ids.bare], plain + (known ? 1 : 0), { name: true });
      }
      // "site dublin", "policy kiosk": beside its kind one small word is a name.
      if (!isCapital(token) && !known && (isBeside(at) || !language.isOrdinary(token.folded)))
        add(at + 1, [ids.policy, ids.site], COST.smallPlace, { name: true });
    }
    if (open(ids.any)) add(at + 1, [ids.any], COST.any);
    return edges;
  };
}

/** "2)": the number of an item. */
function isNumbering({ text }: Token, next: Token | undefined): boolean {
  return text.length < 4 && (next?.text === ')' || next?.text === '.') && !next.gap;
}

function isCapital({ text }: Token): boolean {
  return /^\p{Lu}/u.test(text);
}
