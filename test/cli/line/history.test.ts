import { chmod, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { historyPath, KEPT, openHistory } from '../../../src/cli/line/history.js';
import { temporaryFolder } from '../../support/server.js';

let place: Awaited<ReturnType<typeof temporaryFolder>>;
let path: string;
beforeEach(async () => {
  place = await temporaryFolder();
  path = join(place.folder, 'steward', 'history');
});
afterEach(() => place.remove());

async function reopened(): Promise<readonly string[]> {
  return (await openHistory(path)).entries();
}

async function linesOf(): Promise<readonly string[]> {
  return (await readFile(path, 'utf8')).split('\n').slice(0, -1);
}

/** As a file of an older conversation is. */
async function write(content: string, mode = 0o600): Promise<void> {
  await mkdir(join(place.folder, 'steward'), { recursive: true });
  await writeFile(path, content);
  await chmod(path, mode);
}

describe('what was said', () => {
  it('is there again, newest first, each once and texts of several lines whole', async () => {
    const history = await openHistory(path);
    for (const text of ['one', 'two\nand "more"', '三', 'one', ' ']) await history.add(text);
    const expected = ['one', '三', 'two\nand "more"'];
    expect(history.entries()).toEqual(expected);
    expect(await reopened()).toEqual(expected);
  });

  it('is for this account alone, also where the file was there with wider rights', async () => {
    await write('"old"\n', 0o644);
    await (await openHistory(path)).add('new');
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await reopened()).toEqual(['new', 'old']);
  });

  it('is not kept where it begins with a space, or is longer than Steward reads', async () => {
    const history = await openHistory(path);
    await history.add('kept');
    await history.add(' not kept');
    await history.add('x'.repeat(20_001));
    expect(history.entries()).toEqual([' not kept', 'kept']);
    expect(await reopened()).toEqual(['kept']);
  });

  it('is kept up to a number', async () => {
    const texts = Array.from({ length: KEPT + 500 }, (_, index) => `say ${index}`);
    await write(texts.map((text) => `${JSON.stringify(text)}\n`).join(''));
    expect(await reopened()).toEqual(texts.reverse().slice(0, KEPT));
    expect(await linesOf()).toHaveLength(KEPT);
    expect(await readdir(join(place.folder, 'steward'))).toEqual(['history']);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });
});

describe('a file that is damaged', () => {
  it.each<[string, string | Buffer, readonly string[]]>([
    ['empty', '', []],
    ['cut short', '"one"\n"tw', ['one']],
    ['of other things', 'one\n{"a":1}\n7\n"two"\n\n', ['two']],
    ['no text', Buffer.from([0xff, 0x00, 0x0a, 0x22, 0x61, 0x22, 0x0a]), ['a']],
  ])('%s counts as far as it is whole, and goes on', async (_case, content, expected) => {
    await write(String(content));
    const history = await openHistory(path);
    expect(history.entries()).toEqual(expected);
    await history.add('next');
    expect(await reopened()).toEqual(['next', ...expected]);
  });

  it('or no file stops nobody', async () => {
    await mkdir(path, { recursive: true });
    const history = await openHistory(path);
    await history.add('said');
    expect(history.entries()).toEqual(['said']);
  });
});

it('of conversations at once nothing is lost, also while the file is shortened', async () => {
  // Nothing that is in order to go: only what is doubled makes the file too long.
  const doubled = '"old"\n'.repeat(KEPT + 1);
  await write(doubled);
  const said = await Promise.all(
    Array.from({ length: 8 }, async (_, speaker) => {
      const texts = Array.from({ length: 60 }, (_each, number) => `${speaker} says ${number}`);
      for (const text of texts) await (await openHistory(path)).add(text);
      return texts;
    }),
  );
  const kept = new Set(await reopened());
  expect(said.flat().filter((text) => !kept.has(text))).toEqual([]);
  expect((await linesOf()).length).toBeLessThan(KEPT);
});

describe('its place', () => {
  it('is that of what programs remember', () => {
    const own = place.folder;
    expect(historyPath({ XDG_STATE_HOME: own })).toBe(join(own, 'steward', 'history'));
  });

  it.skipIf(process.platform === 'win32')(
    'is in the home where none is set, or no whole path',
    () => {
      for (const environment of [{}, { XDG_STATE_HOME: 'state' }]) {
        expect(historyPath(environment)).toMatch(/[/]\.local[/]state[/]steward[/]history$/);
      }
    },
  );
});
