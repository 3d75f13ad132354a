import { tidy } from '../../src/language/replies/plain.js';

/** What only formats: escapes before marks, bold and code, and what makes a line a heading, a quotation or an item. */
const MARKS = /`([^`]*)`|\\([^\p{L}\p{N}\s])|[*_]+/gu;
const LEAD = /^(?:#+|>|-|\d+\.)\s+/;

/**
 * The first line of a reply without its markdown, as notifications show it and speech says it. One that only leads up to
 * what follows ("For Ann:") takes the next along.
 */
export function headline(markdown: string): string {
  const lines = markdown.split('\n').filter((line) => line.trim() !== '');
  const [first = '', next = '', third = ''] = lines;
  const lists = /^(?:- |\d+\. |```)/.test(next) || third.startsWith('- ');
  const leads = /[:：]$/.test(first.trim()) && !lists;
  return tidy((leads ? [first, next] : [first]).map(unmarked).join(' '));
}

function unmarked(line: string): string {
  return line
    .replace(LEAD, '')
    .replace(MARKS, (_marks, code?: string, mark?: string) => code ?? mark ?? '');
}
