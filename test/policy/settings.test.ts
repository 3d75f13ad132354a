import { describe, expect, test } from 'vitest';
import type { Settings } from '../../src/policy/policy.js';
import {
  differingOthers,
  differingSettings,
  isSatisfied,
  normaliseSettings,
  offlineIm,
  settingOf,
  withSettings,
} from '../../src/policy/settings.js';

describe('settings', () => {
  test.each<[Settings, boolean | null]>([
    [{}, null],
    [{ EnableIMAutoArchiving: null }, null],
    [{ EnableIMAutoArchiving: true }, true],
    [{ enableIMautoarchiving: false }, false],
    [{ EnableIMAutoArchiving: 'False' }, false],
    [{ EnableIMAutoArchiving: '$true' }, true],
  ])('%j says %s', (settings, expected) => {
    expect(offlineIm(settings)).toBe(expected);
  });

  test.each([
    ['EnableIMAutoArchiving', true, [true, true, false]],
    ['EnableIMAutoArchiving', false, [false, false, true]],
    ['EnableIMAutoArchiving', null, [false, true, false]],
    // What the client does by itself is documented of no other.
    ['EnableURL', true, [true, false, false]],
    ['disableemoticons', true, [true, false, false]],
  ])('%s: %s is wished, and true, not set, false are so: %j', (name, wanted, expected) => {
    const values = [true, null, false];
    expect(values.map((value) => isSatisfied({ [name]: value }, { [name]: wanted }))).toEqual(
      expected,
    );
  });

  test('have one form: documented spelling and types, sorted, without what is not set; unknown ones stay', () => {
    const normal = normaliseSettings({
      OfTheFuture: 'True',
      maxphotosizekb: '30',
      DISABLESAVINGIM: 'true',
      EnableURL: null,
    });
    expect(JSON.stringify(normal)).toBe(
      '{"DisableSavingIM":true,"MaxPhotoSizeKB":30,"OfTheFuture":"True"}',
    );
  });

  test('differ where values do, not where spelling does or where one says "not set"', () => {
    const left = { EnableURL: true, PolicyEntry: ['a'], EnableTracing: null };
    expect(differingSettings(left, { enableurl: true, PolicyEntry: ['a'] })).toEqual([]);
    expect(differingSettings(left, { EnableURL: false, PolicyEntry: ['b'] })).toEqual([
      'EnableURL',
      'PolicyEntry',
    ]);
    expect(
      differingOthers({ DisableEmoticons: true }, { EnableURL: true }, ['disableemoticons']),
    ).toEqual(['EnableURL']);
  });

  test('never answer with what objects inherit', () => {
    expect(settingOf({}, 'constructor')).toBeNull();
    expect(settingOf({}, '__proto__')).toBeNull();
  });

  test('change in one thing only, and never in place', () => {
    const before = { EnableURL: true, EnableIMAutoArchiving: true };
    expect(withSettings(before, { enableimautoarchiving: false })).toEqual({
      EnableURL: true,
      EnableIMAutoArchiving: false,
    });
    expect(withSettings(before, { EnableURL: null })).toEqual({ EnableIMAutoArchiving: true });
    expect(before.EnableIMAutoArchiving).toBe(true);
  });
});
