import { within } from '../../within.js';

/** The work's result; rejects with a TimeoutError of these words where it takes longer than so many milliseconds. */
export function limited<Value>(
  work: Promise<Value>,
  milliseconds: number,
  words: string,
): Promise<Value> {
  return within(milliseconds, work, () => {
    throw Object.assign(new Error(words), { name: 'TimeoutError' });
  });
}
