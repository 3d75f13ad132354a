import { LEADS } from './leads.js';

/** Characters that PowerShell, Word and keyboards write for a hyphen; they stay as they are inside strings. */
export const DASHES = '\\-\u2010-\u2015\u2212\ufe58\ufe63\uff0d';

// What web pages and mail leave between letters; joiners stay, they belong to names.
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
// One mention of a person stays an argument, like a quoted name.
const MENTION = /<\/?at(?: [^<>]{0,80})?>/gi;
/** What opens or closes a block of code in chat, with the language that may be named there. */
const FENCE = /```(?:[ \t]*(?:powershell|pwsh|posh|ps1?|shell|console|plaintext|text)(?=\s))?/gi;
/** A backtick after a space continues the line; consoles then print `>>`. */
const CONTINUED = /\s`[ \t]*\n(?:[ \t]*>>)?/g;

/** One kind of line break, lines that a backtick continues joined; strings are left as they are. */
function tidy(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(MENTION, '"')
    .replace(/\r\n?/g, '\n')
    .replace(FENCE, '\n')
    .replace(CONTINUED, ' ')
    .trim();
}

function isLetter(char: string | undefined): boolean {
  return char !== undefined && /[a-z0-9]/i.test(char);
}

/** Drops one of the words, the longest, where the text begins with it as a whole word. */
function dropFirst(text: string, words: readonly string[]): string | undefined {
  const lower = text.toLowerCase();
  const [word] = words
    .filter((each) => lower.startsWith(each))
    .filter((each) => !isLetter(each.at(-1)) || !isLetter(lower[each.length]))
    .sort((a, b) => b.length - a.length);
  return word === undefined ? undefined : text.slice(word.length).replace(/^[\s,:：，、]+/, '');
}

/** What follows "please run", or nothing where the text does not begin so. */
function dropLead(text: string): string | undefined {
  for (const { polite, verbs, objects } of LEADS) {
    let rest = text;
    for (let words = 0; words < 5; words++) rest = dropFirst(rest, polite) ?? rest;
    const said = dropFirst(rest, verbs);
    if (said !== undefined) return dropFirst(said, objects) ?? said;
  }
  return undefined;
}

function trimEndOf(text: string, marks: RegExp): string {
  let end = text.length;
  while (end > 0 && marks.test(text[end - 1] ?? '')) end--;
  return text.slice(0, end);
}

/** Drops what thanks or asks after the cmdlet; a full stop only where words before it make it a sentence. */
function dropTail(text: string, isSentence: boolean): string {
  const bare = trimEndOf(text, isSentence ? /[\s。.!！]/ : /[\s。]/);
  const lower = trimEndOf(bare, /[.!！]/).toLowerCase();
  for (const { tails } of LEADS) {
    const tail = tails.find((each) => lower.endsWith(each));
    const before = tail === undefined ? '' : bare.slice(0, lower.length - tail.length);
    const kept = trimEndOf(before, /[\s,，。;；.!！]/);
    if (kept !== before) return kept;
  }
  return bare;
}

const PROMPT = /^(?:(?:\[[^\]\n]{1,100}\]:? ?)?PS(?: [^>\n]{0,200})?>+|\[PS\][^>\n]{0,200}>) ?/i;

/** A text without what chat, consoles and courtesy put around a cmdlet. */
export function unwrapCmdlet(text: string): string {
  const whole = tidy(text);
  const led = dropLead(whole);
  const ended = dropTail(led ?? whole, led !== undefined);
  const inner = ended.replace(/^`(.*)`$/s, '$1').trim();
  return inner.replace(PROMPT, '');
}
