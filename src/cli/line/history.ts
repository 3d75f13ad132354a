import { type FileHandle, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import { LONGEST_TEXT } from '../../language/understand.js';

/** So many texts are kept, and so many bytes of a file are looked at, from its end. */
export const KEPT = 1_000;
const MOST_BYTES = 8 * 1024 * 1024;

/** Milliseconds after which whoever began to shorten the file is taken for dead. */
const STALE = 60_000;

/** What was said in the terminal, over all conversations of one account. */
export interface History {
  /** Newest first, each once. */
  entries(): readonly string[];
  /** Resolves once it is in the file. Where that cannot be written it is remembered until the end. */
  add(text: string): Promise<void>;
}

/**
 * Where it is kept: with what programs remember for a person. Not in the data folder, which belongs to a Steward that
 * several people may serve and back up, while what one of them typed is nobody else's.
 */
export function historyPath(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): string {
  const { XDG_STATE_HOME = '', LOCALAPPDATA = '' } = environment;
  const own = isAbsolute(XDG_STATE_HOME) ? XDG_STATE_HOME : undefined;
  const windows = process.platform === 'win32' && LOCALAPPDATA !== '' ? LOCALAPPDATA : undefined;
  return join(own ?? windows ?? join(homedir(), '.local', 'state'), 'steward', 'history');
}

/** Reads what is there, and shortens it where it has grown too long. Never throws: a conversation goes on without. */
export async function openHistory(path: string): Promise<History> {
  const past = await readTexts(path).catch(() => ({ texts: [], isLong: false }));
  if (past.isLong) await shorten(path).catch(() => undefined);
  let entries = distinct(past.texts);
  return {
    entries: () => entries,
    async add(text) {
      if (text.trim() === '' || text.length > LONGEST_TEXT) return;
      entries = [text, ...entries.filter((entry) => entry !== text)].slice(0, KEPT);
      // As in a shell: what begins with a space is not for the file.
      if (!text.startsWith(' ')) await append(path, lineOf(text)).catch(() => undefined);
    },
  };
}

/** A text a line, also one of several lines. */
function lineOf(text: string): string {
  return `${JSON.stringify(text)}\n`;
}

/**
 * One write at the end, so that lines of several conversations never mix. Where another one put a shorter file in place
 * meanwhile, the line may have come too late to be taken along.
 */
async function append(path: string, lines: string): Promise<void> {
  for (;;) {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const file = await open(path, 'a+', 0o600);
    try {
      // It may have been there with wider rights.
      await file.chmod(0o600);
      await file.appendFile(`${(await isTorn(file)) ? '\n' : ''}${lines}`);
      if (await isAt(path, file)) return;
    } finally {
      await file.close();
    }
  }
}

/** Whether somebody was stopped in the middle of a line. */
async function isTorn(file: FileHandle): Promise<boolean> {
  const { size } = await file.stat();
  if (size === 0) return false;
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1);
  return buffer.toString() !== '\n';
}

async function isAt(path: string, file: FileHandle): Promise<boolean> {
  const [there, own] = await Promise.all([
    stat(path, { bigint: true }).catch(() => undefined),
    file.stat({ bigint: true }),
  ]);
  return there !== undefined && there.ino === own.ino && there.dev === own.dev;
}

/**
 * Puts a file with the newest lines alone in its place, one conversation at a time. What others append to the old one
 * meanwhile is carried over: they look whether it was replaced after they wrote, and here it is looked at after it was.
 */
async function shorten(path: string): Promise<void> {
  const draft = `${path}.new`;
  const left = await stat(draft).catch(() => undefined);
  if (left !== undefined && Date.now() - left.mtimeMs > STALE) await rm(draft, { force: true });
  const next = await open(draft, 'wx', 0o600);
  try {
    const old = await open(path, 'r');
    try {
      const { size } = await old.stat();
      const newest = distinct(textsIn(await readEnd(old, 0, size))).slice(0, KEPT);
      await next.appendFile(newest.reverse().map(lineOf).join(''));
      await next.sync();
      await rename(draft, path);
      const late = textsIn(await readEnd(old, size, (await old.stat()).size));
      if (late.length > 0) await append(path, late.map(lineOf).join(''));
    } finally {
      await old.close();
    }
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  } finally {
    await next.close();
  }
}

async function readTexts(path: string) {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const texts = textsIn(await readEnd(file, 0, size));
    return { texts, isLong: texts.length > KEPT || size > MOST_BYTES };
  } finally {
    await file.close();
  }
}

async function readEnd(file: FileHandle, start: number, end: number): Promise<string> {
  const from = Math.max(start, end - MOST_BYTES);
  const bytes = Buffer.alloc(Math.max(0, end - from));
  const { bytesRead } = await file.read(bytes, 0, bytes.length, from);
  return bytes.subarray(0, bytesRead).toString();
}

/** Oldest first; a line that is none of ours counts for nothing. */
function textsIn(content: string): readonly string[] {
  return content.split('\n').flatMap((line) => {
    try {
      const text: unknown = JSON.parse(line);
      return typeof text === 'string' && text.trim() !== '' ? [text] : [];
    } catch {
      return [];
    }
  });
}

/** Newest first. */
function distinct(texts: readonly string[]): string[] {
  return [...new Set([...texts].reverse())].slice(0, KEPT);
}
