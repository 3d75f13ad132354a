import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { realpath, rm } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StewardError } from '../errors.js';
import { makeFolder } from './durable-file.js';

export interface FolderLock {
  release(): Promise<void>;
}

/**
 * Makes this process the only one on this machine that works on a folder (created if missing), under a name: locks
 * of two names do not meet. The lock is a listening socket, so it dies with the process however that ends. On Linux
 * containers that share a folder but no network do not see each other's.
 * Throws StewardError `data.locked` when another holds it, `data.write-failed` where there can be no such folder.
 */
export async function lockFolder(folder: string, name: string): Promise<FolderLock> {
  await makeFolder(folder);
  const address = addressOf(await realpath(folder), name);
  const server = (await listen(address)) ?? (await takeOver(address));
  if (server === undefined) {
    const holder = await ask(address);
    throw new StewardError(
      'data.locked',
      `${folder} is in use by another Steward${holder ? ` (process ${holder})` : ''}. ` +
        'Stop that one first, or set DATA_DIR to another folder.',
    );
  }
  server.unref();
  return {
    async release() {
      server.close();
      await once(server, 'close');
    },
  };
}

function addressOf(folder: string, name: string): string {
  const key = createHash('sha256').update(`${folder}\n${name}`).digest('hex').slice(0, 32);
  if (process.platform === 'linux') {
    return `\0steward-${key}`;
  }
  if (process.platform === 'win32') {
    return `\\\\.\\pipe\\steward-${key}`;
  }
  return join(tmpdir(), `steward-${key}.sock`);
}

/** Undefined: the address is taken. Whoever connects is told the process id. */
function listen(address: string): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.end(String(process.pid));
    });
    server.once('error', (error) => {
      if ('code' in error && error.code === 'EADDRINUSE') {
        resolve(undefined);
      } else {
        reject(new StewardError('data.locked', `cannot lock: ${error.message}`, error));
      }
    });
    server.listen(address, () => resolve(server));
  });
}

/** Where locks are socket files, one outlives its process: nobody answers there, and it may be replaced. */
async function takeOver(address: string): Promise<Server | undefined> {
  if (address.startsWith('\0') || process.platform === 'win32') {
    return undefined;
  }
  if ((await ask(address)) !== undefined) {
    return undefined;
  }
  await rm(address, { force: true });
  return listen(address);
}

/** The process id of the holder, empty if it does not say within a second; undefined: nobody listens. */
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
    socket.once('error', () => resolve(undefined));
  });
}
