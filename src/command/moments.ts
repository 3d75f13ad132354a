import type { Found } from './recognise.js';

type Value = NonNullable<Found['resolution']>['values'][number];
export interface Clock {
  readonly now: number;
  readonly wall: number;
  readonly zone: string;
}
/** Wall clock times; `length` waits for the start that it is added to. */
export interface Reading {
  at?: number;
  until?: number;
  length?: string;
  problem?: 'time-past' | 'time-unclear';
  past?: { from: number; to: number };
}

const DAY = 86_400_000;

function toWall(text: string | undefined, clock: Clock): number | undefined {
  if (text === undefined) return;
  const timeOnly = /^\d\d:\d\d:\d\d$/.test(text);
  const day = new Date(clock.wall).toISOString().slice(0, 10);
  const wall = Date.parse(
    `${(timeOnly ? `${day} ${text}` : text.includes(':') ? text : `${text} 00:00:00`).replace(' ', 'T')}Z`,
  );
  return Number.isNaN(wall) || wall < Date.UTC(1970, 0, 1) ? undefined : wall;
}

/** The moment meant among those a text may mean: the next one where it names no year, no date or no half of the day. */
function choose(
  values: readonly (string | undefined)[],
  open: boolean,
  clock: Clock,
): Reading & { wall?: number } {
  const walls = values.flatMap((value) => toWall(value, clock) ?? []);
  const [first] = walls;
  if (first === undefined) return { problem: 'time-unclear' };
  // The same time of day on each date that may be meant, not noon and midnight.
  const alike = walls.filter((wall) => wall % DAY === first % DAY);
  const next = open
    ? alike.filter((wall) => wall > clock.wall).sort((a, b) => a - b)[0]
    : walls.find((wall) => wall > clock.wall);
  if (next === undefined) return { problem: 'time-past', wall: first };
  // "today at 9", said at ten: the evening, or a slip?
  if (!open && next !== first) return { problem: 'time-unclear' };
  return { wall: next };
}

export function addLength(wall: number, length: string): number | undefined {
  const [, amount, unit] = /^P(?:T)?(\d+(?:\.\d+)?)([DWMYHS])$/.exec(length) ?? [];
  const count = Number(amount);
  if (unit === undefined || count === 0) return;
  if (length.startsWith('PT'))
    return wall + count * (unit === 'H' ? 3_600_000 : unit === 'M' ? 60_000 : 1000);
  if (unit === 'D' || unit === 'W') return wall + count * DAY * (unit === 'W' ? 7 : 1);
  const date = new Date(wall);
  date.setUTCMonth(date.getUTCMonth() + count * (unit === 'Y' ? 12 : 1));
  return date.getTime();
}

function readRange(values: readonly Value[], words: string, ends: boolean, clock: Clock): Reading {
  const open = values.some((value) => /X/.test(value.timex ?? ''));
  const start = values.some((value) => value.start)
    ? choose(
        values.map((value) => value.start),
        open,
        clock,
      )
    : undefined;
  const end = values.some((value) => value.end)
    ? choose(
        values.map((value) => value.end),
        open,
        clock,
      )
    : undefined;
  if (start && end) {
    if (start.wall !== undefined && end.wall !== undefined && start.wall <= clock.wall)
      return { past: { from: start.wall, to: end.wall }, problem: 'time-past' };
    // "next week" is a period, "for the next three days" a length, "from Monday until Friday" an order.
    if (!/until|till|to|through|-|到|至/i.test(words))
      return {
        problem: 'time-unclear',
        ...(start.wall && end.wall ? { past: { from: start.wall, to: end.wall } } : {}),
      };
    const problem = start.problem ?? end.problem;
    return problem ? { problem } : { at: start.wall ?? 0, until: end.wall ?? 0 };
  }
  if (end && (ends || /^(until|till|'?til|through|up to|直?到|直?至|截)/i.test(words)))
    return end.problem ? { problem: end.problem } : { until: end.wall ?? 0 };
  if (start && /^(from|start|after|since|as of|从|自|從)|(?:起|开始|開始)$/i.test(words))
    return start.problem ? { problem: start.problem } : { at: start.wall ?? 0 };
  return { problem: 'time-unclear' };
}

/** What one stretch of text that names a time says of the order. */
export function readFound(
  found: Found,
  words: string,
  after: boolean,
  ends: boolean,
  clock: Clock,
): Reading {
  const values = found.resolution?.values ?? [];
  const kind = found.typeName.replace('datetimeV2.', '');
  const timex = values[0]?.timex ?? '';
  if (kind === 'duration') {
    const end = addLength(clock.wall, timex);
    if (end === undefined) return { problem: 'time-unclear' };
    return after ? { at: end } : { length: timex };
  }
  if (kind.endsWith('range')) return readRange(values, words, ends, clock);
  if (kind !== 'date' && kind !== 'time' && kind !== 'datetime') return { problem: 'time-unclear' };
  const chosen = choose(
    values.map((value) => value.value),
    timex.includes('X'),
    clock,
  );
  if (kind === 'date' && chosen.wall !== undefined && chosen.wall <= clock.wall)
    return {
      problem: chosen.wall + DAY > clock.wall ? 'time-unclear' : 'time-past',
      past: { from: chosen.wall, to: chosen.wall + DAY },
    };
  if (chosen.wall === undefined || chosen.problem)
    return { problem: chosen.problem ?? 'time-unclear' };
  return ends ? { until: chosen.wall } : { at: chosen.wall };
}
