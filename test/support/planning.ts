import { planHash } from '../../src/policy/hash.js';
import type { OrderTarget, Plan } from '../../src/policy/plan.js';
import { type PlannableOrder, type Planned, planOrder } from '../../src/policy/plan-order.js';
import type { Change } from '../../src/policy/record.js';
import { scriptLines } from '../../src/policy/script.js';
import type { Tenant } from '../../src/policy/tenant.js';
import { memoryTenant, type Organisation } from './memory-tenant.js';

export function users(...names: string[]): { readonly kind: 'users'; users: string[] } {
  return { kind: 'users', users: names.map((name) => `${name}@contoso.com`) };
}

/** A change as the book has it once all steps of the plan took effect. */
export function asChange(plan: Plan): Change {
  return {
    id: 'C1',
    time: '2026-11-24T09:00:00.000Z',
    actor: { id: 'test:ann', name: 'Ann', channel: 'test', conversation: 'test' },
    phrase: 'as told',
    plan,
    planHash: planHash(plan),
    outcome: 'applied',
    done: plan.steps.length,
  };
}

/** Runs a plan to its end; throws where it was refused or a step fails. */
export async function carryOut(planned: Planned, tenant: Tenant): Promise<Change> {
  if (planned.kind === 'refused') throw new Error(`refused: ${JSON.stringify(planned.refusal)}`);
  const run = await tenant.run(planned.plan.steps.map((step) => step.cmdlet));
  if (run.kind !== 'done') throw new Error(JSON.stringify(run));
  return asChange(planned.plan);
}

export async function applied(order: PlannableOrder, tenant: Tenant): Promise<Change> {
  return carryOut(await planOrder(order, tenant), tenant);
}

export function set(enabled: boolean, target: OrderTarget): PlannableOrder {
  return { kind: 'set', settings: { EnableIMAutoArchiving: enabled }, target };
}

/** The plan of an order that must not be refused. */
export async function planned(order: PlannableOrder, organisation: Organisation): Promise<Plan> {
  const result = await planOrder(order, memoryTenant(organisation));
  if (result.kind === 'refused') throw new Error(JSON.stringify(result.refusal));
  return result.plan;
}

/** The steps of a plan as PowerShell, short to compare. */
export function lines(plan: Plan): string[] {
  return scriptLines(plan.steps.map((step) => step.cmdlet));
}

/** The line that gives somebody a policy. */
export function grant(name: string, policy: string | null): string {
  const value = policy === null ? '$null' : `'${policy}'`;
  return `Grant-CsClientPolicy -Identity '${name}@contoso.com' -PolicyName ${value}`;
}
