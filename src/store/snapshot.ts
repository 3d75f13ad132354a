import { readFile } from 'node:fs/promises';
import { type Adapter, Low } from 'lowdb';
import { z } from 'zod';
import { StewardError } from '../errors.js';
import { isMissing, reasonOf, writeDurably } from './durable-file.js';

export interface SnapshotOptions<Data> {
  readonly path: string;
  /** Name of the file's kind, inside the file. */
  readonly format: string;
  readonly version: number;
  readonly schema: z.ZodType<Data>;
  /** What a missing file stands for; called for a fresh value each time. */
  readonly empty: () => Data;
}

const Envelope = z.object({ format: z.string(), version: z.number(), data: z.unknown() });

/**
 * Opens a small book that is rewritten whole: `data` is what the file has, `write` replaces it durably (StewardError
 * `data.write-failed`: the file is as it was). A file that is not JSON or of another shape throws `data.corrupt`,
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
      const text = await readText(path);
      return text === undefined ? null : parse(options, text);
    },
    async write(data) {
      await writeDurably(path, JSON.stringify({ format, version, data: schema.parse(data) }));
    },
  };
}

async function readText(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    if (isMissing(cause)) {
      return undefined;
    }
    throw new StewardError('data.corrupt', `cannot read ${path}: ${reasonOf(cause)}`, cause);
  }
}

function parse<Data>(options: SnapshotOptions<Data>, text: string): Data {
  const { path, format, version, schema } = options;
  const envelope = Envelope.safeParse(parseJson(path, text)).data;
  if (envelope?.format !== format) {
    throw new StewardError('data.foreign', `${path} is not a ${format} file. It was not changed.`);
  }
  if (envelope.version !== version) {
    throw new StewardError(
      'data.foreign',
      `${path} is ${format} version ${envelope.version}; this program reads version ${version}`,
    );
  }
  const data = schema.safeParse(envelope.data);
  if (!data.success) {
    throw damaged(path, z.prettifyError(data.error));
  }
  return data.data;
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
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
