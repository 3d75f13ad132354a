import type { Reply } from '../src/conversation/reply.js';
import type { ContentOf } from '../src/language/replies/content/content.js';
import { aboutOf } from '../src/policy/about.js';
import { type Change, refusedPeople } from '../src/policy/record.js';
import { changedPeople, scriptFacts } from './facts.js';
import { about, type Turn } from './turn.js';

/** It did not go as planned: what happened, whether anything changed, what to do. */
export function broken(turn: Turn, outcome: ContentOf<'broken'>['outcome']): Reply {
  const { change } = outcome;
  const refused = change.refused ?? [];
  return about(
    turn,
    'failed',
    { kind: 'broken', outcome },
    {
      reason: outcome.kind === 'failed' ? outcome.error.kind : outcome.kind,
      change: change.id,
      ...('people' in outcome && { people: changedPeople(outcome.people, aboutOf(change.plan)) }),
      ...(refused.length > 0 && { refused: refusedFacts(change) }),
      ...scriptFacts(change.plan),
      warnings: change.plan.warnings,
    },
  );
}

/** How many of the refused are told as data. */
const REFUSED = 50;

function refusedFacts(change: Change): Reply['refused'] {
  return refusedPeople(change)
    .slice(0, REFUSED)
    .map(({ user, error }) => ({ userPrincipalName: user, error }));
}
