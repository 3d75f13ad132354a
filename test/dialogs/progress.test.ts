import { expect, onTestFinished, test, vi } from 'vitest';
import { createProgress } from '../../dialogs/progress.js';
import type { Reply } from '../../src/conversation/reply.js';
import { readOf } from '../support/spoken.js';

function watch() {
  let now = 0;
  let typing = 0;
  const sent: string[] = [];
  const out = {
    send: async (reply: Reply) => {
      sent.push(readOf(reply));
      return 'delivered' as const;
    },
    typing: async () => {
      typing += 1;
    },
    tell: async () => false,
  };
  const progress = createProgress(out, 'en', () => now);
  return {
    progress,
    sent,
    typing: () => typing,
    at(seconds: number) {
      now = seconds * 1000;
    },
  };
}

test('short work is a sign of life at most', async () => {
  const { progress, sent, typing, at } = watch();
  for (let done = 1; done <= 100; done += 1) {
    at(done / 100);
    progress.onProgress(done, 100);
  }
  await progress.settled();
  expect(sent).toEqual([]);
  expect(typing()).toBe(1);
});

test('long work is counted now and then', async () => {
  const { progress, sent, at } = watch();
  for (let second = 1; second <= 60; second += 1) {
    at(second);
    progress.onProgress(second, 60);
  }
  await progress.settled();
  expect(sent).toEqual([
    'Working: 5 of 60 steps done …',
    'Working: 20 of 60 steps done …',
    'Working: 35 of 60 steps done …',
    'Working: 50 of 60 steps done …',
  ]);
});

test('waiting for replication is told once', async () => {
  const { progress, sent } = watch();
  progress.onProgress(1, 2, 'replication');
  progress.onProgress(1, 2, 'replication');
  await progress.settled();
  expect(sent).toHaveLength(1);
  expect(sent[0]).toContain('replicates');
});

test('a long look-up is spoken of after two seconds, and how far it is', async () => {
  vi.useFakeTimers();
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const { progress, sent } = watch();
  let seen = 0;
  let end = () => {};
  const over = new Promise<void>((resolve) => {
    end = resolve;
  });
  progress.onLook({ seen: () => seen, over });
  await vi.advanceTimersByTimeAsync(1_900);
  expect(sent).toEqual([]);
  await vi.advanceTimersByTimeAsync(200);
  seen = 12_000;
  await vi.advanceTimersByTimeAsync(15_000);
  end();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent).toEqual([
    'Still looking: the server has not told of anybody yet …',
    'Still looking: 12,000 people seen so far …',
  ]);
});
