/** How wide a text is, in Latin characters: Chinese ones take two. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0);
}
