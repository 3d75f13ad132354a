import { numbered } from '../src/language/replies/block.js';
import type { Choice } from '../src/language/replies/choice.js';
import { plain, tidy } from '../src/language/replies/plain.js';
import type { User } from '../src/policy/policy.js';
import type { Work } from './memory.js';
import { refuse } from './refuse.js';
import { knownOf, withName, withTarget } from './retarget.js';
import { suggestCommands, withQuestion } from './suggest.js';
import { asked, pickButtons, type Said, say, type Turn } from './turn.js';

/** People that a pick lists; more than these share no name in any real organisation. */
const PICKS = 20;
/** Characters of a name beside an address that tells them apart: all of them are in one reply. */
const NAME = 80;

/** Two people with the name: never a guess. */
export function pickSaid(
  turn: Turn,
  work: Work,
  name: string,
  users: readonly (Pick<User, 'displayName' | 'userPrincipalName' | 'department'> & {
    readonly site?: string | null | undefined;
  })[],
  again = false,
): Said {
  const { questions } = turn.words;
  const fields = asked(turn);
  const people = users
    .slice(0, PICKS)
    .map(({ displayName, userPrincipalName, department, site }) => ({
      ...{ displayName, userPrincipalName, department },
      ...(site && { site }),
    }));
  const rows = people.map((person) =>
    questions.person({
      name: plain(person.displayName, NAME),
      upn: plain(person.userPrincipalName),
      department: person.department === '' ? undefined : plain(person.department, NAME),
    }),
  );
  const choices = people.map(
    (person, index): Choice => ({
      title: tidy(`${person.displayName} (${person.userPrincipalName})`, NAME),
      ...(person.department !== '' && { detail: tidy(person.department, NAME) }),
      action: { steward: 'pick', question: fields.id, number: index + 1 },
    }),
  );
  const heading = again ? questions.pickAgain : questions.pick({ name: plain(name) });
  return {
    reply: say(turn, 'pick', [heading, numbered(rows), questions.pickHow], {
      reason: 'ambiguous',
      choices,
    }),
    question: { kind: 'pick', ...fields, work, name, people },
  };
}

/** Nobody has the name: the nearest are offered as whole phrases, and a place of that name. */
export async function unknownName(
  turn: Turn,
  work: Work,
  name: string,
  near: readonly User[],
): Promise<Said> {
  const { questions } = turn.words;
  const place = await turn.service.place(name, turn.asker(work.phrase));
  if (place.kind === 'refused') return refuse(turn, place.refusal, work.phrase);
  const isPlace = place.department !== undefined || place.site !== undefined;
  const commands = isPlace
    ? [withTarget(work.command, { kind: 'group', name: place.department ?? place.site ?? name })]
    : near.map((user) => withName(work.command, name, user.displayName));
  const suggestions = suggestCommands(turn, commands, work.script);
  const lines = [
    isPlace ? questions.isPlace({ name: plain(name) }) : questions.notFound({ name: plain(name) }),
    suggestions.lines === undefined ? questions.notFoundHow : questions.didYouMean,
    suggestions.lines,
  ];
  const reply = say(turn, 'notFound', lines, {
    reason: 'noSuchUser',
    choices: suggestions.choices,
  });
  return withQuestion(reply, suggestions.question);
}

/** A word that names a department and a site. */
export function askPlace(turn: Turn, work: Work, name: string): Said {
  const { questions } = turn.words;
  const fields = asked(turn);
  const titles = [questions.department({ name: tidy(name) }), questions.site({ name: tidy(name) })];
  const choices = pickButtons(titles, fields.id);
  const lines = [
    questions.place({ name: plain(name) }),
    numbered(titles.map((title) => plain(title))),
  ];
  return {
    reply: say(turn, 'pick', lines, { reason: 'place', choices }),
    question: { kind: 'place', ...fields, work, name },
  };
}

/** No chat identity is known to be a user of the server: "me" has to be named. */
export function askSelf(turn: Turn, work: Work): Said {
  return {
    reply: say(turn, 'ask', [turn.words.questions.self], { reason: 'self' }),
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
