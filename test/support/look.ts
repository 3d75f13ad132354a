import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { z } from 'zod';

const AXE = createRequire(import.meta.url).resolve('axe-core');
const LOOK = fileURLToPath(new URL('page/look.js', import.meta.url));

/** The outermost element of a card, in every page that draws them with the library of Adaptive Cards. */
export const CARD = '.ac-adaptiveCard';

const Faults = z.array(z.object({ card: z.string(), faults: z.array(z.string()) }));
const Links = z.array(z.string());
const Contrast = z.object({ judged: z.number(), low: z.array(z.string()) });

export interface Look {
  /** What is cut off or reaches past its card. */
  readonly faults: readonly z.infer<typeof Faults>[number][];
  /** Texts of cards that are too pale to be read, and of how many that was judged. */
  readonly contrast: z.infer<typeof Contrast>;
  /** What is drawn as a link; a sign-in name may be one, to write to. */
  readonly links: readonly string[];
}

/** Looks at the cards of a page as they are drawn; the page must be high enough to show them all. */
export async function lookAtCards(page: Page): Promise<Look> {
  await fontsOf(page);
  await page.addScriptTag({ path: LOOK });
  await page.addScriptTag({ path: AXE });
  return {
    faults: Faults.parse(await page.evaluate(`faultsOfCards('${CARD}')`)),
    contrast: Contrast.parse(await page.evaluate(`contrastOfCards('${CARD}')`)),
    links: Links.parse(await page.evaluate(`linksOfCards('${CARD}')`)),
  };
}

/** A font that comes late changes all widths. */
export async function fontsOf(page: Page): Promise<void> {
  await page.evaluate('document.fonts.ready.then(() => undefined)');
}

const Shapes = z.array(z.string());

/** What each reply is drawn as: how many bubbles, how many cards in all. */
export async function shapesOf(page: Page, reply: string, bubble: string): Promise<string[]> {
  return Shapes.parse(
    await page.evaluate(`[...document.querySelectorAll('${reply}')]
      .map((it) => [['bubble', '${bubble}'], ['card', '${CARD}']]
        .map(([name, found]) => it.querySelectorAll(found).length + ' ' + name).join(', '))`),
  );
}
