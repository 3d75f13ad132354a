import type { NameFound, Surroundings } from './language.js';
import type { Token } from './tokens.js';

/** Words of a name at most. */
const LONGEST = 8;
/** The number of an employee. */
const IDENTIFIER = /^\p{Lu}{1,3}\d{4,}$/u;
/** "d'Aubigné", "al-Fayed" and "tSaoi" have theirs inside. */
const CAPITAL = /\p{Lu}/u;
const INITIALS = /^(?:\p{L}{1,2}|\p{Lu}(?:\.\p{Lu})+)$/u;
/** Classes of words that say what kind of thing is named. */
const KINDS = ['GW', 'SITEW', 'POL', 'USERW', 'DEPT', 'EVERY', 'ORG'];
/** "contoso.com" */
const DOMAIN = /\p{Ll}\.\p{Ll}/u;
/** "INC0012345" */
const TICKET = /^(?:INC|REQ|RITM|CHG|TASK|SR|CR)-?\d{3,}$/;
const NUMERAL = /^\d{1,3}$/;

function isWord(token: Token | undefined): token is Token {
  return token?.kind === 'word' && !token.text.startsWith('$');
}

/** A dot that belongs to an initial or an abbreviation: "J.", "St.". */
function isAbbreviation(token: Token | undefined, dot: Token | undefined): boolean {
  return dot?.text === '.' && !dot.gap && token !== undefined && INITIALS.test(token.text);
}

/**
 * The names in Latin, Cyrillic or Greek letters that begin at a token, with what they cost. `particles` are the small
 * words that names hold ("van der"); words of the class `NONAME` neither are names nor stand in one.
 */
export function findLatinNames(
  at: number,
  around: Surroundings,
  particles: ReadonlySet<string>,
): NameFound[] {
  const { tokens, style } = around;
  const first = tokens[at];
  if (!isWord(first)) return [];
  const found: NameFound[] = [];
  const opens = at === 0 || /^[.:!?]$/.test(tokens[at - 1]?.text ?? '');
  let words = 0;
  let capitals = 0;
  let strange = 0;
  let extra = 0;
  let inner = 0;
  let nameless = 0;
  let small = 0;
  let comma = 0;
  for (let to = at; to < tokens.length && words < LONGEST; ) {
    const token = tokens[to];
    if (token === undefined || isNameless(to)) break;
    // "Tony 'Ace' Smith"
    if (
      token.kind === 'quote' &&
      words === 1 &&
      CAPITAL.test(token.text) &&
      isWord(tokens[to + 1])
    ) {
      to++;
      continue;
    }
    // "John Doe 2"
    if (token.kind === 'number' && words > 0 && NUMERAL.test(token.text) && token.gap) {
      found.push({ to: to + 1, cost: price() + 0.6 });
      break;
    }
    // "Smith, Tony"
    if (token.text === ',' && !comma && words > 0 && words - small <= 1 && capitals > 0) {
      if (/[\d_]/.test(tokens[to - 1]?.text ?? '')) break;
      comma = words;
      extra += 1.7;
      to++;
      continue;
    }
    if (!isWord(token)) break;
    const capital = CAPITAL.test(token.text) || !/\p{Ll}/u.test(token.text);
    const particle = particles.has(token.folded);
    // "Anh Do": behind another word a particle with a capital is a name like others.
    if (particle && (!capital || words === 0)) small++;
    if (comma > 0 && words - comma >= 2) break;
    // "ruth n. wambui"
    const known = around.knows(token.folded) && !isAbbreviation(token, tokens[to + 1]);
    const acronym = token.text.length > 1 && !/\p{Ll}/u.test(token.text);
    // Where nobody writes capitals, a word of ours is no part of a name.
    if (!capital && !particle && (style !== 'lower' || (known && !acronym))) break;
    if (capital) capitals++;
    else if (!particle) extra += 0.2;
    else extra += 0.1;
    if (style === 'lower' && !known && !around.isOrdinary(token.folded)) strange++;
    if (words > 0 && known && !particle) inner++;
    if (around.isIn(to, 'NONAME')) nameless++;
    words++;
    to++;
    if (
      isAbbreviation(token, tokens[to]) ||
      (tokens[to]?.text === '.' && around.isIn(to - 1, 'ABBR'))
    )
      to++;
    if (opens && style === 'lower') continue;
    // "the IT department": beside its kind a word of capitals is a name even where nothing else has any.
    const identifier =
      words === 1 && (IDENTIFIER.test(token.text) || (acronym && around.isIn(to, 'GW')));
    const unsure =
      style === 'lower'
        ? !identifier && (words < 2 || strange === 0)
        : capitals === 0 || nameless === words;
    // A particle alone ends no name: "Ludwig von".
    if (around.isIn(to - 1, 'COUNTRY') && words === 1) {
      // "site Singapore": a country is a site's name, and nobody's.
      found.push({ to, cost: price(), classes: ['S'], only: true });
      continue;
    }
    // "Delete policy Offline IM Off"
    if (at === 0 && words === 1 && around.isIn(at, 'OPENS')) continue;
    // "TONY SMITH NEXT WEEK": where capitals say nothing, a word of ours ends no long name.
    if (style === 'upper' && words > 2 && known && !particle) continue;
    if (unsure || isCutShort(at, to) || (particle && !capital)) continue;
    // A department alone is nobody.
    const place = words === 1 && around.isIn(at, 'DEPT');
    // Only a person is turned: "Smith, Tony".
    const only = comma > 0 ? ['N'] : place ? ['G', 'S', 'P'] : undefined;
    found.push({ to, cost: price(), ...(only && { classes: only, only: true }) });
  }
  return found;

  /** "Are Olsen" and "Wei You": with a capital inside a sentence even such a word may be part of a name. */
  function isNameless(place: number): boolean {
    const inside =
      style === 'mixed' && place > 0 && !/^[.:!?]$/.test(tokens[place - 1]?.text ?? '');
    const capital = /^\p{Lu}\p{Ll}/u.test(tokens[place]?.text ?? '');
    // "FOR GEORGE PATTERSON NOW": capitals tell no name from words that say nothing.
    if (style === 'upper' && (around.isIn(place, 'FILL') || around.isIn(place, 'NOW'))) return true;
    // "Tony Smith NOW": shouted, such a word is no part of the name.
    const shouted = place > at && !/\p{Ll}/u.test(tokens[place]?.text ?? '');
    if (inside && shouted && around.isIn(place, 'SHOUTED')) return true;
    if (around.isIn(place, 'NEVERNAME') || TICKET.test(tokens[place]?.text ?? '')) return true;
    return around.isIn(place, 'NONAME') && !(inside && capital);
  }

  /** "T. Smith", "Tony S.", "contoso.com": nobody's whole name. */
  function isCutShort(from: number, to: number): boolean {
    const [one, last] = [tokens[from], tokens[to - 1]];
    const initial = tokens[from + 1]?.text === '.' && one?.text.length === 1;
    if (tokens.slice(from, to).some(({ text }) => text.includes('.') && DOMAIN.test(text)))
      return true;
    if (words === 2 && initial) return true;
    return words <= 2 && last?.text === '.' && tokens[to - 2]?.text.length === 1;
  }

  function price(): number {
    const knownFirst = around.knows(first?.folded ?? '');
    let cost = 2 + extra;
    if (knownFirst) cost += 0.8;
    // "Ms Dorothy Gale" is Dorothy Gale.
    if (words > 1 && around.isIn(at, 'TITLE')) cost += 2;
    // "SITE TRALEE": in a text of capitals the kind of a place begins no name.
    if (KINDS.some((kind) => around.isIn(at, kind))) cost += 2.2;
    if (inner > 0) cost += style === 'upper' ? 1.2 * inner : 0.45 + 0.35 * (inner - 1);
    if (opens && knownFirst) cost += at === 0 && around.isIn(at, 'OPENS') ? 2 : 0.9;
    return cost;
  }
}
