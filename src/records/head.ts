import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { z } from 'zod';
import { StewardError, type StoreFault } from '../errors.js';
import { reasonOf } from '../store/durable-file.js';
import { openSnapshot } from '../store/snapshot.js';

/** The last record known to stand in the book: without it, records cut off the end would leave a whole chain. */
const Head = z.object({ seq: z.number().int().nonnegative(), hash: z.string() });
export type Head = z.infer<typeof Head>;

/** There is no such file: it was lost, or nothing was written yet. */
const LOST = -1;

function headPath(folder: string): string {
  return join(folder, 'records.head.json');
}

function open(folder: string) {
  return openSnapshot<Head>({
    path: headPath(folder),
    format: 'steward-records-head',
    version: 1,
    schema: Head,
    empty: () => ({ seq: LOST, hash: '' }),
  });
}

export function isLost(head: Head): boolean {
  return head.seq === LOST;
}

export async function readHead(folder: string): Promise<Head> {
  return (await open(folder)).data;
}

/** Milliseconds between two heads: each costs two flushes, which changes under way would wait for. */
const PAUSE = 250;

export interface HeadFile {
  readonly start: Head;
  /** Follows within `PAUSE`, in the background, a newer head replacing one that still waits: no record waits for it. */
  follow(head: Head): void;
  /** Resolves when the newest head is durable, or could not be made so; then it is tried again every `PAUSE`. */
  settle(): Promise<void>;
  /** Why the newest head is not durable. */
  fault(): StoreFault | undefined;
  /** Settles, and tries no more. */
  close(): Promise<void>;
}

export interface HeadOptions {
  readonly folder: string;
  readonly log: Pick<Logger, 'warn' | 'error'> | undefined;
  /** Whether the book is where it was: into another folder of the same name its head does not belong. */
  readonly isBookThere: () => boolean;
}

export async function openHead({ folder, log, isBookThere }: HeadOptions): Promise<HeadFile> {
  const low = await open(folder);
  const path = headPath(folder);
  let newest: Head | undefined;
  let fault: StoreFault | undefined;
  let writing: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  let isThere = existsSync(path);

  async function drain(): Promise<void> {
    while (newest !== undefined) {
      if (!isBookThere()) return follow(newest);
      const head = newest;
      newest = undefined;
      if (isThere && !existsSync(path)) log?.warn({ path }, 'was removed, and is written again');
      low.data = head;
      try {
        await low.write();
        isThere = true;
        fault = undefined;
      } catch (err) {
        if (fault === undefined) log?.error({ err }, 'records head not written');
        fault ??= { file: path, reason: reasonOf(err), since: new Date().toISOString() };
        return follow(newest ?? head);
      }
    }
  }

  function follow(head: Head): void {
    newest = head;
    timer ??= setTimeout(write, PAUSE).unref();
  }

  function write(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    writing = writing.then(drain);
    return writing;
  }

  return {
    start: { ...low.data },
    follow,
    settle: write,
    fault: () => fault,
    async close() {
      await write();
      clearTimeout(timer);
    },
  };
}

/** Compares the book with its head as its records pass by. */
export interface HeadCheck {
  see(record: { readonly seq: number; readonly previous?: string }): void;
  /** What is wrong, if anything: `end` is the last whole record and its hash. */
  fault(path: string, end: Head): StewardError | undefined;
}

export function createHeadCheck(head: Head): HeadCheck {
  let foundHash: string | undefined;
  return {
    see(record) {
      // The line after the head carries the head's hash.
      if (record.seq === head.seq + 1) foundHash = record.previous;
    },
    fault(path, end) {
      if (end.seq < head.seq) {
        const missing =
          end.seq + 1 === head.seq ? `record ${head.seq}` : `records ${end.seq + 1} to ${head.seq}`;
        return damaged(path, `${missing} that stood at the end cannot be read any more`);
      }
      const hash = end.seq === head.seq ? end.hash : foundHash;
      if (isLost(head) || hash === head.hash) return undefined;
      return damaged(path, `record ${head.seq} is not the one that was written`);
    },
  };
}

function damaged(path: string, reason: string): StewardError {
  return new StewardError(
    'data.corrupt',
    `${path} is damaged: ${reason}. It was not changed; restore it from a backup ` +
      '(or, to go on with what is there, move records.head.json away).',
  );
}
