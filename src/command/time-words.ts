import type { Lexeme } from './lex.js';
import { is } from './noun.js';
import { Role } from './vocabulary/role.js';

/** Hides what is no time (quoted text, names) and what the recogniser trips over, at the same length. */
export function mask(text: string, lexemes: readonly Lexeme[]): string {
  let masked = text;
  for (const lexeme of lexemes) {
    const name =
      lexeme.kind === 'quoted' ||
      lexeme.kind === 'address' ||
      (lexeme.kind === 'han' && is(lexeme, Role.name));
    if (name)
      masked =
        masked.slice(0, lexeme.start) +
        '□'.repeat(lexeme.end - lexeme.start) +
        masked.slice(lexeme.end);
  }
  masked = masked.replace(
    /\bfor the (?:next|following|coming) /gi,
    (words) => `for${' '.repeat(words.length - 3)}`,
  );
  masked = masked.replace(/\bin (?=half )/gi, '   ');
  // It reads 两个半小时 as half an hour.
  masked = masked.replace(/[一两二三四五六七八九十\d]个半/g, (words) => '□'.repeat(words.length));
  return masked.replace(
    /(?<=小时|分钟|天|周|月|年|星期|礼拜|秒)(?:之后|以后|过后|后|之内|以内|内)/g,
    (word) => '□'.repeat(word.length),
  );
}

/** Whether a word alone suggests a time. */
export function isCue(lexeme: Lexeme): boolean {
  return (
    is(lexeme, Role.time) || (lexeme.kind === 'number' && /[:apm/]|^\d{4}-/i.test(lexeme.text))
  );
}

const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/i;
const DAY = /^\d{1,2}(?:st|nd|rd|th)?$/i;

/** "15 March", "until the 15th": a month or a day beside what makes it one; "April Jones" is a person. */
export function isDate(lexemes: readonly Lexeme[], at: number): boolean {
  const lexeme = lexemes[at];
  const text = lexeme?.text ?? '';
  // Most words can be told by their kind and length: this runs for every word of every phrase.
  if (lexeme?.kind !== 'number' && (lexeme?.kind !== 'word' || text.length > 9)) return false;
  const month = lexeme.kind === 'word' && MONTH.test(text);
  if (!month && !/^\d{1,2}(?:st|nd|rd|th)$/i.test(text)) return false;
  const ends = lexemes.slice(Math.max(0, at - 4), at).some((lexeme) => is(lexeme, Role.until));
  const beside = [lexemes[at - 1], lexemes[at + 1]].some((near) => DAY.test(near?.text ?? ''));
  return ends || (month && beside);
}

const CALENDAR =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$|^(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|forty-five|half|quarter|past|this|next|last|am|pm|am|a|an|to|hundred|first|second|third|coming|following|end|couple|few|later|early|late)$/i;

/** Words that a time is made of; the recogniser also jumps over others, which are then not what was meant. */
export function isTemporal(lexeme: Lexeme): boolean {
  if (lexeme.kind === 'number' || is(lexeme, Role.time)) return true;
  if (
    is(
      lexeme,
      Role.dont,
      Role.not,
      Role.exclusion,
      Role.said,
      Role.feature,
      Role.setting,
      Role.how,
      Role.hypothetical,
      Role.condition,
    ) &&
    !CALENDAR.test(lexeme.text)
  )
    return false;
  return (
    CALENDAR.test(lexeme.text) ||
    is(
      lexeme,
      Role.until,
      Role.start,
      Role.for,
      Role.of,
      Role.in,
      Role.to,
      Role.from,
      Role.det,
      Role.comma,
      Role.colon,
      Role.poss,
    )
  );
}
