import type { FileHandle } from 'node:fs/promises';
import { StewardError } from '../errors.js';
import { type FileOperations, reasonOf } from './durable-file.js';

/** The end of a file, to which whole lines are added durably. */
export interface GroupCommit {
  /**
   * Resolves when the bytes are durable; those that arrive while a flush runs share the next one. Rejects with
   * StewardError `data.write-failed`; from then on everything is refused.
   */
  push(bytes: Buffer): Promise<void>;
  /** Bytes of the file known durable. */
  durable(): number;
  failure(): StewardError | undefined;
  /** Resolves when nothing waits any more. */
  settled(): Promise<void>;
}

interface Waiting {
  readonly bytes: Buffer;
  readonly settle: (failure: StewardError | undefined) => void;
}

/** Adds to `file` from byte `end` on; nobody else may write to it. */
export function groupCommit(
  path: string,
  file: FileHandle,
  end: number,
  operations: FileOperations,
): GroupCommit {
  let durable = end;
  let queue: Waiting[] = [];
  let draining: Promise<void> | undefined;
  let failure: StewardError | undefined;

  async function drain(): Promise<void> {
    // What is pushed in the same turn of the event loop shares the first flush.
    await Promise.resolve();
    while (queue.length > 0) {
      const batch = queue;
      queue = [];
      failure ??= await commit(Buffer.concat(batch.map((waiting) => waiting.bytes)));
      for (const waiting of batch) {
        waiting.settle(failure);
      }
    }
    draining = undefined;
  }

  async function commit(bytes: Buffer): Promise<StewardError | undefined> {
    try {
      await operations.write(file, bytes, durable);
      await operations.sync(file);
      durable += bytes.length;
      return undefined;
    } catch (cause) {
      await rollBack().catch(() => undefined);
      return writeFailed(path, cause);
    }
  }

  /** Best effort: what was refused should not be there at the next start. */
  async function rollBack(): Promise<void> {
    await file.truncate(durable);
    await operations.sync(file);
  }

  return {
    push(bytes) {
      if (failure !== undefined) {
        return Promise.reject(failure);
      }
      return new Promise((resolve, reject) => {
        queue.push({ bytes, settle: (failed) => (failed ? reject(failed) : resolve()) });
        draining ??= drain();
      });
    },
    durable: () => durable,
    failure: () => failure,
    async settled() {
      await draining;
    },
  };
}

export function writeFailed(path: string, cause: unknown): StewardError {
  return new StewardError('data.write-failed', `cannot write ${path}: ${reasonOf(cause)}`, cause);
}
