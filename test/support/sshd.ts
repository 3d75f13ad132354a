import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

const SSHD = '/usr/sbin/sshd';

/** Whether a real sshd is here; says so where it is not, since the tests that need it are skipped then. */
export const hasSshd = checkSshd();

function checkSshd(): boolean {
  const found = existsSync(SSHD);
  if (!found) console.warn(`skipped: there is no ${SSHD}, and these tests run a real one`);
  return found;
}

export interface Sshd {
  /** The words that run a command on the other side: `[...ssh, 'pwsh', …]`. */
  readonly ssh: readonly string[];
  /** What the server told in its log. */
  log(): Promise<string>;
  stop(): Promise<void>;
}

/** An sshd of its own on loopback, with keys made for it. */
export async function startSshd(): Promise<Sshd> {
  const folder = await mkdtemp(join(tmpdir(), 'steward-sshd-'));
  const inFolder = (name: string) => join(folder, name);
  const [hostKey, userKey, config, log] = [
    inFolder('host'),
    inFolder('user'),
    inFolder('config'),
    inFolder('log'),
  ] as const;
  for (const key of [hostKey, userKey]) {
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', key]);
  }
  // Where no service manager has made it: sshd asks for it when it is started by root.
  if (userInfo().uid === 0) await mkdir('/run/sshd', { recursive: true, mode: 0o755 });
  const port = await freePort();
  await writeFile(
    config,
    [
      `ListenAddress 127.0.0.1:${port}`,
      `HostKey ${hostKey}`,
      `AuthorizedKeysFile ${userKey}.pub`,
      `PidFile ${inFolder('pid')}`,
      'StrictModes no',
      'UsePAM no',
      'PermitRootLogin prohibit-password',
      `SetEnv PATH=${process.env.PATH}`,
      '',
    ].join('\n'),
  );
  const server = spawn(SSHD, ['-D', '-f', config, '-E', log], { stdio: 'ignore' });
  const hostName = `[127.0.0.1]:${port}`;
  await writeFile(inFolder('known'), `${hostName} ${await readFile(`${hostKey}.pub`, 'utf8')}`);
  await listening(log);
  return {
    ssh: [
      'ssh',
      '-F/dev/null',
      `-p${port}`,
      `-i${userKey}`,
      `-oUserKnownHostsFile=${inFolder('known')}`,
      '-oBatchMode=yes',
      `${userInfo().username}@127.0.0.1`,
    ],
    log: () => readFile(log, 'utf8'),
    async stop() {
      server.kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

async function listening(log: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const text = await readFile(log, 'utf8').catch(() => '');
    if (text.includes('Server listening')) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`sshd does not listen: ${await readFile(log, 'utf8').catch(() => 'no log')}`);
}
