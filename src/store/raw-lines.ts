import { createReadStream } from 'node:fs';
import { StewardError } from '../errors.js';
import { reasonOf } from './durable-file.js';

export interface RawLine {
  readonly line: Buffer;
  readonly offset: number;
  /** Ended by a newline. */
  readonly complete: boolean;
}

/** The lines of a file, each with the byte where it starts. Throws StewardError `data.corrupt` where it cannot be read. */
export async function* rawLines(path: string): AsyncGenerator<RawLine> {
  let rest: Buffer = Buffer.alloc(0);
  let offset = 0;
  for await (const chunk of chunks(path)) {
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

async function* chunks(path: string): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
      yield Buffer.from(chunk);
    }
  } catch (cause) {
    throw new StewardError('data.corrupt', `cannot read ${path}: ${reasonOf(cause)}`, cause);
  }
}
