import { counter } from '../../replies/count.js';

export const count = counter('en-US');

const conjunction = new Intl.ListFormat('en', { type: 'conjunction' });

/** `Tony Smith, Ana Lopez, and Ken Myer`. */
export function list(items: readonly string[]): string {
  return conjunction.format(items);
}
