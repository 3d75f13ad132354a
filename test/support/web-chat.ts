import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { addHardNames } from './day.js';
import { type DirectLine, startDirectLine } from './direct-line.js';
import { CARD } from './look.js';
import { startStewardFor, temporaryFolder } from './server.js';

const ROLES = `
people:
  - { id: 'webchat:ann', name: Ann, roles: [admin, approver] }
  - { id: 'webchat:kim', name: Kim, roles: [admin] }
  - { id: 'webchat:pia', name: Pia, roles: [approver] }
`;

export type Theme = 'light' | 'dark';

export interface View {
  readonly width: number;
  readonly theme: Theme;
  readonly height?: number;
  /** Pixels of the picture to one of the page. */
  readonly scale?: number;
}

export interface WebChat {
  readonly line: DirectLine;
  /** The conversation of a person, as a page of their browser shows it, once all that was said is drawn. */
  open(user: string, view: View): Promise<Page>;
  close(): Promise<void>;
}

/** Web Chat with a real Steward behind it, for Ann, Kim and Pia; `prepare` says which organisation it is of. */
export async function startWebChat(
  browser: Browser,
  prepare: (folder: string) => Promise<void> = addHardNames,
): Promise<WebChat> {
  const data = await temporaryFolder();
  await prepare(join(data.folder, 'data'));
  const steward = await startStewardFor(ROLES, data.folder, { RATE_LIMIT: '1000' });
  const line = await startDirectLine(steward);
  return {
    line,
    async open(user, { width, theme, height = 800, scale = 1 }) {
      const page = await browser.newPage({
        viewport: { width, height },
        deviceScaleFactor: scale,
        timezoneId: 'UTC',
      });
      await page.goto(`${line.page}/?${new URLSearchParams({ user, theme })}`);
      const said = Math.max(1, line.replies(user).length);
      await page
        .locator(CARD)
        .nth(said - 1)
        .waitFor();
      return page;
    },
    async close() {
      await steward.end();
      line.close();
      await data.remove();
    },
  };
}

/** Types a message and sends it with Enter; resolves once its reply is drawn. */
export async function say(page: Page, text: string): Promise<void> {
  const before = await page.locator(CARD).count();
  const box = page.getByRole('textbox').last();
  await box.fill(text);
  await box.press('Enter');
  await page.locator(CARD).nth(before).waitFor();
}

/** Presses the first button of that name; resolves once the reply is drawn. */
export async function press(page: Page, name: string): Promise<void> {
  const before = await page.locator(CARD).count();
  await page.locator(CARD).getByRole('button', { name }).first().click();
  await page.locator(CARD).nth(before).waitFor();
}
