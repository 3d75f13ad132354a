import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ReplyData } from '../../src/conversation/reply.js';
import { LANGUAGES } from '../../src/language/languages.js';
import { CATALOGUES } from '../../src/language/replies/catalogue.js';
import { understand } from '../../src/language/understand.js';
import { findSetting, listSettings } from '../../src/settings/catalogue.js';
import { FEATURES } from '../../src/settings/features.js';
import { type Office, openOffice } from '../policy/service/office.js';
import { grammar } from '../support/grammar.js';
import { type Talk, talkAs } from '../support/talk.js';

let office: Office;
let adam: Talk;

beforeEach(async () => {
  office = await openOffice();
  adam = talkAs('adam', { service: office.service, grammar });
});

afterEach(() => office.close());

async function say(text: string): Promise<ReplyData> {
  const { reply } = await adam.says(text);
  if (reply === undefined) throw new Error('nothing was said');
  return reply;
}

describe('a setting is explained', () => {
  test.each([
    [
      'what does DisableEmoticons do?',
      [
        'emoticons (DisableEmoticons)',
        'True: emoticons are neither',
        'not documented',
        'set DisableEmoticons to true for Tony Smith',
      ],
    ],
    ['explain the contact limit', ['from 0 to 1,000', 'can only lower the limit']],
    ['what is IMWarning?', ['shown in the window of every conversation', '256 characters']],
    [
      'what does "not set" mean for EnableIMAutoArchiving?',
      ['which is True', 'disable offline IM for Tony Smith'],
    ],
    ['explain EnableOfflineIm', ['server-wide', 'for site Dublin', 'Set-CsImConfiguration']],
    ['explain DisableRTFIM', ['does nothing without DisableHtmlIm: True']],
    [
      'what is the difference between EnableOfflineIm and DisableEmoticons?',
      ['(EnableOfflineIm)', 'server-wide', '(DisableEmoticons)', 'True: emoticons'],
    ],
    [
      '图释是什么',
      ['图释（DisableEmoticons）', 'True：图释既不发送', 'DisableEmoticons 设为 true'],
    ],
  ])('%s', async (text, parts) => {
    const reply = await say(text);
    expect(reply).toMatchObject({ kind: 'help', reason: 'explained' });
    for (const part of parts) expect(reply.text).toContain(part);
    // Nothing is looked up, asked or changed by it.
    expect((await say('yes')).text).toMatch(/No question waits|当前没有等待答复的问题/);
  });

  test('whatever it is, in both languages', () => {
    const silent = ['en', 'zh'].flatMap((language) =>
      listSettings().flatMap(({ id }) =>
        CATALOGUES[language as 'en' | 'zh'].explain.about[id] ? [] : [`${language} ${id}`],
      ),
    );
    expect(silent).toEqual([]);
    expect(listSettings().length).toBeGreaterThan(90);
  });

  test('and nothing is told of one that does not exist', () => {
    const unknown = LANGUAGES.flatMap(({ id, settings }) =>
      Object.keys(settings)
        .filter((name) => findSetting(name) === undefined)
        .map((name) => `${id} ${name}`),
    );
    expect(unknown).toEqual([]);
  });

  test('with an order that is read as it says', async () => {
    const misread: string[] = [];
    let read = 0;
    for (const { id } of listSettings()) {
      const [, phrase] = /To set it: “(.*)”/.exec((await say(`explain ${id}`)).text) ?? [];
      if (phrase === undefined) continue;
      read++;
      const { command } = understand(phrase, { now: new Date(), timeZone: 'Europe/Berlin' });
      const setting = command.intent === 'set' ? (command.setting ?? 'EnableIMAutoArchiving') : '';
      if (setting !== id) misread.push(phrase);
    }
    expect(misread).toEqual([]);
    expect(read).toBeGreaterThan(70);
  });
});

test.each([
  ['which settings are there?', 'emoticons (DisableEmoticons)'],
  ['what settings can I change?', '“explain EnableURL”'],
  ['what is a client policy?', 'A person has exactly one, and it applies whole'],
  ['what is a client policy?', 'Here: Global, site:Dublin, Counsel'],
  ['what is a site policy?', 'Three levels'],
  ['what does "not set" mean?', 'neither on nor off'],
  ['when does a change take effect?', 'next signs in'],
  ['what is a freeze?', 'stops all changes'],
  ['what is an approval?', 'K7Q2'],
  ['有哪些设置？', '图释（DisableEmoticons）'],
  ['改完多久生效？', '下次登录时生效'],
])('%s', async (text, part) => {
  const reply = await say(text);
  expect(reply).toMatchObject({ kind: 'help', reason: 'explained' });
  expect(reply.text).toContain(part);
});

test('settings that do nothing for anybody are not offered', async () => {
  let { text } = await say('which settings are there?');
  let listed = text;
  while (text.includes('“more”')) {
    text = (await say('more')).text;
    listed += text;
  }
  expect(listed).toContain('EnableTracing');
  for (const idle of ['ShowRecentContacts', 'TelemetryTier', 'EnableHotdesking'])
    expect(listed).not.toContain(idle);
});

describe('another product feature is answered with where it is governed', () => {
  test.each([
    ['turn off file transfer for Ken Myer', 'Set-CsConferencingPolicy -EnableP2PFileTransfer'],
    ['disable screen sharing for Finance', 'Set-CsConferencingPolicy -EnableAppDesktopSharing'],
    ['please disable voicemail for Ken Myer', 'Set-CsUser -HostedVoiceMail'],
    ['关闭张伟的屏幕共享', 'Set-CsConferencingPolicy -EnableAppDesktopSharing'],
  ])('%s', async (text, cmdlet) => {
    const reply = await say(text);
    expect(reply).toMatchObject({ kind: 'ask', reason: 'other-feature' });
    expect(reply.text).toContain(cmdlet);
    expect((await say('show recent changes')).text).toMatch(/No change is recorded|没有/);
  });

  test('each of them, in words and by name', () => {
    for (const id of Object.keys(FEATURES))
      for (const { explain } of Object.values(CATALOGUES))
        expect(explain.features[id as keyof typeof FEATURES]).not.toBe('');
  });
});
