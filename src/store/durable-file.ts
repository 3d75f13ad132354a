import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import { StewardError } from '../errors.js';

/** The operations that durability rests on; tests count them or let them fail. */
export interface FileOperations {
  readonly write: (file: FileHandle, bytes: Uint8Array, position: number) => Promise<void>;
  readonly sync: (file: FileHandle) => Promise<void>;
  readonly truncate: (file: FileHandle, length: number) => Promise<void>;
}

export const DURABLE: FileOperations = {
  async write(file, bytes, position) {
    let written = 0;
    while (written < bytes.length) {
      const result = await file.write(bytes, written, bytes.length - written, position + written);
      written += result.bytesWritten;
    }
  },
  // The file's size is flushed too: only its times are not.
  sync: (file) => file.datasync(),
  truncate: (file, length) => file.truncate(length),
};

/**
 * Replaces a file whole, one writer at a time: after a crash at any moment either the old or the new content is there, never a mixture,
 * and when this resolves the new one survives power loss. Throws StewardError `data.write-failed`.
 */
export async function writeDurably(
  path: string,
  content: string,
  operations: FileOperations = DURABLE,
): Promise<void> {
  // Always the same, so that what a killed process left is replaced by the next write and never adds up.
  const temporary = `${path}.tmp`;
  try {
    const file = await open(temporary, 'w', 0o600);
    try {
      await operations.write(file, Buffer.from(content), 0);
      await operations.sync(file);
    } finally {
      await file.close();
    }
    await rename(temporary, path);
    await syncFolder(dirname(path));
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw new StewardError('data.write-failed', `cannot write ${path}: ${reasonOf(cause)}`, cause);
  }
}

/**
 * Makes a folder, with those above it that are missing, and their names durable: what is written in a folder is no safer
 * than its name. Throws StewardError `data.write-failed`.
 */
export async function makeFolder(path: string): Promise<void> {
  const folder = resolve(path);
  try {
    const first = await mkdir(folder, { recursive: true });
    if (first === undefined) return;
    for (let made = folder; made.length >= resolve(first).length; made = dirname(made)) {
      await syncFolder(dirname(made));
    }
  } catch (cause) {
    throw new StewardError('data.write-failed', `cannot make ${path}: ${reasonOf(cause)}`, cause);
  }
}

/** Makes a new name in a folder durable. Windows has no such operation: NTFS journals names itself. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') {
    return;
  }
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

const SystemError = z.object({ code: z.string() });

/** Whether a file operation failed since there is no such file. */
export function isMissing(error: unknown): boolean {
  return SystemError.safeParse(error).data?.code === 'ENOENT';
}

/** An error's own words, for a message that names the file. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
