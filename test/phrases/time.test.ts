import { describe, expect, test } from 'vitest';
import { understand } from '../../src/language/understand.js';

function read(text: string, now: string, timeZone: string) {
  return understand(text, { now: new Date(now), timeZone }).command;
}

const EN = 'disable offline IM for Ken Myer';

// A Tuesday noon in New York.
describe('times are told in the zone of the speaker', () => {
  test.each([
    ['until Friday 6pm', { until: '2026-11-27T18:00:00-05:00' }],
    ['for two weeks', { until: '2026-12-08T12:00:00-05:00' }],
    ['tomorrow at 9', { at: '2026-11-25T09:00:00-05:00' }],
    ['at 18:30', { at: '2026-11-24T18:30:00-05:00' }],
    ['in 2 hours', { at: '2026-11-24T14:00:00-05:00' }],
    ['in half an hour', { at: '2026-11-24T12:30:00-05:00' }],
    ['for the next 3 days', { until: '2026-11-27T12:00:00-05:00' }],
    ['until 15 December', { until: '2026-12-15T00:00:00-05:00' }],
    ['until the end of January', { until: '2027-02-01T00:00:00-05:00' }],
    ['until 24 December at 12:00', { until: '2026-12-24T12:00:00-05:00' }],
    [
      'from tomorrow 9am until Friday 5pm',
      { at: '2026-11-25T09:00:00-05:00', until: '2026-11-27T17:00:00-05:00' },
    ],
    ['until 1 July 2027 at 8am', { until: '2027-07-01T08:00:00-04:00' }],
  ])('%s', (when, times) => {
    const command = read(`${EN} ${when}`, '2026-11-24T17:00:00Z', 'America/New_York');
    expect(command).toEqual({
      intent: 'set',
      enabled: false,
      target: { kind: 'users', names: ['Ken Myer'] },
      ...times,
    });
  });

  test.each([
    ['禁用王小明的脱机消息，到周五下午六点为止', { until: '2026-11-27T18:00:00+08:00' }],
    ['明天九点禁用王小明的脱机消息', { at: '2026-11-26T09:00:00+08:00' }],
    ['禁用王小明的脱机消息两周', { until: '2026-12-09T01:00:00+08:00' }],
    ['半小时后禁用王小明的脱机消息', { at: '2026-11-25T01:30:00+08:00' }],
    ['禁用王小明的脱机消息半个小时', { until: '2026-11-25T01:30:00+08:00' }],
  ])('%s', (text, times) => {
    expect(read(text, '2026-11-24T17:00:00Z', 'Asia/Shanghai')).toMatchObject({
      intent: 'set',
      ...times,
    });
  });
});

test.each([
  ['yesterday', 'time-past'],
  ['until last Monday', 'time-past'],
  ['until yesterday at 5pm', 'time-past'],
  ['until February 30 at 5pm', 'time-past'],
  ['every Friday', 'time-unclear'],
  ['next week', 'time-unclear'],
  ['for a while', 'time-unclear'],
  ['today', 'time-unclear'],
  ['by Friday', 'time-unclear'],
])('not carried out: %s', (when, reason) => {
  const command = read(`${EN} ${when}`, '2026-11-24T17:00:00Z', 'UTC');
  expect(command.intent).toBe('clarify');
  if (reason === 'time-unclear') expect(command).toMatchObject({ reason });
});

test('two hours and a half are no half', () => {
  const command = read('禁用王小明的脱机消息两个半小时', '2026-11-24T17:00:00Z', 'Asia/Shanghai');
  expect(command).toMatchObject({ intent: 'set', until: '2026-11-25T03:30:00+08:00' });
});

test('only switching can wait for its time', () => {
  expect(
    read('assign Kiosk to Ken Myer tomorrow at 9am', '2026-11-24T17:00:00Z', 'UTC'),
  ).toMatchObject({
    intent: 'clarify',
    reason: 'time-unsupported',
  });
});

test('people and policies that are called like a time stay names', () => {
  const target = { kind: 'users', names: ['April Stewart'] };
  expect(read('disable offline IM for April Stewart', '2026-11-24T17:00:00Z', 'UTC')).toMatchObject(
    { target },
  );
  const friday = read('disable offline IM for "Friday Adeyemi"', '2026-11-24T17:00:00Z', 'UTC');
  expect(friday).toEqual({
    intent: 'set',
    enabled: false,
    target: { kind: 'users', names: ['Friday Adeyemi'] },
  });
});

test('the log can be asked for a period', () => {
  expect(read('what changed last week?', '2026-11-24T17:00:00Z', 'UTC')).toMatchObject({
    intent: 'history',
    from: '2026-11-16T00:00:00+00:00',
    to: '2026-11-23T00:00:00+00:00',
  });
});
