import { cp } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Steward, startSteward, talkTo, temporaryFolder } from '../support/server.js';

/** Written when orders were of offline messages only: `{"kind":"set","enabled":false,…}`. */
const OLD = new URL('../data/folder-before-settings/', import.meta.url).pathname;

let data: Awaited<ReturnType<typeof temporaryFolder>>;
let steward: Steward;

beforeEach(async () => {
  data = await temporaryFolder();
  await cp(OLD, data.folder, { recursive: true });
  steward = await startSteward(data.folder);
});

afterEach(async () => {
  await steward.end();
  await data.remove();
});

describe('a folder of an earlier version', () => {
  test('opens, tells its changes, takes them back, and goes on', async () => {
    const talk = talkTo(steward);
    const history = (await talk.say('show recent changes')).text;
    for (const wish of [
      'offline messages off for site Dublin',
      'C3 taken back (offline messages on for All Saints Reception)',
      'policy Lobby created',
      'offline messages off for Tony Smith',
    ])
      expect(history).toContain(wish);
    expect(await talk.say('undo C1')).toMatchObject({ kind: 'undone' });
    expect(await talk.say('disable emoticons for Tony Smith')).toMatchObject({
      kind: 'applied',
      people: [{ enabled: true, values: { DisableEmoticons: true } }],
    });
    await steward.end();
    steward = await startSteward(data.folder);
    const again = (await talkTo(steward).say('show recent changes')).text;
    expect(again).toContain('emoticons off');
    expect(again).toContain('offline messages off for Tony Smith');
  });
});
