import { readFile } from 'node:fs/promises';
import { type Adapter, Low } from 'lowdb';
import { z } from 'zod';
import { StewardError } from '../errors.js';
import { isMissing, reasonOf, writeDurably } from './durable-file.js';
import { isSealed, sealed } from './journal-line.js';

export interface SnapshotOptions<Data> {
  readonly path: string;
  /** Name of the file's kind, inside the file. */
  readonly format: string;
  readonly version: number;
  readonly schema: z.ZodType<Data>;
  /** What a missing file stands for; called for a fresh value each time. */
  readonly empty: () => Data;
}

const Envelope = z.strictObject({
  format: z.string(),
  version: z.number(),
  data: z.unknown(),
  /** See journal-line.ts; missing in files written before there was one. */
  sum: z.string().optional(),
});

/**
 * Opens a small book that is rewritten whole: `data` is what the file has, `write` replaces it durably (StewardError
 * `data.write-failed`: the file is as it was). A file that is not as it was written or not JSON throws `data.corrupt`,
 * one of another kind `data.foreign`, with its path and the reason; neither is ever overwritten.
 */
export async function openSnapshot<Data>(options: SnapshotOptions<Data>): Promise<Low<Data>> {
  const low = new Low<Data>(durableAdapter(options), options.empty());
  await low.read();
  return low;
}

/** lowdb's own file adapter renames but never flushes, and takes any JSON for its own. */
function durableAdapter<Data>(options: SnapshotOptions<Data>): Adapter<Data> {
  const { path, format, version, schema } = options;
  return {
    async read() {
      const bytes = await readBytes(path);
      return bytes === undefined ? null : parse(options, bytes);
    },
    async write(data) {
      const object = { format, version, data: schema.parse(data) };
      await writeDurably(path, sealed(JSON.stringify(object)));
    },
  };
}

async function readBytes(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (cause) {
    if (isMissing(cause)) {
      return undefined;
    }
    throw new StewardError('data.corrupt', `cannot read ${path}: ${reasonOf(cause)}`, cause);
  }
}

function parse<Data>(options: SnapshotOptions<Data>, bytes: Buffer): Data {
  const { path, format, version, schema } = options;
  const envelope = Envelope.safeParse(parseJson(path, bytes)).data;
  if (envelope?.format !== format) {
    throw new StewardError('data.foreign', `${path} is not a ${format} file. It was not changed.`);
  }
  if (envelope.version !== version) {
    throw new StewardError(
      'data.foreign',
      `${path} is ${format} version ${envelope.version}; this program reads version ${version}`,
    );
  }
  if (envelope.sum !== undefined && !isSealed(bytes)) {
    throw damaged(path, 'its checksum does not fit: something else changed it');
  }
  const data = schema.safeParse(envelope.data);
  if (!data.success) {
    throw damaged(path, z.prettifyError(data.error));
  }
  return data.data;
}

function parseJson(path: string, bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch (cause) {
    throw damaged(path, reasonOf(cause), cause);
  }
}

function damaged(path: string, reason: string, cause?: unknown): StewardError {
  return new StewardError(
    'data.corrupt',
    `${path} is damaged: ${reason}. It was not changed; restore it from a backup.`,
    cause,
  );
}
