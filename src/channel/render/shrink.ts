import type { Shown } from '../../conversation/reply.js';
import type { Block } from '../../language/replies/block.js';
import { CATALOGUES } from '../../language/replies/catalogue.js';
import type { Choice } from '../../language/replies/choice.js';
import { tidy } from '../../language/replies/plain.js';
import { firstFitting, ROOM, sizeOf } from '../../language/replies/size.js';

/** UTF-16 units of JSON that each kind of fact gets. */
const SHARE = 1_500;
const CHOICES = 5_000;
/** Blocks that are kept of very many: a reply begins with what became of it, and ends with what is asked. */
const FIRST = 10;
const LAST = 20;

/**
 * The last resort for a reply that is larger than a channel takes: lists shrink to their first lines, facts to a first few,
 * and it says so. What is short stays: the headline, what was changed, the question and its buttons. `measure` tells the size
 * of the activity that a reply becomes.
 */
export function shrink(reply: Shown, measure: (reply: Shown) => number): Shown {
  const bare = withFewFacts(reply);
  const { shortened } = CATALOGUES[reply.language].general;
  const { blocks } = reply;
  const some =
    blocks.length > FIRST + LAST ? [...blocks.slice(0, FIRST), ...blocks.slice(-LAST)] : blocks;
  for (let room = ROOM; ; room = Math.floor(room / 2)) {
    const kept = some.flatMap((block) => cut(block, room));
    const short = { ...bare, blocks: [...kept, { kind: 'text', text: shortened } as const] };
    if (room < 2 || measure(short) <= ROOM) return short;
  }
}

function withFewFacts(reply: Shown): Shown {
  const { people, cmdlets, policies, changes, choices, warnings, connection, groups } = reply;
  return {
    ...reply,
    ...(people && { people: firstFitting(people, SHARE) }),
    ...(groups && { groups: firstFitting(groups, SHARE) }),
    ...(cmdlets && { cmdlets: firstFitting(cmdlets, SHARE) }),
    ...(policies && { policies: firstFitting(policies, SHARE) }),
    ...(changes && { changes: firstFitting(changes, SHARE) }),
    ...(warnings && { warnings: firstFitting(warnings, SHARE) }),
    ...(choices && { choices: fewChoices(choices) }),
    ...(connection && { connection: shortConnection(connection) }),
  };
}

/** Long phrases go first: whoever reads can still type them. */
function fewChoices(choices: readonly Choice[]): Choice[] {
  const short = choices
    .filter(({ action }) => action.steward !== 'say' || sizeOf(action) <= SHARE)
    .map(({ detail: _, ...choice }) => ({ ...choice, title: tidy(choice.title, 60) }));
  return firstFitting(short, CHOICES);
}

function shortConnection(connection: NonNullable<Shown['connection']>) {
  const { facts, missing, lastError } = connection;
  return {
    ...connection,
    facts: Object.fromEntries(firstFitting(Object.entries(facts), SHARE)),
    missing: firstFitting(missing, SHARE),
    ...(lastError !== undefined && { lastError: tidy(lastError, 200) }),
  };
}

/** A block in at most `room` UTF-16 units of JSON; nothing where not even its first line has room. */
function cut(block: Block, room: number): Block[] {
  switch (block.kind) {
    case 'list': {
      const rows = firstFitting(block.rows, room);
      return rows.length === 0 ? [] : [{ ...block, rows: withEllipsis(rows, block.rows) }];
    }
    case 'facts':
      return sizeOf(block) > room ? [] : [block];
    case 'table':
    case 'bars': {
      const rows = firstFitting<(typeof block.rows)[number]>(block.rows, room);
      return rows.length === 0 ? [] : [Object.assign({}, block, { rows })];
    }
    case 'code':
    case 'folded': {
      const lines = firstFitting(block.lines, room);
      return lines.length === 0 ? [] : [{ ...block, lines }];
    }
    default:
      return [{ ...block, text: cutText(block.text, room) }];
  }
}

function withEllipsis(rows: string[], all: readonly string[]): string[] {
  return rows.length < all.length ? [...rows, '…'] : rows;
}

/** Never within a character. */
function cutText(text: string, room: number): string {
  if (text.length <= room) return text;
  return `${text.slice(0, Math.max(1, room)).replace(/[\ud800-\udbff]$/, '')}…`;
}
