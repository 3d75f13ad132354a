import type { Outbox } from '../src/conversation/conversation.js';
import type { Facts, Reply } from '../src/conversation/reply.js';
import type { News } from '../src/language/replies/content/notices.js';
import type { Language } from '../src/language/replies/format.js';
import type { Actor } from '../src/policy/actor.js';
import type { Change, Pending } from '../src/policy/record.js';

type Tell = Outbox['tell'];
type LanguageOf = (actorId: string) => Language;

/** A request that ran out: who asked is told, and all who might have looked at it in vain. */
export async function tellExpired(
  { id: code, actor, order }: Pending,
  approvers: readonly string[],
  languageOf: LanguageOf,
  tell: Tell,
): Promise<void> {
  const facts = { reason: 'expired', pending: code };
  await send(actor.id, { kind: 'expired', code, order }, facts, languageOf, tell);
  const theirs = { kind: 'expired', code, order, by: actor.name } as const;
  for (const approver of approvers) await send(approver, theirs, facts, languageOf, tell);
}

/** A request that no longer held and needs nobody's approval now: who asked can do it alone. */
export async function tellVoided(
  { id: code, actor, order }: Pending,
  languageOf: LanguageOf,
  tell: Tell,
): Promise<void> {
  const facts = { reason: 'drifted', pending: code };
  await send(actor.id, { kind: 'voided', code, order }, facts, languageOf, tell);
}

/** A request that its owner took back: those who were asked need not look at it any more. */
export async function tellWithdrawn(
  { id: code, actor }: Pending,
  approvers: readonly string[],
  languageOf: LanguageOf,
  tell: Tell,
): Promise<void> {
  const content = { kind: 'withdrawn', code, by: actor.name } as const;
  const facts = { reason: 'withdrawn', pending: code };
  for (const approver of approvers) await send(approver, content, facts, languageOf, tell);
}

/** A request that went ahead without them: those who were asked learn by whom and why. */
export async function tellOverridden(
  { id: code, order }: Pending,
  by: Actor,
  reason: string,
  approvers: readonly string[],
  languageOf: LanguageOf,
  tell: Tell,
): Promise<void> {
  const { name } = by;
  const content = { kind: 'decided', answer: 'override', code, order, by: name, reason } as const;
  const facts = { reason: 'overridden', pending: code };
  for (const approver of approvers.filter((other) => other !== by.id))
    await send(approver, content, facts, languageOf, tell);
}

/** A change that the end of the process left in the middle: whoever ordered it got no reply. */
export async function tellRecovered(
  change: Change,
  languageOf: LanguageOf,
  tell: Tell,
): Promise<void> {
  const facts = { reason: change.outcome, change: change.id };
  await send(change.actor.id, { kind: 'recovered', change }, facts, languageOf, tell);
}

async function send(
  actorId: string,
  content: News,
  facts: Facts,
  languageOf: LanguageOf,
  tell: Tell,
): Promise<void> {
  const reply: Reply = { ...facts, kind: 'notice', content, language: languageOf(actorId) };
  await tell(actorId, reply);
}
