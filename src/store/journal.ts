import { existsSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import type { StoreFault } from '../errors.js';
import { DURABLE, type FileOperations, writeDurably } from './durable-file.js';
import { type FileEnd, openFileEnd, writeFailed } from './file-end.js';
import { groupCommit } from './group-commit.js';
import { decodeLine, encodeLine, hashLine, type JournalHeader } from './journal-line.js';
import {
  checkRecord,
  corrupt,
  type JournalFormat,
  type JournalRecord,
  type JournalScan,
  scanJournal,
  type TornRecord,
} from './journal-scan.js';
import { bytesOf } from './raw-lines.js';

export interface JournalOptions<Value> extends JournalFormat<Value> {
  /** Called for each record at open, in order, before `openJournal` resolves. */
  readonly onRecord: (record: JournalRecord<Value>) => void;
  /** A last record cut short by a crash was found and is dropped. */
  readonly onTorn?: (torn: TornRecord) => void;
  readonly operations?: FileOperations;
  /** Files that must stay where they are while the journal is open, or nothing is added to it. */
  readonly beside?: readonly string[] | undefined;
  /** Called when a fault begins and, with undefined, when it is over. */
  readonly onFault?: (fault: StoreFault | undefined) => void;
}

/** A record that was added; chained journals: `hash` is the SHA-256 (hex) of its own line. */
export type Appended<Value> = JournalRecord<Value> & { readonly hash: string };

/** An append-only file of JSON lines: whatever `append` acknowledged is there after power loss. */
export interface Journal<Value> {
  /**
   * Adds a record at the end; resolves when it is durable. Records that arrive while a flush runs share the next
   * one. Rejects with StewardError `data.write-failed`, and all that waited with it: none of them is in the journal, and
   * the next one is tried anew. (Where the process ends before the disk lets it cut off what the failure left, only
   * reading it back tells.)
   */
  append(value: Value): Promise<Appended<Value>>;
  /** The record whose line starts at this byte. Throws StewardError `data.corrupt` where none does. */
  read(offset: number): Promise<JournalRecord<Value>>;
  /** Reads what is durable from the start, whatever became of the path. Throws as `scanJournal` does. */
  replay(onRecord: (record: JournalRecord<Value>) => void): Promise<void>;
  /** The sequence number that the next durable record gets. */
  nextSeq(): number;
  /** Chained journals: SHA-256 (hex) of the last durable line. */
  lastHash(): string;
  /** Why nothing can be added at the moment. It is looked at again every second, and is over once writing works. */
  fault(): StoreFault | undefined;
  /** Looks now whether the file is in its place and can be written. */
  look(): Promise<void>;
  /** How many writes have failed: what was made knowing of a record before the last failure may rest on nothing. */
  failures(): number;
  close(): Promise<void>;
}

/** Writes an empty journal in place of whatever is at the path; its first record gets the number `first`. */
export async function createJournal(
  journal: { readonly path: string } & JournalHeader,
  operations?: FileOperations,
): Promise<void> {
  const { path, ...header } = journal;
  await writeDurably(path, `${JSON.stringify(header)}\n`, operations);
}

/** Opens a journal (a missing one is created), replays it, and drops a torn last record; see `scanJournal` for errors. */
export async function openJournal<Value>(options: JournalOptions<Value>): Promise<Journal<Value>> {
  const { path, format, version, operations = DURABLE } = options;
  if (!existsSync(path)) {
    await createJournal({ path, format, version, first: 1 }, operations);
  }
  const scan = await scanJournal(options, options.onRecord);
  const file = await open(path, 'r+').catch((cause: unknown) => {
    throw writeFailed(path, cause);
  });
  try {
    if (scan.torn) {
      options.onTorn?.(scan.torn);
      await operations.truncate(file, scan.end);
    }
    // What was replayed may stand in memory only, written by a process killed before its flush.
    await operations.sync(file);
    const { end, tail } = scan;
    const { beside = [], onFault = () => undefined } = options;
    const fileEnd = await openFileEnd({ path, file, end, tail, operations, beside, onFault });
    return journalOn(options, file, scan, fileEnd);
  } catch (cause) {
    await file.close();
    throw writeFailed(path, cause);
  }
}

/** Milliseconds between two looks at the file. */
const PAUSE = 1_000;

function journalOn<Value>(
  options: JournalOptions<Value>,
  file: FileHandle,
  start: JournalScan,
  end: FileEnd,
): Journal<Value> {
  const { path, chained = false } = options;
  let { nextSeq, lastHash } = start;
  const commits = groupCommit(commit);
  const timer = setInterval(() => void look(), PAUSE).unref();

  /** Numbers and hashes follow from what is durable: a record that is refused leaves no trace in them. */
  async function commit(drafts: readonly Draft<Value>[]): Promise<readonly Appended<Value>[]> {
    const lines: Buffer[] = [];
    const records: Appended<Value>[] = [];
    let [seq, hash, offset] = [nextSeq, lastHash, end.durable()];
    for (const { value, text } of drafts) {
      const link = chained ? { previous: hash } : {};
      const line = encodeLine(seq, text, link.previous);
      hash = chained ? hashLine(line.subarray(0, -1)) : '';
      records.push({ seq, offset, ...link, value, hash });
      lines.push(line);
      seq += 1;
      offset += line.length;
    }
    await end.add(Buffer.concat(lines));
    [nextSeq, lastHash] = [seq, hash];
    return records;
  }

  async function look(): Promise<void> {
    if (!end.hangs()) await commits.between(end.look);
  }

  return {
    async append(value) {
      if (end.hangs()) throw writeFailed(path, new Error('the disk does not answer'));
      return commits.push({ value, text: JSON.stringify(value) });
    },
    async read(offset) {
      const line = offset < end.durable() ? decodeLine(await readLine(file, offset)) : undefined;
      if (line === undefined) {
        throw corrupt(path, `no record starts at byte ${offset}`);
      }
      return checkRecord(options, line, offset, line.seq, line.previous ?? '');
    },
    async replay(onRecord) {
      await scanJournal(options, onRecord, bytesOf(path, { file, end: end.durable() }));
    },
    nextSeq: () => nextSeq,
    lastHash: () => lastHash,
    fault: end.fault,
    look,
    failures: commits.failures,
    async close() {
      clearInterval(timer);
      await commits.between(end.mend);
      await file.close();
    },
  };
}

interface Draft<Value> {
  readonly value: Value;
  readonly text: string;
}

async function readLine(file: FileHandle, offset: number): Promise<Buffer> {
  let line = Buffer.alloc(0);
  for (let size = 4096; ; size *= 4) {
    const { buffer, bytesRead } = await file.read(
      Buffer.alloc(size),
      0,
      size,
      offset + line.length,
    );
    line = Buffer.concat([line, buffer.subarray(0, bytesRead)]);
    const end = line.indexOf(10);
    if (end >= 0) {
      return line.subarray(0, end);
    }
    if (bytesRead === 0) {
      return line;
    }
  }
}
