import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPlayground } from '../../src/cli/playground-process.js';
import { noBrowser, startBrowser } from '../support/browser.js';
import { type Steward, startSteward, temporaryFolder } from '../support/server.js';

if (noBrowser !== undefined) console.warn(`Browser tests are skipped: ${noBrowser}.`);

describe.skipIf(noBrowser !== undefined)('in the Agents Playground', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  it.each(['emulator', 'msteams'])('as %s a change is made and taken back', async (channel) => {
    const data = await temporaryFolder();
    const steward = await startSteward(data.folder);
    const playground = await startPlayground(endpoint(steward), ['-c', channel], {
      ...process.env,
      TEAMSAPPTESTER_BROWSER: 'none',
    });
    const page = await browser.newPage();
    try {
      await page.goto(playground.page);
      await say(page, 'disable offline IM for Tony Smith');
      await seen(page, /Offline messages are off for Tony Smith/);
      await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
      await seen(page, /C1 is taken back/);
      expect(await page.getByText('[object Object]').count()).toBe(0);

      await say(page, 'disable offline IM for everyone in Legal');
      await page.getByRole('button', { name: 'Cancel', exact: true }).last().click();
      await seen(page, /Nothing was changed/);
      // The card that was answered says by whom, and cannot be pressed any more.
      await seen(page, /Closed by/);
      expect(await page.getByRole('button', { name: 'Cancel', exact: true }).count()).toBe(0);
    } finally {
      await page.close();
      await playground.end();
      await steward.end();
      await data.remove();
    }
  });
});

function endpoint(steward: Steward): string {
  return `${steward.address}/api/messages`;
}

async function say(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox').fill(text);
  await page.getByRole('button', { name: 'Send Message' }).click();
}

async function seen(page: Page, pattern: RegExp): Promise<void> {
  await page.getByText(pattern).last().waitFor({ timeout: 20_000 });
}
