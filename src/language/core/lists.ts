import type { Grammar } from './grammar.js';
import type { makeLines } from './lines.js';
import type { Segment } from './segment.js';
import type { Token } from './tokens.js';

/**
 * Whether a line goes on with a list: a name below a blank line, or without the mark that the others have, may be the
 * writer's. `index` counts from the first item.
 */
function isItem(
  [first, second]: readonly Segment[],
  item: Segment | undefined,
  index: number,
): boolean {
  if (item?.part !== 'people') return false;
  if (index === 0 || item.field !== undefined) return true;
  if (item.bullet !== first?.bullet) return false;
  return index === 1 ? !(item.blank && !first?.blank) : item.blank === second?.blank;
}

function wordsIn(name: string): number {
  return name.split(' ').length;
}

/**
 * Whom the lines of a list name. Where each has one comma it stands inside a name: "De La Cruz, Milagros". Nobody where both
 * sides of one may be whole names.
 */
function peopleOf(items: readonly Segment[]): readonly string[] {
  const turned = items.length > 1 && items.every(({ text }) => text.split(',').length === 2);
  if (!turned) return items.flatMap(({ people }) => people);
  const open = items.some(
    ({ people }) => people.length === 2 && people.every((name) => wordsIn(name) > 1),
  );
  return open ? [] : items.map(({ people }) => people.join(', '));
}

/** Puts the lines of a list behind the line that they belong to. */
export function makeLists(grammar: Grammar, { readTokens }: ReturnType<typeof makeLines>) {
  /** A head and the lines below it: the head is read with one list token in their place. */
  function readList(head: Segment, items: readonly Segment[]): Segment {
    const last = head.tokens.at(-1);
    const end = last?.end ?? 0;
    const list: Token = {
      kind: 'list',
      start: end,
      end,
      text: '',
      folded: '',
      gap: true,
      items: peopleOf(items),
    };
    return readTokens(head.text, [...head.tokens, list]);
  }

  /** Puts lists behind their heads. */
  function gather(segments: readonly Segment[]): Segment[] {
    const gathered: Segment[] = [];
    for (let at = 0; at < segments.length; at++) {
      const segment = segments[at];
      if (segment === undefined) break;
      let to = at + 1;
      while (isItem(segments.slice(at + 1, at + 3), segments[to], to - at - 1)) to++;
      const items = segments.slice(at + 1, to);
      const [first, another] = items;
      // "Disable offline IM" and a name that stands apart below it: whose is it?
      const apart =
        segment.part === 'order' && another === undefined && first?.blank && !first.bullet;
      const heads = (segment.part === 'unclear' || segment.part === 'order') && !apart;
      if (!heads || items.length === 0) {
        gathered.push(segment);
        continue;
      }
      const listed = readList(segment, items);
      if (listed.part === 'order' && peopleOf(items).length > 0) {
        gathered.push(listed);
        at = to - 1;
        continue;
      }
      const addresses = items.every(({ people }) => people.every((name) => name.includes('@')));
      if (
        segment.part === 'order' &&
        'target' in segment.decision.draft &&
        segment.decision.draft.target?.kind === 'users' &&
        // Names below it without a mark may be the writer's.
        (addresses || (items.length > 1 && items.every(({ bullet }) => bullet)))
      ) {
        // "… for tony@contoso.com" and more of them below.
        const words = `${segment.text}; ${items.flatMap(({ people }) => people).join('; ')}`;
        const whole = readTokens(words, grammar.tokenise(words));
        if (whole.part === 'order') {
          gathered.push(whole);
          at = to - 1;
          continue;
        }
      }
      gathered.push(segment);
    }
    return gathered;
  }

  return gather;
}
