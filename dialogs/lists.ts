import { code } from '../src/language/replies/plain.js';
import { pageSaid } from './paging.js';
import { refuse } from './refuse.js';
import { doubtOf } from './show.js';
import type { Said, Turn } from './turn.js';
import { peopleRows, replyPerson, SHOWN } from './views/people.js';

/** The users whose effective setting is so, or who hold a policy. */
export async function who(
  turn: Turn,
  query: { readonly enabled?: boolean | undefined; readonly policy?: string | undefined },
  offset = 0,
): Promise<Said> {
  const { lists } = turn.words;
  const { enabled, policy } = query;
  const wanted = { ...(enabled !== undefined && { enabled }), ...(policy && { policy }) };
  const page = { offset, limit: SHOWN };
  const found = await turn.service.who(wanted, turn.asker(turn.message.text), page);
  if (found.kind === 'refused') {
    return refuse(turn, found.refusal, turn.message.text, { intent: 'who', ...wanted });
  }
  const { people, total, unplaced } = found.view;
  const heading =
    policy !== undefined
      ? lists.whoPolicy(code(policy), total)
      : enabled === undefined
        ? lists.whoAll(total)
        : lists.whoState(enabled, total);
  return pageSaid(turn, 'list', {
    heading: withDoubt(turn, heading, unplaced),
    rows: peopleRows(turn.words, people),
    ...{ offset, total },
    facts: (shown) => ({
      people: people.slice(0, shown).map((person) => replyPerson(person)),
      reason: 'who',
    }),
    list: (next) => ({ kind: 'who', ...wanted, offset: next }),
  });
}

/** Policies that a page has: small organisations see all of theirs at once. */
const POLICIES = 20;

export async function policies(turn: Turn, offset = 0): Promise<Said> {
  const { lists, people } = turn.words;
  const found = await turn.service.policies(turn.asker(turn.message.text));
  if (found.kind === 'refused') return refuse(turn, found.refusal, turn.message.text);
  const total = found.rows.length;
  const page = found.rows.slice(offset, offset + POLICIES);
  return pageSaid(turn, 'list', {
    heading: withDoubt(turn, lists.policies(total), found.unplaced),
    rows: page.map(({ policy, setting, reach }) =>
      lists.policyRow(code(policy.identity), people.valueShort(setting), reach),
    ),
    ...{ offset, total },
    facts: (shown) => ({
      policies: page.slice(0, shown).map(({ policy: { identity }, setting, reach }) => ({
        ...{ identity, setting, reach },
      })),
      reason: 'policies',
    }),
    list: (next) => ({ kind: 'policies', offset: next }),
  });
}

/** With how many people are left out, since what applies to them is not certain. */
function withDoubt(turn: Turn, heading: string, unplaced: number): string {
  return [heading, doubtOf(turn, unplaced)].filter((line) => line !== undefined).join('\n\n');
}
