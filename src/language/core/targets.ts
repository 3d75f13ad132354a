import type { Target } from '../command.js';

/** One item of a path: its class, and what it stands for in the text. */
export interface Item {
  readonly class: string;
  /** The stretch of text; of a quotation or an angle what is inside. */
  readonly text: string;
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
  readonly value?: unknown;
  /** What those of its words that were mended were taken for. */
  readonly mended?: string;
  /** The lines of a list token. */
  readonly items?: readonly string[];
}

/** Whom a slot means; `pronoun` where only the conversation can tell, with how many are meant. */
export type Whom = Target | { readonly kind: 'pronoun'; readonly one: boolean };

const WHOLE = new Set(['ORG', 'EVERY', 'NOBODYW', 'GLOBALLY']);
const SEPARATORS = new Set([
  'COMMA',
  'AND',
  'OR',
  'ASWELL',
  'SEMI',
  'SLASH',
  'BULLET',
  'NUMBERED',
  'AMP',
  'PLUS',
]);

/** Classes that a slot may hold and that this reads; a language lists those that say nothing (`silent`). */
export const READ_IN_SLOTS: ReadonlySet<string> = new Set([
  ...SEPARATORS,
  ...['N', 'ADDR', 'BADDR', 'G', 'GN', 'DEPT', 'S', 'P', 'PB', 'L'],
  ...WHOLE,
  ...['SELF', 'THOSE', 'BOTHW', 'PRON', 'HOLDS', 'HOLDSON', 'HOLDERW', 'BOTH', 'COUNTED'],
]);

interface Term {
  person?: string;
  group?: string;
  site?: string;
  policy?: string;
  holds?: boolean;
  list?: readonly string[];
  whole?: 'org' | 'self' | 'those' | 'one' | 'both';
}

function readTerm(term: Term): Whom | undefined {
  const { person, group, site, policy, list, whole } = term;
  if (list !== undefined) return { kind: 'users', names: [...list] };
  const places: Target[] = [];
  if (group !== undefined) places.push({ kind: 'group', name: group });
  if (site !== undefined) places.push({ kind: 'site', name: site });
  if (policy !== undefined)
    places.push(term.holds ? { kind: 'holders', policy } : { kind: 'policy', name: policy });
  // A person at a place is one thing more than we can look up.
  if (person !== undefined)
    return places.length === 0 ? { kind: 'users', names: [person] } : undefined;
  const [place, second] = places;
  if (place !== undefined) return second === undefined ? place : { kind: 'all', of: places };
  if (whole === 'one' || whole === 'both') return { kind: 'pronoun', one: whole === 'one' };
  return whole === undefined ? undefined : { kind: whole };
}

const HAN = /^[\p{Script=Han} ·]+$/u;

/** How many a list has, behind it: one that has more or fewer is not read. */
const COUNTS: ReadonlySet<string> = new Set(['NUMBERW', 'PLACESW']);
const PERSONS = new Set(['N', 'ADDR', 'BADDR', 'L']);
const PLACES = new Set(['G', 'GN', 'DEPT', 'S']);
const GROUPS = new Set(['G', 'GN', 'DEPT']);

/** Whether a list joins what may be no two things: a person and a place by a comma, which may say where that person is. */
function isMixed(items: readonly Item[]): boolean {
  const every = items.some(({ class: name }) => name === 'EVERY' || name === 'ALLW');
  return items.some(({ class: name, text }, at) => {
    const joins = name === 'AND' || name === 'AMP';
    if (!joins && !(name === 'COMMA' && text === ',') && name !== 'SLASH') return false;
    const next = items[at + 1];
    if (!joins && next?.class === 'AND') return false;
    const before = items.slice(0, at).findLast(isTerm);
    const after = items.slice(at + 1).find(isTerm);
    if (before === undefined || after === undefined) return false;
    const parted = PERSONS.has(before.class) !== PERSONS.has(after.class);
    // "the Dublin site, the Sales department": both of them, or the one at the other?
    if (!joins && before.class === 'S' && GROUPS.has(after.class)) return true;
    if (!joins || !parted) return parted;
    // "Food & Beverage department" is one; of "everyone in Berlin and Paris" both are places.
    if (PLACES.has(after.class))
      return next === after && before.class === 'N' && words(before) === 1;
    return every && after.class === 'N' && words(after) === 1;
  });
}

/** "Tony, Ken and Ana": is the first of them one or two? Quotes and semicolons would tell. */
function isTornList(items: readonly Item[]): boolean {
  if (items.some(({ class: name }) => name === 'SEMI')) return false;
  const people = items.filter(({ class: name }) => name === 'N');
  const isTurned = ({ text, start, end }: Item) =>
    end - start === text.length && /^[^\s,]+, [^\s,]+$/.test(text);
  return people.some(isTurned) && people.some(({ text }) => !text.includes(','));
}

function isTerm({ class: name }: Item): boolean {
  return PERSONS.has(name) || PLACES.has(name);
}

function words({ text }: Item): number {
  return text.split(' ').length;
}

/**
 * Where semicolons part people, a comma stands inside a name: "Ó Briain, Dara; Nguyễn, Thu Hà". Undefined where both of its
 * sides may be whole names.
 */
function turned(items: readonly Item[]): readonly Item[] | undefined {
  if (!items.some(({ class: name }) => name === 'SEMI')) return items;
  const joined: Item[] = [];
  for (let at = 0; at < items.length; at++) {
    const [item, comma, next] = [items[at], items[at + 1], items[at + 2]];
    if (item === undefined) break;
    // No comma stands inside a name in Han characters.
    const han = HAN.test(item.text) && HAN.test(next?.text ?? '');
    if (item.class !== 'N' || comma?.class !== 'COMMA' || next?.class !== 'N' || han) {
      joined.push(item);
      continue;
    }
    if (words(item) > 1 && words(next) > 1) return undefined;
    joined.push({ ...item, text: `${item.text}, ${next.text}`, end: next.end });
    at += 2;
  }
  return joined;
}

/** Whether as many are named as are said to be: "these two: …". */
function isMiscounted(items: readonly Item[], targets: readonly Target[]): boolean {
  const counts = items.filter(({ class: name }) => name === 'COUNTED' || name === 'BOTH');
  if (counts.length === 0) return false;
  const [only, more] = targets;
  const count = only?.kind === 'users' && more === undefined ? only.names.length : targets.length;
  return counts.some(({ class: name, value }) => count !== (name === 'BOTH' ? 2 : Number(value)));
}

/** How many terms say something: before a count behind a comma the last says nothing yet. */
function said(terms: readonly Term[]): number {
  return terms.filter((term) => Object.keys(term).length > 0).length;
}

/**
 * The set that a slot names, in the order in which it names it; undefined where its items make none. Nobody is dropped:
 * a term that cannot be read leaves none of it.
 */
export function readTarget(given: readonly Item[]): Whom | undefined {
  const items = turned(given);
  if (items === undefined) return undefined;
  const terms: Term[] = [{}];
  // "A B, the two of them": nothing but the count says that names without a mark are a list.
  const counted = items.some(({ class: name, value }) => COUNTS.has(name) && value !== undefined);
  for (const [at, { class: name, text, items: list, start, value }] of items.entries()) {
    const person = name === 'N' || name === 'ADDR';
    const apart = (items[at - 1]?.end ?? start) < start;
    if (counted && person && apart && terms.at(-1)?.person !== undefined) terms.push({});
    const term = terms.at(-1) ?? {};
    if (COUNTS.has(name) && value !== undefined && Number(value) !== said(terms)) return undefined;
    if (SEPARATORS.has(name)) {
      // 方志同（国际业务部）: what would join something in brackets ends a name.
      if (items[at + 1]?.class === 'BRACKET') return undefined;
      // "Front/Desk" may be one place; of people a slash makes a list.
      if (name === 'SLASH' && items[at - 1]?.end === start && term.person === undefined)
        return undefined;
      if (Object.keys(term).length > 0) terms.push({});
      continue;
    }
    if (person) {
      if (term.person !== undefined) return undefined;
      term.person = text;
    } else if (name === 'BADDR') term.person = text;
    else if (/^(?:G|GN|DEPT|S)$/.test(name)) {
      // "Health, Safety and Environment": one place or several?
      if (text.includes(',')) return undefined;
      // "the department of Tony Smith"
      if (items[at - 1]?.class === 'GOF' && text.includes(' ')) return undefined;
      if (name === 'S') term.site = text;
      else term.group = text;
    } else if (name === 'P' || name === 'PB') term.policy = text;
    else if (name === 'HOLDS' || name === 'HOLDSON' || name === 'HOLDERW' || name === 'FROM')
      term.holds = true;
    else if (name === 'L') term.list = list ?? [];
    else if (name === 'SELF') term.whole = 'self';
    else if (name === 'THOSE') term.whole = 'those';
    else if (name === 'PRON') term.whole = 'one';
    else if (name === 'BOTHW') term.whole = 'both';
    else if (WHOLE.has(name)) term.whole ??= 'org';
  }
  if (isMixed(items)) return undefined;
  const read = terms.filter((term) => Object.keys(term).length > 0).map(readTerm);
  if (isTornList(items)) return undefined;
  const targets: Target[] = [];
  for (const each of read) {
    if (each === undefined) return undefined;
    if (each.kind === 'pronoun') return read.length === 1 ? each : undefined;
    const last = targets.at(-1);
    if (each.kind === 'users' && last?.kind === 'users')
      targets[targets.length - 1] = { kind: 'users', names: [...last.names, ...each.names] };
    else targets.push(each);
  }
  // "Sales and Legal at Dublin": does the site stand for both?
  if (targets.some(({ kind }) => kind === 'all') && targets.some(({ kind }) => kind === 'group'))
    return undefined;
  if (isMiscounted(items, targets)) return undefined;
  const [only, second] = targets;
  if (second === undefined) return only;
  return { kind: 'any', of: targets };
}
