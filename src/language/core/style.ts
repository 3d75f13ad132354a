import type { Style } from './language.js';
import type { Lexicon } from './lexicon.js';
import type { Token } from './tokens.js';

/** "OfflineIM", "Front_Desk", "Desk2": a name that is spelt so, whatever the writer does with capitals. */
export const IDENTIFIER = /[\d_-]|\p{Ll}\p{Lu}/u;

/**
 * How the writer uses capitals: they say nothing in a text that has them everywhere, or nowhere, nor in what is spelt as
 * it is called: "give ken myer the NightShift policy".
 */
export function readStyle(
  tokens: readonly Token[],
  lexicon: Lexicon,
  isCalled: (at: number) => boolean,
): Style {
  const words = tokens.flatMap(({ kind, text }, at) =>
    kind === 'word' && /\p{L}{2}/u.test(text) ? [at] : [],
  );
  if (words.length > 2 && words.every((at) => !/\p{Ll}/u.test(tokens[at]?.text ?? '')))
    return 'upper';
  let capitals = 0;
  let ours = 0;
  let titled = 0;
  words.forEach((at, index) => {
    const { text = '', folded = '', start = 0 } = tokens[at] ?? {};
    const known = lexicon.knows(folded);
    const capital = known ? /^\p{Lu}/u.test(text) : /\p{Lu}/u.test(text);
    const acronym = !/\p{Ll}/u.test(text);
    if (capital && isCalled(at)) return;
    if (capital && ((index > 0 && start > 0) || !known) && !(acronym && known)) capitals++;
    if (known && !acronym && text.length > 3 && index > 0) {
      ours++;
      if (capital) titled++;
    }
  });
  if (ours > 1 && titled * 3 > ours * 2) return 'title';
  return capitals === 0 ? 'lower' : 'mixed';
}
