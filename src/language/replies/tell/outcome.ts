import type { ContentOf } from '../content/content.js';
import { plain } from '../plain.js';
import { said } from './notices.js';
import { yesNoChoices } from './offered.js';
import { stateOf, type Telling, type Told } from './telling.js';
import { planTitle } from './wish.js';

/** A preview or question is over, on request. */
export function tellClosed(telling: Telling, { preview, again }: ContentOf<'closed'>): Told {
  const { outcome } = telling.words;
  return said(
    preview ? outcome.previewClosed : outcome.dropped,
    stateOf(telling),
    again &&
      outcome.again({ change: plain(again.id), title: planTitle(telling.words, again.plan) }),
  );
}

/** An old card or a second press: what became of the preview. */
export function tellSettled({ words }: Telling, { pending, change }: ContentOf<'settled'>): Told {
  const { changes } = words;
  return said(
    changes.settled[pending.state],
    change &&
      changes.settledChange({
        change: plain(change.id),
        outcome: changes.outcome[change.outcome],
      }),
  );
}

/** Whoever rejected a request: why, and that whoever asked knows. */
export function tellRejected(telling: Telling, { pending }: ContentOf<'rejected'>): Told {
  const { approvals } = telling.words;
  const { id, reason, actor } = pending;
  return said(
    approvals.rejected({ code: plain(id), reason: plain(reason ?? '', 500) }),
    stateOf(telling),
    approvals.toldAsker({ name: plain(actor.name) }),
  );
}

/** Of somebody with no policy of their own nothing can be given to others. */
export function tellNoneToCopy(telling: Telling, content: ContentOf<'noneToCopy'>): Told {
  const { settings, refusals } = telling.words;
  const told = { name: plain(content.name), policy: plain(content.policy) };
  return said(
    refusals.notDone({ why: settings.noneToCopy(told) }),
    stateOf(telling),
    settings.noneToCopyHow,
  );
}

/** Whether to give up what the tenant lacks. */
export function tellAcceptLoss({ words }: Telling, content: ContentOf<'acceptLoss'>): Told {
  const { missing, question } = content;
  const { blocks } = said(words.loss.ask({ changes: missing }), words.changes.confirmPlain);
  return { blocks, choices: yesNoChoices(words, question) };
}
