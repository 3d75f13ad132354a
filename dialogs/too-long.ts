import { LONGEST_TEXT } from '../src/language/understand.js';
import { about, type Said, type Turn } from './turn.js';

/** Says that a text was not read. It answers nothing and orders nothing: what waits goes on waiting. */
export function tooLong(turn: Turn): Said {
  const { message, memory } = turn;
  const { length } = message.text;
  const content = { kind: 'tooLong', length, longest: LONGEST_TEXT } as const;
  const { question, list } = memory;
  return {
    reply: about(turn, 'refused', content, { reason: 'tooLong' }),
    ...(question && { question }),
    ...(list && { list }),
  };
}
