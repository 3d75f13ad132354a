import { range } from './paging.js';
import { refuse } from './refuse.js';
import { code } from './replies/plain.js';
import { bullets, type Said, say, type Turn } from './turn.js';
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
  const { people, total } = found.view;
  const heading =
    policy !== undefined
      ? lists.whoPolicy(code(policy), total)
      : enabled === undefined
        ? lists.whoAll(total)
        : lists.whoState(enabled, total);
  const more = range(turn, offset, people.length, total);
  const rows = bullets(peopleRows(turn.words, people, people.length));
  return {
    reply: say(turn, 'list', [heading, rows, more.line], {
      people: people.map((person) => replyPerson(person)),
      total,
      reason: 'who',
      ...(more.choices && { choices: more.choices }),
    }),
    ...(more.next !== undefined && { list: { kind: 'who', ...wanted, offset: more.next } }),
  };
}

export async function policies(turn: Turn): Promise<Said> {
  const { lists, people } = turn.words;
  const found = await turn.service.policies(turn.asker(turn.message.text));
  if (found.kind === 'refused') return refuse(turn, found.refusal, turn.message.text);
  const rows = found.rows.map(({ policy, setting, reach }) =>
    lists.policyRow(code(policy.identity), people.valueShort(setting), reach),
  );
  return {
    reply: say(turn, 'list', [lists.policies(found.rows.length), bullets(rows)], {
      policies: found.rows.map(({ policy, setting, reach }) => ({
        identity: policy.identity,
        setting,
        reach,
      })),
      total: found.rows.length,
      reason: 'policies',
    }),
  };
}
