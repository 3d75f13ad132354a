import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecordEvent } from '../../../src/policy/record.js';
import { countRefusals } from '../../../src/policy/service/refusals.js';
import { actor, asker, expectKind, inOffice } from './office.js';
import { turn } from './orders.js';

const MINUTE = 60_000;

/** The counting alone, on a clock of its own. */
function counter() {
  const book: RecordEvent[] = [];
  let time = Date.parse('2026-11-24T10:00:00Z');
  const append = async (event: RecordEvent) => {
    book.push(event);
    return { ...event, seq: book.length, time: '', previous: '' };
  };
  const refusals = countRefusals({ append, refusals: () => [] }, () => new Date(time));
  return {
    book,
    refusals,
    wait(minutes: number) {
      time += minutes * MINUTE;
    },
    refuse: (name: string) =>
      refusals.record({
        event: 'refused',
        actor: actor(name),
        phrase: 'x',
        reason: 'denied: read',
      }),
  };
}

describe('refusals of one person', () => {
  it('beyond 20 an hour are counted, and the count stands before the next one', async () => {
    const { book, refuse, wait } = counter();
    for (let time = 0; time < 57; time += 1) await refuse('eve');
    await refuse('mallory');
    expect(book).toHaveLength(21);
    wait(61);
    await refuse('eve');
    expect(book.slice(21)).toMatchObject([
      { event: 'refusalsOmitted', actor: { id: 'test:eve' }, omitted: 37 },
      { event: 'refused', actor: { id: 'test:eve' } },
    ]);
  });

  it('are counted to the end, also when nothing follows: after the hour, or when Steward stops', async () => {
    const { book, refusals, refuse, wait } = counter();
    for (let time = 0; time < 25; time += 1) await refuse('eve');
    await refusals.settle();
    expect(book).toHaveLength(20);
    wait(60);
    await refusals.settle();
    await refusals.settle();
    expect(book.slice(20)).toMatchObject([{ event: 'refusalsOmitted', omitted: 5 }]);
    for (let time = 0; time < 23; time += 1) await refuse('mallory');
    await refusals.close();
    expect(book.at(-1)).toMatchObject({ actor: { id: 'test:mallory' }, omitted: 3 });
  });

  it('are all in the book or in a count, never more than 20 in any hour', async () => {
    const tries = fc.array(
      fc.record({
        minutes: fc.integer({ min: 0, max: 15 }),
        times: fc.integer({ min: 1, max: 9 }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(tries, async (rounds) => {
        const { book, refusals, refuse, wait } = counter();
        let [now, given] = [0, 0];
        const kept: number[] = [];
        for (const { minutes, times } of rounds) {
          wait(minutes);
          now += minutes;
          for (let time = 0; time < times; time += 1) {
            const before = book.filter(({ event }) => event === 'refused').length;
            await refuse('eve');
            given += 1;
            if (book.filter(({ event }) => event === 'refused').length > before) kept.push(now);
          }
        }
        await refusals.close();
        const omitted = book.map((event) =>
          event.event === 'refusalsOmitted' ? event.omitted : 0,
        );
        expect(kept.length + omitted.reduce((sum, each) => sum + each, 0)).toBe(given);
        for (const start of kept) {
          expect(kept.filter((at) => at >= start && at < start + 60).length).toBeLessThanOrEqual(
            20,
          );
        }
      }),
    );
  });

  it('are no more for a restart within the hour', () =>
    inOffice(async (office) => {
      const askOften = async ({ service }: typeof office) => {
        for (let time = 0; time < 15; time += 1) {
          await service.settings({ kind: 'global' }, asker('nobody'));
        }
      };
      await askOften(office);
      const again = await office.restart();
      try {
        await askOften(again);
        expect(again.records.refusals(new Date(Date.now() - 60 * MINUTE))).toHaveLength(20);
      } finally {
        await again.shut();
      }
    }));

  it('of more people than are counted at a time lose no count', async () => {
    const { book, refuse } = counter();
    for (let time = 0; time < 21; time += 1) await refuse('eve');
    for (let person = 0; person < 10_000; person += 1) await refuse(`p${person}`);
    expect(book).toContainEqual(expect.objectContaining({ event: 'refusalsOmitted', omitted: 1 }));
  });
});

describe('what a stranger writes', () => {
  it.each([
    ['letters', 'x'.repeat(20_000)],
    ['what JSON writes long', '\u0001"\\'.repeat(5_000)],
    ['signs of two halves', '😀'.repeat(5_000)],
  ])('costs at most 500 characters of the book: %s', (_what, text) =>
    inOffice(async ({ service, records }) => {
      const book: RecordEvent[] = [];
      const { append } = records;
      records.append = (event) => {
        book.push(event);
        return append(event);
      };
      const stranger = { ...actor('nobody'), name: text.slice(0, 1_000) };
      const order = turn(false, ...Array.from({ length: 500 }, (_, n) => `user${n}@contoso.com`));
      const outcome = await service.submit(order, { actor: stranger, phrase: text });
      expect(expectKind(outcome, 'refused').refusal.reason).toBe('denied');
      const [refused] = book;
      const empty = { ...refused, phrase: '', actor: { ...stranger, name: '' } };
      const cost = JSON.stringify(refused).length - JSON.stringify(empty).length;
      expect(refused).not.toHaveProperty('order');
      expect(cost).toBeGreaterThan(450);
      expect(cost).toBeLessThanOrEqual(500);
    }),
  );

  it('is answered the same when it is only counted', () =>
    inOffice(async ({ service, records }) => {
      const answers = [];
      for (let time = 0; time < 22; time += 1) {
        answers.push(await service.settings({ kind: 'global' }, asker('nobody')));
      }
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
      const book: RecordEvent[] = [];
      const { append } = records;
      records.append = (event) => {
        book.push(event);
        return append(event);
      };
      await service.close();
      expect(book).toMatchObject([{ event: 'refusalsOmitted', omitted: 2 }]);
    }));
});
