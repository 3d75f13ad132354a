import { existsSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { DURABLE, type FileOperations, writeDurably } from './durable-file.js';
import { groupCommit, writeFailed } from './group-commit.js';
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

export interface JournalOptions<Value> extends JournalFormat<Value> {
  /** Called for each record at open, in order, before `openJournal` resolves. */
  readonly onRecord: (record: JournalRecord<Value>) => void;
  /** A last record cut short by a crash was found and is dropped. */
  readonly onTorn?: (torn: TornRecord) => void;
  readonly operations?: FileOperations;
}

/** An append-only file of JSON lines: whatever `append` acknowledged is there after power loss. */
export interface Journal<Value> {
  /**
   * Adds a record at the end; resolves when it is durable. Records that arrive while a flush runs share the next
   * one. Rejects with StewardError `data.write-failed`; the journal then takes no further record until it is opened
   * again, and only reading it back tells whether a rejected record is in it.
   */
  append(value: Value): Promise<JournalRecord<Value>>;
  /** The record whose line starts at this byte. Throws StewardError `data.corrupt` where none does. */
  read(offset: number): Promise<JournalRecord<Value>>;
  /** The sequence number that the next record gets. */
  nextSeq(): number;
  /** Chained journals: SHA-256 (hex) of the last line, appended or on its way. */
  lastHash(): string;
  /** Resolves when everything appended so far is durable; rejects as `append` does. */
  flush(): Promise<void>;
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
      await file.truncate(scan.end);
    }
    // What was replayed may stand in memory only, written by a process killed before its flush.
    await operations.sync(file);
  } catch (cause) {
    await file.close();
    throw writeFailed(path, cause);
  }
  return journalOn(options, file, scan);
}

function journalOn<Value>(
  options: JournalOptions<Value>,
  file: FileHandle,
  start: JournalScan,
): Journal<Value> {
  const { path, operations = DURABLE, chained = false } = options;
  const commit = groupCommit(path, file, start.end, operations);
  let { nextSeq, lastHash, end } = start;
  return {
    async append(value) {
      const failure = commit.failure();
      if (failure !== undefined) {
        throw failure;
      }
      const link = chained ? { previous: lastHash } : {};
      const line = encodeLine(nextSeq, value, link.previous);
      const record = { seq: nextSeq, offset: end, ...link, value };
      nextSeq += 1;
      end += line.length;
      lastHash = chained ? hashLine(line.subarray(0, -1)) : '';
      await commit.push(line);
      return record;
    },
    async read(offset) {
      const line = offset < commit.durable() ? decodeLine(await readLine(file, offset)) : undefined;
      if (line === undefined) {
        throw corrupt(path, `no record starts at byte ${offset}`);
      }
      return checkRecord(options, line, offset, line.seq, line.previous ?? '');
    },
    nextSeq: () => nextSeq,
    lastHash: () => lastHash,
    async flush() {
      await commit.settled();
      const failure = commit.failure();
      if (failure !== undefined) {
        throw failure;
      }
    },
    async close() {
      await commit.settled();
      await file.close();
    },
  };
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
