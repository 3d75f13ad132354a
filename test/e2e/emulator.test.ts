import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { replay, Transcript } from '../support/emulator.js';

/**
 * Conversations in the form in which the Bot Framework Emulator saves and opens them. To take over what is answered now:
 * npx vitest run … test/e2e/emulator -u
 */
describe.each(['en', 'zh'])('a transcript of the Emulator in %s', (language) => {
  const file = new URL(`../data/emulator/${language}.transcript`, import.meta.url).pathname;

  it('is answered as it was', async () => {
    const recorded = Transcript.parse(JSON.parse(await readFile(file, 'utf8')));
    const played = await replay(recorded);
    const said = played.filter(({ type, from }) => type === 'message' && from.role === 'user');
    expect(said.length).toBeGreaterThanOrEqual(8);
    expect(said.filter(({ text, value }) => text === undefined && value !== undefined)).not.toEqual(
      [],
    );
    for (const { id } of said) expect(played.map(({ replyToId }) => replyToId)).toContain(id);
    await expect(JSON.stringify(played, undefined, 2)).toMatchFileSnapshot(file);
  });
});
