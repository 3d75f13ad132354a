import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundled } from './bundled.js';
import { type Measured, measure } from './load.js';
import { powerShellBench } from './powershell.js';
import { prepare, type Size } from './prepare.js';
import { type Server, serve } from './server.js';

const CONNECTIONS = 32;
const SECONDS = Number(process.env.BENCH_SECONDS ?? 8);
/** People whom one connection turns off and on again in rotation. */
const SHARE = 300;

const SIZES: readonly Size[] = [
  { users: 50, assigned: 0.3, history: 0 },
  { users: 10_000, assigned: 0.3, history: 0 },
  { users: 100_000, assigned: 1, history: 100_000 },
];

/** Every figure of Steward stands beside the echo bot's of the same minute: machines differ, ratios hardly. */
async function main(): Promise<void> {
  print(`Node ${process.version}, ${CONNECTIONS} connections, ${SECONDS} s each\n`);
  print(
    '| people | | turns/s | × echo | p50 ms | p99 ms | start ms | × echo | memory MB | × echo |',
  );
  print('| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
  const echo = await bundled('test/bench/echo.ts');
  // The very first start bundles Steward; all others find it done.
  spawnSync(process.execPath, ['src/run.mjs', 'understand'], { input: '' });
  for (const size of SIZES) await bench(size, echo);
  print('');
  spawnSync(process.execPath, [await bundled('test/bench/micro.ts')], { stdio: 'inherit' });
  print('');
  spawnSync(process.execPath, [await bundled('test/bench/phrases.ts')], { stdio: 'inherit' });
  await powerShellBench(print);
}

async function bench(size: Size, yardstick: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'steward-bench-'));
  const people = await prepare(folder, size);
  const echo = await serve([yardstick]);
  const said = await load(echo, (client, n) => `hello ${client} ${n}`, 'Echo: hello');
  row(size, 'echo', said, said, echo, { startUp: echo.startUp, memory: echo.memory() });
  const base = { startUp: echo.startUp, memory: echo.memory() };
  await echo.stop();

  const steward = await serve(['src/run.mjs'], {
    DATA_DIR: folder,
    LOG_LEVEL: 'info',
    RATE_LIMIT: '100000',
  });
  // Each connection has people of its own: no two turn the same person off and on.
  const share = Math.max(1, Math.min(SHARE, Math.floor(people.length / CONNECTIONS)));
  const person = (client: number, n: number) => people[client + CONNECTIONS * (n % share)];
  const read = await load(
    steward,
    (client, n) => `does ${person(client, n)} have offline IM?`,
    '"kind":"settings"',
  );
  row(size, 'read', read, said, steward, base);
  const write = await load(
    steward,
    // The same person off and then on again: every message is a change.
    (client, n) =>
      `${n % 2 === 0 ? 'disable' : 'enable'} offline IM for ${person(client, Math.floor(n / 2))}`,
    '"kind":"applied"',
  );
  row(size, 'write', write, said, steward, base);
  await steward.stop();
  rmSync(folder, { recursive: true });
}

function load(
  server: Server,
  phrase: (client: number, n: number) => string,
  expected: string,
): Promise<Measured> {
  return measure({
    port: server.port,
    connections: CONNECTIONS,
    seconds: SECONDS,
    phrase,
    expected,
  });
}

function row(
  size: Size,
  what: string,
  measured: Measured,
  echo: Measured,
  server: Server,
  base: { readonly startUp: number; readonly memory: number },
): void {
  const memory = server.memory();
  const cells = [
    size.users.toLocaleString('en-US'),
    what,
    measured.perSecond.toFixed(0),
    (measured.perSecond / echo.perSecond).toFixed(2),
    measured.p50.toFixed(0),
    measured.p99.toFixed(0),
    server.startUp.toFixed(0),
    (server.startUp / base.startUp).toFixed(2),
    (memory / 1e6).toFixed(0),
    (memory / base.memory).toFixed(2),
  ];
  print(`| ${cells.join(' | ')} |`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

await main();
