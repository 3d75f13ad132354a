import { counter, lister } from '../format.js';

export const count = counter('zh');
export const list = lister('zh');

/** A name or a number stands off from the Chinese text around it; Chinese does not. */
export function apart(text: string): string {
  const before = LATIN.test(text.slice(0, 1)) ? ' ' : '';
  const after = LATIN.test(text.slice(-1)) ? ' ' : '';
  return `${before}${text}${after}`;
}

const LATIN = /[\p{Script=Latin}\p{N}`*]/u;
