import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { z } from 'zod';

/** First line of a journal: what kind of file this is, and the sequence number of its first record. */
export const JournalHeader = z.object({
  format: z.string().min(1),
  version: z.number().int().positive(),
  first: z.number().int().positive(),
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

// `,"sum":"0a1b2c3d"}` ends every line; the sum is the CRC-32 of all bytes before it.
const GUARD_LENGTH = 18;

/** A record as a guarded line, newline included. `previous`: the SHA-256 (hex) of the line before, in chained journals. */
export function encodeLine(seq: number, value: unknown, previous?: string): Buffer {
  const chain = previous === undefined ? '' : `"previous":"${previous}",`;
  const body = `{"seq":${seq},${chain}"value":${JSON.stringify(value)}`;
  return Buffer.from(`${body}${guard(Buffer.from(body))}\n`);
}

/** Reads a line (without its newline) back; undefined where it is incomplete or its guard is broken. */
export function decodeLine(line: Buffer): DecodedLine | undefined {
  const body = line.subarray(0, Math.max(0, line.length - GUARD_LENGTH));
  if (guard(body) !== line.toString('latin1', body.length)) {
    return undefined;
  }
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
