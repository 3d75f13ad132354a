import { LANGUAGES } from './languages.js';

/** How many are told: each is looked up. */
const MOST = 3;
const LONGEST = 200;

/** Names that a text may hold of which nothing else was understood, and the words beside each; nothing is known of any of them. */
export function likelyNames(
  text: string,
): readonly { readonly name: string; readonly unread: string }[] {
  if (text.length > LONGEST) return [];
  const likely = LANGUAGES.flatMap((language) => language.likelyNames(text));
  const distinct = new Map(likely.reverse().map((each) => [each.name, each]));
  return [...distinct.values()]
    .reverse()
    .slice(0, MOST)
    .map(({ name, from, to }) => ({
      name,
      unread: `${text.slice(0, from)}${text.slice(to)}`.replaceAll(/\s+/g, ' ').trim(),
    }));
}
