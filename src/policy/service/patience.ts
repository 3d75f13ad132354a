import { setTimeout as sleep } from 'node:timers/promises';
import type { Context } from './context.js';

/** Milliseconds between two looks. */
const PAUSE = 500;

/** Reads again and again what may not be to be seen yet, until it is as it should be or that may take no longer. */
export async function readPatiently<Read>(
  { visibilityMilliseconds }: Context,
  read: () => Promise<Read>,
  isSeen: (found: Read) => boolean,
): Promise<Read> {
  const until = performance.now() + visibilityMilliseconds;
  for (;;) {
    const found = await read();
    if (isSeen(found) || performance.now() >= until) return found;
    await sleep(PAUSE);
  }
}
