import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ReplyKind } from '../../src/conversation/reply.js';
import { noBrowser, startBrowser } from '../support/browser.js';
import { DAY } from '../support/day.js';
import { tabTo } from '../support/keyboard.js';
import { CARD, lookAtCards, shapesOf } from '../support/look.js';
import { press, say, startWebChat, type WebChat } from '../support/web-chat.js';

/** Replies of a fault, and of a change that takes long. */
const UNUSUAL: readonly string[] = ['failed', 'progress'];

/** High enough for a whole day: what is scrolled away has no colours. */
const HIGH = 30_000;
const REPLY = '.webchat__stacked-layout:not(.webchat__stacked-layout--from-user)';
const BUBBLE = '.webchat__bubble';

const Kinds = z.array(z.looseObject({ value: z.looseObject({ kind: ReplyKind }) }));

if (noBrowser !== undefined) console.warn(`Browser tests are skipped: ${noBrowser}.`);

describe.skipIf(noBrowser !== undefined)('in Web Chat', () => {
  let browser: Browser;
  let chat: WebChat;
  beforeAll(async () => {
    browser = await startBrowser();
    chat = await startWebChat(browser);
    const pia = await chat.open('pia', { width: 400, theme: 'light' });
    const ann = await chat.open('ann', { width: 400, theme: 'light' });
    for (const phrase of DAY) await say(ann, phrase);
    // Of a preview that was answered long ago.
    await press(ann, 'Turn off for 7 people');
    await pia.locator(CARD).getByRole('button', { name: 'Reject' }).waitFor();
    await ann.close();
    await pia.close();
  }, 120_000);
  afterAll(async () => {
    await chat.close();
    await browser.close();
  });

  it('every kind of reply was among them', () => {
    const said = [...chat.line.replies('ann'), ...chat.line.replies('pia')];
    const kinds = Kinds.parse(said).map(({ value }) => value.kind);
    const usual = ReplyKind.options.filter((kind) => !UNUSUAL.includes(kind));
    expect([...new Set(kinds)].sort()).toEqual(usual.toSorted());
  });

  it.each(
    ([400, 1280] as const).flatMap((width) =>
      (['light', 'dark'] as const).map((theme) => ({ width, theme })),
    ),
  )(
    'each reply is one card, whole and well to be read, at $width px, $theme',
    async (view) => {
      for (const user of ['ann', 'pia']) {
        const page = await chat.open(user, { ...view, height: HIGH });
        const replies = chat.line.replies(user);
        expect(await shapesOf(page, REPLY, BUBBLE)).toEqual(replies.map(() => '1 bubble, 1 card'));
        for (const button of await page.getByRole('button', { name: 'PowerShell' }).all())
          await button.click();
        const { contrast, ...look } = await lookAtCards(page);
        expect({ ...look, low: contrast.low }).toEqual({ faults: [], links: [], low: [] });
        expect(contrast.judged).toBeGreaterThan(replies.length);
        await page.close();
      }
    },
    180_000,
  );

  it('a change is made without a mouse', async () => {
    const page = await chat.open('kim', { width: 400, theme: 'light' });
    await tabTo(page, page.getByRole('textbox'));
    await page.keyboard.type('disable offline IM for Legal');
    await page.keyboard.press('Enter');
    await seen(page, /^Turn offline messages off for Legal/);
    // The transcript is one stop, in which Enter leads into the newest reply.
    await tabTo(page, page.getByLabel(/^Chat history/), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('button', { name: /^Turn off for/ }));
    await page.keyboard.press('Enter');
    await seen(page, /Offline messages are off for Legal/);
    await page.close();
  });
});

async function seen(page: Page, words: RegExp): Promise<void> {
  await page.locator(CARD).getByText(words).last().waitFor();
}
