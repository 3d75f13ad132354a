import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Order } from '../../../src/policy/plan.js';
import type { Outcome } from '../../../src/policy/service.js';
import { asker, expectKind, inOffice, type Office, openOffice } from './office.js';
import { ANA, EVERYONE_OFF, TONY, turn, turnDepartment, wholeState } from './orders.js';

const ann = asker('ann');

/** Says yes where a yes is asked for. */
async function yes({ service }: Office, outcome: Outcome): Promise<Outcome> {
  return outcome.kind === 'preview' ? service.answer(outcome.pending.id, 'confirm', ann) : outcome;
}

const ORDERS: readonly Order[] = [
  turn(false, TONY),
  turn(true, TONY),
  turn(false, ANA),
  turn(true, ANA, TONY),
  turnDepartment(false, 'Finance'),
  turnDepartment(true, 'Finance'),
  EVERYONE_OFF,
  { kind: 'revoke', target: { kind: 'users', users: [ANA] } },
  { kind: 'grant', policy: 'Kiosk', target: { kind: 'users', users: [ANA] } },
  { kind: 'create', policy: 'Lobby', settings: { EnableIMAutoArchiving: false } },
  { kind: 'gate', enabled: false, identity: 'Global' },
];

interface Done {
  readonly change: string;
  readonly before: unknown;
  readonly after: unknown;
}

describe('undo and redo', () => {
  it('walk through what one person did as an editor does, and history knows what is in force', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.oneof(
            { weight: 3, arbitrary: fc.constantFrom(...ORDERS) },
            { weight: 3, arbitrary: fc.constantFrom('undo' as const, 'redo' as const) },
            { weight: 1, arbitrary: fc.constant('restart' as const) },
          ),
          { minLength: 3, maxLength: 14 },
        ),
        async (acts) => {
          let office = await openOffice();
          const done: Done[] = [];
          const undone: Done[] = [];
          const lost: Done[] = [];
          for (const act of acts) {
            if (act === 'restart') {
              office = await office.restart();
              continue;
            }
            const { service, tenant } = office;
            const before = await wholeState(tenant);
            if (act === 'undo' || act === 'redo') {
              const outcome = await yes(office, await service[act](ann));
              const [from, to] = act === 'undo' ? [done, undone] : [undone, done];
              const expected = from.pop();
              if (expected === undefined) {
                const { refusal } = expectKind(outcome, 'refused');
                const since = lost.length > 0 ? 'changedAfterUndo' : 'nothingToRedo';
                expect(refusal.reason).toBe(act === 'undo' ? 'nothingToUndo' : since);
                expect(await wholeState(tenant)).toEqual(before);
              } else {
                const { plan } = expectKind(outcome, 'applied').change;
                expect(plan.root).toMatchObject({ change: expected.change, again: act === 'redo' });
                const wanted = act === 'undo' ? expected.before : expected.after;
                expect(await wholeState(tenant)).toEqual(wanted);
                to.push(expected);
              }
            } else {
              const outcome = await yes(office, await service.submit(act, ann));
              if (outcome.kind !== 'applied') continue;
              done.push({ change: outcome.change.id, before, after: await wholeState(tenant) });
              lost.push(...undone.splice(0));
            }
            expect((await service.nextUndo(ann.actor))?.id).toBe(done.at(-1)?.change);
            for (const { change } of done) {
              expect((await office.records.change(change))?.undoneBy).toBeUndefined();
            }
            for (const { change } of [...undone, ...lost]) {
              expect((await office.records.change(change))?.undoneBy).toBeDefined();
            }
          }
          await office.close();
        },
      ),
      { numRuns: 40 },
    ));

  it('are of each person alone', () =>
    inOffice(async ({ service }) => {
      expectKind(await service.submit(turn(false, TONY), ann), 'applied');
      expectKind(await service.submit(turn(false, ANA), asker('adam')), 'applied');
      const { change } = expectKind(await service.undo(ann), 'applied');
      expect(change).toMatchObject({ undoes: 'C1' });
      expect(expectKind(await service.redo(asker('adam')), 'refused').refusal.reason).toBe(
        'nothingToRedo',
      );
      expect(expectKind(await service.undo(ann), 'refused').refusal.reason).toBe('nothingToUndo');
    }));

  it('name what stands in the way of bringing back', () =>
    inOffice(async ({ service }) => {
      expectKind(await service.submit(turn(false, TONY), ann), 'applied');
      expectKind(await service.undo(ann), 'applied');
      expectKind(await service.submit(turn(false, ANA), ann), 'applied');
      const { refusal } = expectKind(await service.redo(ann), 'refused');
      expect(refusal).toEqual({
        reason: 'changedAfterUndo',
        ...{ change: 'C1', since: 'C3' },
      });
      expectKind(await service.submit({ kind: 'undo', change: 'C2' }, ann), 'applied');
    }));
});
