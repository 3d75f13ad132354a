import type { Message } from '../src/conversation/conversation.js';
import type { Understanding } from '../src/language/doable.js';
import { type Language, languageOf, languageOfScript } from '../src/language/replies/format.js';
import type { Memory } from './memory.js';
import type { Grammar } from './turn.js';

/** Characters of a text that show its script. */
const HEAD = 300;

/**
 * That of the message's own words; where it has none (a name, a number) or was not read that of the question it answers,
 * else of its script, else the channel's.
 */
export function languageFor(
  { answer }: Pick<Grammar, 'answer'>,
  { text, locale }: Message,
  { question, language: last }: Memory,
  meaning: Understanding | undefined,
): Language {
  const spoken = meaning?.language;
  const script = languageOfScript(text.slice(0, HEAD));
  // 第二个 is Chinese, whatever was asked; a Chinese name may be picked from a question in English.
  const answered = answer(text) === undefined ? undefined : script;
  const asked = question === undefined ? undefined : last;
  return spoken ?? answered ?? asked ?? script ?? languageOf(locale) ?? last ?? 'en';
}
