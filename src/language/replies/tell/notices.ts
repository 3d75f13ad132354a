import { blocksOf, bullets, type Part } from '../block.js';
import type { ContentOf } from '../content/content.js';
import { plain } from '../plain.js';
import { stateOf, type Telling, type Told } from './telling.js';

/** Hello, and a few things that can be said. */
export function tellGreeting({ words }: Telling, content: ContentOf<'greeting'>): Told {
  const { general } = words;
  const { phrases, mention, help } = content;
  return {
    blocks: blocksOf([
      general.greeting,
      mention ? general.mentionMe : undefined,
      phrases.length === 0 ? undefined : general.tryThese,
      bullets(phrases.map((phrase) => plain(phrase))),
    ]),
    choices: help === undefined ? [] : [{ title: help, action: { steward: 'say', text: help } }],
  };
}

/** To somebody without any right: that nothing can be done, and what to hand to whom. */
export function tellHelpNothing({ words }: Telling, content: ContentOf<'helpNothing'>): Told {
  const { general, refusals } = words;
  const id = refusals.yourId({ id: plain(content.speaker) });
  return said(general.helpNothing, refusals.noHelpers, id);
}

export function tellAbout({ words }: Telling, { version, tenant }: ContentOf<'about'>): Told {
  const { general } = words;
  return said(general.about({ version, tenant: general.tenant[tenant] }));
}

/** The server cannot be reached: why, and that nothing was changed. */
export function tellUnavailable(telling: Telling, { error }: ContentOf<'unavailable'>): Told {
  const { general, refusals } = telling.words;
  return said(
    refusals.notDone({ why: general.unavailable }),
    stateOf(telling),
    general.unavailableHow,
    general.statusError({ text: plain(error, 300) }),
  );
}

/** A turn broke: where to find what, whether anything changed, and what to do. */
export function tellFailure({ words }: Telling, content: ContentOf<'failure'>): Told {
  const { general } = words;
  const reference = plain(content.reference);
  const effect = content.changed === 'nothing' ? general.failureNothing : general.failureUnknown;
  return content.why === 'unwritable'
    ? said(general.unwritable({ reference }), effect, general.unwritableHelp)
    : said(general.failure({ reference }), effect);
}

/** A reply of these parts alone. */
export function said(...parts: readonly Part[]): Told {
  return { blocks: blocksOf(parts), choices: [] };
}
