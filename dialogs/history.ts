import type { Doable } from '../src/language/doable.js';
import { tidy } from '../src/language/replies/plain.js';
import { SHOWN } from '../src/language/replies/tell/people.js';
import type { ShownList, Work } from './memory.js';
import { pageSaid } from './paging.js';
import { refuse } from './refuse.js';
import { resolveTarget } from './resolve.js';
import { about, type Said, type Turn } from './turn.js';

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
  const whom = resolved.target;
  switch (whom.kind) {
    case 'users': {
      const said = await historyPage(turn, { ...query, user: whom.users[0] });
      return { target: { kind: 'users', names: whom.users }, ...said };
    }
    case 'policy':
      return historyPage(turn, { ...query, policies: [whom.identity] });
    case 'site':
      return historyPage(turn, { ...query, policies: [`site:${whom.name}`] });
    case 'global':
      return historyPage(turn, query);
    case 'department':
      return {
        reply: about(turn, 'ask', { kind: 'historyDepartment' }, { reason: 'department' }),
      };
  }
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
  const { total } = found;
  return pageSaid(turn, 'list', {
    ...{ items: found.changes, offset, total },
    listing: (changes) => ({ kind: 'history', changes, setting, from, to, offset, total }),
    facts: (changes) => ({
      changes: changes.map(({ id, time, actor: { name }, phrase, outcome }) => ({
        ...{ id, time, by: name, phrase: tidy(phrase), outcome },
      })),
      reason: 'history',
    }),
    list: (next) => ({ ...query, offset: next }),
  });
}
