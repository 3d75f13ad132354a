import type { Reply } from '../src/conversation/reply.js';
import { bullets, type Part } from '../src/language/replies/block.js';
import { plain } from '../src/language/replies/plain.js';
import { firstImages } from '../src/language/replies/tell/images.js';
import { firstPeople } from '../src/language/replies/tell/people.js';
import { aboutOf } from '../src/policy/about.js';
import { type Change, refusedPeople, tookEffect } from '../src/policy/record.js';
import type { Outcome } from '../src/policy/service.js';
import { assigned } from '../src/policy/step.js';
import { changedPeople, scriptFacts } from './facts.js';
import { personIn, refusedRows } from './partly.js';
import { say, type Turn } from './turn.js';
import { undoChoice } from './undo-choice.js';

type Of<Kind extends Outcome['kind']> = Extract<Outcome, { kind: Kind }>;

type Broken = Of<'partly' | 'unseen' | 'mismatch' | 'failed' | 'stopped' | 'unknown'>;

/** It did not go as planned: what happened, whether anything changed, what to do. */
export function broken(turn: Turn, outcome: Broken): Reply {
  const { change } = outcome;
  const undoable = outcome.kind !== 'unknown' && tookEffect(change).length > 0;
  const refused = change.refused ?? [];
  return say(turn, 'failed', brokenLines(turn, outcome), {
    reason: outcome.kind === 'failed' ? outcome.error.kind : outcome.kind,
    change: change.id,
    ...('people' in outcome && { people: changedPeople(outcome.people, aboutOf(change.plan)) }),
    ...(refused.length > 0 && { refused: refusedFacts(change) }),
    ...scriptFacts(change.plan),
    warnings: change.plan.warnings,
    ...(undoable && { choices: [undoChoice(turn, change.id)] }),
  });
}

function brokenLines(turn: Turn, outcome: Broken): readonly Part[] {
  const { changes } = turn.words;
  const { change } = outcome;
  const id = plain(change.id);
  const steps = change.plan.steps.length;
  const took = tookEffect(change).length;
  const toUndo = took > 0 ? changes.toUndo : undefined;
  const failed = change.refused?.length ?? 0;
  const refused = bullets(refusedRows(turn, change));
  const people = assigned(change.plan.steps).length;
  const done = assigned(tookEffect(change)).length;
  const counts =
    people > 1
      ? changes.counts({ done, refused: failed, left: people - done - failed })
      : undefined;
  switch (outcome.kind) {
    case 'partly':
      // Where it reached nobody, what it has done besides is a policy.
      return [
        done === 0
          ? changes.failed({ change: id, done: took, total: steps })
          : changes.partly({ change: id, done, refused: failed }),
        refused,
        counts,
        toUndo,
      ];
    case 'unseen':
      return [
        changes.unseen({ change: id, refused: failed }),
        refused,
        failed > 0 ? counts : undefined,
        bullets(firstImages(turn.words, outcome.found)),
        changes.nextSignIn,
        change.undoes === undefined ? changes.undoHint({ change: id }) : undefined,
      ];
    case 'mismatch':
      return [
        changes.mismatch({ change: id }),
        bullets([
          ...firstImages(turn.words, outcome.found),
          ...firstPeople(
            turn.words,
            outcome.people.map(({ after }) => after),
            outcome.people.length,
            aboutOf(change.plan),
          ),
        ]),
      ];
    case 'failed':
      return [
        changes.failed({ change: id, done: took, total: steps }),
        stoppedAt(turn, change),
        counts,
        refused,
        ...serverLines(turn, outcome.error),
        toUndo,
      ];
    case 'stopped':
      return [changes.stopped({ change: id, done: took, total: steps }), counts, refused, toUndo];
    case 'unknown':
      return [changes.unknown({ change: id }), ...serverLines(turn, outcome.error)];
  }
}

/** The one in hand when it ended. */
function stoppedAt({ words }: Turn, { plan, done }: Change): string | undefined {
  const after = plan.steps[done]?.after;
  if (after?.object !== 'assignment' || plan.steps.length < 2) return undefined;
  return words.changes.stoppedAt({ person: personIn(plan, after.user) });
}

/** How many of the refused are told as data. */
const REFUSED = 50;

function refusedFacts(change: Change): Reply['refused'] {
  return refusedPeople(change)
    .slice(0, REFUSED)
    .map(({ user, error }) => ({ userPrincipalName: user, error }));
}

function serverLines(turn: Turn, error: Of<'failed'>['error']): (string | undefined)[] {
  const { changes } = turn.words;
  return [
    error.text === '' ? undefined : changes.serverSaid({ text: plain(error.text, 300) }),
    changes.advice[error.kind],
  ];
}
