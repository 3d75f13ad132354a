import type { NameFound, Surroundings } from '../core/language.js';
import { findLatinNames } from '../core/latin-names.js';

/** Small words that names hold. */
const PARTICLES: ReadonlySet<string> = new Set(
  "'t an na van von dela delos der den de del della di da dos das do du la le les el al bin binti ibn ben bint y e zu zur ten ter af av ap ní ni mac az as ul ur van't abu bar san santa st".split(
    ' ',
  ),
);

/** The names that an English text may hold at a token. */
export function findNames(at: number, around: Surroundings): readonly NameFound[] {
  const first = around.tokens[at];
  if (first?.kind === 'han') return findHan(at, around);
  if (/^non-/i.test(first?.text ?? '')) return [];
  // "the same policy as Ana has", "what do Ken and Ana have": such a particle begins no name.
  if (first?.text === 'as' || first?.text === 'do') return [];
  const found = findLatinNames(at, around, PARTICLES).filter(
    ({ to }) => !endsInTime(at, to, around),
  );
  return [...found, ...findPaired(at, around)];
}

const CAPITAL = /^\p{Lu}\p{L}+$/u;

/** "Learning and Development team", "People & Culture department": one of two words, by its one kind. */
function findPaired(at: number, { tokens, isIn }: Surroundings): readonly NameFound[] {
  const [first, joint, second] = tokens.slice(at, at + 3);
  if (joint?.text !== '&' && joint?.folded !== 'and') return [];
  // "Finance, Tax and Audit department", "Ken and Legal team": one or several?
  if (tokens[at - 1]?.text === ',') return [];
  const one = joint.text === '&' && tokens[at - 1]?.folded === 'the';
  if (!one && isIn(at, 'DEPT') !== isIn(at + 2, 'DEPT')) return [];
  const paired = [first, second].every((token) => token && CAPITAL.test(token.text));
  return paired && isIn(at + 3, 'GW')
    ? [{ to: at + 3, cost: 2.3, classes: ['G'], only: true }]
    : [];
}

/** Days and months: behind a first and a last name they are rather when than who. */
const TIMES: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec eod cob eow today tomorrow tonight'.split(
    ' ',
  ),
);

/** Days of the week, which nobody is called by alone. */
const DAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?)?$/;

function endsInTime(at: number, to: number, { tokens }: Surroundings): boolean {
  const last = tokens[to - 1]?.folded ?? '';
  if (to - at === 1 || last.includes('-')) return last.split('-').every((part) => DAY.test(part));
  return (to - at > 2 && TIMES.has(last)) || (/days$/.test(last) && DAY.test(last));
}

/** Words of an order or of a doubt, which no name in an English text holds. */
const NO_NAME = /[不别没除吗勿算非的了呢吧呀么们哪这谁他她它你您我把被请怎什几某每个全]/u;

/** How a department ends: 财务部. */
const DEPARTMENT = /(?:部|部门|中心|小组|组|处|科|室)$/u;

/** A Chinese name in an English text stands alone: the whole run of characters. */
function findHan(at: number, { tokens }: Surroundings): readonly NameFound[] {
  if (tokens[at - 1]?.kind === 'han') return [];
  let to = at;
  while (
    (tokens[to]?.kind === 'han' && (to === at || !tokens[to]?.gap)) ||
    (to > at && tokens[to]?.text === '·')
  )
    to++;
  const length = to - at;
  const dotted = tokens.slice(at, to).some(({ text }) => text === '·');
  const name = tokens
    .slice(at, to)
    .map(({ text }) => text)
    .join('');
  if (NO_NAME.test(name)) return [];
  if (length >= 3 && length <= 10 && DEPARTMENT.test(name))
    return [{ to, cost: 2, classes: ['GN', 'G'], only: true }];
  return (length >= 2 && length <= 4) || dotted ? [{ to, cost: 2 }] : [];
}
