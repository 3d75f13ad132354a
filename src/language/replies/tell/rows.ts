import { isOfflineIm } from '../../../policy/about.js';
import type { Effective } from '../../../policy/policy.js';
import { unreachable } from '../../../result.js';
import type { Cell } from '../block.js';
import type { Catalogue } from '../catalogue.js';
import type { Listing } from '../content/look-ups.js';
import { plain } from '../plain.js';
import { authorWords, historyLine, historyWish, outcomesOf } from './history.js';
import { placedName, placeOf } from './people.js';
import { settingName, topicOf } from './settings.js';
import type { Telling } from './telling.js';
import { stateUnder, valuesIn } from './values.js';
import { orderTitle } from './wish.js';

type Of<Kind extends Listing['kind']> = Extract<Listing, { readonly kind: Kind }>;

/** An entry of a list: the cells of a table, and the same as a line. */
interface Row {
  readonly cells: Cell[];
  readonly line: string;
}

/** What the columns of a list say, and how wide they are to each other. */
export function columnsOf(
  words: Catalogue,
  listing: Listing,
): { head: string[]; widths: number[] } {
  const { lists, people } = words;
  const { head } = lists;
  const { facts } = people;
  switch (listing.kind) {
    case 'people':
      return { head: [head.person, head.place, head.state], widths: [5, 5, 6] };
    case 'who':
      return isAlike(listing)
        ? { head: [head.person, head.place], widths: [6, 6] }
        : { head: [head.person, head.place, head.state], widths: [5, 5, 6] };
    case 'policies':
      return { head: [facts.policy, facts.offline, head.reach], widths: [6, 5, 4] };
    case 'history':
      return { head: [head.change, head.what], widths: [4, 9] };
    case 'concerned':
      return {
        head: [head.person, words.plan.head.before, words.plan.head.after],
        widths: [5, 5, 5],
      };
    case 'settings':
      return { head: [words.plan.head.setting, facts.value], widths: [6, 6] };
    case 'requests':
      return { head: [head.request, head.what], widths: [4, 9] };
    default:
      return unreachable(listing);
  }
}

/** Whether the headline says the same of all of them. */
function isAlike({ query }: Of<'who'>): boolean {
  return typeof query.policy === 'string';
}

/** The entries of a list. */
export function rowsOf(telling: Telling, listing: Listing): Row[] {
  const { words } = telling;
  const { offset } = listing;
  switch (listing.kind) {
    case 'people':
      return listing.people.map((person, at) =>
        personRow(words, person, listing.about, offset + at + 1),
      );
    case 'who':
      return listing.people.map((person, at) => {
        const number = offset + at + 1;
        if (listing.query.policy === null) return policyRow(words, person, number);
        return isAlike(listing)
          ? nameRow(words, person, number)
          : personRow(words, person, listing.about, number);
      });
    case 'policies':
      return listing.rows.map(({ policy, setting, reach }) => {
        const name = plain(policy.identity);
        const value = words.people.valueShort({ setting });
        return {
          cells: [{ text: name }, { text: value }, { text: words.plan.number({ people: reach }) }],
          line: `• ${words.lists.policyRow({ policy: name, value, reach })}`,
        };
      });
    case 'history':
      return listing.changes.map((change) => {
        const by = authorWords(words, change);
        const outcomes = outcomesOf(words, change);
        return {
          cells: [
            { text: plain(change.id), small: telling.when(change.time) },
            { text: historyWish(words, change), small: [by, ...outcomes].join(' · ') },
          ],
          line: historyLine(telling, change),
        };
      });
    case 'concerned':
      return listing.people.map((change, at) =>
        changeRow(words, change, listing.about, offset + at + 1),
      );
    case 'settings':
      return listing.ids.map((id) => {
        const topic = topicOf(words, id) ?? '';
        return {
          cells: [{ text: topic }, { text: plain(id) }],
          line: `• ${settingName(words, id)}`,
        };
      });
    case 'requests':
      return listing.requests.map((request) => {
        const code = plain(request.id);
        const by = plain(request.actor.name);
        const wish = orderTitle(words, request.order);
        const people = words.orders.target.people({ people: request.touched });
        const until = words.approvals.until({ until: telling.until(request.expires) });
        return {
          cells: [
            { text: code, small: until },
            { text: wish, small: `${by} · ${people}` },
          ],
          line: [code, by, wish, people, until].join(' · '),
        };
      });
    default:
      return unreachable(listing);
  }
}

function nameRow(words: Catalogue, person: Effective, number: number): Row {
  return {
    cells: [{ text: plain(person.displayName) }, { text: placeOf(words, person) }],
    line: `${number}. ${placedName(words, person)}`,
  };
}

function policyRow(words: Catalogue, person: Effective, number: number): Row {
  const { cells } = nameRow(words, person, number);
  const state = plain(person.policy);
  const name = placedName(words, person);
  return {
    cells: [...cells, { text: state }],
    line: `${number}. ${words.people.row({ name, state })}`,
  };
}

function personRow(
  words: Catalogue,
  person: Effective,
  about: readonly string[],
  number: number,
): Row {
  const { cells } = nameRow(words, person, number);
  const gate =
    isOfflineIm(about) && !person.gate.enableOfflineIm ? words.lists.switchOff : undefined;
  const value = words.values.noted(valuesIn(words, person, about, true));
  const policy = plain(person.policy);
  const name = placedName(words, person);
  const state = [stateUnder(words, person, about), gate].filter((it) => it !== undefined);
  return {
    cells: [...cells, { text: value, small: gate === undefined ? policy : `${policy} · ${gate}` }],
    line: `${number}. ${words.people.row({ name, state: state.join(' · ') })}`,
  };
}

function changeRow(
  words: Catalogue,
  { before, after }: Of<'concerned'>['people'][number],
  about: readonly string[],
  number: number,
): Row {
  const side = (person: Effective): Cell => ({
    text: words.values.noted(valuesIn(words, person, about, false)),
    small: plain(person.policy),
  });
  const turn = words.values.turn({
    before: stateUnder(words, before, about),
    after: stateUnder(words, after, about),
  });
  return {
    cells: [
      { text: plain(after.displayName), small: placeOf(words, after) },
      side(before),
      side(after),
    ],
    line: `${number}. ${words.people.row({ name: placedName(words, after), state: turn })}`,
  };
}
