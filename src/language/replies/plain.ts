import { z } from 'zod';

/** Text that is safe inside a reply's markdown: nothing in it can format, link, mention or run. */
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

/** The same for markdown text. `<at>`, HTML and card functions such as `{{DATE()}}` lose their brackets: no escape holds in every channel. */
export function plain(text: string, longest?: number): Plain {
  const harmless = disarm(tidy(text, longest))
    .replace(/[\\`*_[\]#|~]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[-+]/, '\\$&');
  return Plain.parse(harmless);
}

/** A code span: for UPNs, policies, ids and what people are to type. */
export function code(text: string, longest?: number): Plain {
  const inside = disarm(tidy(text, longest)).replaceAll('`', 'ˋ');
  return Plain.parse(`\`${inside === '' ? ' ' : inside}\``);
}

/** A fenced block, whose lines stay exactly as they are: PowerShell to copy. */
export function block(lines: readonly string[]): Plain {
  const text = lines.join('\n');
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return Plain.parse(`${fence}powershell\n${text}\n${fence}`);
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
