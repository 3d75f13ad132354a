import type { Choice, Reply } from '../src/conversation/reply.js';
import { bullets } from '../src/language/replies/block.js';
import { plain } from '../src/language/replies/plain.js';
import type { Change } from '../src/policy/record.js';
import type { Outcome } from '../src/policy/service.js';
import { say, type Turn, withFacts } from './turn.js';
import { alreadyWords, doneWords, namedIn, planTitle } from './views/orders.js';
import {
  beforeLine,
  firstChanges,
  firstPeople,
  replyPerson,
  settingLines,
} from './views/people.js';
import {
  changedPeople,
  notReachedLines,
  peopleFacts,
  scriptFacts,
  warningLines,
} from './views/plan.js';
import { aboutOf } from './views/settings.js';

type Of<Kind extends Outcome['kind']> = Extract<Outcome, { kind: Kind }>;

/** A change that took effect, with the settings as read back. `next`: what `undo` would take back now. */
export function applied(
  turn: Turn,
  { change, people }: Of<'applied'>,
  next: Change | undefined,
): Reply {
  const { words } = turn;
  const { plan } = change;
  const about = aboutOf(plan);
  const [only] = people;
  const single = only !== undefined && people.length === 1 && plan.touched <= 1;
  const facts = single
    ? withFacts([...settingLines(words, only.after, about), beforeLine(words, only.before, about)])
    : withFacts([
        plan.touched === 0 ? '' : words.changes.changed({ people: plan.touched }),
        ...firstChanges(words, people, plan.touched, about),
      ]);
  return say(
    turn,
    change.undoes === undefined ? 'applied' : 'undone',
    [
      doneWords(words, plan, namedIn(people)),
      facts,
      notReachedLines(words, plan),
      ...warningLines(words, plan, single ? 'gateOff' : undefined),
      plan.touched > 0 ? words.changes.nextSignIn : undefined,
      ...waysBack(turn, change, next),
    ],
    {
      people: changedPeople(people, about),
      touched: plan.touched,
      ...scriptFacts(plan),
      warnings: plan.warnings,
      change: change.id,
      choices: [isTakenBack(change) ? redoChoice(turn, change.id) : undoChoice(turn, change.id)],
    },
  );
}

/** How to take it back, or to bring back what it took back; and what goes back next. */
function waysBack(turn: Turn, change: Change, next: Change | undefined): string[] {
  const { words, message } = turn;
  const { changes } = words;
  const id = plain(change.id);
  if (!isTakenBack(change)) {
    // A bare "undo" takes back something else where it is another's change, or an older one brought back.
    const named = change.actor.id !== message.actor.id || next?.id !== idInForce(change);
    return [named ? changes.undoHintNamed({ change: id }) : changes.undoHint({ change: id })];
  }
  if (next === undefined) return [changes.redoHint({ change: id })];
  const what = planTitle(words, next.plan);
  return [
    changes.redoHint({ change: id }),
    changes.nextUndo({ title: what, change: plain(next.id) }),
  ];
}

function idInForce({ id, plan }: Change): string {
  return plan.root?.change ?? id;
}

/** An undo that is no redo. */
function isTakenBack({ undoes, plan }: Change): boolean {
  return undoes !== undefined && plan.root?.again !== true;
}

export function undoChoice(turn: Turn, change: string): Choice {
  return { title: turn.words.changes.buttons.undo, action: { steward: 'undo', change } };
}

/** To take back an undo is to bring back what it took back. */
function redoChoice(turn: Turn, undo: string): Choice {
  return { title: turn.words.changes.buttons.redo, action: { steward: 'undo', change: undo } };
}

/** Nothing had to be done. */
export function alreadySo(turn: Turn, { plan, people }: Of<'alreadySo'>): Reply {
  const { words } = turn;
  const about = aboutOf(plan);
  const [only] = people;
  const single = only !== undefined && people.length === 1;
  const facts = single
    ? withFacts(settingLines(words, only, about))
    : bullets(firstPeople(words, people, plan.covered, about));
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
      people: peopleFacts(people.map((person) => replyPerson(person, undefined, about))),
      total: plan.covered,
      touched: 0,
      cmdlets: [],
      warnings: plan.warnings,
    },
  );
}
