import { pageOf } from '../src/language/replies/tell/whom.js';
import type { User } from '../src/policy/policy.js';
import { isChange } from './is-change.js';
import type { Question, Work } from './memory.js';
import { refuse } from './refuse.js';
import { knownOf, withName, withTarget } from './retarget.js';
import { offerCommands, withQuestion } from './suggest.js';
import { about, asked, type Said, type Turn } from './turn.js';

/** People that a pick lists; more than these share no name in any real organisation. */
const PICKS = 20;

/** Two people with the name: never a guess. */
export function pickSaid(
  turn: Turn,
  work: Work,
  name: string,
  users: readonly (Pick<User, 'displayName' | 'userPrincipalName' | 'department'> & {
    readonly site?: string | null | undefined;
  })[],
  { again = false, offset = 0 } = {},
): Said {
  const fields = asked(turn);
  const people = users
    .slice(0, PICKS)
    .map(({ displayName, userPrincipalName, department, site }) => ({
      ...{ displayName, userPrincipalName, department },
      ...(site && { site }),
    }));
  const order = isChange(work.command) && !work.script;
  const content = { kind: 'pick', name, people, offset, again, order } as const;
  return {
    reply: about(turn, 'pick', { ...content, question: fields.id }, { reason: 'ambiguous' }),
    question: { kind: 'pick', ...fields, work, name, people, offset },
  };
}

/** The next of the people of one name; undefined where all have been shown. */
export function nextPicks(
  turn: Turn,
  question: Extract<Question, { kind: 'pick' }>,
): Said | undefined {
  const { work, name, people, offset: last = 0 } = question;
  const offset = last + pageOf(people.length, last);
  return offset < people.length ? pickSaid(turn, work, name, people, { offset }) : undefined;
}

/** Nobody has the name: the nearest are offered as whole phrases, and a place of that name. */
export async function unknownName(
  turn: Turn,
  work: Work,
  name: string,
  near: readonly User[],
): Promise<Said> {
  const place = await turn.service.place(name, turn.asker(work.phrase));
  if (place.kind === 'refused') return refuse(turn, place.refusal, work.phrase);
  const isPlace = place.department !== undefined || place.site !== undefined;
  const commands = isPlace
    ? [withTarget(work.command, { kind: 'group', name: place.department ?? place.site ?? name })]
    : near.map((user) => withName(work.command, name, user.displayName));
  const { offered, question } = offerCommands(turn, commands, work.script);
  const order = isChange(work.command) && !work.script;
  const content = { kind: 'unknownName', name, isPlace, order, offered } as const;
  const reply = about(turn, 'notFound', content, { reason: 'noSuchUser' });
  return withQuestion(reply, question);
}

/** A word that names a department and a site. */
export function askPlace(turn: Turn, work: Work, name: string): Said {
  const fields = asked(turn);
  const content = { kind: 'place', name, question: fields.id } as const;
  return {
    reply: about(turn, 'pick', content, { reason: 'place' }),
    question: { kind: 'place', ...fields, work, name },
  };
}

/** No chat identity is known to be a user of the server: "me" has to be named. */
export function askSelf(turn: Turn, work: Work): Said {
  return {
    reply: about(turn, 'ask', { kind: 'self' }, { reason: 'self' }),
    question: {
      kind: 'piece',
      ...asked(turn),
      piece: 'target',
      known: knownOf(work.command),
      phrase: work.phrase,
      self: true,
      script: work.script,
      phrases: [],
    },
  };
}
