import { describe, expect, test } from 'vitest';
import { addLength, findTimes } from '../../../src/language/time/time.js';
import { instantOf, toIso, wallClock } from '../../../src/language/time/zone.js';

const NEW_YORK = 'America/New_York';
const SHANGHAI = 'Asia/Shanghai';
const BERLIN = 'Europe/Berlin';

function order(text: string, now: string, timeZone: string, language: 'en' | 'zh' = 'en') {
  return findTimes(text, language, { now: new Date(now), timeZone }, 'order').map(
    ({ meaning }) => meaning,
  );
}

// A Tuesday noon in New York.
describe('times are told in the zone of the speaker', () => {
  test.each([
    ['until Friday 6pm', { kind: 'until', until: '2026-11-27T18:00:00-05:00' }],
    ['tomorrow at 9', { kind: 'at', at: '2026-11-25T09:00:00-05:00' }],
    ['at 18:30', { kind: 'at', at: '2026-11-24T18:30:00-05:00' }],
    ['in 2 hours', { kind: 'at', at: '2026-11-24T14:00:00-05:00' }],
    ['in half an hour', { kind: 'at', at: '2026-11-24T12:30:00-05:00' }],
    ['for two weeks', { kind: 'for', length: 'P14D' }],
    ['for the next 3 days', { kind: 'for', length: 'P3D' }],
    ['until 15 December', { kind: 'until', until: '2026-12-15T00:00:00-05:00' }],
    ['until the end of January', { kind: 'until', until: '2027-02-01T00:00:00-05:00' }],
    ['until 24 December at 12:00', { kind: 'until', until: '2026-12-24T12:00:00-05:00' }],
    [
      'from tomorrow 9am until Friday 5pm',
      { kind: 'between', at: '2026-11-25T09:00:00-05:00', until: '2026-11-27T17:00:00-05:00' },
    ],
    ['until 1 July 2027 at 8am', { kind: 'until', until: '2027-07-01T08:00:00-04:00' }],
  ])('%s', (text, meaning) => {
    expect(order(text, '2026-11-24T17:00:00Z', NEW_YORK)).toEqual([meaning]);
  });

  test.each([
    ['到周五下午六点为止', { kind: 'until', until: '2026-11-27T18:00:00+08:00' }],
    ['明天九点', { kind: 'at', at: '2026-11-26T09:00:00+08:00' }],
    ['两周', { kind: 'for', length: 'P14D' }],
    ['半小时后', { kind: 'at', at: '2026-11-25T01:30:00+08:00' }],
    ['半个小时', { kind: 'for', length: 'PT30M' }],
  ])('%s', (text, meaning) => {
    expect(order(text, '2026-11-24T17:00:00Z', SHANGHAI, 'zh')).toEqual([meaning]);
  });

  test('the day of the speaker is not that of UTC', () => {
    const late = '2026-11-24T17:00:00Z';
    expect(order('明天', late, SHANGHAI, 'zh')).toEqual([
      { kind: 'at', at: '2026-11-26T00:00:00+08:00' },
    ]);
    const clock = { now: new Date(late), timeZone: SHANGHAI };
    expect(findTimes('昨天', 'zh', clock, 'past')[0]?.meaning).toEqual({
      kind: 'past',
      from: '2026-11-24T00:00:00+08:00',
      to: '2026-11-25T00:00:00+08:00',
    });
  });
});

describe('summer time', () => {
  // Clocks went from 02:00 to 03:00 on 29 March 2026, and back from 03:00 on 25 October.
  const SPRING = '2026-03-28T12:00:00+01:00';
  const AUTUMN = '2026-10-24T12:00:00+02:00';

  test.each([
    ['tomorrow at 1am', SPRING, '2026-03-29T01:00:00+01:00'],
    ['tomorrow at 02:30', SPRING, '2026-03-29T03:30:00+02:00'],
    ['tomorrow at 3am', SPRING, '2026-03-29T03:00:00+02:00'],
    ['in 24 hours', SPRING, '2026-03-29T13:00:00+02:00'],
    ['in a day', SPRING, '2026-03-29T12:00:00+02:00'],
    ['tomorrow at 1am', AUTUMN, '2026-10-25T01:00:00+02:00'],
    ['tomorrow at 3am', AUTUMN, '2026-10-25T03:00:00+01:00'],
    ['in 24 hours', AUTUMN, '2026-10-25T11:00:00+01:00'],
    ['in a day', AUTUMN, '2026-10-25T12:00:00+01:00'],
    ['on Monday', AUTUMN, '2026-10-26T00:00:00+01:00'],
  ])('%s said at %s', (text, now, at) => {
    expect(order(text, now, BERLIN)).toEqual([{ kind: 'at', at }]);
  });

  test('a week of the log keeps its midnights', () => {
    const clock = { now: new Date('2026-10-27T09:00:00+01:00'), timeZone: BERLIN };
    expect(findTimes('last week', 'en', clock, 'past')[0]?.meaning).toEqual({
      kind: 'past',
      from: '2026-10-19T00:00:00+02:00',
      to: '2026-10-26T00:00:00+01:00',
    });
  });
});

describe('addLength', () => {
  const clock = { now: new Date('2026-12-01T10:00:00+01:00'), timeZone: BERLIN };
  test.each([
    [undefined, 'PT2H', '2026-12-01T12:00:00+01:00'],
    [undefined, 'PT2H30M', '2026-12-01T12:30:00+01:00'],
    [undefined, 'P1W', '2026-12-08T10:00:00+01:00'],
    ['2026-12-07T00:00:00+01:00', 'P3D', '2026-12-10T00:00:00+01:00'],
    ['2027-01-31T09:00:00+01:00', 'P1M', '2027-02-28T09:00:00+01:00'],
    ['2028-02-29T09:00:00+01:00', 'P1Y', '2029-02-28T09:00:00+01:00'],
    ['2027-03-27T12:00:00+01:00', 'P1D', '2027-03-28T12:00:00+02:00'],
    ['2027-03-27T12:00:00+01:00', 'PT24H', '2027-03-28T13:00:00+02:00'],
    ['2027-03-27T12:00:00+01:00', 'P1DT1H', '2027-03-28T13:00:00+02:00'],
    [undefined, 'P', undefined],
    [undefined, 'PT', undefined],
    [undefined, 'PT0H', undefined],
    [undefined, '2 hours', undefined],
    [undefined, 'P99999999Y', undefined],
    ['soon', 'PT2H', undefined],
  ])('%s and %s', (at, length, until) => {
    expect(addLength(clock, at, length)).toBe(until);
  });
});

test.each(['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'UTC'])(
  'the clock of %s is read as Intl tells it, around every change of it',
  (timeZone) => {
    const told = new Intl.DateTimeFormat('sv-SE', {
      timeZone,
      dateStyle: 'short',
      timeStyle: 'medium',
    });
    for (let hour = 0; hour < 366 * 24; hour += 1) {
      const instant = Date.UTC(2026, 0, 1, hour, 30);
      const wall = wallClock(instant, timeZone);
      if (hour % 7 === 0)
        expect(new Date(wall).toISOString().slice(0, 19)).toBe(
          told.format(instant).replace(' ', 'T'),
        );
      expect(Date.parse(toIso(instant, timeZone))).toBe(instant);
      // An hour that comes twice is one of both.
      expect(Math.abs(instantOf(wall, timeZone) - instant)).toBeLessThanOrEqual(3_600_000);
    }
  },
);
