import { stripVTControlCharacters } from 'node:util';

const WIDE = /[\u{2e80}-\u{10ffff}\p{Emoji_Presentation}]/gu;

/** How wide a text is, in Latin characters: Chinese ones and pictures take two, what steers a terminal none. */
export function widthOf(text: string): number {
  const shown = stripVTControlCharacters(text);
  return [...shown].length + (shown.match(WIDE)?.length ?? 0);
}
