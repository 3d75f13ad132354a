import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPlayground } from '../../src/cli/playground-process.js';
import { noBrowser, startBrowser } from '../support/browser.js';
import { addHardNames, DAY } from '../support/day.js';
import { tabTo } from '../support/keyboard.js';
import { CARD, lookAtCards, shapesOf } from '../support/look.js';
import { startSteward, temporaryFolder } from '../support/server.js';

/** Pixels that a card has, however wide the page is. */
const NARROW = 446;
/** High enough for a whole day: what is scrolled away has no colours. */
const HIGH = 30_000;
/** What the Playground draws a reply as. */
const BUBBLE = '.fai-OutputCard';

if (noBrowser !== undefined) console.warn(`Browser tests are skipped: ${noBrowser}.`);

describe.skipIf(noBrowser !== undefined)('in the Agents Playground', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  /** Opens its page, with a Steward of its own behind it. */
  async function on(channel: string, act: (page: Page) => Promise<void>): Promise<void> {
    const data = await temporaryFolder();
    await addHardNames(data.folder);
    const steward = await startSteward(data.folder);
    const playground = await startPlayground(`${steward.address}/api/messages`, ['-c', channel], {
      ...process.env,
      TEAMSAPPTESTER_BROWSER: 'none',
    });
    const page = await browser.newPage();
    try {
      await page.goto(playground.page);
      // It greets.
      await page.locator(CARD).waitFor();
      await act(page);
    } finally {
      await page.close();
      await playground.end();
      await steward.end();
      await data.remove();
    }
  }

  describe.each(['emulator', 'msteams'])('as %s', (channel) => {
    it('a change is made and taken back', () =>
      on(channel, async (page) => {
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
      }));

    it('a change is made without a mouse', () =>
      on(channel, async (page) => {
        await tabTo(page, page.getByRole('textbox'));
        await page.keyboard.type('disable offline IM for Legal');
        await page.keyboard.press('Enter');
        await seen(page, /^Turn offline messages off for Legal/);
        await tabTo(page, page.getByRole('button', { name: /^Turn off for/ }), 'Shift+Tab');
        await page.keyboard.press('Enter');
        await seen(page, /Offline messages are off for Legal/);
      }));
  });

  // What is drawn is the same as whatever channel; its buttons are of another kind in Teams.
  it(
    'each reply is one card, whole and well to be read',
    () =>
      on('msteams', async (page) => {
        for (const [index, phrase] of DAY.entries()) {
          await say(page, phrase);
          await page
            .locator(CARD)
            .nth(index + 1)
            .waitFor();
        }
        const said = ['greeting', ...DAY];
        const shapes = await shapesOf(page, `:has(> ${BUBBLE})`, BUBBLE);
        expect(shapes).toEqual(said.map(() => '1 bubble, 1 card'));
        for (const button of await page.getByRole('button', { name: 'PowerShell' }).all())
          await button.click();
        await page.setViewportSize({ width: 1280, height: HIGH });
        expect((await page.locator(CARD).first().boundingBox())?.width).toBe(NARROW);
        const { contrast, ...look } = await lookAtCards(page);
        expect({ ...look, low: contrast.low }).toEqual({ faults: [], links: [], low: [] });
        expect(contrast.judged).toBeGreaterThan(said.length);
      }),
    180_000,
  );
});

async function say(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox').fill(text);
  await page.getByRole('button', { name: 'Send Message' }).click();
}

async function seen(page: Page, pattern: RegExp): Promise<void> {
  await page.getByText(pattern).last().waitFor({ timeout: 20_000 });
}
