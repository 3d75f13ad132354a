import { describe, expect, it } from 'vitest';
import { InboundActivity } from '../../../src/channel/botframework/activity.js';
import { activityKey, actorOf, toMessage } from '../../../src/channel/botframework/message.js';

function activity(fields: Record<string, unknown> = {}): InboundActivity {
  return InboundActivity.parse({
    type: 'message',
    id: 'a1',
    channelId: 'msteams',
    serviceUrl: 'https://smba.example/',
    conversation: { id: 'c1', tenantId: 'contoso' },
    from: { id: '29:xyz', name: 'Ann', aadObjectId: 'ann-oid' },
    recipient: { id: '28:bot', name: 'Steward' },
    text: 'hello',
    ...fields,
  });
}

function read(fields: Record<string, unknown>) {
  return toMessage(activity(fields), false, new Date(0));
}

function mention(id: string, text: string) {
  return { type: 'mention', mentioned: { id, name: 'x' }, text };
}

describe('a message', () => {
  it('is known by its sender too, and no id poses as two parts of a key', () => {
    const key = (from: string, id: string) => activityKey(activity({ from: { id: from }, id }));
    expect(key('29:xyz', 'a1')).toBe('msteams/c1/29%3Axyz/a1');
    expect(new Set([key('x', 'a1'), key('y', 'a1'), key('x/a', '1'), key('x', 'a/1')]).size).toBe(
      4,
    );
  });

  it('says when it was sent by the channel, and when it reached us', () => {
    const timestamp = '2026-11-24T10:00:00.1234567Z';
    const sent = { at: new Date('2026-11-24T10:00:00.123Z'), received: new Date(0) };
    expect(read({ timestamp })).toMatchObject({ sent });
    expect(read({})).not.toHaveProperty('sent');
  });
});

describe('who speaks', () => {
  it('is the Entra object of an authenticated activity of Teams', () => {
    expect(actorOf(activity(), true)).toEqual({
      id: 'aad:contoso:ann-oid',
      name: 'Ann',
      channel: 'msteams',
      conversation: 'c1',
    });
  });

  it('is the same Entra object in whatever case its ids come', () => {
    const shouted = activity({ from: { id: '29:xyz', aadObjectId: 'ANN-OID' } });
    expect(actorOf(shouted, true).id).toBe('aad:contoso:ann-oid');
  });

  it('takes the tenant from the data of Teams where the conversation has none', () => {
    const fields = { conversation: { id: 'c1' }, channelData: { tenant: { id: 'fabrikam' } } };
    expect(actorOf(activity(fields), true).id).toBe('aad:fabrikam:ann-oid');
  });

  it.each<[string, boolean, Record<string, unknown>, string]>([
    ['nobody authenticated', false, {}, 'msteams:29:xyz'],
    [
      'the channel lets callers write `from`',
      true,
      { channelId: 'directline' },
      'directline:29:xyz',
    ],
    ['no tenant is named', true, { conversation: { id: 'c1' } }, 'msteams:29:xyz'],
  ])('is a channel id where %s', (_case, authenticated, fields, id) => {
    expect(actorOf(activity(fields), authenticated).id).toBe(id);
  });
});

describe('what is said', () => {
  it.each<[string, string, object[], string]>([
    [
      'our own mention goes',
      '<at>Steward</at> help',
      [mention('28:bot', '<at>Steward</at>')],
      'help',
    ],
    [
      'mentions of others stay as names',
      '<at>Steward</at> disable offline IM for <at id="1">Tony Smith</at>',
      [mention('28:bot', '<at>Steward</at>'), mention('29:tony', '<at id="1">Tony Smith</at>')],
      'disable offline IM for Tony Smith',
    ],
    [
      'a namesake of ours stays',
      '<at>Steward</at> show <at>Steward</at>2',
      [mention('28:bot', '<at>Steward</at>'), mention('29:other', '<at>Steward</at>2')],
      'show Steward2',
    ],
    ['a mention without markup goes too', '@Steward help', [mention('28:bot', '@Steward')], 'help'],
    ['an entity that is none is ignored', 'help', [{ type: 'mention', mentioned: 7 }], 'help'],
  ])('%s', (_case, text, entities, expected) => {
    expect(read({ text, entities }).text).toBe(expected);
  });

  it('is empty for a button, whose value passes', () => {
    expect(read({ text: undefined, value: { steward: 'undo' } })).toMatchObject({
      text: '',
      value: { steward: 'undo' },
    });
  });
});

describe('where and when', () => {
  it.each([
    ['zh-cn', 'zh-CN'],
    ['zh_CN', 'zh-CN'],
    ['zh-Hans_CN', 'zh-Hans-CN'],
    ['ZH', 'zh'],
    ['zh_CN.UTF-8', 'zh-CN'],
    ['en_US', 'en-US'],
    ['not a locale', undefined],
    [undefined, undefined],
  ])('reads the locale %s as %s', (locale, expected) => {
    expect(read({ locale }).locale).toBe(expected);
  });

  it.each([
    ['Europe/Dublin', 'Europe/Dublin'],
    ['Mars/Olympus', Intl.DateTimeFormat().resolvedOptions().timeZone],
    [undefined, Intl.DateTimeFormat().resolvedOptions().timeZone],
  ])('reads the time zone %s as %s', (localTimezone, expected) => {
    expect(read({ localTimezone }).timeZone).toBe(expected);
  });

  it.each([
    [{ isGroup: true }, true],
    [{ conversationType: 'channel' }, true],
    [{ conversationType: 'groupChat' }, true],
    [{ conversationType: 'personal' }, false],
    [{}, false],
  ])('knows that %j is a group: %s', (fields, group) => {
    expect(read({ conversation: { id: 'c1', ...fields } }).group).toBe(group);
  });
});

describe('an activity', () => {
  it.each<[string, Record<string, unknown>]>([
    ['a number for a text', { text: 7 }],
    ['an object for a name', { from: { id: 'u', name: { first: 'Tony' } } }],
    ['no sender', { from: undefined }],
    ['an empty id', { from: { id: '' } }],
    ['control characters in an id', { from: { id: 'a\u0000b' } }],
    ['a huge id', { conversation: { id: 'c'.repeat(5000) } }],
    ['a huge name', { from: { id: 'u', name: 'n'.repeat(5000) } }],
    ['an address that is none', { serviceUrl: 'http://' }],
    ['an address of another kind', { serviceUrl: 'file:///etc/passwd' }],
    ['entities that are no list', { entities: { type: 'mention' } }],
    ['a time that is none', { timestamp: 'yesterday' }],
    ['a channel that poses as Entra', { channelId: 'aad' }],
    ['a channel that poses as a person', { channelId: 'emulator:ann' }],
    ['half a character', { from: { id: '\ud800' } }],
    ['a conversation that is a word', { conversation: 'c1' }],
  ])('is refused with %s', (_case, fields) => {
    expect(() => activity(fields)).toThrow();
  });

  it('loses control characters in names, which people see', () => {
    expect(activity({ from: { id: 'u', name: 'A\u0007nn' } }).from.name).toBe('A nn');
  });
});
