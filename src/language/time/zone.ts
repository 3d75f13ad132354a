const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(timeZone, made);
  return made;
}

function tellWall(instant: number, timeZone: string): number {
  const parts = new Map(
    formatFor(timeZone)
      .formatToParts(instant)
      .map((part) => [part.type, Number(part.value)]),
  );
  return Date.UTC(
    parts.get('year') ?? 0,
    (parts.get('month') ?? 1) - 1,
    parts.get('day') ?? 1,
    parts.get('hour') ?? 0,
    parts.get('minute') ?? 0,
    parts.get('second') ?? 0,
  );
}

const DAY = 86_400_000;
/** The offsets of whole days, by zone and day. Texts choose the days: it is emptied before it grows. */
const offsets = new Map<string, Map<number, number>>();
const MOST_DAYS = 1000;

/** How far a zone's clock is ahead of UTC throughout a day of UTC; undefined where it changes in that day. */
function dayOffset(day: number, timeZone: string): number | undefined {
  let known = offsets.get(timeZone);
  const offset = known?.get(day);
  if (offset !== undefined) return offset;
  const first = tellWall(day * DAY, timeZone) - day * DAY;
  const last = tellWall((day + 1) * DAY, timeZone) - (day + 1) * DAY;
  if (first !== last) return;
  if (!known) {
    known = new Map();
    offsets.set(timeZone, known);
  }
  if (known.size >= MOST_DAYS) known.clear();
  known.set(day, first);
  return first;
}

/** The wall clock of a zone at an instant, as milliseconds that `Date.UTC` would give for those numbers. */
export function wallClock(instant: number, timeZone: string): number {
  const seconds = Math.floor(instant / 1000) * 1000;
  // Intl takes microseconds: most days are told without it.
  const offset = dayOffset(Math.floor(seconds / DAY), timeZone);
  return offset === undefined ? tellWall(seconds, timeZone) : seconds + offset;
}

/** The instant at which the clock of a zone shows this; a time that summer time skips falls after the gap. */
export function instantOf(wall: number, timeZone: string): number {
  const first = wall - (wallClock(wall, timeZone) - wall);
  return wall - (wallClock(first, timeZone) - first);
}

/** ISO 8601 with the zone's own offset, to the second. */
export function toIso(instant: number, timeZone: string): string {
  const seconds = Math.floor(instant / 1000) * 1000;
  const wall = wallClock(seconds, timeZone);
  const minutes = Math.round((wall - seconds) / 60_000);
  const sign = minutes < 0 ? '-' : '+';
  const hours = String(Math.floor(Math.abs(minutes) / 60)).padStart(2, '0');
  const rest = String(Math.abs(minutes) % 60).padStart(2, '0');
  return `${new Date(wall).toISOString().slice(0, 19)}${sign}${hours}:${rest}`;
}
