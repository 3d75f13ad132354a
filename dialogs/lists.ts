import type { Doable } from '../src/language/doable.js';
import type { Part } from '../src/language/replies/block.js';
import { plain } from '../src/language/replies/plain.js';
import { peopleRows, SHOWN } from '../src/language/replies/tell/people.js';
import { settingsWords } from '../src/language/replies/tell/settings.js';
import { OFFLINE_IM } from '../src/policy/policy.js';
import { replyPerson } from './facts.js';
import { pageSaid } from './paging.js';
import { refuse } from './refuse.js';
import { doubtOf } from './show.js';
import type { Said, Turn } from './turn.js';

type Query = Omit<Extract<Doable, { intent: 'who' }>, 'intent'>;

/** The users whose effective setting is so, or who hold a policy. */
export async function who(turn: Turn, query: Query, offset = 0): Promise<Said> {
  const { enabled, setting, value, policy, group, site } = query;
  const about = setting === undefined ? [OFFLINE_IM] : [setting];
  const wanted = {
    ...(enabled !== undefined && { enabled }),
    ...(setting !== undefined && { setting }),
    ...(value !== undefined && { value }),
    ...(policy !== undefined && { policy }),
    ...(group !== undefined && { group }),
    ...(site !== undefined && { site }),
  };
  const page = { offset, limit: SHOWN };
  const place = await placeOf(turn, query);
  const found = await turn.service.who(
    {
      ...place,
      ...(enabled !== undefined && { enabled }),
      ...(setting !== undefined && { setting: { name: setting, value: value ?? null } }),
      ...(policy !== undefined && { policy }),
    },
    turn.asker(turn.message.text),
    page,
  );
  if (found.kind === 'refused') {
    return refuse(turn, found.refusal, turn.message.text, { intent: 'who', ...wanted });
  }
  const { people, total, unplaced } = found.view;
  return pageSaid(turn, 'list', {
    heading: withDoubt(turn, headingOf(turn, query, total), unplaced),
    rows: peopleRows(turn.words, people, about),
    ...{ offset, total },
    facts: (shown) => ({
      people: people.slice(0, shown).map((person) => replyPerson(person, undefined, about)),
      reason: 'who',
    }),
    list: (next) => ({ kind: 'who', ...wanted, offset: next }),
  });
}

/** Where they are asked for: what was said may be a department or a site. */
async function placeOf(turn: Turn, { group, site }: Query) {
  if (site !== undefined) return { site };
  if (group === undefined) return {};
  const found = await turn.service.place(group, turn.asker(turn.message.text));
  if (found.kind === 'refused') return { department: group };
  const isSite = found.department === undefined && found.site !== undefined;
  return isSite ? { site: found.site } : { department: found.department ?? group };
}

function headingOf({ words }: Turn, query: Query, total: number): string {
  const { lists, settings } = words;
  const { enabled, setting, value, policy } = query;
  if (setting !== undefined)
    return settings.who({ what: settingsWords(words, { [setting]: value ?? null }), total });
  if (policy === null) return settings.whoNone({ total });
  if (policy !== undefined) return lists.whoPolicy({ policy: plain(policy), total });
  return enabled === undefined ? lists.whoAll({ total }) : lists.whoState({ enabled, total });
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
    heading: withDoubt(turn, lists.policies({ total }), found.unplaced),
    rows: page.map(({ policy, setting, reach }) =>
      lists.policyRow({
        policy: plain(policy.identity),
        value: people.valueShort({ setting }),
        reach,
      }),
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
function withDoubt(turn: Turn, heading: string, unplaced: number): Part {
  return [heading, doubtOf(turn, unplaced)];
}
