import type { Need, Right } from './actor.js';
import { sameIdentity, scopeOf, siteOf } from './identity.js';
import type { Image, OrderTarget, Plan, Step } from './plan.js';
import { placeOf } from './target.js';

function rightOfTarget(target: OrderTarget): Right {
  const { kind } = placeOf(target);
  if (kind === 'users' || kind === 'department') return 'assign';
  return kind;
}

/** What editing the policy (or the switch) of this identity takes. */
export function rightOfIdentity(identity: string): Right {
  const scope = scopeOf(identity);
  return scope === 'user' ? 'policy' : scope;
}

function assigns(image: Image, policy: string): boolean {
  return image.object === 'assignment' && sameIdentity(image.policy, policy);
}

/**
 * The right that one step of an undo needs. A policy made for somebody's sake (its variant) comes and goes with the
 * assignment: whoever may assign may take that back.
 */
function rightOfStep({ before, after }: Step, steps: readonly Step[]): Right {
  if (after.object === 'assignment') return 'assign';
  if (after.object === 'imConfiguration') return rightOfIdentity(after.value.identity);
  const { identity } = after;
  const edits = before.object === 'policy' && before.value !== null && after.value !== null;
  const serves = steps.some(
    (step) => assigns(step.before, identity) || assigns(step.after, identity),
  );
  return !edits && serves && scopeOf(identity) === 'user' ? 'assign' : rightOfIdentity(identity);
}

function rightsOf({ order, steps }: Plan): readonly Right[] {
  switch (order.kind) {
    case 'set':
      return [rightOfTarget(order.target)];
    case 'gate':
      return [rightOfIdentity(order.identity)];
    case 'create':
      return [rightOfIdentity(order.policy)];
    case 'delete':
      return [
        rightOfIdentity(order.policy),
        ...(steps.some((step) => step.after.object === 'assignment') ? ['assign' as const] : []),
      ];
    case 'grant':
    case 'revoke':
      return ['assign'];
    case 'restore':
      return ['global'];
    case 'undo':
      return steps.map((step) => rightOfStep(step, steps));
  }
}

/** The site whose policy or switch a step edits: it counts also while nobody there is reached by it. */
function siteEdited({ after }: Step): string | undefined {
  if (after.object === 'assignment') return undefined;
  return siteOf(after.object === 'policy' ? after.identity : after.value.identity);
}

/**
 * What a plan needs of whoever orders it: the rights, where its people are, and how many. Making the variant that
 * a person is to get is part of assigning it. That an undo of another's change needs more is for the caller to add.
 */
export function needs(plan: Plan): Need {
  return {
    rights: [...new Set(rightsOf(plan))],
    departments: plan.departments,
    sites: [...new Set([...plan.sites, ...plan.steps.flatMap((step) => siteEdited(step) ?? [])])],
    people: plan.touched,
  };
}
