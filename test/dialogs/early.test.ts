import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isEarly, shownNow } from '../../dialogs/early.js';
import type { Message } from '../../src/conversation/conversation.js';
import { actor } from '../policy/service/office.js';

const DAY = 86_400_000;
const START = Date.parse('2026-11-24T10:00:00.000Z');

/** Sent and received at instants of one true clock; the channel's is `skew` ahead of it. */
function messageAt(sent: number, latency: number, skew: number, seconds = false): Message {
  const at = sent + skew;
  const received = new Date(sent + latency);
  return {
    ...{ text: 'yes', value: undefined, locale: undefined, timeZone: 'UTC' },
    ...{ actor: actor('ann'), activity: 'a', group: false, now: received },
    sent: { at: new Date(seconds ? Math.floor(at / 1000) * 1000 : at), received },
  };
}

const circumstances = fc.record({
  skew: fc.integer({ min: -400 * DAY, max: 400 * DAY }),
  seconds: fc.boolean(),
  slow: fc.nat(DAY),
  planning: fc.nat(600_000),
  late: fc.nat(DAY),
});

it('an answer that was sent after its question was shown is never taken for early', () => {
  fc.assert(
    fc.property(circumstances, fc.nat(DAY), ({ skew, seconds, slow, planning, late }, pause) => {
      const order = messageAt(START, slow, skew, seconds);
      const shown = shownNow(order, planning);
      const answer = messageAt(START + slow + planning + pause, late, skew, seconds);
      expect(isEarly(answer, shown)).toBe(false);
    }),
  );
});

it('an answer that was sent before the order was is always early, however late it comes', () => {
  fc.assert(
    fc.property(
      circumstances,
      fc.integer({ min: 2_000, max: DAY }),
      ({ skew, seconds, slow, planning, late }, before) => {
        const order = messageAt(START, slow, skew, seconds);
        const shown = shownNow(order, planning);
        expect(isEarly(messageAt(START - before, late, skew, seconds), shown)).toBe(true);
      },
    ),
  );
});

it('so is one that was sent while the order was planned, where that took longer than the order to come', () => {
  const shown = shownNow(messageAt(START, 100, DAY), 20_000);
  expect(isEarly(messageAt(START + 10_000, 30_000, DAY), shown)).toBe(true);
  expect(isEarly(messageAt(START + 20_101, 0, DAY), shown)).toBe(false);
});

it('a clock that stands still tells nothing', () => {
  const at = new Date(START);
  const order = messageAt(START, 100, 0);
  const answer = { ...messageAt(START + 60_000, 100, 0), sent: { at, received: new Date() } };
  expect(isEarly(answer, shownNow(order, 1_000))).toBe(false);
});

it('a channel that tells no times is taken at its word', () => {
  const { sent: _, ...timeless } = messageAt(START, 0, 0);
  expect(isEarly(timeless, shownNow(messageAt(START, 0, 0), 1_000))).toBe(false);
  expect(isEarly(messageAt(START - DAY, 0, 0), shownNow(timeless, 1_000))).toBe(false);
});
