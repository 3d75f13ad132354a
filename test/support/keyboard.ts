import type { Locator, Page } from 'playwright-core';

/** More stops than there are on any page here. */
const STOPS = 40;

/** Goes on from stop to stop of the keyboard until it is at `target`; throws where that is no stop. */
export async function tabTo(
  page: Page,
  target: Locator,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  const reached = target.and(page.locator(':focus'));
  for (let stop = 0; stop < STOPS; stop++) {
    if ((await reached.count()) > 0) return;
    await page.keyboard.press(key);
  }
  throw new Error(`The keyboard does not get to ${target}.`);
}
