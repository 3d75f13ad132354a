import { LONGEST_TEXT } from '../../src/language/understand.js';

type Hear = (text: string) => void;

const LENGTHS = [2500, 5000, 10_000, LONGEST_TEXT];

/** Milliseconds of processor time. Noise only adds to it, so the least of several counts; one that is `enough` ends them. */
function cost(hear: Hear, text: string, enough: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 5 && least > enough; run++) {
    const before = process.cpuUsage();
    hear(text);
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/** Below this many milliseconds a cost is harmless, however it grows, and mostly that of tidying memory. */
const FLOOR = 100;
/** What no text may cost, on no machine. */
const ROOF = 600;

/** How often all lengths are measured anew while they look bad: the engine may run slow code for a while, and tidy up. */
const ROUNDS = 5;

/** What each length of a text costs to hear, where twice the text costs more than three times as much, or far too much; otherwise nothing. */
export function growth(
  hear: Hear,
  textOf: (length: number) => string,
): readonly number[] | undefined {
  if (cost(hear, textOf(LONGEST_TEXT), FLOOR) <= FLOOR) return undefined;
  let costs = LENGTHS.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < ROUNDS; round++) {
    costs = LENGTHS.map((length, at) => Math.min(costs[at] ?? ROOF, cost(hear, textOf(length), 0)));
    if (!isBad(costs)) return undefined;
  }
  return costs;
}

function isBad(costs: readonly number[]): boolean {
  const steep = costs.some((taken, at) => taken > Math.max(FLOOR, 3 * (costs[at - 1] ?? ROOF)));
  return steep || costs.some((taken) => taken > ROOF);
}
