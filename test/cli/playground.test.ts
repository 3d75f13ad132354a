import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { canOpenBrowser, startPlayground } from '../../src/cli/playground-process.js';

const NOBODY = 'http://127.0.0.1:9/api/messages';

describe('the playground', () => {
  it('is announced once its page answers, also where there is no browser and no xdg-open', async () => {
    const playground = await startPlayground(NOBODY, ['-c', 'emulator'], { PATH: '/nowhere' });
    const { status } = await fetch(playground.page);
    await playground.end();
    expect(status).toBe(200);
    expect(await playground.ended).toMatch(/^The playground ended \(SIGTERM\)/);
  });

  it('runs beside another, each on a port of its own', async () => {
    const both = await Promise.all([1, 2].map(() => startPlayground(NOBODY, ['-c', 'webchat'])));
    const pages = both.map(({ page }) => page);
    const statuses = await Promise.all(pages.map(async (page) => (await fetch(page)).status));
    await Promise.all(both.map((playground) => playground.end()));
    expect(new Set(pages).size).toBe(2);
    expect(statuses).toEqual([200, 200]);
  });

  it('that does not start is told in its own words', async () => {
    const started = startPlayground(NOBODY, ['--nonsense']);
    await expect(started).rejects.toMatchObject({
      code: 'playground.failed',
      message: expect.stringMatching(/exit code 1.*Unknown argument: nonsense/s),
    });
  });
});

describe('a browser is opened', () => {
  const folder = mkdtempSync(join(tmpdir(), 'steward-path-'));
  writeFileSync(join(folder, 'xdg-open'), '');
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each<[can: boolean, platform: NodeJS.Platform, environment: Record<string, string>]>([
    [true, 'win32', {}],
    [true, 'darwin', {}],
    [true, 'linux', { PATH: `/nowhere:${folder}`, DISPLAY: ':0' }],
    [true, 'linux', { PATH: folder, WAYLAND_DISPLAY: 'wayland-0' }],
    [false, 'linux', { PATH: folder }],
    [false, 'linux', { PATH: folder, DISPLAY: '' }],
    [false, 'linux', { PATH: '/nowhere', DISPLAY: ':0' }],
    [false, 'linux', { DISPLAY: ':0' }],
    [false, 'linux', {}],
  ])('%s on %s with %o', (can, platform, environment) => {
    expect(canOpenBrowser(environment, platform)).toBe(can);
  });
});
