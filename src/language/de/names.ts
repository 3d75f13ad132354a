import type { NameFound, Surroundings } from '../core/language.js';
import { findLatinNames } from '../core/latin-names.js';
import type { Token } from '../core/tokens.js';

/** Small words that names hold. "zu", "zum" and "vom" rather begin a reason or a place. */
const PARTICLES: ReadonlySet<string> = new Set(
  'von van der den de di da dos del della la le el al bin binti ben ibn ten ter y e'.split(' '),
);

/** How nouns end that nobody is called by: "Reinigung", "Buchhaltungen", "Vertretern". */
const NOUN =
  /(?:\p{L}{5}ung|ungen|(?:heit|keit|schaft|tion)(?:en)?|ität|ismus|(?:ant|ent|ist)en|innen|(?:kräfte|leute|arbeiter|leiter)n?|arbeitende|zwecken|zeiten)$/u;

/** Nouns of ours that nobody is called by. */
const COMMON = ['DEPT', 'FEATURE', 'MEMBERS', 'RELATIVE', 'USERW'];

/**
 * The names that a German text may hold at a token. Every noun has a capital, so a capital alone makes nobody: a person
 * has a first name and a last name, or a title, and none of them ends like a common noun.
 */
export function findNames(at: number, around: Surroundings): readonly NameFound[] {
  // Where all or no words have capitals, nothing tells names from nouns.
  if (around.style === 'lower' || around.style === 'upper') return [];
  const capitals: Surroundings = {
    ...around,
    // As where all words have capitals: what is no name is none inside of one either.
    style: 'title',
    isIn: (place, name) =>
      name === 'NONAME' ? isNameless(place, place > at, around) : around.isIn(place, name),
  };
  return findLatinNames(at, capitals, PARTICLES).map((found) => {
    if (found.only === true || isPerson(at, found.to, around)) return found;
    return { ...found, classes: ['G', 'S', 'P'], only: true };
  });
}

function isNameless(place: number, inside: boolean, around: Surroundings): boolean {
  if (inside && isParticle(place, around)) return false;
  return ['NONAME', 'TIMEW', 'PARTW'].some((name) => around.isIn(place, name));
}

/** "der" is an article, but in "van der Berg". */
function isParticle(place: number, { tokens }: Surroundings): boolean {
  const { text = '' } = tokens[place] ?? {};
  if (text === 'der' || text === 'den') return /^v[ao]n$/.test(tokens[place - 1]?.folded ?? '');
  return PARTICLES.has(text);
}

function isPerson(at: number, to: number, { tokens, isIn }: Surroundings): boolean {
  const words = tokens.slice(at, to).filter(({ kind }) => kind === 'word');
  if (words.some(({ folded }) => NOUN.test(folded)) || isFromSomewhere(words)) return false;
  for (let word = at; word < to; word++) if (COMMON.some((name) => isIn(word, name))) return false;
  return words.length > 1 || (at > 0 && isIn(at - 1, 'TITLE'));
}

/** "Tony Smith von Contoso": behind a first and a last name "von" says where somebody is from. */
function isFromSomewhere(words: readonly Token[]): boolean {
  return words.findIndex(({ text }) => text === 'von') > 1;
}
