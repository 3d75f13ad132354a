import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { type FileHandle, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { StewardError } from '../errors.js';
import { isMissing, makeFolder, reasonOf } from './durable-file.js';

export interface FolderLock {
  /** Where the lock lives in the folder: while it is there, no other gets it. */
  readonly files: readonly string[];
  release(): Promise<void>;
}

/**
 * Makes this process the only one on this machine that works on a folder (created if missing), under a name: locks
 * of two names do not meet. The lock is a listening socket in the folder itself, so it holds by whatever path, mount or
 * container others come, nobody gets it who may not write there, and it dies with the process however that ends.
 * Throws StewardError `data.locked` when another holds it, `data.write-failed` where there can be no such folder.
 */
export async function lockFolder(folder: string, name: string): Promise<FolderLock> {
  await makeFolder(folder);
  return process.platform === 'win32' ? lockByPipe(folder, name) : lockBySocket(folder, name);
}

/**
 * Each process listens on a socket of its own first and looks for others then: of any two, at least the later one
 * sees the other. A name is used once, so a dead one can be removed at any time.
 */
async function lockBySocket(folder: string, name: string): Promise<FolderLock> {
  const handle = await open(folder, 'r');
  const own = `${name}-${randomBytes(8).toString('hex')}.lock`;
  const address = addressesIn(folder, handle);
  const lock = { held: false };
  const server = await listen(address(`${own}.new`), lock).catch(async (cause: unknown) => {
    await handle.close();
    throw cannotLock(folder, cause);
  });
  async function release(): Promise<void> {
    await rm(address(own), { force: true });
    await closed(server);
    await handle.close();
  }
  try {
    // Others see it only once it answers: a name that does not answer is dead.
    await rename(address(`${own}.new`), address(own));
    const names = (await readdir(folder)).filter((other) => isLock(other, name) && other !== own);
    for (const other of names.filter((each) => each.endsWith('.lock'))) {
      const holder = await holderAt(address(other), other < own);
      if (holder !== undefined) throw inUse(folder, holder);
    }
    lock.held = true;
    // Whoever was killed before it answered, or comes too late.
    for (const other of names) await rm(address(other), { force: true }).catch(() => undefined);
  } catch (cause) {
    await release();
    throw isMissing(cause) ? inUse(folder, '') : cause;
  }
  server.unref();
  return { files: [resolve(folder, own)], release };
}

function isLock(file: string, name: string): boolean {
  return file.startsWith(`${name}-`) && /-[0-9a-f]{16}\.lock(\.new)?$/.test(file);
}

/** A socket's address has room for some hundred bytes: on Linux the open folder stands for its path. */
function addressesIn(folder: string, handle: FileHandle): (file: string) => string {
  const linux = process.platform === 'linux';
  return (file) => join(linux ? `/proc/self/fd/${handle.fd}` : folder, file);
}

/**
 * The process id of whoever has the lock, empty where it is not told; undefined: nobody is there any more. Of two that
 * try at once the first by name gives way to nobody: the other leaves, and the first waits until it has left or, not
 * having seen the first, has the lock.
 */
async function holderAt(address: string, isBefore: boolean): Promise<string | undefined> {
  let silent = 0;
  for (;;) {
    const answer = await ask(address);
    if (answer === undefined) return undefined;
    const [pid = '', state] = answer.split(' ');
    if (answer === '') silent += 1;
    if (silent > PATIENCE || (answer !== '' && (state !== 'tries' || isBefore))) return pid;
    await pause(5);
  }
}

/**
 * How often one that does not answer is asked again: on a busy machine it, or whoever asks, may get no turn for longer
 * than an answer is waited for, and were two of them to give way for that, nobody would get the lock.
 */
const PATIENCE = 4;

/**
 * Windows has no sockets in folders, but pipes for the whole machine: their name is made of what marks the folder by
 * whatever path, and those who cannot look into it cannot know.
 */
async function lockByPipe(folder: string, name: string): Promise<FolderLock> {
  const { dev, ino, birthtimeNs } = await stat(folder, { bigint: true });
  const key = createHash('sha256').update(`${dev} ${ino} ${birthtimeNs} ${name}`).digest('hex');
  const address = `\\\\.\\pipe\\steward-${key.slice(0, 32)}`;
  const server = await listen(address, { held: true }).catch(async (cause: unknown) => {
    const holder = await ask(address);
    throw holder === undefined ? cannotLock(folder, cause) : inUse(folder, holder.split(' ')[0]);
  });
  server.unref();
  return { files: [], release: () => closed(server) };
}

/** Whoever connects is told the process id, and whether it has the lock yet. */
async function listen(address: string, lock: { readonly held: boolean }): Promise<Server> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    // Who never hangs up must not hold up the end.
    socket.end(`${process.pid} ${lock.held ? 'holds' : 'tries'}`, () => socket.destroy());
  });
  // Any account may ask; what it may do in the folder, the folder says.
  server.listen({ path: address, readableAll: true, writableAll: true });
  await once(server, 'listening');
  server.on('error', () => undefined);
  return server;
}

async function closed(server: Server): Promise<void> {
  server.close();
  await once(server, 'close');
}

/** What the one who listens says, empty if nothing within a second; undefined: nobody listens. */
function ask(address: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(address);
    socket.setEncoding('utf8');
    socket.setTimeout(1000, () => {
      socket.destroy();
      resolve(answer);
    });
    socket.on('data', (text) => {
      answer += text;
    });
    socket.once('end', () => resolve(answer));
    socket.once('error', (error: NodeJS.ErrnoException) => {
      const isDead = error.code === 'ECONNREFUSED' || error.code === 'ENOENT';
      resolve(isDead ? undefined : answer);
    });
  });
}

function inUse(folder: string, holder = ''): StewardError {
  return new StewardError(
    'data.locked',
    `${folder} is in use by another Steward${holder === '' ? '' : ` (process ${holder})`}. ` +
      'Stop that one first, or set DATA_DIR to another folder.',
  );
}

function cannotLock(folder: string, cause: unknown): StewardError {
  const text = `cannot lock ${folder}: ${reasonOf(cause)}. It must be on a disk of this machine.`;
  return new StewardError('data.locked', text, cause);
}
