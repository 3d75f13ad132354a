import { describe, expect, test } from 'vitest';
import { notesOf, notesOn } from '../../src/policy/notes.js';
import type { Settings } from '../../src/policy/policy.js';
import { listSettings } from '../../src/settings/catalogue.js';

function noted(names: readonly string[], before: Settings, after: Settings): string[] {
  return notesOn(names, [{ before, after }]).map(
    ({ setting, note, other }) => `${setting} ${note}${other === undefined ? '' : ` ${other}`}`,
  );
}

describe('what is said depends on before and after, and on other settings', () => {
  const rtf = { DisableRTFIM: true, DisableHtmlIm: true };
  const silent = { DisableSavingIM: true, EnableIMAutoArchiving: false };
  test.each<readonly [string, readonly string[], Settings, Settings, readonly string[]]>([
    [
      'a need that is not met',
      ['DisableRTFIM'],
      {},
      { DisableRTFIM: true },
      ['DisableRTFIM needs DisableHtmlIm'],
    ],
    ['a need that is met', ['DisableRTFIM'], {}, rtf, []],
    ['what needs nothing while it is off', ['DisableRTFIM'], {}, { DisableRTFIM: false }, []],
    [
      'what another one needed',
      ['DisableHtmlIm'],
      rtf,
      { DisableRTFIM: true, DisableHtmlIm: false },
      ['DisableRTFIM needs DisableHtmlIm'],
    ],
    [
      'what another one lacked before as well',
      ['DisableHtmlIm'],
      { DisableRTFIM: true },
      { DisableRTFIM: true, DisableHtmlIm: false },
      [],
    ],
    [
      'what overrules another one from now on',
      ['MusicOnHoldAudioFile'],
      { EnableClientMusicOnHold: false },
      { EnableClientMusicOnHold: false, MusicOnHoldAudioFile: 'a.wma' },
      ['EnableClientMusicOnHold overruled MusicOnHoldAudioFile'],
    ],
    [
      'what is overruled by a value only',
      ['DisableFreeBusyInfo'],
      {},
      { DisableFreeBusyInfo: false, DisableCalendarPresence: false },
      [],
    ],
    [
      'what is overruled by that value',
      ['DisableFreeBusyInfo'],
      {},
      { DisableFreeBusyInfo: false, DisableCalendarPresence: true },
      ['DisableFreeBusyInfo overruled DisableCalendarPresence'],
    ],
    [
      'nothing is saved any more',
      ['EnableIMAutoArchiving'],
      { DisableSavingIM: true },
      silent,
      ['DisableSavingIM unsaved EnableIMAutoArchiving'],
    ],
    ['nothing was saved before', ['EnableIMAutoArchiving'], silent, silent, []],
    [
      'a limit below the server’s',
      ['MaximumNumberOfContacts'],
      {},
      { MaximumNumberOfContacts: 200 },
      [],
    ],
    [
      'a limit above the server’s',
      ['MaximumNumberOfContacts'],
      {},
      { MaximumNumberOfContacts: 300 },
      ['MaximumNumberOfContacts capped'],
    ],
    [
      'a check that is relaxed',
      ['DisableEmailComparisonCheck'],
      {},
      { DisableEmailComparisonCheck: true },
      ['DisableEmailComparisonCheck relaxes'],
    ],
    [
      'a check that is made again',
      ['DisableEmailComparisonCheck'],
      { DisableEmailComparisonCheck: true },
      { DisableEmailComparisonCheck: false },
      [],
    ],
    ['put back to not set', ['ShowRecentContacts'], { ShowRecentContacts: true }, {}, []],
    [
      'of what nobody ordered',
      ['EnableURL'],
      {},
      { EnableTracing: true, ShowRecentContacts: true },
      [],
    ],
  ])('%s', (_name, names, before, after, notes) => {
    expect(noted(names, before, after)).toEqual(notes);
  });
});

test('what a setting depends on exists, and takes the value', () => {
  const others = listSettings().flatMap((row) => notesOf(row).flatMap(({ other }) => other ?? []));
  const ids = new Set(listSettings().map(({ id }) => id));
  expect(others.filter((other) => !ids.has(other))).toEqual([]);
  expect(others.length).toBeGreaterThan(5);
});
