import { unreachable } from '../../../result.js';
import { type Block, blocksOf, joined, type Part, ways } from '../block.js';
import type { Catalogue } from '../catalogue.js';
import type { Choice } from '../choice.js';
import type { Listing } from '../content/look-ups.js';
import { plain } from '../plain.js';
import { firstFitting } from '../size.js';
import { doubtPart } from './person.js';
import { columnsOf, rowsOf } from './rows.js';
import { settingName, settingsWords } from './settings.js';
import { type Reader, type Telling, type Told, tellingFor } from './telling.js';

type Of<Kind extends Listing['kind']> = Extract<Listing, { readonly kind: Kind }>;

/** UTF-16 units of JSON that the entries of a page get: an activity has them four times, in its data, card and texts. */
const ROOM = 7_000;

/** How many entries of a page have room in a reply to this reader; one at least, where there is any. */
export function countFitting(reader: Reader, listing: Listing): number {
  const rows = rowsOf(tellingFor(reader), listing);
  return rows.length === 0 ? 0 : Math.max(1, firstFitting(rows, ROOM).length);
}

/** A page of a list: how many there are, the rows, and how to see the next ones. */
export function tellListing(telling: Telling, listing: Listing): Told {
  const { words } = telling;
  const rows = rowsOf(telling, listing);
  const { head, widths } = columnsOf(words, listing);
  const table: Block = { kind: 'table', head, widths, rows };
  const end = listing.offset + rows.length;
  const more: readonly Choice[] =
    rows.length > 0 && end < listing.total
      ? [{ title: words.lists.more, action: { steward: 'say', text: words.lists.more } }]
      : [];
  const unplaced = 'unplaced' in listing ? listing.unplaced : 0;
  return {
    blocks: blocksOf([
      headline(telling, listing),
      doubtPart(words, unplaced),
      table,
      // Whose policy is off is kept by that alone, where the switch is on.
      listing.kind === 'who' &&
      listing.query.enabled === false &&
      rows.length > 0 &&
      allOpen(listing)
        ? words.people.gateOn
        : undefined,
      listing.kind === 'settings'
        ? ways(words.explain.more({ phrase: plain(listing.sample) }))
        : undefined,
      rangePart(words, listing, rows.length),
    ]),
    choices: [...choicesOf(words, listing), ...more],
  };
}

/** Which part of a list is shown, and how to see more. */
function rangePart({ lists }: Catalogue, { offset, total }: Listing, shown: number): Part {
  const end = offset + shown;
  if (shown === 0 || end >= total)
    return offset > 0 ? { kind: 'small', text: lists.end } : undefined;
  const text = lists.range({ from: offset + 1, to: end, total });
  return { kind: 'close', text, id: '', ways: lists.rangeMore };
}

function headline(telling: Telling, listing: Listing): string {
  const { words } = telling;
  const { lists, people } = words;
  const { total } = listing;
  switch (listing.kind) {
    case 'people': {
      const { off } = listing;
      if (listing.place === undefined) return people.severalSummary({ total, off });
      const place = people.department({ name: plain(listing.place) });
      return total === 0 ? people.nobodyIn({ place }) : people.groupSummary({ place, total, off });
    }
    case 'who':
      return whoWords(words, listing);
    case 'policies':
      return lists.policies({ total });
    case 'history':
      return historyWords(telling, listing);
    case 'concerned':
      return lists.concerned({ total });
    case 'settings':
      return words.explain.settings({ total });
    case 'requests':
      return words.approvals.list({ total });
    default:
      return unreachable(listing);
  }
}

function allOpen({ people }: Of<'who'>): boolean {
  return people.every(({ gate }) => gate.enableOfflineIm);
}

function whoWords(words: Catalogue, { query, total, of, place }: Of<'who'>): string {
  const { lists, settings } = words;
  const { enabled, setting, value, policy, site } = query;
  const where =
    place === undefined
      ? undefined
      : (site === undefined ? lists.inDepartment : lists.atSite)({ name: plain(place) });
  if (setting !== undefined)
    return settings.who({ what: settingsWords(words, { [setting]: value ?? null }), total });
  if (policy === null) return settings.whoNone({ total });
  if (policy !== undefined) return lists.whoPolicy({ policy: plain(policy), total });
  return enabled === undefined
    ? lists.whoAll({ total, where })
    : lists.whoState({ enabled, total, of: of ?? total, where });
}

function historyWords(
  { words, when, zone }: Telling,
  { total, changes, setting, from, to }: Of<'history'>,
): string {
  const { lists } = words;
  const about = setting === undefined ? undefined : settingName(words, setting);
  const period = {
    from: from === undefined ? undefined : when(from),
    to: to === undefined ? undefined : when(to),
  };
  if (total === 0) return lists.historyNone({ ...period, about });
  const head = lists.history({ total, zone, ...period, about });
  // Of all of them, as far as they are on this page.
  const authors = new Map<string, number>();
  for (const { actor } of changes) authors.set(actor.name, (authors.get(actor.name) ?? 0) + 1);
  if (authors.size < 2 || changes.length < total) return head;
  const counts = [...authors].map(([name, count]) =>
    lists.byAuthor({ name: plain(name), changes: count }),
  );
  return joined(head, lists.authors({ counts }));
}

/** One's own request can be withdrawn, another's approved. */
function choicesOf({ approvals }: Catalogue, listing: Listing): readonly Choice[] {
  if (listing.kind !== 'requests') return [];
  return listing.requests.map(({ id, actor }) =>
    actor.id === listing.speaker
      ? {
          title: `${approvals.withdrawButton} ${id}`,
          action: { steward: 'answer', pending: id, answer: 'no' },
        }
      : {
          title: `${approvals.approve} ${id}`,
          action: { steward: 'approval', pending: id, answer: 'approve' },
        },
  );
}
