import type { Outcome } from '../src/policy/service.js';
import { code } from './replies/plain.js';
import type { Choice, Reply } from './replies/reply.js';
import { bullets, say, type Turn, withFacts } from './turn.js';
import { alreadyWords, doneWords, namedIn } from './views/orders.js';
import { firstChanges, firstPeople, personLines, replyPerson } from './views/people.js';
import {
  changedPeople,
  notReachedLines,
  peopleFacts,
  scriptFacts,
  warningLines,
} from './views/plan.js';

type Of<Kind extends Outcome['kind']> = Extract<Outcome, { kind: Kind }>;

/** A change that took effect, with the settings as read back. */
export function applied(turn: Turn, { change, people }: Of<'applied'>): Reply {
  const { words } = turn;
  const { plan } = change;
  const undone = change.undoes !== undefined;
  const [only] = people;
  const single = only !== undefined && people.length === 1 && plan.touched <= 1;
  const facts = single
    ? withFacts([
        ...personLines(words, only.after),
        words.changes.before(
          words.people.valueShort(only.before.setting),
          code(only.before.policy),
        ),
      ])
    : withFacts([
        plan.touched === 0 ? '' : words.changes.changed(plan.touched),
        ...firstChanges(words, people, plan.touched),
      ]);
  return say(
    turn,
    undone ? 'undone' : 'applied',
    [
      doneWords(words, plan, namedIn(people)),
      facts,
      notReachedLines(words, plan),
      ...warningLines(words, plan, single ? 'gateOff' : undefined),
      plan.touched > 0 ? words.changes.nextSignIn : undefined,
      words.changes.undoHint(code(change.id)),
    ],
    {
      people: changedPeople(people),
      touched: plan.touched,
      ...scriptFacts(plan),
      warnings: plan.warnings,
      change: change.id,
      choices: [undoChoice(turn, change.id)],
    },
  );
}

export function undoChoice(turn: Turn, change: string): Choice {
  return { title: turn.words.changes.buttons.undo, action: { steward: 'undo', change } };
}

/** Nothing had to be done. */
export function alreadySo(turn: Turn, { plan, people }: Of<'alreadySo'>): Reply {
  const { words } = turn;
  const [only] = people;
  const single = only !== undefined && people.length === 1;
  const facts = single
    ? withFacts(personLines(words, only))
    : bullets(firstPeople(words, people, plan.covered));
  return say(
    turn,
    'alreadySo',
    [
      alreadyWords(words, plan, people),
      facts,
      notReachedLines(words, plan),
      ...warningLines(words, plan, single ? 'gateOff' : undefined),
    ],
    {
      people: peopleFacts(people.map((person) => replyPerson(person))),
      total: plan.covered,
      touched: 0,
      cmdlets: [],
      warnings: plan.warnings,
    },
  );
}
