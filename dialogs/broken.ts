import type { Outcome } from '../src/policy/service.js';
import { undoChoice } from './applied.js';
import { code } from './replies/plain.js';
import type { Reply } from './replies/reply.js';
import { bullets, say, type Turn } from './turn.js';
import { firstImages } from './views/images.js';
import { firstPeople } from './views/people.js';
import { changedPeople, scriptFacts } from './views/plan.js';

type Of<Kind extends Outcome['kind']> = Extract<Outcome, { kind: Kind }>;

type Broken = Of<'mismatch'> | Of<'failed'> | Of<'stopped'> | Of<'unknown'>;

/** It did not go as planned: what happened, whether anything changed, what to do. */
export function broken(turn: Turn, outcome: Broken): Reply {
  const { change } = outcome;
  const undoable = outcome.kind !== 'unknown' && change.done > 0;
  return say(turn, 'failed', brokenLines(turn, outcome), {
    reason: outcome.kind === 'failed' ? outcome.error.kind : outcome.kind,
    change: change.id,
    ...(outcome.kind === 'mismatch' && {
      people: changedPeople(outcome.people),
    }),
    ...scriptFacts(change.plan),
    warnings: change.plan.warnings,
    ...(undoable && { choices: [undoChoice(turn, change.id)] }),
  });
}

function brokenLines(turn: Turn, outcome: Broken): (string | undefined)[] {
  const { changes } = turn.words;
  const { change } = outcome;
  const id = code(change.id);
  const steps = change.plan.steps.length;
  const toUndo = change.done > 0 ? changes.toUndo : undefined;
  switch (outcome.kind) {
    case 'mismatch':
      return [
        changes.mismatch(id),
        bullets([
          ...firstImages(turn.words, outcome.found),
          ...firstPeople(
            turn.words,
            outcome.people.map(({ after }) => after),
            outcome.people.length,
          ),
        ]),
      ];
    case 'failed':
      return [changes.failed(id, change.done, steps), ...serverLines(turn, outcome.error), toUndo];
    case 'stopped':
      return [changes.stopped(id, change.done, steps), toUndo];
    case 'unknown':
      return [changes.unknown(id), ...serverLines(turn, outcome.error)];
  }
}

function serverLines(turn: Turn, error: Of<'failed'>['error']): (string | undefined)[] {
  const { changes } = turn.words;
  return [
    error.text === '' ? undefined : changes.serverSaid(code(error.text, 300)),
    changes.advice[error.kind],
  ];
}
