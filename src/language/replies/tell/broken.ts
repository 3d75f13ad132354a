import { aboutOf } from '../../../policy/about.js';
import type { Plan } from '../../../policy/plan.js';
import { type Change, refusedPeople, tookEffect } from '../../../policy/record.js';
import { assigned } from '../../../policy/step.js';
import { blocksOf, bullets, type Part } from '../block.js';
import type { Catalogue } from '../catalogue.js';
import type { ContentOf } from '../content/content.js';
import { type Plain, plain } from '../plain.js';
import { few } from './few.js';
import { firstImages } from './images.js';
import { undoChoice } from './offered.js';
import { firstPeople } from './people.js';
import type { Telling, Told } from './telling.js';

/** How many people are named for one reason of the server. */
const NAMED = 10;
/** How many reasons are told. */
const REASONS = 5;

type Outcome = ContentOf<'broken'>['outcome'];

/** It did not go as planned: what happened, whether anything changed, what to do. */
export function tellBroken({ words }: Telling, { outcome }: ContentOf<'broken'>): Told {
  const { change } = outcome;
  const undoable = outcome.kind !== 'unknown' && tookEffect(change).length > 0;
  const choices = undoable ? [undoChoice(words, change.id)] : [];
  return { blocks: blocksOf(lines(words, outcome)), choices };
}

function lines(words: Catalogue, outcome: Outcome): readonly Part[] {
  const { changes } = words;
  const { change } = outcome;
  const id = plain(change.id);
  const took = tookEffect(change).length;
  const failed = change.refused?.length ?? 0;
  const people = assigned(change.plan.steps).length;
  const done = assigned(tookEffect(change)).length;
  const refused = bullets(refusedRows(words, change));
  const toUndo = took > 0 ? changes.toUndo : undefined;
  const counts =
    people > 1
      ? changes.counts({ done, refused: failed, left: people - done - failed })
      : undefined;
  const headline = outcomeWords(words, change);
  switch (outcome.kind) {
    case 'partly':
      return [headline, refused, counts, toUndo];
    case 'unseen':
      return [
        headline,
        refused,
        failed > 0 ? counts : undefined,
        bullets(firstImages(words, outcome.found)),
        changes.nextSignIn,
        change.undoes === undefined ? changes.undoHint({ change: id }) : undefined,
      ];
    case 'mismatch': {
      const found = outcome.people.map(({ after }) => after);
      const rows = firstPeople(words, found, found.length, aboutOf(change.plan));
      return [headline, bullets([...firstImages(words, outcome.found), ...rows])];
    }
    case 'failed':
      return [
        headline,
        stoppedAt(words, change),
        counts,
        refused,
        ...serverLines(words, outcome.error),
        toUndo,
      ];
    case 'stopped':
      return [headline, counts, refused, toUndo];
    case 'unknown':
      return [headline, ...serverLines(words, outcome.error)];
  }
}

/** What became of a change that did not go as planned, in a sentence; of one that did, that it took effect. */
export function outcomeWords({ changes, news }: Catalogue, change: Change): string {
  const { outcome, plan, refused = [] } = change;
  const id = plain(change.id);
  const took = tookEffect(change).length;
  const done = assigned(tookEffect(change)).length;
  const total = plan.steps.length;
  switch (outcome) {
    case 'applied':
      return news.recoveredWhole;
    case 'partly':
      // Where it reached nobody, what it has done besides is a policy.
      return done === 0
        ? changes.failed({ change: id, done: took, total })
        : changes.partly({ change: id, done, refused: refused.length });
    case 'unseen':
      return changes.unseen({ change: id, refused: refused.length });
    case 'mismatch':
      return changes.mismatch({ change: id });
    case 'failed':
      return changes.failed({ change: id, done: took, total });
    case 'stopped':
      return changes.stopped({ change: id, done: took, total });
    case 'unknown':
      return changes.unknown({ change: id });
  }
}

/** The one in hand when it ended. */
function stoppedAt({ changes }: Catalogue, { plan, done }: Change): string | undefined {
  const after = plan.steps[done]?.after;
  if (after?.object !== 'assignment' || plan.steps.length < 2) return undefined;
  return changes.stoppedAt({ person: personIn(plan, after.user) });
}

function serverLines(
  { changes }: Catalogue,
  error: Extract<Outcome, { kind: 'failed' }>['error'],
): readonly Part[] {
  return [
    error.text === '' ? undefined : changes.serverSaid({ text: plain(error.text, 300) }),
    changes.advice[error.kind],
  ];
}

/** Whom the server refused, by what it said, a line each. */
function refusedRows(words: Catalogue, change: Change): string[] {
  const byReason = new Map<string, string[]>();
  for (const { user, error } of refusedPeople(change))
    byReason.set(error, [...(byReason.get(error) ?? []), user]);
  const rows = [...byReason].slice(0, REASONS).map(([error, users]) => {
    const people = few(words, users, (user) => personIn(change.plan, user), NAMED);
    return words.changes.refusedFor({
      people,
      said: error === '' ? undefined : plain(error, 300),
    });
  });
  const rest = byReason.size - rows.length;
  return rest === 0 ? rows : [...rows, words.lists.rest({ rest })];
}

/** A person of a plan by name; by UPN where the plan does not name them. */
function personIn({ people }: Plan, upn: string): Plain {
  const person = people.find(({ after }) => after.userPrincipalName === upn)?.after;
  return person === undefined ? plain(upn) : plain(person.displayName);
}
