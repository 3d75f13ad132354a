import type { Message } from '../src/conversation/conversation.js';
import type { Memory } from './memory.js';
import type { Grammar } from './turn.js';
import { understandIn } from './understand.js';

/** Characters: what we say in quotation marks or as code, and people copy, is short. */
const LONGEST = 500;

/** Also with the mark before it that our examples have in a list, or fenced, where a language may be named. */
const CODE = /^(?:[-*•]\s+|\d\.\s+)?(?:```\w*\n([^`]+)```|(`{1,3})([^`]+)\2)$/;
const QUOTATION =
  /^(?:“([^“”]+)”|‘((?:[^‘’]|\b’\b)+)’|"([^"]+)"|'((?:[^']|\b'\b)+)'|「([^「」]+)」|『([^『』]+)』)$/;
/** What ends the sentence that a quotation stands in. */
const STOP = /(?<=[`”’"'」』])\s*[.。]$/;

/**
 * A message that is one quotation or piece of code, such as an example of ours that was copied, stands for what is in it,
 * where that is surely something. Otherwise the marks stay: they may hold a name together.
 */
export async function unwrap(grammar: Grammar, message: Message, memory: Memory): Promise<string> {
  const { text } = message;
  if (text.length > LONGEST) return text;
  const whole = text.trim().replace(STOP, '');
  const [, fenced, , code = fenced] = CODE.exec(whole) ?? [];
  // To a question for a name, quotation marks say that the words are one.
  const quotable = memory.question?.kind !== 'piece';
  const [, ...quoted] = (quotable && QUOTATION.exec(whole)) || [];
  const inside = (code ?? quoted.find((part) => part !== undefined))?.trim();
  if (inside === undefined) return text;
  if (grammar.answer(inside) !== undefined || grammar.remark(inside) !== undefined) return inside;
  const { command } = await understandIn({ grammar, message, memory }, inside);
  return command.intent === 'none' || command.intent === 'clarify' ? text : inside;
}
