import type { Effective } from '../../../policy/policy.js';
import type { Part } from '../block.js';
import type { Catalogue } from '../catalogue.js';
import { type Plain, plain } from '../plain.js';
import { fitting } from '../size.js';
import { stateUnder } from './values.js';

/** How many people a reply lists by name. */
export const SHOWN = 10;
/** UTF-16 units of JSON that they get where there is much else to say. */
const ROOM = 3_000;

/** A title about one person: the sign-in name is said with it, and shown beneath it. */
export function personTitle(
  words: Catalogue,
  person: Effective,
  say: (name: string) => string,
  brief = say,
): Part {
  const name = plain(person.displayName);
  const upn = plain(person.userPrincipalName);
  return {
    kind: 'title',
    text: say(words.orders.target.person({ name, upn })),
    brief: brief(name),
    beneath: [upn, ...whereOf(words, person)].join(' · '),
  };
}

/** A name with where the person works; the sign-in name where nobody knows. */
export function placedName(words: Catalogue, person: Effective): string {
  const name = plain(person.displayName);
  return words.people.placed({ name, place: placeOf(words, person) });
}

/** Where a person works, else the sign-in name. */
export function placeOf(words: Catalogue, person: Effective): Plain {
  const [place = plain(person.userPrincipalName)] = whereOf(words, person);
  return place;
}

/** Department and site, as far as they are known. */
export function whereOf(
  { general }: Catalogue,
  { department = '', site = '' }: Pick<Effective, 'department' | 'site'>,
): Plain[] {
  const place = [department, site].filter((it) => it !== '').join(general.comma);
  return place === '' ? [] : [plain(place)];
}

/** The first few of several people with what is in force for them, one line each; the others are counted. */
export function firstPeople(
  words: Catalogue,
  shown: readonly Effective[],
  total: number,
  about: readonly string[],
): string[] {
  if (shown.length === 0) return [];
  const lines = shown.slice(0, SHOWN).map((person) =>
    words.people.row({
      name: placedName(words, person),
      state: stateUnder(words, person, about),
    }),
  );
  const rows = fitting(lines, ROOM);
  const rest = total - rows.length;
  return rest > 0 ? [...rows, words.people.more({ rest })] : rows;
}
