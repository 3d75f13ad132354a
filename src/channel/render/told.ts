import type { Reply, Shown } from '../../conversation/reply.js';
import { type Block, joined } from '../../language/replies/block.js';
import { plain } from '../../language/replies/plain.js';
import { tellNote } from '../../language/replies/tell/note.js';
import { tell } from '../../language/replies/tell/tell.js';
import { stateOf, tellingFor } from '../../language/replies/tell/telling.js';

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

/** What was asked, once it is answered: all that it said, who answered and when, and no buttons. */
export function settledOf(shown: Shown, { language, timeZone, now, settles }: Reply): Shown {
  const { choices: _, blocks, ...facts } = shown;
  if (settles === undefined) return shown;
  const telling = tellingFor({ language, timeZone, now });
  const by = plain(settles.by);
  const at = telling.when((now ?? new Date()).toISOString());
  const { answered, closed } = telling.words.outcome;
  const text = settles.yes ? answered({ by, at }) : closed({ by, at });
  const kept = blocks.filter(({ kind }) => kind !== 'state' && kind !== 'ways');
  const [title, ...rest] = kept;
  return { ...facts, blocks: [...(title ? [title] : []), stateOf(telling, text), ...rest] };
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
