import type { Shown } from '../../conversation/reply.js';
import type { Block } from '../../language/replies/block.js';
import { CATALOGUES } from '../../language/replies/catalogue.js';

const CHOICES = 20;

/** What is said rather than listed. */
const SAID: ReadonlySet<Block['kind']> = new Set([
  'title',
  'state',
  'text',
  'warning',
  'small',
  'ways',
]);

/**
 * A reply that was too long for its channel, without its lists and facts: what it is about, what it says and asks, and
 * the answers. What is left out it says too.
 */
export function shorten(reply: Shown): Shown {
  const { kind, language, touched, total, warnings, reason, change, pending, choices } = reply;
  const { tooLongForChannel } = CATALOGUES[language].general;
  const said = reply.blocks.filter((block) => SAID.has(block.kind));
  return {
    ...{ kind, language, touched, total, warnings, reason, change, pending },
    blocks: [...said, { kind: 'text', text: tooLongForChannel }],
    ...(choices && { choices: choices.slice(0, CHOICES) }),
  };
}
