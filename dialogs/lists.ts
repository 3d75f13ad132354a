import type { Doable } from '../src/language/doable.js';
import { SHOWN } from '../src/language/replies/tell/people.js';
import { OFFLINE_IM } from '../src/policy/policy.js';
import { replyPerson } from './facts.js';
import { pageSaid } from './paging.js';
import { isPlace } from './place.js';
import { refuse } from './refuse.js';
import type { Said, Turn } from './turn.js';

type Query = Omit<Extract<Doable, { intent: 'who' }>, 'intent'>;

/** The users whose effective setting is so, or who hold a policy. */
export async function who(turn: Turn, asked: Query, offset = 0): Promise<Said> {
  const { enabled, setting, value, policy, group, site } = asked;
  const about = setting === undefined ? [OFFLINE_IM] : [setting];
  const query = {
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
    // "Who is in Dublin?" may be asked of a place as well as of a policy.
    const { reason } = found.refusal;
    const isElsewhere = reason === 'noSuchPolicy' && typeof policy === 'string';
    if (isElsewhere && (await isPlace(turn, turn.message.text, policy)))
      return who(turn, { group: policy });
    return refuse(turn, found.refusal, turn.message.text, { intent: 'who', ...query });
  }
  const { people, total, of, unplaced } = found.view;
  const named = place.site ?? place.department;
  return pageSaid(turn, 'list', {
    ...{ items: people, offset, total },
    listing: (items) => ({
      kind: 'who',
      query: { ...query, ...(place.site !== undefined && { site: place.site }) },
      place: named,
      ...{ about, people: items, of, unplaced, offset, total },
    }),
    facts: (items) => ({
      people: items.map((person) => replyPerson(person, undefined, about)),
      reason: 'who',
    }),
    list: (next) => ({ kind: 'who', ...query, offset: next }),
  });
}

/** Where they are asked for: what was said may be a department or a site. */
async function placeOf(
  turn: Turn,
  { group, site }: Query,
): Promise<{ readonly site?: string; readonly department?: string }> {
  if (site !== undefined) return { site };
  if (group === undefined) return {};
  const found = await turn.service.place(group, turn.asker(turn.message.text));
  if (found.kind === 'refused') return { department: group };
  const isSite = found.department === undefined && found.site !== undefined;
  return isSite ? { site: found.site } : { department: found.department ?? group };
}

/** Policies that a page has: small organisations see all of theirs at once. */
const POLICIES = 20;

export async function policies(turn: Turn, offset = 0): Promise<Said> {
  const found = await turn.service.policies(turn.asker(turn.message.text));
  if (found.kind === 'refused') return refuse(turn, found.refusal, turn.message.text);
  const { unplaced } = found;
  const total = found.rows.length;
  return pageSaid(turn, 'list', {
    ...{ items: found.rows.slice(offset, offset + POLICIES), offset, total },
    listing: (rows) => ({ kind: 'policies', rows, unplaced, offset, total }),
    facts: (rows) => ({
      policies: rows.map(({ policy: { identity }, setting, reach }) => ({
        ...{ identity, setting, reach },
      })),
      reason: 'policies',
    }),
    list: (next) => ({ kind: 'policies', offset: next }),
  });
}
