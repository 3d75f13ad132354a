import { numbered, type Part } from '../block.js';
import type { Catalogue } from '../catalogue.js';
import type { Choice } from '../choice.js';
import type { Offered } from '../content/questions.js';
import { plain, tidy } from '../plain.js';

/** Characters of a phrase that are shown, and that a button sends. */
const SHOWN = 1_000;

/** Phrases to choose from by their numbers, under what introduces them. */
export function offeredParts(title: string, offered: Offered | undefined): Part {
  if (offered === undefined) return undefined;
  return [title, numbered(offered.phrases.map((phrase) => plain(phrase, SHOWN)))];
}

/** The same as buttons. */
export function offeredChoices(offered: Offered | undefined): readonly Choice[] {
  if (offered === undefined) return [];
  const { phrases, question } = offered;
  return phrases.map((text, index) => ({
    title: tidy(text),
    // A phrase that a button has no room for is never cut: less would be ordered than was said.
    action:
      text.length <= SHOWN
        ? { steward: 'say', text }
        : { steward: 'pick', question, number: index + 1 },
  }));
}

/** Buttons that answer the question with this id by the numbers of their titles. */
export function pickChoices(titles: readonly string[], question: string): readonly Choice[] {
  return titles.map((title, index) => ({
    title,
    action: { steward: 'pick', question, number: index + 1 },
  }));
}

/** Yes and no, as the first two numbers. */
export function yesNoChoices({ changes: { buttons } }: Catalogue, question: string) {
  return pickChoices([buttons.yes, buttons.no], question);
}

/** The button that takes back a change. */
export function undoChoice({ changes: { buttons } }: Catalogue, change: string): Choice {
  return { title: buttons.undo, action: { steward: 'undo', change } };
}
