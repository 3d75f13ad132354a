import { describe, expect, test } from 'vitest';
import {
  findSetting,
  listSettings,
  matchSetting,
  readValue,
  valueFor,
} from '../../src/settings/catalogue.js';
import { Setting } from '../../src/settings/setting.js';

function setting(name: string): Setting {
  const found = findSetting(name);
  if (found === undefined) throw new Error(`no setting ${name}`);
  return found;
}

function read(name: string, text: string) {
  const reading = readValue(setting(name), text);
  return reading.kind === 'value' ? reading.value : 'invalid';
}

describe('the catalogue', () => {
  test('has every documented parameter once, and each row fits the schema', () => {
    const rows = listSettings();
    for (const row of rows) expect(Setting.parse(row)).toEqual(row);
    expect(new Set(rows.map((row) => row.id.toLowerCase())).size).toBe(rows.length);
    const kinds = rows
      .filter((row) => row.of === undefined)
      .reduce<Record<string, number>>(
        (sum, row) => Object.assign(sum, { [row.kind]: (sum[row.kind] ?? 0) + 1 }),
        {},
      );
    // Documented are 57 Boolean, 15 String (one with a single value), 6 TimeSpan, 9 unsigned, 4 enums, 1 list.
    const documented = { switch: 57, text: 14, duration: 6, number: 9, choice: 5, list: 1 };
    for (const [kind, count] of Object.entries(documented))
      expect(kinds[kind], kind).toBeGreaterThanOrEqual(count);
    const on = rows.flatMap((row) => (row.kind === 'switch' && row.of === undefined ? row.on : []));
    expect(on.filter((value) => value === true).length).toBeGreaterThanOrEqual(29);
    expect(on.filter((value) => value === false).length).toBeGreaterThanOrEqual(22);
  });

  test('choices are their own beginnings and fit themselves', () => {
    for (const row of listSettings()) {
      if (row.kind !== 'choice') continue;
      for (const choice of row.choices)
        expect(readValue(row, choice.toUpperCase())).toEqual({ kind: 'value', value: choice });
    }
  });

  test('is searched by name, ignoring case', () => {
    expect(findSetting('disableemoticons')?.id).toBe('DisableEmoticons');
    expect(findSetting('EnableOfflineIM')).toMatchObject({
      id: 'EnableOfflineIm',
      of: 'ImConfiguration',
    });
    expect(findSetting('DisableEmoticon')).toBeUndefined();
    expect(findSetting('constructor')).toBeUndefined();
  });

  test.each([
    ['DisableEmoticon', ['DisableEmoticons']],
    ['disableh', ['DisableHandsetOnLockedMachine', 'DisableHtmlIm']],
    ['EnableU', ['EnableUnencryptedFileTransfer', 'EnableURL']],
    ['enableima', ['EnableIMAutoArchiving']],
    // A whole name is never ambiguous.
    ['EnableOnlineFeedback', ['EnableOnlineFeedback']],
    ['EnableTurbo', []],
    ['', []],
  ])('%s begins %j', (beginning, ids) => {
    expect(matchSetting(beginning).map((row) => row.id)).toEqual(ids);
  });
});

describe('which value allows the topic', () => {
  test.each([
    ['DisableEmoticons', false, true],
    ['DisableEmoticons', true, false],
    ['EnableURL', false, false],
    ['EnableIMAutoArchiving', true, true],
    ['EnableOfflineIm', false, false],
    ['BlockConversationFromFederatedContacts', true, false],
    ['DisableEmailComparisonCheck', true, false],
    ['EnableSkypeUI', true, undefined],
    ['PlayAbbreviatedDialTone', false, false],
    ['DisplayPhoto', true, undefined],
  ])('%s, allowed: %s', (name, allowed, value) => {
    expect(valueFor(setting(name), allowed)).toBe(value);
  });
});

describe('a value as it is written', () => {
  test.each([
    ['DisableEmoticons', 'true', true],
    ['DisableEmoticons', ' $FALSE ', false],
    ['DisableEmoticons', '1', true],
    ['DisableEmoticons', '0', false],
    ['DisableEmoticons', 'on', 'invalid'],
    ['DisableEmoticons', 'yes', 'invalid'],
    ['DisableEmoticons', 'constructor', 'invalid'],
    ['DisableEmoticons', '', 'invalid'],
    ['DisableEmoticons', '$null', null],
    ['EnableClientMusicOnHold', '$null', 'invalid'],
    ['EnableExchangeContactSync', '$Null', 'invalid'],

    ['MaximumNumberOfContacts', '300', 300],
    ['MaximumNumberOfContacts', '0', 0],
    ['MaximumNumberOfContacts', '1000', 1000],
    ['MaximumNumberOfContacts', '1001', 'invalid'],
    ['MaximumNumberOfContacts', '-1', 'invalid'],
    ['MaximumNumberOfContacts', '2.5', 'invalid'],
    ['MaximumNumberOfContacts', '1,000', 'invalid'],
    ['MaximumNumberOfContacts', '300 KB', 'invalid'],
    ['MaximumNumberOfContacts', 'many', 'invalid'],
    ['MaximumDGsAllowedInContactList', '65', 'invalid'],
    ['RateMyCallDisplayPercentage', '20%', 20],
    ['RateMyCallDisplayPercentage', '101', 'invalid'],
    ['SearchPrefixFlags', '119', 119],
    ['SearchPrefixFlags', '1110111', 'invalid'],
    ['MaxPhotoSizeKB', '50', 50],
    ['MaxPhotoSizeKB', '50KB', 50],
    ['MaxPhotoSizeKB', '50 kb', 50],
    ['MaxPhotoSizeKB', '5MB', 'invalid'],
    ['MaxPhotoSizeKB', '4294967296', 'invalid'],
    ['CalendarStatePublicationInterval', '600', 600],

    ['WebServicePollInterval', '00:15:00', '00:15:00'],
    ['WebServicePollInterval', '0:15:00', '00:15:00'],
    ['WebServicePollInterval', '01:00:00', '01:00:00'],
    ['WebServicePollInterval', '01:00:01', 'invalid'],
    ['WebServicePollInterval', '00:00:00', 'invalid'],
    ['WebServicePollInterval', '15', 'invalid'],
    ['WebServicePollInterval', '00:15', 'invalid'],
    ['WebServicePollInterval', '00:90:00', 'invalid'],
    ['HotdeskingTimeout', '23:59:59', '23:59:59'],
    ['HotdeskingTimeout', '24:00:00', 'invalid'],
    ['HotdeskingTimeout', '00:00:29', 'invalid'],
    ['ConferenceIMIdleTimeout', '00:00:00', '00:00:00'],
    ['DGRefreshInterval', '28800', 'invalid'],

    ['DisplayPhoto', 'nophoto', 'NoPhoto'],
    ['DisplayPhoto', 'all', 'AllPhotos'],
    ['DisplayPhoto', 'none', 'invalid'],
    ['DisplayPhoto', '', 'invalid'],
    ['AddressBookAvailability', 'WebSearch', 'invalid'],
    ['AddressBookAvailability', 'websearchonly', 'WebSearchOnly'],
    ['TracingLevel', 'FULL', 'Full'],
    ['TracingLevel', '$null', null],
    ['HelpEnvironment', 'office 365', 'Office 365'],

    ['IMWarning', ' This machine is shared ', ' This machine is shared '],
    ['IMWarning', 'x'.repeat(256), 'x'.repeat(256)],
    ['IMWarning', 'x'.repeat(257), 'invalid'],
    ['IMWarning', '', null],
    ['IMWarning', '$null', null],
    ['PolicyEntry', 'OnlineFeedbackURL', 'invalid'],
    ['PolicyEntry', '$null', null],
  ])('%s %j', (name, text, value) => {
    expect(read(name, text)).toBe(value);
  });
});
