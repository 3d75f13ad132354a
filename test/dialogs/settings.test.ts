import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ReplyData } from '../../src/conversation/reply.js';
import { LANGUAGE_IDS } from '../../src/language/languages.js';
import { CATALOGUES } from '../../src/language/replies/catalogue.js';
import { findSetting } from '../../src/settings/catalogue.js';
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

async function say(...texts: string[]): Promise<ReplyData> {
  let reply: ReplyData | undefined;
  for (const text of texts) reply = (await adam.says(text)).reply;
  if (reply === undefined) throw new Error('nothing was said');
  return reply;
}

describe('any setting', () => {
  test('of one person is changed, and offline messages are left alone', async () => {
    const reply = await say('disable emoticons for Tony Smith');
    expect(reply).toMatchObject({
      kind: 'applied',
      people: [
        {
          userPrincipalName: 'tony@contoso.com',
          enabled: true,
          setting: null,
          policy: 'EmoticonsOff',
          values: { DisableEmoticons: true },
          before: { policy: 'Global', values: { DisableEmoticons: null } },
        },
      ],
      cmdlets: [
        "New-CsClientPolicy -Identity 'EmoticonsOff' -DisableEmoticons $true",
        "Grant-CsClientPolicy -Identity 'tony@contoso.com' -PolicyName 'EmoticonsOff'",
      ],
    });
    expect(reply.text).toContain('✓ Emoticons off for Tony Smith');
    expect(reply.text).toContain('DisableEmoticons: not set in Global → True in EmoticonsOff');
    expect((await say('show Tony Smith')).text).toContain('can send offline messages');
    const undone = await say('undo');
    expect(undone).toMatchObject({
      kind: 'undone',
      people: [{ values: { DisableEmoticons: null } }],
    });
    expect(await say('redo')).toMatchObject({ people: [{ values: { DisableEmoticons: true } }] });
  });

  test('asked about is answered for that setting, never for another', async () => {
    expect(await say('emoticons for Tony Smith')).toMatchObject({
      kind: 'ask',
      reason: 'missing-state',
    });
    const reply = await say('off');
    expect(reply).toMatchObject({
      kind: 'applied',
      people: [{ values: { DisableEmoticons: true } }],
    });
    expect((await say('show Tony Smith')).text).toContain('can send offline messages');
  });

  test.each([
    ['set MaximumNumberOfContacts to 5000 for Tony Smith', 'from 0 to 1,000'],
    ['set DisplayPhoto to Nothing for Tony Smith', 'NoPhoto, PhotosFromADOnly, and AllPhotos'],
    ['set HotdeskingTimeout to 15 for policy FinanceDesk', '00:15:00 is fifteen minutes'],
    ['set EnableURL to maybe for Tony Smith', 'true or false'],
  ])('%s: what it takes is told, and nothing is changed', async (text, takes) => {
    const reply = await say(text);
    expect(reply.kind).toBe('ask');
    expect(reply.text).toContain('Nothing was changed.');
    if (reply.reason === 'value-invalid') expect(reply.text).toContain(takes);
    expect((await say('show recent changes')).text).toContain('No change is recorded');
  });

  test.each([
    ['set MaximumNumberOfContacts to 300 for Tony Smith', 'applied', 'can only lower the limit'],
    ['set DisableRTFIM to true for Tony Smith', 'applied', 'without DisableHtmlIm: True'],
    [
      'set DisableFreeBusyInfo to false and DisableCalendarPresence to true for Tony Smith',
      'ask',
      'While DisableCalendarPresence: True is in force, DisableFreeBusyInfo',
    ],
    [
      'set MusicOnHoldAudioFile to "hold.wma" and EnableClientMusicOnHold to false for Tony Smith',
      'ask',
      'While MusicOnHoldAudioFile is in force',
    ],
    // Nobody would see it: that is asked about.
    ['set ShowRecentContacts to false for Tony Smith', 'preview', 'has no effect'],
    ['set EnableOnlineFeedback to true for Tony Smith', 'preview', 'Online only'],
  ])('%s is %s, and it is told that it %s', async (text, kind, note) => {
    const reply = await say(text);
    expect(reply.kind).toBe(kind);
    expect(reply.text).toContain(note);
  });

  test('several of a pasted line are shown as a whole, and happen after a yes', async () => {
    const line =
      'Set-CsClientPolicy -Identity Global -DisableEmoticons $true -MaxPhotoSizeKB 20 -EnableURL $false';
    expect(await say(line)).toMatchObject({
      kind: 'preview',
      cmdlets: [
        "Set-CsClientPolicy -Identity 'Global' -DisableEmoticons $true -EnableURL $false -MaxPhotoSizeKB 20",
      ],
    });
    expect(await say('yes')).toMatchObject({ kind: 'applied' });
    expect((await say('show policy Global')).text).toContain('MaxPhotoSizeKB 20');
  });

  test.each([
    ['turn off emoticons and links for Tony Smith', 'yes'],
    ['关闭 Tony Smith 的图释和链接', '是'],
  ])('several in words are shown as a whole: %s', async (text, yes) => {
    const asked = await say(text);
    expect(asked.kind).toBe('ask');
    for (const pair of ['DisableEmoticons: True', 'EnableURL: False'])
      expect(asked.text).toContain(pair);
    expect(await say(yes)).toMatchObject({
      people: [{ values: { DisableEmoticons: true, EnableURL: false } }],
    });
  });

  test('reaches one scope with its name in any other policy kept: who is told by value', async () => {
    await say('disable emoticons for Tony Smith');
    const reply = await say('who has DisableEmoticons = true?');
    expect(reply.people?.map(({ userPrincipalName }) => userPrincipalName)).toContain(
      'tony@contoso.com',
    );
    const before = reply.total ?? 0;
    expect(before).toBeGreaterThan(0);
    expect((await say('who has DisableEmoticons = false?')).total).toBe(0);
  });
});

describe('a name that is no setting', () => {
  test.each([
    ['set DisableEmoticon to true for Tony Smith', ['DisableEmoticons']],
    ['set DisableEmotikons to true for Tony Smith', ['DisableEmoticons']],
    [
      'set DisablePoor to true for Tony Smith',
      ['DisablePoorDeviceWarnings', 'DisablePoorNetworkWarnings'],
    ],
  ])('%s: those that it may be are offered, and none is taken', async (text, near) => {
    const reply = await say(text);
    expect(reply).toMatchObject({ kind: 'ask', reason: 'misspelt' });
    expect(reply.choices?.map(({ title }) => title)).toEqual(
      near.map((name) => text.replace(/Disable\w+/, name)),
    );
  });

  test('is taken once it is picked', async () => {
    await say('set DisableEmoticon to true for Tony Smith');
    expect(await say('1')).toMatchObject({ kind: 'applied' });
  });
});

describe('the server-wide switch', () => {
  test('is told by the status', async () => {
    expect((await say('status')).text).toContain('EnableOfflineIm in Global: on');
  });

  test('has a phrase, a preview, an undo', async () => {
    expect(await say('turn off the server-wide switch')).toMatchObject({
      kind: 'preview',
      cmdlets: ["Set-CsImConfiguration -Identity 'Global' -EnableOfflineIm $false"],
    });
    expect(await say('yes')).toMatchObject({ kind: 'applied' });
    expect((await say('is the server-wide switch on?')).text).toContain('off');
    expect(await say('undo')).toMatchObject({ kind: 'preview' });
  });

  test.each(['for Tony Smith', 'for policy FinanceDesk', 'for the Finance department'])(
    'is not set %s',
    async (whom) => {
      const reply = await say(`turn off the server-wide switch ${whom}`);
      expect(reply).toMatchObject({ kind: 'refused', reason: 'server-wide' });
      expect(reply.text).toContain('Nothing was changed.');
    },
  );
});

describe('side by side', () => {
  test('people and policies are told where they differ, and nothing else', async () => {
    const reply = await say('compare Tony Smith and Ana Lopez');
    expect(reply).toMatchObject({ kind: 'settings', reason: 'compared' });
    expect(reply.text).toMatch(/Tony Smith.*Ana Lopez/);
    expect((await say('compare Tony Smith and Tony Smith')).text).not.toContain('differ');
    expect((await say('compare policy FinanceDesk with Global')).reason).toBe('compared');
  });

  test('all settings of a person are told, and what not set means', async () => {
    const reply = await say('show all settings of Ana Lopez');
    expect(reply.text).toContain('the client keeps its own default');
  });
});

describe('the policy of somebody', () => {
  test('is given to others, and a model of none is told', async () => {
    const reply = await say('give Tony Smith the same policy as Ana Lopez');
    expect(['applied', 'preview', 'alreadySo', 'refused']).toContain(reply.kind);
    if (reply.kind === 'preview')
      expect(reply.cmdlets?.[0]).toMatch(/^Grant-CsClientPolicy -Identity 'tony@contoso\.com'/);
    else expect(reply.text).toContain('Nothing was changed');
  });

  test('starts a new one that differs in what is said', async () => {
    await say('create policy Lobby like FinanceDesk but with offline messages off');
    const reply = await say('compare policy Lobby with policy FinanceDesk');
    expect(reply.text).toContain('EnableIMAutoArchiving');
    expect(reply.total).toBe(1);
  });
});

describe.each(LANGUAGE_IDS)('words about settings in %s', (language) => {
  const { settings } = CATALOGUES[language];

  test('are about settings that there are, the same in each language', () => {
    expect(Object.keys(settings.topics)).toEqual(Object.keys(CATALOGUES.en.settings.topics));
    expect(Object.keys(settings.topics).filter((id) => findSetting(id)?.id !== id)).toEqual([]);
  });
});

describe('several settings in words', () => {
  test.each([
    ['emoticons off, links on for Tony Smith', { DisableEmoticons: true, EnableURL: true }],
    [
      'turn off emoticons and turn on links for Tony Smith',
      { DisableEmoticons: true, EnableURL: true },
    ],
    [
      'set MaxPhotoSizeKB to 20 and DisplayPhoto to NoPhoto for Tony Smith',
      { MaxPhotoSizeKB: 20, DisplayPhoto: 'NoPhoto' },
    ],
  ])('%s: each has its own state, and all are shown before', async (text, values) => {
    expect(await say(text)).toMatchObject({ kind: 'ask', people: [{ values }] });
    expect(await say('yes')).toMatchObject({ kind: 'applied', people: [{ values }] });
  });

  test.each([
    'turn off emoticons and links on for Tony Smith',
    'emoticons off and links for Tony Smith',
    'emoticons off, emoticons on for Tony Smith',
    'set MaxPhotoSizeKB to 20 and DisplayPhoto for Tony Smith',
  ])('%s: what may be meant in two ways is asked', async (text) => {
    expect((await say(text)).kind).toBe('ask');
  });
});

describe('a policy’s own text', () => {
  test('is set, shown and taken back', async () => {
    expect((await say('show policy Kiosk')).text).toContain('Description: Public terminals');
    const reply = await say('set the description of policy Kiosk to "front desk machines"');
    expect(reply).toMatchObject({
      kind: 'applied',
      cmdlets: ["Set-CsClientPolicy -Identity 'Kiosk' -Description 'front desk machines'"],
    });
    expect((await say('show policy Kiosk')).text).toContain('Description: front desk machines.');
    expect((await say('undo')).kind).toBe('undone');
    expect((await say('show policy Kiosk')).text).toContain('Description: Public terminals');
  });

  test('is nothing that people have', async () => {
    expect(await say('set Description to "x" for Tony Smith')).toMatchObject({
      kind: 'refused',
      reason: 'policyOnly',
    });
  });
});

describe('the log of a setting', () => {
  beforeEach(async () => {
    await say('disable emoticons for Tony Smith');
    await say('disable offline IM for Ana Lopez');
    await say('assign policy Kiosk to Ken Myer', 'yes');
  });

  test.each([
    // Kiosk has no emoticons: who got it lost them.
    ['who changed DisableEmoticons?', ['C3', 'C1']],
    ['who turned off emoticons?', ['C3', 'C1']],
    ['who changed DisableEmoticons for Tony Smith?', ['C1']],
    ['history of EnableURL', []],
    ['谁改了图释？', ['C3', 'C1']],
    ['show recent changes', ['C3', 'C2', 'C1']],
  ])('%s', async (text, ids) => {
    const reply = await say(text);
    expect(reply.changes?.map(({ id }) => id)).toEqual(ids);
  });

  test('says of which setting it is', async () => {
    expect((await say('who changed DisableEmoticons?')).text).toContain(
      'changes of emoticons (DisableEmoticons), newest first',
    );
  });
});

describe('what means a setting by something else that it does', () => {
  test.each([
    'turn off conversation history for Tony Smith',
    'disable automatic saving of conversations for Tony Smith',
    '关闭 tony@contoso.com 的对话历史记录',
  ])('%s: is asked, with the order that would do it', async (text) => {
    const asked = await say(text);
    expect(asked).toMatchObject({ kind: 'ask', reason: 'either-setting' });
    expect(asked.text).toContain('EnableIMAutoArchiving');
    expect((await say('1')).people).toMatchObject([{ setting: false }]);
  });

  test('and what may be either of two is asked, with an order for each', async () => {
    const asked = await say('stop saving conversations for Tony Smith');
    expect(asked).toMatchObject({ kind: 'ask', reason: 'either-setting' });
    expect(asked.text).toContain('set DisableSavingIM to true for Tony Smith');
    expect(asked.text).toContain('disable offline IM for Tony Smith');
    expect(asked.text).not.toContain('I understood');
    expect((await say('1')).people).toMatchObject([{ values: { DisableSavingIM: true } }]);
  });
});
