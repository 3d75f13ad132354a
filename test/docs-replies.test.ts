import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { understandDoable } from '../src/language/doable.js';
import { noBrowser, startBrowser } from './support/browser.js';
import { fontsOf } from './support/look.js';
import { codeSpans, ROOT } from './support/readme.js';
import { dataOf, startSteward, talkTo, temporaryFolder } from './support/server.js';
import { say, startWebChat } from './support/web-chat.js';

const PAGE = readFileSync(join(ROOT, 'docs/replies.md'), 'utf8');
/** Bytes of a picture. */
const LARGEST = 150_000;
/** Pixels of a page that shows every exchange whole, and around the last one. */
const HIGH = 3000;
const EDGE = 8;

interface Picture {
  readonly file: string;
  readonly phrases: readonly string[];
  /** What stands beside it. */
  readonly headline: string;
}

const PICTURES: readonly Picture[] = PAGE.split('\n## ').flatMap((section) => {
  const [, headline = '', file = ''] = /!\[(.*)\]\(pictures\/(.*)\)/.exec(section) ?? [];
  return file === '' ? [] : [{ file, headline, phrases: codeSpans(section) }];
});

/** `npm run pictures`: not a test, but made of what tests are made of. */
if (process.env.PICTURES === '1') {
  it.each(PICTURES)('makes $file', async ({ file, phrases }) => {
    if (noBrowser !== undefined) throw new Error(noBrowser);
    const [, width = '', theme = ''] = /-(\d+)-(light|dark)\.png$/.exec(file) ?? [];
    const browser = await startBrowser();
    const chat = await startWebChat(browser, async () => {});
    const size = { width: Number(width), height: HIGH, scale: 1.5 };
    const shade = theme === 'dark' ? 'dark' : 'light';
    const page = await chat.open('ann', { ...size, theme: shade });
    for (const phrase of phrases) await say(page, phrase);
    await fontsOf(page);
    const asked = await page.locator('.webchat__stacked-layout--from-user').last().boundingBox();
    const answered = await page.locator('.webchat__stacked-layout').last().boundingBox();
    const top = (asked?.y ?? 0) - EDGE;
    const bottom = (answered?.y ?? 0) + (answered?.height ?? 0) + EDGE;
    await page.screenshot({
      path: join(ROOT, 'docs/pictures', file),
      clip: { x: 0, y: top, width: size.width, height: bottom - top },
    });
    await chat.close();
    await browser.close();
  });
}

it('shows every picture that there is', () => {
  expect(PICTURES.map(({ file }) => file).sort()).toEqual(
    readdirSync(join(ROOT, 'docs/pictures')).sort(),
  );
});

describe.each(PICTURES)('$file', ({ file, phrases, headline }) => {
  it('is small', () => {
    expect(statSync(join(ROOT, 'docs/pictures', file)).size).toBeLessThan(LARGEST);
  });

  it.each(phrases)('%s is understood', (phrase) => {
    const { command } = understandDoable(phrase, { now: new Date(), timeZone: 'UTC' });
    expect(['clarify', 'none']).not.toContain(command.intent);
  });

  it('has beside it what its reply says', async () => {
    const data = await temporaryFolder();
    const steward = await startSteward(data.folder);
    const { post } = talkTo(steward);
    const titles: string[] = [];
    for (const text of phrases)
      titles.push(dataOf(await post({ text, localTimezone: 'UTC' })).title);
    await steward.end();
    await data.remove();
    expect(titles.at(-1)).toBe(headline);
  });
});
