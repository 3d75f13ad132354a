import type { Doable } from '../src/language/doable.js';
import type { Part } from '../src/language/replies/block.js';
import { plain, tidy } from '../src/language/replies/plain.js';
import { SHOWN } from '../src/language/replies/tell/people.js';
import { settingName } from '../src/language/replies/tell/settings.js';
import { planWish } from '../src/language/replies/tell/wish.js';
import type { Change } from '../src/policy/record.js';
import type { ShownList, Work } from './memory.js';
import { pageSaid } from './paging.js';
import { refuse } from './refuse.js';
import { resolveTarget } from './resolve.js';
import { type Said, say, type Turn } from './turn.js';

type History = Extract<Doable, { intent: 'history' }>;
type HistoryList = Extract<ShownList, { kind: 'history' }>;

/** Changes, all or of a person, a policy or a site, by their author or who approved them, and in a period. */
export async function history(turn: Turn, work: Work, command: History): Promise<Said> {
  const { by, approved, setting, from, to, target } = command;
  // "What did I change?" is about the speaker, whom the book knows; whose account that is, nobody needs to know.
  const mine = target?.kind === 'self' || by?.kind === 'self';
  const author = mine ? turn.message.actor.id : by?.names[0];
  const query = {
    kind: 'history',
    ...(author !== undefined && { [approved ? 'approver' : 'actor']: author }),
    ...(setting !== undefined && { setting }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    offset: 0,
  } as const satisfies HistoryList;
  if (target === undefined || target.kind === 'org' || target.kind === 'self') {
    return historyPage(turn, query);
  }
  const resolved = await resolveTarget(turn, work, target);
  if (resolved.kind === 'said') return resolved.said;
  const about = resolved.target;
  switch (about.kind) {
    case 'users': {
      const said = await historyPage(turn, { ...query, user: about.users[0] });
      return { target: { kind: 'users', names: about.users }, ...said };
    }
    case 'policy':
      return historyPage(turn, { ...query, policies: [about.identity] });
    case 'site':
      return historyPage(turn, { ...query, policies: [`site:${about.name}`] });
    case 'global':
      return historyPage(turn, query);
    case 'department':
      return {
        reply: say(turn, 'ask', [turn.words.lists.historyDepartment], { reason: 'department' }),
      };
  }
}

function headingOf({ words }: Turn, total: number, setting: string | undefined): Part {
  const { lists } = words;
  const heading = total === 0 ? lists.historyNone : lists.history({ total });
  if (setting === undefined) return heading;
  return [lists.historyOf({ setting: settingName(words, setting) }), heading];
}

export async function historyPage(turn: Turn, query: HistoryList): Promise<Said> {
  const { user, policies: objects, actor, approver, setting, from, to, offset } = query;
  const wanted = {
    ...(user !== undefined && { user }),
    ...(objects !== undefined && { policies: objects }),
    ...(actor !== undefined && { actor }),
    ...(approver !== undefined && { approver }),
    ...(setting !== undefined && { setting }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
  const asker = turn.asker(turn.message.text);
  const found = await turn.service.history({ ...wanted, offset, limit: SHOWN }, asker);
  if (found.kind === 'refused') return refuse(turn, found.refusal, turn.message.text);
  const { changes, total } = found;
  return pageSaid(turn, 'list', {
    heading: headingOf(turn, total, setting),
    rows: changes.map((change) => historyRow(turn, change)),
    ...{ offset, total },
    facts: (shown) => ({
      changes: changes.slice(0, shown).map(({ id, time, actor: { name }, phrase, outcome }) => ({
        ...{ id, time, by: name, phrase: tidy(phrase), outcome },
      })),
      reason: 'history',
    }),
    list: (next) => ({ ...query, offset: next }),
  });
}

/** Who let it through, where a second person was needed. */
function secondWords(turn: Turn, { approvedBy, approvalReason, overridden }: Change): string[] {
  if (approvedBy === undefined) return [];
  const { lists, news } = turn.words;
  const by = plain(approvedBy.name);
  return [
    overridden
      ? news.overriddenBy({ by, reason: plain(approvalReason ?? '', 200) })
      : lists.approvedBy({ name: by }),
  ];
}

/** A change as a line of a list. */
export function historyRow(turn: Turn, change: Change): string {
  const { lists, changes, orders } = turn.words;
  const { plan, actor, undoneBy, phrase } = change;
  const outcome = [
    ...(plan.touched > 0 ? [orders.target.people({ people: plan.touched })] : []),
    ...(change.outcome === 'applied' ? [] : [changes.outcome[change.outcome]]),
    ...(undoneBy === undefined ? [] : [changes.undoneBy({ change: plain(undoneBy) })]),
    ...secondWords(turn, change),
    ...(change.gone === undefined ? [] : [turn.words.loss.gone[change.gone]]),
    ...(change.recovered ? [turn.words.news.foundOut] : []),
    lists.phrase({ phrase: plain(phrase, 120) }),
  ];
  return lists.historyRow({
    id: plain(change.id),
    time: turn.time(change.time),
    by: plain(actor.name),
    wish: planWish(turn.words, plan),
    outcome,
  });
}
