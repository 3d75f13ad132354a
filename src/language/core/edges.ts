import { type BUILT_IN, type Classes, type ClassId, MARKS } from './classes.js';
import type { Language, Surroundings } from './language.js';
import type { Lexicon, Match } from './lexicon.js';
import type { Edge } from './paths.js';
import { IDENTIFIER, readStyle } from './style.js';
import { type Token, tokenise } from './tokens.js';
import { isTorn } from './torn.js';

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

const NONE: readonly string[] = [];
const NO_TIMES: readonly TimeEdge[] = [];
const COST = {
  word: 1,
  further: 0.05,
  hanAlone: 0.3,
  capital: 0.5,
  mended: 1.6,
  address: 1,
  quote: 0.5,
  /** Words of ours in quotation marks are rather they than a name. */
  quoted: 0.4,
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

/** Words that say what kind of thing is named. */
const KINDS = ['POL', 'SITEW', 'GW', 'USERW', 'CALLED'];
const TICKET = /^(?:\p{Lu}{2,8}-?\d{3,}(?:-\d+)*|[A-Z]{2,6}(?:-\d+)+)$/u;
const CODE = /^(?=.*\d)(?=.*[A-Z])[A-Z0-9]{4,8}$/i;
const CHANGE = /^C\d{1,9}$/i;
const ADDRESS = /^\S+@\S+$|^\S+\\\S+$/;
/** An address of the web, a file. */
const PLACE = /:\/\/|^(?:[A-Za-z]:|\\)\\/;
const DURATION = /^\d{1,3}(?::\d{2}){1,2}$/;

/** Makes the edges of a text, position by position as they are reached. */
export function makeEdges(
  tokens: readonly Token[],
  times: readonly TimeEdge[],
  { language, lexicon, classes, ids, parameter }: EdgeMaker,
): (at: number, open: (id: ClassId) => boolean) => readonly Edge[] {
  const matches: (readonly Match[])[] = [];
  function wordsAt(at: number): readonly Match[] {
    matches[at] ??= lexicon.find(tokens, at);
    return matches[at] ?? [];
  }
  let capitals: boolean | undefined;
  // Asked again for each name that a word may stand in.
  const ordinary = new Map<string, boolean>();
  function isOrdinary(folded: string): boolean {
    const known = ordinary.get(folded);
    if (known !== undefined) return known;
    const made = language.isOrdinary(folded);
    ordinary.set(folded, made);
    return made;
  }
  function isIn(at: number, name: string): boolean {
    const id = classes.id(name);
    return wordsAt(at).some(
      ({ to, mended, entry }) => to === at + 1 && mended.length === 0 && entry.classes.includes(id),
    );
  }
  const style = readStyle(
    tokens,
    lexicon,
    (at) =>
      parameter(tokens[at]?.folded ?? '') !== undefined ||
      (IDENTIFIER.test(tokens[at]?.text ?? '') &&
        (isIn(at + 1, 'POL') || (at > 0 && isIn(at - 1, 'POL')))),
  );
  const around: Surroundings = {
    tokens,
    style,
    hasCapitals: () => {
      capitals ??= tokens.some((token) => token.kind === 'word' && isCapital(token));
      return capitals;
    },
    words: wordsAt,
    knows: lexicon.knows,
    isOrdinary,
    isIn,
  };
  function isBeside(at: number): boolean {
    return (
      at > 0 &&
      (around.isIn(at - 1, 'POL') || around.isIn(at - 1, 'SITEW') || around.isIn(at - 1, 'CALLED'))
    );
  }
  function isKind(at: number): boolean {
    return at >= 0 && KINDS.some((name) => around.isIn(at, name));
  }
  const starting = new Map<number, TimeEdge[]>();
  for (const time of times) {
    const known = starting.get(time.from);
    if (known) known.push(time);
    else starting.set(time.from, [time]);
  }
  function timesAt(at: number): readonly TimeEdge[] {
    return starting.get(at) ?? NO_TIMES;
  }
  const states = [classes.id('B+'), classes.id('B-')];
  /** "Will On": beside a name a state with a capital may be a part of it. */
  function endsName(at: number): boolean {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (style !== 'mixed' || before?.kind !== 'word' || token?.kind !== 'word') return false;
    if (!/^\p{Lu}\p{Ll}/u.test(token.text) || !isCapital(before) || at < 2) return false;
    const settings = [1, 2, 3, 4].flatMap((back) => (back > at ? [] : wordsAt(at - back)));
    return !settings.some(({ to, entry }) => to === at && entry.classes.includes(ids.setting));
  }
  /** Whether what stands before says that somebody is named as one whom an order is for. */
  function isListed(at: number): boolean {
    if (at === 0) return false;
    if (isIn(at - 1, 'FOR') || isIn(at - 1, 'AND')) return true;
    return tokens[at - 1]?.text === ',' && tokens.slice(0, at - 1).some(({ text }) => text === '@');
  }
  const nameIds = [ids.person, ids.group, ids.site, ids.policy];

  /** "not set": a quotation may be words of ours. */
  function inside({ text }: Token): readonly Match[] {
    const words = tokenise(text, language.fold);
    return lexicon
      .find(words, 0)
      .filter(({ to, mended }) => to === words.length && mended.length === 0);
  }

  /** Makes an edge of the tokens from `at` on, unless it would be half a name. */
  function push(
    edges: Edge[],
    at: number,
    to: number,
    of: readonly ClassId[],
    cost: number,
    more?: Partial<Edge>,
  ): void {
    if (more?.name && isTorn(tokens, at, to, isKind)) return;
    edges.push({
      from: at,
      to,
      classes: of,
      cost,
      mended: more?.mended ?? NONE,
      name: more?.name ?? false,
      value: more?.value,
    });
  }

  /** What a token is whatever is asked for: words of ours, a time, a mark. */
  function certain(at: number, token: Token): readonly Edge[] {
    const edges: Edge[] = [];
    const add = (to: number, of: readonly ClassId[], cost: number, more?: Partial<Edge>) =>
      push(edges, at, to, of, cost, more);
    for (const { to, entry, mended } of wordsAt(at)) {
      if (to === at + 1 && endsName(at) && entry.classes.some((id) => states.includes(id)))
        continue;
      const length = to - at;
      const han = token.kind === 'han' && length === 1 ? COST.hanAlone : 0;
      let cost = COST.word + COST.further * (length - 1) + han + mended.length * COST.mended;
      if (style === 'mixed' && at > 0 && isCapital(token) && tokens[at - 1]?.kind !== 'mark')
        cost += COST.capital;
      add(to, entry.classes, cost, { mended, value: entry.value });
    }
    for (const time of timesAt(at))
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
        for (const { entry } of inside(token)) {
          const of = entry.classes.filter((id) => id === ids.setting || id === ids.notSet);
          if (of.length > 0) add(at + 1, of, COST.quoted, { value: entry.value });
        }
        break;
      case 'paren':
        if (timesAt(at).length > 0) break;
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
        // "for @Tony Smith": at its beginning a text speaks to whom it mentions.
        if (token.text === '@' && tokens[at + 1]?.gap === false && isListed(at))
          add(at + 1, [ids.mention], COST.mark);
        if (PLACE.test(token.text)) add(at + 1, [ids.url], COST.mark);
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
    return edges;
  }

  function named(at: number): readonly Edge[] {
    const edges: Edge[] = [];
    // "change MaxPhotoSizeKB in policy Kiosk", "set Tony Smith TracingLevel": a parameter is no name, nor in one.
    const isParameter = ({ folded }: Token) => parameter(folded) !== undefined;
    for (const { to, cost, classes: more, only } of language.names(at, around)) {
      if (tokens.slice(at, to).some(isParameter)) continue;
      const also = more?.map((name) => classes.id(name)) ?? [];
      push(edges, at, to, only ? also : [...nameIds, ...also], cost, { name: true });
    }
    return edges;
  }

  let turning: readonly ClassId[] | undefined;
  /** Whether a token may stand in a reason. */
  function isSaid(at: number, { text, kind }: Token): boolean {
    if (kind === 'mark') return false;
    if (text === '?' || (CODE.test(text) && /\p{L}/u.test(text)) || timesAt(at).length > 0)
      return false;
    turning ??= language.turning.map((name) => classes.id(name));
    const turns = turning;
    return !wordsAt(at).some(({ entry }) => entry.classes.some((id) => turns.includes(id)));
  }

  function bare(at: number, token: Token): readonly Edge[] {
    const edges: Edge[] = [];
    const identifies = IDENTIFIER.test(token.text);
    // "assign INC12345 to Ken", "assign C12 to Ken", "assign EnableURL to Ken"
    if (TICKET.test(token.text) || CHANGE.test(token.text)) return edges;
    if (parameter(token.folded) !== undefined) return edges;
    if (!around.isIn(at, 'NONAME') && (identifies || isCapital(token))) {
      const plain = identifies ? COST.identifier : COST.plainPolicy;
      const cost = plain + (lexicon.knows(token.folded) ? 1 : 0);
      push(edges, at, at + 1, [ids.bare], cost, { name: true });
    }
    return edges;
  }

  /** "site dublin", "policy kiosk": beside its kind one small word is a name. */
  function small(at: number, token: Token): readonly Edge[] {
    const edges: Edge[] = [];
    // In a text of small letters only what is spelt as it is called has a capital.
    const named = isCapital(token) && style !== 'lower';
    if (named || lexicon.knows(token.folded)) return edges;
    if (isBeside(at) || !isOrdinary(token.folded))
      push(edges, at, at + 1, [ids.policy, ids.site], COST.smallPlace, { name: true });
    return edges;
  }

  // A stretch may be read twice: what does not depend on the reader is made once.
  const made: Made[] = [];
  function madeAt(at: number, token: Token): Made {
    const known = made[at];
    if (known) return known;
    const fresh = {
      certain: certain(at, token),
      named: undefined,
      bare: undefined,
      small: undefined,
    };
    made[at] = fresh;
    return fresh;
  }
  const naming = [ids.person, ids.policy, ids.group, ids.site, ids.named];
  return (at, open) => {
    const token = tokens[at];
    if (token === undefined) return [];
    const kept = madeAt(at, token);
    const edges = [...kept.certain];
    if (naming.some(open)) {
      kept.named ??= named(at);
      edges.push(...kept.named);
    }
    if (token.kind === 'word' && !token.text.startsWith('$')) {
      if (open(ids.bare)) {
        kept.bare ??= bare(at, token);
        edges.push(...kept.bare);
      }
      if (open(ids.policy) || open(ids.site)) {
        kept.small ??= small(at, token);
        edges.push(...kept.small);
      }
    }
    if (open(ids.any)) push(edges, at, at + 1, [ids.any], COST.any);
    if (open(ids.said) && isSaid(at, token)) push(edges, at, at + 1, [ids.said], COST.any);
    return edges;
  };
}

/** The edges of a position that were made so far. */
interface Made {
  readonly certain: readonly Edge[];
  named: readonly Edge[] | undefined;
  bare: readonly Edge[] | undefined;
  small: readonly Edge[] | undefined;
}

/** "2)": the number of an item. */
function isNumbering({ text }: Token, next: Token | undefined): boolean {
  return text.length < 4 && (next?.text === ')' || next?.text === '.') && !next.gap;
}

function isCapital({ text }: Token): boolean {
  return /^\p{Lu}/u.test(text);
}
