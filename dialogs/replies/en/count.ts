import { counter } from '../format.js';

export const count = counter('en');

const conjunction = new Intl.ListFormat('en', { type: 'conjunction' });

/** `Tony Smith, Ana Lopez, and Ken Myer`. */
export function list(items: readonly string[]): string {
  return conjunction.format(items);
}
