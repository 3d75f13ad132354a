import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Change } from '../../../src/policy/record.js';
import { inspect } from '../../../src/policy/verify.js';
import { verifyBook } from '../../../src/records/audit.js';
import { openOffice } from './office.js';

const PROGRAM = fileURLToPath(new URL('./doomed-process.ts', import.meta.url));

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'steward-kill-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs the program until it has printed so many lines, then kills it; returns the changes it reported as applied. */
async function runAndKill(lines: number): Promise<readonly string[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', PROGRAM, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exit = once(child, 'exit');
  const applied: string[] = [];
  let seen = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    const id = /^applied (C\d+)$/.exec(line)?.[1];
    if (id !== undefined) applied.push(id);
    seen += 1;
    if (seen === lines) child.kill('SIGKILL');
  }
  const [code, signal] = await exit;
  expect({ code, signal }).toEqual({ code: null, signal: 'SIGKILL' });
  return applied;
}

it.each([1, 4, 9, 17])(
  'kill -9 after line %i leaves a state that the next start explains',
  async (lines) => {
    const applied = await runAndKill(lines);
    const { service, records, tenant, shut } = await openOffice({ folder });
    try {
      expect(await service.examine()).toBeUndefined();
      await service.recover();
      expect(records.unfinished()).toEqual([]);
      const { changes } = await records.changes({ offset: 0, limit: 1_000 });
      for (const id of applied) {
        expect(await records.change(id)).toMatchObject({ outcome: 'applied' });
      }
      // The tenant is what the book says it is, step by step.
      const story = changes.toReversed().flatMap((change: Change) => {
        expect(['applied', 'stopped']).toContain(change.outcome);
        return change.plan.steps.slice(0, change.done).map((step) => step.after);
      });
      expect(story.length).toBeGreaterThan(0);
      expect(await inspect(story, tenant)).toEqual([]);
      expect(await verifyBook(folder)).toMatchObject({ kind: 'whole' });
    } finally {
      await shut();
    }
  },
);
