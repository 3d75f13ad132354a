import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { understand } from '../../src/language/understand.js';
import { openEmbeddedTenant } from '../../src/tenant/embedded/embedded-tenant.js';
import { bigOrganisation } from '../support/organisation.js';

const PHRASES = [
  'disable offline IM for Tony Smith',
  'please turn offline messages back on for Ana Lopez and Ken Myer',
  'who has offline messages turned off?',
  '为王小明禁用脱机消息',
  '查看全局脱机消息设置',
] as const;

/** Microseconds of one parse and of look-ups among 100,000 people: median and 99th percentile of many. */
async function main(): Promise<void> {
  print('| one call | p50 µs | p99 µs |');
  print('| --- | ---: | ---: |');
  const options = { now: new Date(), timeZone: 'Europe/Dublin' };
  await time('parse', 100_000, (n) => understand(phrase(n), options));
  const long = `disable offline IM for ${'very '.repeat(790)}long`;
  await time(`parse ${long.length} characters`, 200, () => understand(long, options));

  const folder = mkdtempSync(join(tmpdir(), 'steward-bench-'));
  const tenant = await openEmbeddedTenant({ folder, initial: () => bigOrganisation(100_000, 1) });
  await time('look up an address', 20_000, (n) => tenant.findUsers(`user${n}@contoso.com`));
  await time('look up a name', 20_000, () => tenant.findUsers('Tony Smith'));
  await time('suggest for a misspelt name', 300, (n) =>
    tenant.suggestUsers(`Tony Smiht${n % 7}`, 3),
  );
  await tenant.close();
  rmSync(folder, { recursive: true });
}

function phrase(n: number): string {
  return PHRASES[n % PHRASES.length] ?? PHRASES[0];
}

async function time(what: string, times: number, call: (n: number) => unknown): Promise<void> {
  const taken: number[] = [];
  for (let n = 0; n < times * 1.2; n++) {
    const begun = performance.now();
    const done = call(n);
    // To wait for what is no promise would be measured too.
    if (done instanceof Promise) await done;
    if (n > times * 0.2) taken.push(performance.now() - begun);
  }
  taken.sort((one, other) => one - other);
  const at = (share: number) => ((taken[Math.floor(taken.length * share)] ?? 0) * 1000).toFixed(1);
  print(`| ${what} | ${at(0.5)} | ${at(0.99)} |`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

await main();
