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
const SINGLE_QUOTES = /[‘’‚‛′`´ʼ＇]/g;
const OPENING = /[【〔〖]/g;
const CLOSING = /[】〕〗]/g;
const INVISIBLE =
  /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|[\ufe00-\ufe0f]/g;
// More marks on one character than any script writes: a joiner that is not seen keeps NFKC from sorting them all.
const MARKS = /\p{M}{30}/gu;
const HYPHENS = /[\u2010-\u2013\u2212\ufe58\ufe63\uff0d]/g;
const LONG_DASHES = /[\u2014\u2015]+/g;
const WHITE = /[\s\u0085]+/g;
/** What no keyboard writes in two ways: nearly every phrase. */
const PLAIN = /^[ -%'-;=?-_a-~\u3001\u3002\u4e00-\u9fff]*$/;

/**
 * One spelling for what keyboards, channels and mail clients write in many ways: quotes, dashes, white space,
 * entities, invisible characters, full-width forms (NFKC). Letters keep their case.
 */
export function normalise(text: string): string {
  if (PLAIN.test(text)) return text.replace(WHITE, ' ').trim();
  return (
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
      .replace(WHITE, ' ')
      .trim()
  );
}
