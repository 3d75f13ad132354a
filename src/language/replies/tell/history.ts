import type { Change } from '../../../policy/record.js';
import type { Catalogue } from '../catalogue.js';
import { plain } from '../plain.js';
import type { Telling } from './telling.js';
import { planTitle } from './wish.js';

/** A change as a line of a list: its number, when, by whom, what, and what became of it. */
export function historyLine(telling: Telling, change: Change): string {
  return telling.words.lists.historyRow({
    id: plain(change.id),
    time: telling.when(change.time),
    by: authorWords(telling.words, change),
    wish: historyWish(telling.words, change),
    outcome: outcomesOf(telling.words, change),
  });
}

/** What it did; of an undo, what it took back. */
export function historyWish(words: Catalogue, { plan }: Change): string {
  const title = planTitle(words, plan);
  if (plan.root === undefined) return title;
  const { taken, brought } = words.orders.title;
  return (plan.root.again ? brought : taken)({ change: plain(plan.root.change), title });
}

/** Who ordered it, and who let it through where a second person was needed. */
export function authorWords({ lists, news }: Catalogue, change: Change): string {
  const { actor, approvedBy, approvalReason, overridden } = change;
  const name = plain(actor.name);
  if (approvedBy === undefined) return name;
  const by = plain(approvedBy.name);
  return lists.approvedBy({
    name,
    how: overridden
      ? news.overriddenBy({ by, reason: plain(approvalReason ?? '', 200) })
      : lists.approved({ by }),
  });
}

/** How many people it is about, and whatever is to be known of what became of it. */
export function outcomesOf(words: Catalogue, change: Change): readonly string[] {
  const { plan, undoneBy, outcome } = change;
  const { orders, changes, loss, news } = words;
  return [
    ...(plan.touched > 0 ? [orders.target.people({ people: plan.touched })] : []),
    ...(outcome === 'applied' ? [] : [changes.outcome[outcome]]),
    ...(undoneBy === undefined ? [] : [changes.undoneBy({ change: plain(undoneBy) })]),
    ...(change.gone === undefined ? [] : [loss.gone[change.gone]]),
    ...(change.recovered ? [news.foundOut] : []),
  ];
}
