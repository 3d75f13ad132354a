import type { Outbox } from '../src/conversation/conversation.js';
import type { Facts, Reply } from '../src/conversation/reply.js';
import { blocksOf } from '../src/language/replies/block.js';
import { CATALOGUES, type Catalogue } from '../src/language/replies/catalogue.js';
import type { Language } from '../src/language/replies/format.js';
import { plain } from '../src/language/replies/plain.js';
import { planWish, wishWords } from '../src/language/replies/tell/wish.js';
import type { Actor } from '../src/policy/actor.js';
import { type Change, type Pending, tookEffect } from '../src/policy/record.js';
import { assigned } from '../src/policy/step.js';

type Tell = Outbox['tell'];
type LanguageOf = (actorId: string) => Language;

/** A request that ran out: who asked is told, and all who might have looked at it in vain. */
export async function tellExpired(
  request: Pending,
  approvers: readonly string[],
  languageOf: LanguageOf,
  tell: Tell,
): Promise<void> {
  const { id, actor, order } = request;
  const facts = { reason: 'expired', pending: id };
  const theirs = CATALOGUES[languageOf(actor.id)];
  const own = theirs.news.expired({ code: plain(id), wish: wishWords(theirs, order) });
  await send(actor.id, [own], facts, languageOf, tell);
  for (const approver of approvers) {
    const words = CATALOGUES[languageOf(approver)];
    const text = words.news.expiredOf({
      by: plain(actor.name),
      code: plain(id),
      wish: wishWords(words, order),
    });
    await send(approver, [text], facts, languageOf, tell);
  }
}

/** A request that no longer held and needs nobody's approval now: who asked can do it alone. */
export async function tellVoided(
  { id, actor, order }: Pending,
  languageOf: LanguageOf,
  tell: Tell,
): Promise<void> {
  const words = CATALOGUES[languageOf(actor.id)];
  const text = words.news.voided({ code: plain(id), wish: wishWords(words, order) });
  await send(actor.id, [text], { reason: 'drifted', pending: id }, languageOf, tell);
}

/** A request that its owner took back: those who were asked need not look at it any more. */
export async function tellWithdrawn(
  { id, actor }: Pending,
  approvers: readonly string[],
  languageOf: LanguageOf,
  tell: Tell,
): Promise<void> {
  for (const approver of approvers) {
    const { news } = CATALOGUES[languageOf(approver)];
    const facts = { reason: 'withdrawn', pending: id };
    await send(
      approver,
      [news.withdrawn({ by: plain(actor.name), code: plain(id) })],
      facts,
      languageOf,
      tell,
    );
  }
}

/** A request that went ahead without them: those who were asked learn by whom and why. */
export async function tellOverridden(
  id: string,
  by: Actor,
  reason: string,
  approvers: readonly string[],
  languageOf: LanguageOf,
  tell: Tell,
): Promise<void> {
  for (const approver of approvers.filter((other) => other !== by.id)) {
    const { news, approvals } = CATALOGUES[languageOf(approver)];
    const lines = [
      news.overrode({ by: plain(by.name), code: plain(id) }),
      approvals.reasonWas({ reason: plain(reason, 500) }),
    ];
    await send(approver, lines, { reason: 'overridden', pending: id }, languageOf, tell);
  }
}

/** A change that the end of the process left in the middle: whoever ordered it got no reply. */
export async function tellRecovered(
  change: Change,
  languageOf: LanguageOf,
  tell: Tell,
): Promise<void> {
  const { id, actor, plan } = change;
  const words = CATALOGUES[languageOf(actor.id)];
  const wish = planWish(words, plan);
  const lines = [
    words.news.recovered({ change: plain(id), wish }),
    becameOf(words, change),
    ...(tookEffect(change).length === 0 ? [] : [words.changes.toUndo]),
  ];
  await send(actor.id, lines, { reason: change.outcome, change: id }, languageOf, tell);
}

function becameOf({ news, changes }: Catalogue, change: Change): string {
  const { id, outcome, plan, refused = [] } = change;
  const done = tookEffect(change).length;
  switch (outcome) {
    case 'applied':
      return news.recoveredWhole;
    case 'partly':
      return changes.partly({
        change: plain(id),
        done: assigned(tookEffect(change)).length,
        refused: refused.length,
      });
    case 'unseen':
      return changes.unseen({ change: plain(id), refused: change.refused?.length ?? 0 });
    case 'mismatch':
      return changes.mismatch({ change: plain(id) });
    case 'failed':
      return changes.failed({ change: plain(id), done, total: plan.steps.length });
    case 'stopped':
      return changes.stopped({ change: plain(id), done, total: plan.steps.length });
    case 'unknown':
      return changes.unknown({ change: plain(id) });
  }
}

async function send(
  actorId: string,
  lines: readonly string[],
  facts: Facts,
  languageOf: LanguageOf,
  tell: Tell,
): Promise<void> {
  const language = languageOf(actorId);
  const reply: Reply = { ...facts, kind: 'notice', blocks: blocksOf(lines), language };
  await tell(actorId, reply);
}
