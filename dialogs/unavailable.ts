import { StewardError } from '../src/errors.js';
import { about, type Said, type Turn } from './turn.js';

/**
 * A server that cannot be reached is no fault of Steward: says so, why, and that nothing was changed. Where a change had been
 * begun that is not certain, so the error goes on to where broken turns end.
 */
export async function orUnavailable(turn: Turn, answer: Promise<Said>): Promise<Said> {
  try {
    return await answer;
  } catch (error) {
    if (!(error instanceof StewardError) || error.code !== 'tenant.unavailable') throw error;
    const last = await turn.service.lastChange(turn.message.actor);
    if (last !== undefined && last.time >= turn.message.now.toISOString()) throw error;
    const content = { kind: 'unavailable', error: error.message } as const;
    const reply = about(turn, 'failed', content, { reason: 'unavailable' });
    const { question } = turn.memory;
    return { reply, ...(question && { question }) };
  }
}
