import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTurns } from '../../../src/channel/botframework/turns.js';

describe('turns', () => {
  it('of one conversation never interleave, keep their order, and each runs once', async () => {
    const delivery = fc.record({
      conversation: fc.constantFrom('a', 'b'),
      activity: fc.integer({ min: 0, max: 6 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.array(delivery), async (scheduler, deliveries) => {
        const turns = createTurns();
        const running = new Map<string, number>();
        const ran = new Map<string, number[]>();
        const results = deliveries.map(({ conversation, activity }) =>
          turns.run(conversation, `${conversation}/${activity}`, async () => {
            expect(running.has(conversation)).toBe(false);
            running.set(conversation, activity);
            await scheduler.schedule(Promise.resolve());
            running.delete(conversation);
            ran.set(conversation, [...(ran.get(conversation) ?? []), activity]);
            return [{ text: `${conversation}/${activity}` }];
          }),
        );
        const all = await scheduler.waitFor(Promise.all(results));
        for (const [index, { replies }] of all.entries()) {
          const { conversation, activity } = deliveries[index] ?? {};
          expect(replies).toEqual([{ text: `${conversation}/${activity}` }]);
        }
        for (const [conversation, order] of ran) {
          const asked = deliveries.filter((delivered) => delivered.conversation === conversation);
          expect(order).toEqual([...new Set(asked.map(({ activity }) => activity))]);
        }
        await turns.idle();
      }),
    );
  });

  it('go on after one that broke', async () => {
    const turns = createTurns();
    const broken = turns.run('a', 'a/1', () => Promise.reject(new Error('broke')));
    const next = turns.run('a', 'a/2', async () => [{ text: 'fine' }]);
    await expect(broken).rejects.toThrow('broke');
    await expect(next).resolves.toMatchObject({ replies: [{ text: 'fine' }] });
  });

  it('of other conversations do not wait', async () => {
    const turns = createTurns();
    void turns.run('a', 'a/1', () => new Promise(() => {}));
    await expect(turns.run('b', 'b/1', async () => [])).resolves.toMatchObject({ first: true });
  });
});
