import { describe, expect, it } from 'vitest';
import { Roles } from '../../src/access/roles.js';
import { createAccess } from '../../src/access/roles-access.js';
import type { Actor, Need, Right } from '../../src/policy/actor.js';
import type { Order } from '../../src/policy/plan.js';

const ROLES = ['viewer', 'helpdesk', 'admin', 'approver', 'auditor'] as const;

function actor(id: string, place: Partial<Actor> = {}): Actor {
  return { id, name: 'anything', channel: 'msteams', conversation: 'c1', ...place };
}

function need(right: Right, more: Partial<Need> = {}): Need {
  return { rights: [right], departments: [], sites: [], people: 1, ...more };
}

function access(file: unknown) {
  const roles = Roles.parse(file);
  return createAccess(() => roles);
}

describe('every right against every role', () => {
  const everybody = access({
    people: ROLES.map((role) => ({ id: `aad:t:${role}`, name: role, roles: [role] })),
    approval: { override: true },
  });
  const allowed: Record<Right, readonly string[]> = {
    read: ROLES,
    history: ROLES,
    assign: ['helpdesk', 'admin'],
    policy: ['admin'],
    site: ['admin'],
    global: ['admin'],
    undoOthers: ['admin'],
    approve: ['approver'],
    override: ['admin'],
    freeze: ['admin'],
    audit: ['auditor'],
  };
  const rows = Object.entries(allowed).flatMap(([right, holders]) =>
    ROLES.map((role) => ({ right: right as Right, role, may: holders.includes(role) })),
  );

  it.each(rows)('$role and $right: $may', ({ right, role, may }) => {
    const decision = everybody.decide(actor(`aad:t:${role}`), need(right));
    expect(decision.kind).toBe(may ? 'allowed' : 'denied');
    if (decision.kind === 'denied') {
      expect(decision).toMatchObject({ missing: right, helpers: allowed[right] });
    }
    expect(everybody.rightsOf(actor(`aad:t:${role}`)).includes(right)).toBe(may);
  });
});

describe('limits', () => {
  const limited = access({
    people: [
      {
        id: 'aad:t:dublin',
        name: 'Dub',
        roles: [
          { role: 'helpdesk', sites: ['Dublin'] },
          { role: 'admin', sites: ['Dublin'] },
        ],
      },
      {
        id: 'aad:t:finance',
        name: 'Fin',
        roles: [{ role: 'admin', departments: ['Finance'] }],
      },
      {
        id: 'aad:t:judge',
        name: 'Jud',
        roles: [{ role: 'approver', sites: ['Dublin'] }],
      },
      { id: 'aad:t:teams', name: 'Tea', roles: [{ role: 'admin', channels: ['msteams'] }] },
      { id: 'aad:t:room', name: 'Roo', roles: [{ role: 'admin', conversations: ['war-room'] }] },
      { id: 'aad:t:few', name: 'Few', roles: ['helpdesk'] },
    ],
    caps: { helpdesk: 2, approver: 2 },
  });
  const rows: [string, Actor, Need, string][] = [
    ['inside the site', actor('aad:t:dublin'), need('assign', { sites: ['dublin'] }), 'allowed'],
    ['outside the site', actor('aad:t:dublin'), need('assign', { sites: ['Redmond'] }), 'place'],
    [
      'one person outside',
      actor('aad:t:dublin'),
      need('assign', { sites: ['Dublin', 'Redmond'] }),
      'place',
    ],
    ['its own site policy', actor('aad:t:dublin'), need('site', { sites: ['Dublin'] }), 'allowed'],
    [
      'a site from a department, though nobody else is there',
      actor('aad:t:finance'),
      need('site', { departments: ['Finance'], sites: ['Dublin'] }),
      'place',
    ],
    ['a yes for its site', actor('aad:t:judge'), need('approve', { sites: ['Dublin'] }), 'allowed'],
    ['a yes for another', actor('aad:t:judge'), need('approve', { sites: ['Redmond'] }), 'place'],
    ['a yes over the cap', actor('aad:t:judge'), need('approve', { people: 3 }), 'cap'],
    ['Global from a site', actor('aad:t:dublin'), need('global'), 'place'],
    ['a freeze from a site', actor('aad:t:dublin'), need('freeze'), 'place'],
    ['its channel', actor('aad:t:teams'), need('global'), 'allowed'],
    ['another channel', actor('aad:t:teams', { channel: 'webchat' }), need('global'), 'global'],
    [
      'its conversation',
      actor('aad:t:room', { conversation: 'war-room' }),
      need('freeze'),
      'allowed',
    ],
    ['another conversation', actor('aad:t:room'), need('freeze'), 'freeze'],
    ['up to the cap', actor('aad:t:few'), need('assign', { people: 2 }), 'allowed'],
    ['over the cap', actor('aad:t:few'), need('assign', { people: 3 }), 'cap'],
    ['reading over the cap', actor('aad:t:few'), need('read', { people: 3 }), 'allowed'],
    ['a stranger', actor('aad:t:nobody'), need('read'), 'read'],
    ['a stranger who borrows a name', actor('x', { name: 'Tea' }), need('read'), 'read'],
  ];

  it.each(rows)('%s', (_, who, what, expected) => {
    const decision = limited.decide(who, what);
    expect(decision.kind === 'denied' ? decision.missing : 'allowed').toBe(expected);
  });
});

describe('what is told of limits', () => {
  const told = access({
    people: [
      { id: 'x:all', name: 'All', roles: [{ role: 'admin', sites: ['Dublin'] }, 'helpdesk'] },
      { id: 'x:dub', name: 'Dub', roles: [{ role: 'admin', sites: ['Dublin'] }] },
      { id: 'x:fin', name: 'Fin', roles: [{ role: 'admin', departments: ['Finance'] }] },
      { id: 'x:cap', name: 'Cap', roles: ['approver'] },
    ],
    caps: { approver: 9 },
  });

  it.each([
    ['x:dub', ['read', 'history', 'assign', 'site']],
    ['x:fin', ['read', 'history', 'assign']],
  ])('%s has only rights that go somewhere', (id, rights) => {
    expect(told.rightsOf(actor(id))).toEqual(rights);
  });

  it('nobody is named for a right that they hold nowhere', () => {
    expect(told.whoCan('site').map(({ name }) => name)).toEqual(['All', 'Dub']);
    expect(told.whoCan('freeze')).toEqual([]);
  });

  it.each([
    ['x:dub', 'assign', [{ departments: [], sites: ['Dublin'] }]],
    ['x:dub', 'read', []],
    ['x:all', 'assign', []],
    ['x:cap', 'approve', [{ departments: [], sites: [], cap: 9 }]],
  ] as const)('how far %s may %s', (id, right, limits) => {
    expect(told.limitsOf(actor(id), right)).toEqual(limits);
  });
});

describe('ids', () => {
  const file = (id: string) => ({ people: [{ id, name: 'A', roles: ['viewer'] }] });

  it.each([
    ['aad:T:O', 'aad:t:o', 'allowed'],
    ['slack:U1', 'slack:U1', 'allowed'],
    // Two people may differ by case alone: taken for one, they could approve what they ask for.
    ['slack:u1', 'slack:U1', 'denied'],
  ])('%s in the file and %s in the message: %s', (id, sender, kind) => {
    expect(access(file(id)).decide(actor(sender), need('read')).kind).toBe(kind);
  });

  it.each(['Ann Lee', 'ann', ':x', 'slack:', 'aad:only', 'aad:t:o:more'])('%s is none', (id) => {
    expect(Roles.safeParse(file(id)).success).toBe(false);
  });
});

describe('approval', () => {
  const two = [
    { id: 'aad:t:a', name: 'A', roles: ['approver'] },
    { id: 'aad:t:b', name: 'B', roles: ['approver', 'admin'] },
  ];
  const global: Order = {
    kind: 'set',
    settings: { EnableIMAutoArchiving: false },
    target: { kind: 'global' },
  };
  const one: Order = {
    kind: 'set',
    settings: { EnableIMAutoArchiving: false },
    target: { kind: 'users', users: ['t@c'] },
  };

  const policy = (identity: string): Order => ({
    kind: 'set',
    settings: { EnableIMAutoArchiving: false },
    target: { kind: 'policy', identity },
  });
  const created = (name: string): Order => ({ kind: 'create', policy: name });
  const deleted = (name: string): Order => ({ kind: 'delete', policy: name, reassign: null });

  it.each([
    ['Global, two approvers', { people: two }, global, 1, false, true],
    ['Global, one approver', { people: two.slice(1) }, global, 1, false, false],
    ['one person', { people: two }, one, 1, false, false],
    ['Global by its policy', { people: two }, policy('Global'), 1, false, true],
    ['a site by its policy', { people: two }, policy('site:Dublin'), 1, false, true],
    ['a per-user policy', { people: two }, policy('Kiosk'), 1, false, false],
    ["a site's new policy", { people: two }, created('site:Dublin'), 0, false, true],
    ['a new per-user policy', { people: two }, created('Kiosk'), 0, false, false],
    ["the end of a site's policy", { people: two }, deleted('site:Dublin'), 1, false, true],
    ['the end of a policy of two people', { people: two }, deleted('Kiosk'), 2, false, true],
    ['the end of a policy of one', { people: two }, deleted('Kiosk'), 1, false, false],
    ['51 people', { people: two }, one, 51, false, true],
    ['a shared policy', { people: two }, one, 1, true, true],
    ['a lower limit', { people: two, approval: { people: 5 } }, one, 6, false, true],
    ['never', { people: two, approval: { required: 'never' } }, global, 999, true, false],
    [
      'always, alone',
      { people: two.slice(1), approval: { required: 'always' } },
      global,
      1,
      false,
      true,
    ],
  ] as const)('%s', (_, file, order, people, shared, expected) => {
    expect(access(file).needsApproval(order, people, shared)).toBe(expected);
  });

  it.each([true, false])('may be overridden where the file says so: %s', (override) => {
    const { decide, rightsOf, whoCan } = access({ people: two, approval: { override } });
    const b = actor('aad:t:b');
    expect(decide(b, need('override')).kind).toBe(override ? 'allowed' : 'denied');
    expect(rightsOf(b).includes('override')).toBe(override);
    expect(whoCan('override').map(({ name }) => name)).toEqual(override ? ['B'] : []);
  });
});

describe('the file', () => {
  it.each([
    ['an unknown role', { people: [{ id: 'aad:t:a', name: 'A', roles: ['boss'] }] }],
    ['an unknown key', { people: [], everyone: 'admin' }],
    [
      'a misspelt limit',
      { people: [{ id: 'aad:t:a', name: 'A', roles: [{ role: 'admin', site: ['X'] }] }] },
    ],
    [
      'a person twice',
      { people: [1, 2].map(() => ({ id: 'aad:t:a', name: 'A', roles: ['admin'] })) },
    ],
    ['nothing', null],
  ])('refuses %s', (_, file) => {
    expect(Roles.safeParse(file).success).toBe(false);
  });
});
