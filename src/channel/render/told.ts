import type { Reply, Shown } from '../../conversation/reply.js';
import { type Block, blocksOf } from '../../language/replies/block.js';
import { CATALOGUES } from '../../language/replies/catalogue.js';
import { formatMoment, formatUntil } from '../../language/replies/format.js';
import { tell } from '../../language/replies/tell/tell.js';
import type { Telling } from '../../language/replies/tell/telling.js';

/** A reply in the words of its reader's language. */
export function toldOf({ content, above = [], timeZone, now, ...reply }: Reply): Shown {
  if (content === undefined) return { ...reply, blocks: blocksOf(reply.blocks) };
  const told = tell(telling(reply.language, timeZone, now), content);
  const choices = [...told.choices, ...(reply.choices ?? [])];
  return {
    ...reply,
    blocks: between(told.blocks, above, reply.blocks),
    ...(choices.length > 0 && { choices }),
  };
}

/** The headline and its state come first, what is said besides after them. */
function between(
  told: readonly Block[],
  above: readonly Block[],
  below: readonly Block[],
): Block[] {
  const start = told.findIndex(({ kind }) => kind !== 'title' && kind !== 'state');
  const head = start === -1 ? told : told.slice(0, start);
  const rest = start === -1 ? [] : told.slice(start);
  return [...head, ...above.map(asText), ...rest, ...below.map(asText)];
}

function asText(block: Block): Block {
  return block.kind === 'title' ? { kind: 'text', text: block.text } : block;
}

function telling(language: Reply['language'], timeZone = 'UTC', now: Date = new Date()): Telling {
  return {
    words: CATALOGUES[language],
    when: (instant) => formatMoment(language, timeZone, instant, now),
    until: (instant) => formatUntil(language, timeZone, instant, now),
  };
}
