import type { Shown } from '../../conversation/reply.js';
import { tidy } from '../../language/replies/plain.js';

/** What can stand alone: for notifications, speech and the first line on a phone. */
export function headline({ blocks }: Pick<Shown, 'blocks'>): string {
  const title = blocks.find(({ kind }) => kind === 'title') ?? blocks[0];
  return title !== undefined && 'text' in title ? tidy(title.text ?? '') : '';
}
