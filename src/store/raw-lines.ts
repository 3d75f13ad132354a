import { createReadStream } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { StewardError } from '../errors.js';
import { reasonOf } from './durable-file.js';

export interface RawLine {
  readonly line: Buffer;
  readonly offset: number;
  /** Ended by a newline. */
  readonly complete: boolean;
}

/** Lines, each with the byte where it starts. */
export async function* rawLines(bytes: AsyncIterable<Buffer>): AsyncGenerator<RawLine> {
  let rest: Buffer = Buffer.alloc(0);
  let offset = 0;
  for await (const chunk of bytes) {
    const buffer = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let start = 0;
    for (let at = buffer.indexOf(10); at >= 0; at = buffer.indexOf(10, start)) {
      yield { line: buffer.subarray(start, at), offset: offset + start, complete: true };
      start = at + 1;
    }
    offset += start;
    rest = buffer.subarray(start);
  }
  if (rest.length > 0) {
    yield { line: rest, offset, complete: false };
  }
}

/**
 * The bytes of a file, by its path or (up to byte `end`) by its handle, which stays open. Throws StewardError
 * `data.corrupt` where it cannot be read.
 */
export async function* bytesOf(
  path: string,
  open?: { readonly file: FileHandle; readonly end: number },
): AsyncGenerator<Buffer> {
  const options = { highWaterMark: 1 << 20 };
  try {
    const stream =
      open === undefined
        ? createReadStream(path, options)
        : open.file.createReadStream({ ...options, start: 0, end: open.end - 1, autoClose: false });
    for await (const chunk of stream) {
      yield Buffer.from(chunk);
    }
  } catch (cause) {
    throw new StewardError('data.corrupt', `cannot read ${path}: ${reasonOf(cause)}`, cause);
  }
}
