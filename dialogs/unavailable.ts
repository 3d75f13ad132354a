import { StewardError } from '../src/errors.js';
import { plain } from '../src/language/replies/plain.js';
import { type Said, say, type Turn, unchanged } from './turn.js';

/**
 * A server that cannot be reached is no fault of Steward: says so, why, and that nothing was changed. Where a change had been
 * begun that is not certain, so the error goes on to where broken turns end.
 */
export async function orUnavailable(turn: Turn, answer: Promise<Said>): Promise<Said> {
  try {
    return await answer;
  } catch (error) {
    if (!(error instanceof StewardError) || error.code !== 'tenant.unavailable') throw error;
    const { general } = turn.words;
    const last = await turn.service.lastChange(turn.message.actor);
    if (last !== undefined && last.time >= turn.message.now.toISOString()) throw error;
    const lines = [
      general.unavailable,
      general.statusError({ text: plain(error.message, 300) }),
      unchanged(turn),
    ];
    const reply = say(turn, 'failed', lines, { reason: 'unavailable' });
    const { question } = turn.memory;
    return { reply, ...(question && { question }) };
  }
}
