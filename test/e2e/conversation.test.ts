import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { button, conversationContract } from '../contract/conversation.js';
import {
  dataOf,
  type Steward,
  startSteward,
  type Talker,
  talkTo,
  temporaryFolder,
} from '../support/server.js';

let data: Awaited<ReturnType<typeof temporaryFolder>>;
let steward: Steward;
let ann: Talker;

beforeAll(async () => {
  data = await temporaryFolder();
  steward = await startSteward(data.folder);
});
afterAll(async () => {
  await steward.end();
  await data.remove();
});
beforeEach(() => {
  ann = talkTo(steward, 'ann');
});

async function enabled(name: string): Promise<boolean | undefined> {
  return (await ann.say(`show ${name}`)).people?.[0]?.enabled;
}

describe('the conversation over HTTP', () => {
  conversationContract(() => steward);

  it('acts once on an activity that is delivered twice', async () => {
    const activity = { id: randomUUID(), text: 'disable offline IM for Sara Davis' };
    const [first, second] = await Promise.all([ann.post(activity), ann.post(activity)]);
    expect(dataOf(first)).toMatchObject({ kind: 'applied' });
    expect(second).toEqual(first);
    const { change } = dataOf(first);
    expect(await ann.say('undo')).toMatchObject({ kind: 'undone' });
    expect(dataOf(await ann.post(activity))).toMatchObject({ change });
    expect(await enabled('Sara Davis')).toBe(true);
  });

  it('acts once on an activity that is delivered again after a crash', async () => {
    const conversation = randomUUID();
    const admin = talkTo(steward, 'ann', conversation);
    const activity = { id: randomUUID(), text: 'disable offline IM for Lee Gu' };
    expect(dataOf(await admin.post(activity))).toMatchObject({ kind: 'applied' });
    expect(await admin.say('undo')).toMatchObject({ kind: 'undone' });
    const bob = talkTo(steward, 'bob', conversation);
    const preview = await bob.say('disable offline IM for everyone in Finance');

    await steward.end('SIGKILL');
    steward = await startSteward(data.folder);
    const after = talkTo(steward, 'ann', conversation);
    expect(dataOf(await after.post(activity)).kind).not.toBe('failed');
    expect((await after.say('show Lee Gu')).people?.[0]?.enabled).toBe(true);

    // What waited for an answer still does.
    const late = talkTo(steward, 'bob', conversation);
    expect(await late.press(button(preview, 'yes'))).toMatchObject({ kind: 'applied' });
    expect(await late.say('undo')).toMatchObject({ kind: 'preview' });
    expect(await late.say('yes')).toMatchObject({ kind: 'undone' });
  });

  it.each([
    ['a plan', { steward: 'answer', pending: 'X', answer: 'yes', plan: { steps: [] } }],
    ['another person', { steward: 'undo', change: 'C1', actor: { id: 'emulator:root' } }],
    ['nonsense', { steward: ['undo'] }],
    ['a word', 'yes'],
    ['depth', JSON.parse(`${'['.repeat(2000)}${']'.repeat(2000)}`)],
  ])('takes no button that carries %s', async (_case, value) => {
    const reply = await ann.press(value);
    expect(['applied', 'undone', 'failed']).not.toContain(reply.kind);
  });

  it('keeps people of one conversation apart', async () => {
    const room = randomUUID();
    const preview = await talkTo(steward, 'ann', room).say('disable offline IM for everyone');
    expect(preview.kind).toBe('preview');
    expect((await talkTo(steward, 'bob', room).say('yes')).kind).not.toBe('applied');
    await talkTo(steward, 'ann', room).say('cancel');
  });
});
