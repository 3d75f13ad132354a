import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { understand } from '../../src/language/understand.js';

/** From the project's folder: the program is bundled elsewhere. */
const DATA = 'test/data/phrases';
const OPTIONS = { now: new Date(), timeZone: 'Europe/Dublin' };
const FIRST = { en: 'disable offline IM for Tony Smith', zh: '为王小明禁用脱机消息' } as const;
/** Passes over all phrases before one is timed, and timed ones, of which the fastest counts: noise only adds. */
const WARM = 2;
const TIMED = 3;

function phrasesOf(language: string): string[] {
  return readdirSync(DATA)
    .filter((file) => file.startsWith(`${language}-`))
    .flatMap((file) => readFileSync(join(DATA, file), 'utf8').trim().split('\n'))
    .map((line) => (JSON.parse(line) as { text: string }).text);
}

function microseconds(text: string): number {
  const begun = performance.now();
  understand(text, OPTIONS);
  return (performance.now() - begun) * 1000;
}

/** What it costs to read the first phrase of a language, and any later one: of all phrases that the tests know. */
for (const language of ['en', 'zh'] as const) {
  const first = microseconds(FIRST[language]) / 1000;
  const phrases = phrasesOf(language);
  for (let pass = 0; pass < WARM; pass++) for (const text of phrases) microseconds(text);
  const passes = Array.from({ length: TIMED }, () =>
    phrases.map(microseconds).sort((a, b) => a - b),
  );
  const at = (share: number) =>
    Math.min(...passes.map((taken) => taken[Math.floor(taken.length * share)] ?? 0)).toFixed(0);
  process.stdout.write(
    `${language}: first ${first.toFixed(0)} ms; ${phrases.length} phrases: p50 ${at(0.5)} µs, p99 ${at(0.99)} µs\n`,
  );
}
process.stdout.write(`heap ${(process.memoryUsage().heapUsed / 1e6).toFixed(0)} MB\n`);
