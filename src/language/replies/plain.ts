import { z } from 'zod';

/** Text that is safe inside a line of a reply: one visible line, in which nothing can mention or run. */
export const Plain = z.string().brand<'Plain'>();
export type Plain = z.infer<typeof Plain>;

const LONGEST = 200;

// Bidi controls reorder what is around them; zero-width characters hide; surrogates without a partner break JSON readers.
const INVISIBLE =
  /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;
const SPACES = /[\p{Cc}\p{Zl}\p{Zp}\s]+/gu;

/**
 * One line of visible text for places that know no markup. Names, policies and phrases
 * are data that anyone may have chosen.
 */
export function tidy(text: string, longest: number = LONGEST): string {
  const line = text
    .replace(INVISIBLE, '')
    .replace(LONE_SURROGATE, '\ufffd')
    .replace(SPACES, ' ')
    .trim();
  const characters = [...line];
  if (characters.length <= longest) return line;
  return `${characters.slice(0, longest - 1).join('')}…`;
}

/** The title of a button: text functions would run in it. */
export function label(text: string): string {
  return disarm(tidy(text, 80));
}

/** Text from outside as it stands in a line of a reply: whoever shows the line escapes it. `<at>` and card functions lose their brackets. */
export function plain(text: string, longest?: number): Plain {
  return Plain.parse(disarm(tidy(text, longest)));
}

function disarm(line: string): string {
  return line
    .replaceAll('<', '‹')
    .replaceAll('>', '›')
    .replace(/&(?=#?\w+;)/g, '＆')
    .replace(/\{(?=\{)/g, '{ ')
    .replace(/\$(?=\{)/g, '$ ')
    .replace(/:(?=\/\/)/g, ': ');
}
