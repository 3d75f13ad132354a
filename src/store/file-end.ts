import { type FileHandle, stat } from 'node:fs/promises';
import { StewardError, type StoreFault } from '../errors.js';
import { type FileOperations, isMissing, reasonOf } from './durable-file.js';

/** The end of a file to which whole lines are added, and what is known of its state. One call at a time. */
export interface FileEnd {
  /**
   * Adds bytes durably, after mending what an earlier failure left. Throws StewardError `data.write-failed`: then
   * nothing was added, and what may stand there of it is cut off as soon as the disk lets us.
   */
  add(bytes: Buffer): Promise<void>;
  /** Looks whether the file is still in its place and, after a failure, whether it can be written again. */
  look(): Promise<void>;
  /** Cuts off what a failure left, if that can be done now. */
  mend(): Promise<void>;
  /** Bytes of the file known durable. */
  durable(): number;
  /** Why nothing can be added now; also while the disk does not answer. */
  fault(): StoreFault | undefined;
  /** The disk has not answered for so long that nothing more should wait for it. */
  hangs(): boolean;
}

export interface FileEndOptions {
  readonly path: string;
  /** Nobody else may write to it. */
  readonly file: FileHandle;
  readonly end: number;
  /** The bytes before `end`, from the start of the last line. */
  readonly tail: Buffer;
  readonly operations: FileOperations;
  /** Files that must stay in their places, and as long as they are, while this one is written. */
  readonly beside: readonly string[];
  /** Called when a fault begins and, with undefined, when it is over. */
  readonly onFault: (fault: StoreFault | undefined) => void;
}

/** Milliseconds after which a disk that does not answer is told as a fault. */
const PATIENCE = 5_000;

/** Room for an ordinary record: a disk that has not even this is still full. Zeros, which a start takes for a torn record. */
const ROOM = Buffer.alloc(16 * 1024);

interface Place {
  readonly path: string;
  readonly dev: bigint;
  readonly ino: bigint;
  readonly size: bigint;
}

export async function openFileEnd(options: FileEndOptions): Promise<FileEnd> {
  const { path, file, operations, onFault } = options;
  let { end: durable, tail } = options;
  /** Up to where a failed write of ours may have left something. */
  let reach = durable;
  let fault: StoreFault | undefined;
  let started: number | undefined;
  const own: Place = { path, ...(await file.stat({ bigint: true })) };
  const beside = await Promise.all(
    options.beside.map(async (other): Promise<Place> => ({ path: other, ...(await at(other)) })),
  );

  /** The file's size; throws where this or a file beside it was removed or replaced, or one beside it emptied or added to. */
  async function size(): Promise<number> {
    const [found] = await Promise.all([inPlace(own), ...beside.map(unchanged)]);
    return Number(found);
  }

  async function expectSize(expected: number): Promise<void> {
    if ((await size()) !== expected) throw foreign(path);
  }

  async function write(bytes: Buffer): Promise<void> {
    if (fault !== undefined) await mend();
    await expectSize(durable);
    reach = durable + bytes.length;
    await operations.write(file, bytes, durable);
    await operations.sync(file);
    await expectSize(reach);
  }

  async function mend(): Promise<void> {
    const found = await size();
    if (found < durable || found > reach || !(await isTail())) throw foreign(path);
    await operations.truncate(file, durable);
    // After a failed flush the system may take pages for written that are not: one more write makes it write them again.
    await operations.write(file, tail.subarray(-1), durable - 1);
    await operations.sync(file);
    reach = durable;
  }

  async function isTail(): Promise<boolean> {
    const bytes = Buffer.alloc(tail.length);
    await file.read(bytes, 0, bytes.length, durable - bytes.length);
    return bytes.equals(tail);
  }

  /** `work`, with what came of it known: a fault begins, goes on or is over. */
  async function noted(work: () => Promise<void>): Promise<void> {
    started = Date.now();
    try {
      await work();
      if (fault === undefined) return;
      fault = undefined;
      onFault(undefined);
    } catch (cause) {
      const before = fault;
      const since = before?.since ?? new Date().toISOString();
      fault = { file: path, reason: reasonOf(cause), since };
      if (before === undefined) onFault(fault);
      await mend().catch(() => undefined);
      throw writeFailed(path, cause);
    } finally {
      started = undefined;
    }
  }

  function hangs(): boolean {
    return started !== undefined && Date.now() - started > PATIENCE;
  }

  return {
    async add(bytes) {
      await noted(() => write(bytes));
      durable = reach;
      tail = lastLine(bytes);
    },
    look: () =>
      noted(async () => {
        if (fault === undefined) return expectSize(durable);
        await write(ROOM);
        await mend();
      }).catch(() => undefined),
    async mend() {
      if (fault !== undefined) await mend().catch(() => undefined);
    },
    durable: () => durable,
    fault() {
      if (fault !== undefined || started === undefined || !hangs()) return fault;
      const since = new Date(started).toISOString();
      return { file: path, reason: 'the disk does not answer', since };
    },
    hangs,
  };
}

async function at(path: string) {
  const { dev, ino, size } = await stat(path, { bigint: true }).catch((cause: unknown) => {
    throw isMissing(cause) ? new Error(`${path} was removed`) : cause;
  });
  return { dev, ino, size };
}

async function inPlace(place: Place): Promise<bigint> {
  const { dev, ino, size } = await at(place.path);
  if (dev === place.dev && ino === place.ino) return size;
  throw new Error(`${place.path} was replaced by another file; restart me to look into it`);
}

/** Nobody writes to a file beside while this one is open. */
async function unchanged(place: Place): Promise<void> {
  if ((await inPlace(place)) !== place.size) throw foreign(place.path);
}

function foreign(path: string): Error {
  return new Error(`${path} was changed by something else; restart me to look into it`);
}

/** Of whole lines, newline included. */
function lastLine(lines: Buffer): Buffer {
  return Buffer.from(lines.subarray(lines.lastIndexOf(10, -2) + 1));
}

export function writeFailed(path: string, cause: unknown): StewardError {
  return new StewardError('data.write-failed', `cannot write ${path}: ${reasonOf(cause)}`, cause);
}
