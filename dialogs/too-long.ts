import { LONGEST_TEXT } from '../src/language/understand.js';
import { type Said, say, type Turn } from './turn.js';

/** Says that a text was not read. It answers nothing and orders nothing: what waits goes on waiting. */
export function tooLong(turn: Turn): Said {
  const { message, memory, words } = turn;
  const lines = [words.general.tooLong({ length: message.text.length, longest: LONGEST_TEXT })];
  const { question, list } = memory;
  return {
    reply: say(turn, 'refused', lines, { reason: 'tooLong' }),
    ...(question && { question }),
    ...(list && { list }),
  };
}
