import { blocksOf, numbered, type Part, ways } from '../block.js';
import type { Catalogue } from '../catalogue.js';
import type { Choice } from '../choice.js';
import type { ContentOf } from '../content/content.js';
import type { Alike } from '../content/questions.js';
import { plain, tidy } from '../plain.js';
import { offeredChoices, offeredParts } from './offered.js';
import { whereOf } from './people.js';
import type { Telling, Told } from './telling.js';

/** Characters of what tells people apart: all of them are in one reply. */
const PLACE = 80;
/** People of one name whose choice fits into one card, and those of a page where they are more. */
const MOST = 6;
const PAGE = 5;

/** How many of these people a page shows from `offset` on. */
export function pageOf(total: number, offset: number): number {
  return Math.min(total <= MOST ? MOST : PAGE, total - offset);
}

/** Several people of one name: which of them, by what tells them apart. */
export function tellPick({ words }: Telling, content: ContentOf<'pick'>): Told {
  const { name, people, offset, question, again, order } = content;
  const { questions } = words;
  const total = people.length;
  const shown = people.slice(offset, offset + pageOf(total, offset));
  const end = offset + shown.length;
  const rows = shown.map((person) =>
    questions.where({ place: apart(words, person, content), upn: plain(person.userPrincipalName) }),
  );
  const state = order ? words.plan.unchangedYet : undefined;
  const parts: Part[] = [
    again ? questions.pickAgain : questions.which({ name: plain(name) }),
    state && { kind: 'state', text: state },
    again ? undefined : questions.alike({ people: total }),
    offset === 0 ? numbered(rows) : rows.map((row, at) => `${offset + at + 1}. ${row}`),
    end < total || offset > 0
      ? { kind: 'small', text: questions.shown({ from: offset + 1, to: end, total }) }
      : undefined,
    ways(questions.pickHow),
  ];
  return { blocks: blocksOf(parts), choices: choicesOf(words, shown, content, end, question) };
}

function choicesOf(
  words: Catalogue,
  shown: readonly Alike[],
  content: ContentOf<'pick'>,
  end: number,
  question: string,
): Choice[] {
  const { questions } = words;
  const { people, offset } = content;
  const picks = shown.map((person, index): Choice => {
    const number = offset + index + 1;
    const what = tidy(apart(words, person, content), PLACE);
    return {
      title: questions.numbered({ number, what }),
      detail: person.userPrincipalName,
      action: { steward: 'pick', question, number },
    };
  });
  const rest = people.length - end;
  const next: Choice[] =
    rest > 0
      ? [
          {
            title: questions.next({ people: pageOf(people.length, end) }),
            action: { steward: 'say', text: words.lists.more },
          },
        ]
      : [];
  const both: Choice[] =
    people.length === 2
      ? [{ title: questions.both, action: { steward: 'say', text: questions.bothWord } }]
      : [];
  return [...picks, ...next, ...both];
}

/** Department and site; the sign-in name where these are the same, the name where that is not what was said. */
function apart(words: Catalogue, person: Alike, { name, people }: ContentOf<'pick'>): string {
  const place = placeOf(words, person);
  const same = people.filter((other) => placeOf(words, other) === place).length > 1;
  const told = place === '' || same ? person.userPrincipalName : place;
  const called = person.displayName.toLowerCase() === name.toLowerCase();
  const text = plain(told, PLACE);
  return called
    ? text
    : words.questions.called({ name: plain(person.displayName, PLACE), place: text });
}

function placeOf(words: Catalogue, { department, site }: Alike): string {
  return whereOf(words, { department, ...(site && { site }) })[0] ?? '';
}

/** Nobody has the name: whom it may mean, and who can be found at all. */
export function tellUnknown({ words }: Telling, content: ContentOf<'unknownName'>): Told {
  const { questions } = words;
  const { name, isPlace, order, offered } = content;
  const told = { name: plain(name) };
  return {
    blocks: blocksOf([
      isPlace ? questions.isPlace(told) : questions.notFound(told),
      order ? { kind: 'state', text: words.plan.unchangedYet } : undefined,
      isPlace ? undefined : questions.notFoundHow,
      offeredParts(questions.didYouMean, offered),
    ]),
    choices: offeredChoices(offered),
  };
}
