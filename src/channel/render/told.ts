import type { Reply, Shown } from '../../conversation/reply.js';
import { type Block, blocksOf, joined } from '../../language/replies/block.js';
import { CATALOGUES } from '../../language/replies/catalogue.js';
import { formatMoment, formatUntil } from '../../language/replies/format.js';
import { plain } from '../../language/replies/plain.js';
import { tell } from '../../language/replies/tell/tell.js';
import type { Telling } from '../../language/replies/tell/telling.js';

/** A reply in the words of its reader's language. */
export function toldOf(whole: Reply): Shown {
  const {
    content,
    above = [],
    to,
    timeZone,
    now,
    asks: _asks,
    settles: _settles,
    ...reply
  } = whole;
  if (content === undefined) return { ...reply, blocks: addressed(to, blocksOf(reply.blocks)) };
  const told = tell(telling(reply.language, timeZone, now), content);
  const choices = [...told.choices, ...(reply.choices ?? [])];
  return {
    ...reply,
    blocks: addressed(to, between(told.blocks, above, reply.blocks)),
    ...(choices.length > 0 && { choices }),
  };
}

function addressed(to: string | undefined, blocks: readonly Block[]): Block[] {
  const [first, ...others] = blocks;
  if (to === undefined || first?.kind !== 'title') return [...blocks];
  const { brief } = first;
  const title: Block = {
    ...first,
    text: joined(to, first.text),
    ...(brief !== undefined && { brief: joined(to, brief) }),
  };
  return [title, ...others];
}

/** What was asked, once it is answered: all that it said, who answered and when, and no buttons. */
export function settledOf(shown: Shown, { language, timeZone, now, settles }: Reply): Shown {
  const { choices: _, blocks, ...facts } = shown;
  if (settles === undefined) return shown;
  const { words, when } = telling(language, timeZone, now);
  const by = plain(settles.by);
  const at = when((now ?? new Date()).toISOString());
  const { answered, closed } = words.outcome;
  const text = settles.yes ? answered({ by, at }) : closed({ by, at });
  const kept = blocks.filter(({ kind }) => kind !== 'state' && kind !== 'ways');
  const [title, ...rest] = kept;
  return { ...facts, blocks: [...(title ? [title] : []), { kind: 'state', text }, ...rest] };
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
