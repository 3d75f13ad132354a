import { expect, it } from 'vitest';
import { InboundActivity } from '../../../src/channel/botframework/activity.js';
import { isForUs, isFromProgram } from '../../../src/channel/botframework/audience.js';

const GROUP = { id: 'c1', isGroup: true };

function activity(fields: Record<string, unknown>): InboundActivity {
  return InboundActivity.parse({
    type: 'message',
    channelId: 'msteams',
    conversation: { id: 'c1' },
    from: { id: '29:ann' },
    recipient: { id: '28:bot', name: 'Steward' },
    text: 'disable offline IM for Ana Lopez',
    ...fields,
  });
}

it.each<[boolean, string, Record<string, unknown>]>([
  [true, 'a personal chat', { conversation: { id: 'c1', conversationType: 'personal' } }],
  [true, 'a conversation of no kind', {}],
  [false, 'a group', { conversation: GROUP }],
  [false, 'a group chat', { conversation: { id: 'c1', conversationType: 'groupChat' } }],
  [false, 'a channel', { conversation: { id: 'c1', conversationType: 'channel' } }],
  [false, 'a thread of ours', { conversation: GROUP, replyToId: 'ours' }],
  [true, 'a group, with our name before it', { conversation: GROUP, text: '@Steward help' }],
  [
    true,
    'a group, as a press of our button',
    { conversation: GROUP, text: '', value: { steward: 'undo', change: 'C1' } },
  ],
  [
    false,
    'a group, as a press of another button',
    { conversation: GROUP, text: '', value: { action: 'vote' } },
  ],
  [false, 'a group, with a value that is none', { conversation: GROUP, value: 'steward' }],
  [
    true,
    'a group of Slack, as a press',
    {
      channelId: 'slack',
      conversation: GROUP,
      text: 'yes',
      channelData: { Payload: { type: 'interactive_message' } },
    },
  ],
  [
    false,
    'a group of Slack',
    { channelId: 'slack', conversation: GROUP, channelData: { SlackMessage: {} } },
  ],
  [true, 'the terminal', { channelId: 'console', conversation: GROUP }],
  [true, 'the emulator', { channelId: 'emulator', conversation: GROUP }],
  [true, 'a web chat', { channelId: 'webchat', conversation: GROUP }],
  [true, 'Direct Line', { channelId: 'directline', conversation: GROUP }],
])('%s: is for us what is written in %s', (expected, _case, fields) => {
  expect(isForUs(activity(fields))).toBe(expected);
});

it.each<[boolean, string, Record<string, unknown>]>([
  [false, 'a person', {}],
  [false, 'a person who says so', { from: { id: '29:ann', role: 'user' } }],
  [true, 'a bot', { from: { id: '29:other', role: 'bot' } }],
  [true, 'a bot in capitals', { from: { id: '29:other', role: 'BOT' } }],
  [true, 'a skill', { from: { id: '29:other', role: 'Skill' } }],
  [true, 'ourselves', { from: { id: '28:bot' } }],
  [true, 'ourselves without the prefix', { from: { id: 'bot' } }],
  [true, 'our app', { from: { id: '28:AF0BC5C0-app' } }],
  [true, 'our app without the prefix', { from: { id: 'af0bc5c0-app' } }],
  [false, 'another app', { from: { id: '28:af0bc5c0-other' } }],
  [
    true,
    'ourselves in Slack',
    { channelId: 'slack', from: { id: 'B1:T1' }, recipient: { id: 'B1:T1' } },
  ],
  [
    false,
    'a person in our workspace',
    { channelId: 'slack', from: { id: 'U1:T1' }, recipient: { id: 'B1:T1' } },
  ],
])('%s: is sent by a program what comes from %s', (expected, _case, fields) => {
  expect(isFromProgram(activity(fields), 'af0bc5c0-app')).toBe(expected);
});
