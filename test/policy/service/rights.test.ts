import { describe, expect, it } from 'vitest';
import { fixedAccess } from '../../../src/access/fixed-access.js';
import { type Access, Right } from '../../../src/policy/actor.js';
import type { Order } from '../../../src/policy/plan.js';
import type { Asker, PolicyService } from '../../../src/policy/service.js';
import { asker, inOffice } from './office.js';
import { ANA, EVERYONE_OFF, TONY, turn, wholeState } from './orders.js';

const PAGE = { offset: 0, limit: 5 };
const people = { kind: 'users' as const, users: [TONY] };

/** What a person can ask for, with the rights that it needs, each of them. */
const COMMANDS: Record<string, Command> = {
  'show a person': reading('read', (service, who) => service.settings(people, who)),
  'show everyone': reading('read', (service, who) => service.settings({ kind: 'global' }, who)),
  'who has it off': reading('read', (service, who) => service.who({ enabled: false }, who, PAGE)),
  'list policies': reading('read', (service, who) => service.policies(who)),
  'show the PowerShell': reading('read', (service, who) => service.plan(EVERYONE_OFF, who)),
  history: reading('history', (service, who) => service.history(PAGE, who)),
  freeze: reading('freeze', (service, who) => service.freeze('x', who)),
  unfreeze: reading('freeze', (service, who) => service.unfreeze(who)),
  'set a person': ordering(['assign'], turn(false, TONY)),
  'set two people': ordering(['assign'], turn(false, TONY, ANA)),
  'set a department': ordering(['assign'], {
    kind: 'set',
    settings: { EnableIMAutoArchiving: false },
    target: { kind: 'department', name: 'Sales' },
  }),
  'set a policy': ordering(['policy'], {
    kind: 'set',
    settings: { EnableIMAutoArchiving: false },
    target: { kind: 'policy', identity: 'Counsel' },
  }),
  'set a site': ordering(['site'], {
    kind: 'set',
    settings: { EnableIMAutoArchiving: false },
    target: { kind: 'site', name: 'Dublin' },
  }),
  'set a site by its policy': ordering(['site'], {
    kind: 'set',
    settings: { EnableIMAutoArchiving: false },
    target: { kind: 'policy', identity: 'site:Dublin' },
  }),
  'set everyone': ordering(['global'], EVERYONE_OFF),
  'set Global by its name': ordering(['global'], {
    kind: 'set',
    settings: { EnableIMAutoArchiving: false },
    target: { kind: 'policy', identity: 'Global' },
  }),
  'switch the server': ordering(['global'], { kind: 'gate', enabled: false, identity: 'Global' }),
  'create a policy': ordering(['policy'], { kind: 'create', policy: 'Fresh' }),
  'delete a policy': ordering(['policy'], { kind: 'delete', policy: 'Kiosk' }),
  'delete a policy from its holders': ordering(['policy', 'assign'], {
    kind: 'delete',
    policy: 'Counsel',
    reassign: null,
  }),
  grant: ordering(['assign'], { kind: 'grant', policy: 'Counsel', target: people }),
  revoke: ordering(['assign'], { kind: 'revoke', target: { kind: 'users', users: [ANA] } }),
  'undo what another did': {
    ...ordering(['assign', 'undoOthers'], { kind: 'undo', change: 'C1' }),
    first: turn(false, TONY),
  },
  'undo what one did oneself': {
    needs: ['assign'],
    give: (service, who) => service.submit({ kind: 'undo', change: 'C1' }, who),
    first: turn(false, TONY),
    firstBy: 'ann',
  },
  'approve a request': answering(['approve'], 'approve'),
  'reject a request': answering(['approve'], 'reject'),
  'override a missing approval': answering(['override'], 'override'),
};

interface Command {
  readonly needs: readonly Right[];
  give(service: PolicyService, who: Asker): Promise<{ readonly kind: string }>;
  /** What somebody did before, with all rights: another, if not told. */
  readonly first?: Order;
  readonly firstBy?: string;
  /** Whether what was done before waits for a second person. */
  readonly waits?: boolean;
}

function reading(right: Right, give: Command['give']): Command {
  return { needs: [right], give };
}

function ordering(needs: readonly Right[], order: Order): Command {
  return { needs, give: (service, who) => service.submit(order, who) };
}

/** The answer to the request of another. */
function answering(needs: readonly Right[], wish: 'approve' | 'reject' | 'override'): Command {
  return {
    needs,
    async give(service, who) {
      const [request] = await service.approvals(asker('adam'));
      return service.approve(request?.id ?? '', wish, 'for a reason', who);
    },
    first: EVERYONE_OFF,
    waits: true,
  };
}

async function withRights(rights: readonly Right[], command: Command) {
  const { give, first, firstBy = 'adam', waits = false } = command;
  let held: readonly Right[] = Right.options;
  const access: Access = {
    ...fixedAccess(Right.options),
    decide(actor, need) {
      const has = actor.id === 'test:ann' ? held : Right.options;
      const missing = need.rights.find((right) => !has.includes(right));
      return missing === undefined
        ? { kind: 'allowed' }
        : { kind: 'denied', missing, right: missing, helpers: [] };
    },
    needsApproval: () => waits,
  };
  let result = { kind: '', changed: false };
  await inOffice(
    async ({ service, tenant }) => {
      if (first !== undefined) await service.submit(first, asker(firstBy));
      const before = await wholeState(tenant);
      held = rights;
      const { kind } = await give(service, asker('ann'));
      const changed = JSON.stringify(await wholeState(tenant)) !== JSON.stringify(before);
      result = { kind, changed };
    },
    { access },
  );
  return result;
}

describe.each(Object.entries(COMMANDS))('%s', (_name, command) => {
  const { needs } = command;

  it(`goes ahead with ${needs.join(' and ')} alone`, async () => {
    expect((await withRights(needs, command)).kind).not.toBe('refused');
  });

  it.each(needs)('is refused, and changes nothing, with every right but %s', async (missing) => {
    const others = Right.options.filter((right) => right !== missing);
    expect(await withRights(others, command)).toEqual({ kind: 'refused', changed: false });
  });

  it.each(Right.options.filter((right) => !needs.includes(right)))(
    'does not need %s',
    async (right) => {
      const others = Right.options.filter((other) => other !== right);
      expect((await withRights(others, command)).kind).not.toBe('refused');
    },
  );
});
