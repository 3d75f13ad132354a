import { counter } from '../../replies/count.js';

export const count = counter('de-DE');

const conjunction = new Intl.ListFormat('de', { type: 'conjunction' });

/** `Tony Smith, Ana Lopez und Ken Myer`. */
export function list(items: readonly string[]): string {
  return conjunction.format(items);
}
