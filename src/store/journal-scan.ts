import { z } from 'zod';
import { StewardError } from '../errors.js';
import {
  type DecodedLine,
  decodeLine,
  hashLine,
  JournalHeader,
  parseJson,
} from './journal-line.js';
import { bytesOf, rawLines } from './raw-lines.js';

/** One record of a journal and where its line starts (bytes). */
export interface JournalRecord<Value> {
  readonly seq: number;
  readonly offset: number;
  /** Chained journals: SHA-256 (hex) of the line before, the header for the first record. */
  readonly previous?: string;
  readonly value: Value;
}

export interface JournalFormat<Value> {
  readonly path: string;
  /** Name of the file's kind, in its first line. */
  readonly format: string;
  readonly version: number;
  readonly schema: z.ZodType<Value>;
  /** Each line carries the SHA-256 of the line before it. */
  readonly chained?: boolean;
  /** The one that the header must name. */
  readonly lineage?: string;
}

/** A last record that a crash cut short: it was never acknowledged. */
export interface TornRecord {
  readonly path: string;
  readonly offset: number;
  readonly bytes: number;
}

export interface JournalScan {
  readonly header: JournalHeader;
  /** Where the next line goes (bytes). */
  readonly end: number;
  readonly nextSeq: number;
  /** SHA-256 (hex) of the last good line. */
  readonly lastHash: string;
  /** The last good line, newline included. */
  readonly tail: Buffer;
  readonly torn?: TornRecord;
}

/**
 * Reads a journal from its start, a line at a time, changing nothing; `bytes`, where given, stand for the file. A torn
 * last record is part of the answer; a broken line that is whole or has anything after it, a gap in the numbers, a broken
 * chain or a value of another shape throws StewardError `data.corrupt`, a file of another kind `data.foreign`, each with
 * path and place. Where `onRecord` answers a promise, reading waits for it.
 */
export async function scanJournal<Value>(
  journal: JournalFormat<Value>,
  onRecord: (record: JournalRecord<Value>) => void | Promise<void>,
  bytes: AsyncIterable<Buffer> = bytesOf(journal.path),
): Promise<JournalScan> {
  let header: JournalHeader | undefined;
  let end = 0;
  let nextSeq = 1;
  let lastHash = '';
  let last: Buffer | undefined;
  let torn: TornRecord | undefined;
  for await (const { line, offset, complete } of rawLines(bytes)) {
    if (torn !== undefined) {
      throw broken(journal.path, torn.offset);
    }
    if (header === undefined) {
      header = readHeader(journal, line, complete);
      nextSeq = header.first;
    } else {
      const decoded = complete ? decodeLine(line) : undefined;
      if (decoded === undefined) {
        // A write cut short ends early or leaves blocks that were never filled; whole text was changed afterwards.
        if (complete && !line.includes(0)) throw broken(journal.path, offset);
        torn = { path: journal.path, offset, bytes: line.length };
        continue;
      }
      await onRecord(checkRecord(journal, decoded, offset, nextSeq, lastHash));
      nextSeq += 1;
    }
    end = offset + line.length + 1;
    lastHash = journal.chained ? hashLine(line) : '';
    last = line;
  }
  if (header === undefined || last === undefined) {
    throw corrupt(journal.path, 'it is empty');
  }
  const tail = Buffer.concat([last, Buffer.from('\n')]);
  return { header, end, nextSeq, lastHash, tail, ...(torn && { torn }) };
}

function readHeader<Value>(
  journal: JournalFormat<Value>,
  line: Buffer,
  complete: boolean,
): JournalHeader {
  const parsed = complete ? JournalHeader.safeParse(parseJson(line)).data : undefined;
  if (parsed === undefined || parsed.format !== journal.format) {
    throw new StewardError('data.foreign', `${journal.path} is not a ${journal.format} file`);
  }
  if (parsed.version !== journal.version) {
    throw new StewardError(
      'data.foreign',
      `${journal.path} is ${journal.format} version ${parsed.version}; this program reads version ${journal.version}`,
    );
  }
  if (parsed.lineage !== journal.lineage) {
    throw corrupt(journal.path, 'it is not the one that belongs here, but one of the same kind');
  }
  return parsed;
}

/** Checks what a good guard cannot tell: that the line belongs here and its value has the right shape. */
export function checkRecord<Value>(
  journal: JournalFormat<Value>,
  line: DecodedLine,
  offset: number,
  seq: number,
  previous: string,
): JournalRecord<Value> {
  if (line.seq !== seq) {
    throw corrupt(journal.path, `record ${line.seq} stands where record ${seq} belongs`);
  }
  if (journal.chained && line.previous !== previous) {
    throw corrupt(journal.path, `record ${seq} does not follow from the line before it`);
  }
  const value = journal.schema.safeParse(line.value);
  if (!value.success) {
    throw corrupt(journal.path, `record ${seq} is not readable: ${z.prettifyError(value.error)}`);
  }
  return { seq, offset, ...(journal.chained && { previous }), value: value.data };
}

function broken(path: string, offset: number): StewardError {
  return corrupt(path, `the record at byte ${offset} is broken`);
}

export function corrupt(path: string, reason: string): StewardError {
  return new StewardError(
    'data.corrupt',
    `${path} is damaged: ${reason}. It was not changed; restore it from a backup.`,
  );
}
