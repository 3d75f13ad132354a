import fc from 'fast-check';
import type { PlannableOrder } from '../../src/policy/plan-order.js';
import type { Policy } from '../../src/policy/policy.js';
import { person } from './contoso.js';
import type { Organisation } from './memory-tenant.js';

const SITES = ['Redmond', 'Dublin', '京都'];
const NAMES = ['OfflineIM', 'Sales', 'Sales-OfflineIMOff', "O'Neil’s $(x)"];
const PEOPLE = ['ann', 'bob', 'cy', 'dee', 'eve'];

const settings = fc
  .record({
    EnableIMAutoArchiving: fc.constantFrom(undefined, null, true, false),
    DisableSavingIM: fc.constantFrom(undefined, true),
    MaxPhotoSizeKB: fc.constantFrom(undefined, null, 10, 30),
    OfTheFuture: fc.constantFrom(undefined, 'kept'),
  })
  .map((values): Policy['settings'] =>
    Object.fromEntries(
      Object.entries(values).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, value]],
      ),
    ),
  );

export const organisation: fc.Arbitrary<Organisation> = fc
  .record({
    global: settings,
    sites: fc.subarray(SITES),
    names: fc.subarray(NAMES),
    values: fc.array(settings, { minLength: 7, maxLength: 7 }),
    gates: fc.subarray(['site:Redmond', 'site:Dublin']),
    open: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
    people: fc.array(
      fc.record({
        site: fc.constantFrom(...SITES),
        department: fc.constantFrom('Sales', 'Finance'),
        policy: fc.option(fc.constantFrom(...NAMES), { nil: null }),
      }),
      { minLength: 1, maxLength: PEOPLE.length },
    ),
  })
  .map(({ global, sites, names, values, gates, open, people }) => ({
    sites: SITES,
    gates: ['Global', ...gates].map((identity, index) => ({
      identity,
      enableOfflineIm: open[index] ?? true,
    })),
    policies: [
      { identity: 'Global', settings: global },
      ...[...sites.map((site) => `site:${site}`), ...names].map((identity, index) => ({
        identity,
        settings: values[index] ?? {},
      })),
    ],
    users: people.map((placed, index) => person(PEOPLE[index] ?? 'x', placed)),
  }));

const target = fc.oneof(
  fc.subarray(PEOPLE, { minLength: 1 }).map((names) => ({
    kind: 'users' as const,
    users: names.map((name) => `${name}@contoso.com`),
  })),
  fc.constantFrom('Sales', 'Finance').map((name) => ({ kind: 'department' as const, name })),
  fc.constantFrom(...SITES).map((name) => ({ kind: 'site' as const, name })),
  fc.constantFrom(...NAMES).map((identity) => ({ kind: 'policy' as const, identity })),
  fc.constant({ kind: 'global' as const }),
);

const policy = fc.constantFrom(...NAMES, 'New', 'site:Redmond', 'Global');
/** What an order wants: offline messages mostly, other settings, several. */
const wish = fc
  .record({
    EnableIMAutoArchiving: fc.constantFrom(undefined, true, false, true, false, null),
    DisableSavingIM: fc.constantFrom(undefined, undefined, true, false, null),
    MaxPhotoSizeKB: fc.constantFrom(undefined, undefined, undefined, 10, 20),
  })
  .map((values): Policy['settings'] =>
    Object.fromEntries(
      Object.entries(values).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, value]],
      ),
    ),
  )
  .filter((wanted) => Object.keys(wanted).length > 0);

export const setOrder = fc.record({ kind: fc.constant('set' as const), settings: wish, target });
export const order: fc.Arbitrary<PlannableOrder> = fc.oneof(
  setOrder,
  fc.record({
    kind: fc.constant('gate' as const),
    enabled: fc.boolean(),
    identity: fc.constantFrom('Global', 'site:Redmond', 'site:京都'),
  }),
  fc.record({ kind: fc.constant('create' as const), policy, settings: wish }),
  fc.record({
    kind: fc.constant('delete' as const),
    policy,
    reassign: fc.option(fc.constantFrom(...NAMES), { nil: null }),
  }),
  fc.record({ kind: fc.constant('grant' as const), policy, target }),
  fc.record({ kind: fc.constant('revoke' as const), target }),
);
