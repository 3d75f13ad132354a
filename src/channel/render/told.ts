import { z } from 'zod';
import type { Reply, Shown } from '../../conversation/reply.js';
import { type Block, joined } from '../../language/replies/block.js';
import { plain } from '../../language/replies/plain.js';
import { tellNote } from '../../language/replies/tell/note.js';
import { tell } from '../../language/replies/tell/tell.js';
import { stateOf, type Telling, tellingFor } from '../../language/replies/tell/telling.js';
import { PendingEnd } from '../../policy/record.js';

/** A reply in the words of its reader's language. */
export function toldOf(reply: Reply): Shown {
  const { content, above = [], below = [], to, timeZone, now, asks, settles, ...facts } = reply;
  const telling = tellingFor({ language: reply.language, timeZone, now });
  const told = tell(telling, content);
  const over = above.map((note) => tellNote(telling, note));
  const under = below.map((note) => tellNote(telling, note));
  const blocks = between(
    told.blocks,
    over.flatMap((each) => each.blocks),
    under.flatMap((each) => each.blocks),
  );
  const choices = [told, ...over, ...under].flatMap((each) => each.choices);
  const whom = to && telling.words.general.forPerson({ name: plain(to) });
  return {
    ...facts,
    blocks: whom === undefined ? blocks : addressed(whom, blocks),
    ...(choices.length > 0 && { choices }),
  };
}

function addressed(whom: string, [first, ...others]: readonly Block[]): Block[] {
  if (first?.kind !== 'title') return first === undefined ? [] : [first, ...others];
  const { brief } = first;
  const title: Block = {
    ...first,
    text: joined(whom, first.text),
    ...(brief !== undefined && { brief: joined(whom, brief) }),
  };
  return [title, ...others];
}

/** How a question ended: who answered or closed it and when or, where nobody is known to, what became of it. */
export const Ending = z.union([
  z.object({ by: z.string(), yes: z.boolean(), at: z.iso.datetime() }),
  z.object({ state: PendingEnd }),
]);
export type Ending = z.infer<typeof Ending>;

/** What was asked, once it is over: all that it said, how it ended, and no buttons. */
export function settledOf(
  { choices: _, blocks, ...facts }: Shown,
  ending: Ending,
  timeZone: string | undefined,
  now: Date,
): Shown {
  const telling = tellingFor({ language: facts.language, timeZone, now });
  const kept = blocks.filter(({ kind }) => kind !== 'state' && kind !== 'ways');
  const [title, ...rest] = kept;
  return {
    ...facts,
    blocks: [...(title ? [title] : []), stateOf(telling, endingText(telling, ending)), ...rest],
  };
}

function endingText({ words, when }: Telling, ending: Ending): string {
  if ('state' in ending) return words.changes.settled[ending.state];
  const told = { by: plain(ending.by), at: when(ending.at) };
  return ending.yes ? words.outcome.answered(told) : words.outcome.closed(told);
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
  // A question is always last, and a preview that still waits is one.
  const facts = rest.findLastIndex(({ kind }) => kind !== 'ways') + 1;
  const open = below.filter(({ kind }) => kind === 'small');
  const noted = below.filter(({ kind }) => kind !== 'small');
  return [...head, ...above, ...rest.slice(0, facts), ...noted, ...rest.slice(facts), ...open];
}
