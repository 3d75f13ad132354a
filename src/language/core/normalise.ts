/** The entities that chat clients and mail leave in pasted text. */
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  ldquo: '"',
  rdquo: '"',
  lsquo: "'",
  rsquo: "'",
  ndash: '-',
  mdash: ' -',
};

function decodeEntity(whole: string, body: string): string {
  if (!body.startsWith('#')) return ENTITIES[body.toLowerCase()] ?? whole;
  const hex = body[1] === 'x' || body[1] === 'X';
  const code = Number.parseInt(body.slice(hex ? 2 : 1), hex ? 16 : 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

// One mention of a person stays an argument, like a quoted name.
const MENTION = /<\/?at(?: [^<>]{0,80})?>/gi;
const ENTITY = /&(#x?[0-9a-f]{1,6}|[a-z]{2,6});/gi;
const DOUBLE_QUOTES = /[“”„‟″«»「」『』《》〈〉〝〞＂]/g;
// A backtick within a word is the writer's own: policies are told apart by it.
const SINGLE_QUOTES = /[‘’‚‛′´ʼ＇]|(?<![\p{L}\p{N}])`|`(?![\p{L}\p{N}])/gu;
const OPENING = /[【〔〖]/g;
const CLOSING = /[】〕〗]/g;
const INVISIBLE =
  /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|[\ufe00-\ufe0f]|\ud83c[\udffb-\udfff]/g;
// More marks on one character than any script writes: a joiner that is not seen keeps NFKC from sorting them all.
const MARKS = /\p{M}{30}/gu;
const HYPHENS = /[\u2010-\u2013\u2212\ufe58\ufe63\uff0d]/g;
const LONG_DASHES = /[\u2014\u2015]+/g;
/** ":)" says nothing. */
const SMILEYS = /(?<=\s|^)[:;]-?[()DP](?=\s|$)/g;
const WHITE = /[\s\u0085]+/g;
/** What no keyboard writes in two ways: nearly every phrase. */
const PLAIN = /^[ -%'-;=?-_a-~\u3001\u3002\u4e00-\u9fff]*$/;
/** The same with the marks of Chinese keyboards and of word processors. */
const NEARLY_PLAIN =
  /^[ -%'-;=?-_a-~\u3001\u3002\u4e00-\u9fff\uff0c\uff1f\uff01\uff1a\uff1b\uff08\uff09\u201c\u201d\u2018\u2019]*$/;
const FULL_MARKS = /[\uff0c\uff1f\uff01\uff1a\uff1b\uff08\uff09\u201c\u201d\u2018\u2019]/g;
const NARROW: Readonly<Record<string, string>> = {
  '\uff0c': ',',
  '\uff1f': '?',
  '\uff01': '!',
  '\uff1a': ':',
  '\uff1b': ';',
  '\uff08': '(',
  '\uff09': ')',
  '\u201c': '"',
  '\u201d': '"',
  '\u2018': "'",
  '\u2019': "'",
};

/** "[INC0012345] …": what stands before a message as a bracket does. */
const TAG = /^\s*\[([^[\]]{1,80})\]/;

/** Leaves out smileys and needless blanks, and writes a tag before the text in one way. */
function smooth(given: string): string {
  const text = given.includes('[') ? given.replace(TAG, '($1)') : given;
  const bare = text.includes(':') || text.includes(';') ? text.replace(SMILEYS, ' ') : text;
  return (bare.includes('  ') ? bare.replace(WHITE, ' ') : bare).trim();
}

/** A text is read in two languages, and by its lines and its cells. */
let last = { text: '', normal: '' };

/**
 * One spelling for what keyboards, channels and mail clients write in many ways: quotes, dashes, white space,
 * entities, invisible characters, full-width forms (NFKC). Letters keep their case.
 */
export function normalise(text: string): string {
  if (last.text !== text) last = { text, normal: spell(text) };
  return last.normal;
}

function spell(text: string): string {
  if (PLAIN.test(text)) return smooth(text);
  if (NEARLY_PLAIN.test(text))
    return smooth(text.replace(FULL_MARKS, (mark) => NARROW[mark] ?? mark));
  return smooth(
    text
      .replace(ENTITY, decodeEntity)
      .replace(MENTION, '"')
      .replace(INVISIBLE, '')
      .replace(DOUBLE_QUOTES, '"')
      .replace(SINGLE_QUOTES, "'")
      .replace(OPENING, '(')
      .replace(CLOSING, ')')
      .replace(MARKS, '$&\u034f')
      .normalize('NFKC')
      .replace(HYPHENS, '-')
      // A long dash ends a clause, and Word makes one of the hyphen before a parameter.
      .replace(LONG_DASHES, ' - ')
      .replace(WHITE, ' '),
  );
}
