import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { z } from 'zod';

/** First line of a journal: what kind of file this is, and the sequence number of its first record. */
export const JournalHeader = z.object({
  format: z.string().min(1),
  version: z.number().int().positive(),
  first: z.number().int().positive(),
  /** Which of several files of this kind it is; missing where that does not matter. */
  lineage: z.string().optional(),
});
export type JournalHeader = z.infer<typeof JournalHeader>;

const Line = z.object({
  seq: z.number().int().positive(),
  previous: z.string().length(64).optional(),
  value: z.unknown(),
});

/** One record as it stands in a line, its guard checked and its value still untyped. */
export interface DecodedLine {
  readonly seq: number;
  readonly previous?: string | undefined;
  readonly value: unknown;
}

// `,"sum":"0a1b2c3d"}` ends every line, and every snapshot; the sum is the CRC-32 of all bytes before it.
const GUARD_LENGTH = 18;

/** A record as a guarded line, newline included. `value`: JSON. `previous`: the SHA-256 (hex) of the line before, in chained journals. */
export function encodeLine(seq: number, value: string, previous?: string): Buffer {
  const chain = previous === undefined ? '' : `"previous":"${previous}",`;
  return Buffer.from(`${sealed(`{"seq":${seq},${chain}"value":${value}}`)}\n`);
}

/** A JSON object with its guard as one more field, the last. */
export function sealed(object: string): string {
  const body = object.slice(0, -1);
  return `${body}${guard(Buffer.from(body))}`;
}

/** Whether bytes end in their guard: whether they are those that were sealed. */
export function isSealed(bytes: Buffer): boolean {
  const body = bytes.subarray(0, Math.max(0, bytes.length - GUARD_LENGTH));
  return guard(body) === bytes.toString('latin1', body.length);
}

/** Reads a line (without its newline) back; undefined where it is incomplete or its guard is broken. */
export function decodeLine(line: Buffer): DecodedLine | undefined {
  if (!isSealed(line)) return undefined;
  return Line.safeParse(parseJson(line)).data;
}

/** What a line says as JSON; undefined where it is none. */
export function parseJson(line: Buffer): unknown {
  try {
    return JSON.parse(line.toString('utf8'));
  } catch {
    return undefined;
  }
}

/** SHA-256 (hex) of a line without its newline. */
export function hashLine(line: Buffer): string {
  return createHash('sha256').update(line).digest('hex');
}

function guard(body: Buffer): string {
  return `,"sum":"${crc32(body).toString(16).padStart(8, '0')}"}`;
}
