import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { play, scenesOf } from '../support/transcript.js';

/**
 * What is said stands in the files, and what is answered is held to them word for word. To take over what is answered now:
 * npx vitest run … test/dialogs/transcripts -u
 */
describe.each(['en', 'zh'])('the conversations in %s', (language) => {
  test('are what Steward says, word for word', async () => {
    const file = new URL(`../data/conversations/${language}.txt`, import.meta.url).pathname;
    const scenes = scenesOf(await readFile(file, 'utf8'));
    const played: string[] = [];
    for (const scene of scenes) played.push(await play(scene));
    expect(played.length).toBeGreaterThan(10);
    await expect(played.join('\n')).toMatchFileSnapshot(file);
  });
});
