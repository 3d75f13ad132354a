import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type RecordEvent, tookEffect } from '../../src/policy/record.js';
import type { ChangeQuery, Records } from '../../src/policy/records.js';
import { policyStep } from '../../src/policy/step.js';
import {
  ANN,
  answered,
  BEN,
  EDIT_GLOBAL,
  grantTo,
  ordered,
  outcome,
  planOf,
  previewed,
  TONY,
} from '../records/events.js';

export interface Subject {
  readonly records: Records;
  /** Closes and opens the same books, as a restart does. */
  reopen(): Promise<Subject>;
  close(): Promise<void>;
}

const ORDER = {
  kind: 'set',
  settings: { EnableIMAutoArchiving: false },
  target: { kind: 'global' },
} as const;

const ANYTHING = { offset: 0, limit: 10 };

/** What every implementation of the books must do; each law holds before and after a restart. */
export function recordsContract(open: (now: () => Date) => Promise<Subject>): void {
  let subject: Subject;
  let time: number;

  beforeEach(async () => {
    time = Date.parse('2026-11-24T09:00:00.000Z');
    subject = await open(() => new Date(time));
  });

  afterEach(() => subject.close());

  async function write(...events: readonly RecordEvent[]): Promise<void> {
    for (const event of events) await subject.records.append(event);
  }

  /** Runs the assertions twice: on what was just written, and on what a new process reads. */
  async function always(assertions: (records: Records) => Promise<void> | void): Promise<void> {
    await assertions(subject.records);
    subject = await subject.reopen();
    await assertions(subject.records);
  }

  async function ids(query: Partial<ChangeQuery>): Promise<readonly string[]> {
    const found = await subject.records.changes({ ...ANYTHING, ...query });
    return found.changes.map((change) => change.id);
  }

  describe('records', () => {
    it('numbers and links what it appends', async () => {
      const first = await subject.records.append({ event: 'unfroze', actor: ANN });
      const second = await subject.records.append({ event: 'unfroze', actor: ANN });
      expect([first.seq, second.seq]).toEqual([1, 2]);
      expect(first.time).toBe('2026-11-24T09:00:00.000Z');
      expect(second.previous).toMatch(/^[0-9a-f]{64}$/);
      expect(second.previous).not.toBe(first.previous);
    });

    it('keeps a change with its plan, and what became of it', async () => {
      await write(ordered('C1'));
      await always(async (records) => {
        expect(await records.change('C1')).toMatchObject({ outcome: 'unknown', done: 0 });
        expect(records.unfinished()).toEqual(['C1']);
      });
      await write(outcome('C1'));
      await always(async (records) => {
        expect(await records.change('c1')).toEqual({
          id: 'C1',
          time: '2026-11-24T09:00:00.000Z',
          actor: ANN,
          phrase: 'the words of C1',
          plan: planOf([grantTo(TONY)]),
          planHash: 'hash',
          outcome: 'applied',
          done: 1,
        });
        expect(records.unfinished()).toEqual([]);
        expect(await records.change('C2')).toBeUndefined();
        expect(await records.change('nonsense')).toBeUndefined();
        expect(records.nextChange()).toBe('C2');
      });
    });

    it('knows how far a change came that has no outcome', async () => {
      await write(ordered('C1'), { event: 'progress', change: 'C1', done: 200 });
      await always(async (records) => {
        expect(await records.change('C1')).toMatchObject({ outcome: 'unknown', done: 200 });
      });
    });

    it('keeps who was refused, and a policy as the server filled it in', async () => {
      const made = { identity: 'Lobby', settings: {} };
      const filled = { identity: 'Lobby', settings: { MaxPhotoSizeKB: 30 } };
      const steps = [policyStep('Lobby', null, made), grantTo(TONY), grantTo('ana@contoso.com')];
      const refused = [{ step: 1, error: 'Insufficient access rights' }];
      await write(
        ordered('C1', { plan: planOf(steps) }),
        { event: 'progress', change: 'C1', done: 2, refused },
        { event: 'outcome', change: 'C1', outcome: 'partly', done: 3, refused, created: [filled] },
      );
      await always(async (records) => {
        const change = await records.change('C1');
        expect(change).toMatchObject({ outcome: 'partly', done: 3, refused });
        expect(change?.plan.steps[0]?.after).toMatchObject({ value: filled });
        expect(change && tookEffect(change).map(({ cmdlet }) => cmdlet.identity)).toEqual([
          'Lobby',
          'ana@contoso.com',
        ]);
      });
    });

    it('has nothing to take back where everybody was refused', async () => {
      const refused = [{ step: 0, error: 'no' }];
      await write(ordered('C1'), {
        event: 'outcome',
        ...{ change: 'C1', outcome: 'failed', done: 1, refused },
      });
      await always(async (records) => {
        expect(await records.undoable(ANN.id)).toBeUndefined();
      });
    });

    it('lets a later outcome correct an earlier one', async () => {
      await write(ordered('C1'), outcome('C1', 'unknown', 0));
      await always(async (records) => expect(records.unfinished()).toHaveLength(1));
      await write(outcome('C1', 'applied', 1));
      await always(async (records) => {
        expect(records.unfinished()).toEqual([]);
        expect(await records.change('C1')).toMatchObject({ outcome: 'applied', done: 1 });
      });
    });

    it('knows which change took back which', async () => {
      await write(ordered('C1'), outcome('C1'), ordered('C2', { undoes: 'C1' }));
      await always(async (records) =>
        expect(await records.change('C1')).not.toHaveProperty('undoneBy'),
      );
      await write(outcome('C2'));
      await always(async (records) => {
        expect(await records.change('C1')).toMatchObject({ undoneBy: 'C2' });
        expect(await records.change('C2')).toMatchObject({ undoes: 'C1' });
        expect(await records.lastChange(ANN.id)).toMatchObject({ id: 'C2' });
      });
      await write(ordered('C3', { undoes: 'C2' }), outcome('C3'));
      await always(async (records) => {
        expect(await records.change('C1')).not.toHaveProperty('undoneBy');
        expect(await records.change('C2')).toMatchObject({ undoneBy: 'C3' });
      });
      await write(ordered('C4', { undoes: 'C3' }), outcome('C4'));
      await always(async (records) => {
        expect(await records.change('C1')).toMatchObject({ undoneBy: 'C2' });
        expect(await records.change('C2')).not.toHaveProperty('undoneBy');
        expect(await records.change('C3')).toMatchObject({ undoneBy: 'C4' });
      });
    });

    it("finds a person's last change that did something", async () => {
      await write(ordered('C1'), outcome('C1'));
      await write(ordered('C2', { actor: BEN }), outcome('C2'));
      await write(ordered('C3'), outcome('C3', 'failed', 0));
      await always(async (records) => {
        expect(await records.lastChange(ANN.id)).toMatchObject({ id: 'C1' });
        expect(await records.lastChange(BEN.id)).toMatchObject({ id: 'C2' });
        expect(await records.lastChange('aad:t:nobody')).toBeUndefined();
      });
    });

    it('finds changes by person, policy, author and time, newest first, page by page', async () => {
      await write(ordered('C1'), outcome('C1'));
      time += 86_400_000;
      await write(ordered('C2', { actor: BEN, plan: planOf([EDIT_GLOBAL]) }), outcome('C2'));
      time += 86_400_000;
      const both = planOf([grantTo('ana@contoso.com'), grantTo(TONY)]);
      await write(ordered('C3', { plan: both }), outcome('C3'));
      await always(async (records) => {
        expect(await ids({})).toEqual(['C3', 'C2', 'C1']);
        expect(await ids({ user: TONY.toUpperCase() })).toEqual(['C3', 'C1']);
        expect(await ids({ user: 'ana@contoso.com' })).toEqual(['C3']);
        expect(await ids({ user: TONY, policies: ['global'] })).toEqual(['C3', 'C2', 'C1']);
        expect(await ids({ user: TONY, gates: ['global'] })).toEqual(['C3', 'C1']);
        expect(await ids({ actor: BEN.id })).toEqual(['C2']);
        expect(await ids({ actor: 'ann' })).toEqual(['C3', 'C1']);
        expect(await ids({ actor: 'an' })).toEqual([]);
        expect(await ids({ from: '2026-11-25T10:00:00+01:00' })).toEqual(['C3', 'C2']);
        expect(await ids({ to: '2026-11-25T09:00:00Z' })).toEqual(['C1']);
        const page = await records.changes({ offset: 1, limit: 1 });
        expect([page.total, page.changes.map((change) => change.id)]).toEqual([3, ['C2']]);
      });
    });

    it('finds what was ordered for a setting, and what changed it for somebody', async () => {
      const wish = { settings: { DisableEmoticons: true }, target: { kind: 'global' } } as const;
      const asked = { ...planOf([EDIT_GLOBAL]), order: { kind: 'set' as const, ...wish } };
      const row = { setting: 'DisableEmoticons', before: null, after: true, count: 3 };
      const granted = { ...planOf([grantTo(TONY)]), changes: [row] };
      await write(ordered('C1', { plan: asked }), outcome('C1'));
      await write(ordered('C2', { plan: granted }), outcome('C2'));
      await write(ordered('C3'), outcome('C3'));
      await always(async () => {
        expect(await ids({ setting: 'disableemoticons' })).toEqual(['C2', 'C1']);
        expect(await ids({ setting: 'DisableEmoticons', user: TONY })).toEqual(['C2']);
        expect(await ids({ setting: 'DisableEmoticons', policies: ['global'] })).toEqual(['C1']);
        expect(await ids({ setting: 'EnableURL' })).toEqual([]);
      });
    });

    it('finds the changes that somebody approved', async () => {
      await write(
        previewed('K1', { approval: true }),
        answered('K1', 'approved'),
        ordered('C1', { pending: 'K1' }),
        outcome('C1'),
        previewed('K2', { approval: true }),
        answered('K2', 'overridden'),
        ordered('C2', { actor: BEN, pending: 'K2' }),
        outcome('C2'),
      );
      await always(async () => {
        expect(await ids({ approver: BEN.id })).toEqual(['C1']);
        expect(await ids({ approver: 'ben' })).toEqual(['C1']);
        expect(await ids({ approver: 'ben', actor: 'ann' })).toEqual(['C1']);
        expect(await ids({ approver: 'ann' })).toEqual([]);
        expect(await ids({ actor: 'ben' })).toEqual(['C2']);
      });
    });

    it('keeps a preview and the one answer to it', async () => {
      const code = subject.records.nextPending();
      await write(previewed(code));
      await always(async (records) => {
        expect(await records.pending(code.toLowerCase())).toMatchObject({
          id: code,
          state: 'open',
          touched: 40,
        });
        expect(await records.pending('nope')).toBeUndefined();
      });
      await write(answered(code, 'confirmed'), ordered('C1', { pending: code }));
      await always(async (records) =>
        expect(await records.pending(code)).toMatchObject({
          state: 'confirmed',
          answeredBy: BEN,
          change: 'C1',
        }),
      );
    });

    it('takes a yes without its order for no answer: nothing was done', async () => {
      await write(previewed('K7Q2', { approval: true }), answered('K7Q2', 'approved'));
      await always(async (records) => {
        expect(await records.pending('K7Q2')).toMatchObject({ state: 'open' });
        expect(await records.approvals(new Date(time))).toHaveLength(1);
      });
    });

    it('lists what waits for a second person, until answered or out of time', async () => {
      await write(
        previewed('K7Q2', { approval: true }),
        previewed('B2B3'),
        previewed('D4F5', { approval: true }),
      );
      await always(async (records) => {
        const open = await records.approvals(new Date('2026-11-24T09:30:00Z'));
        expect(open.map((pending) => pending.id)).toEqual(['K7Q2', 'D4F5']);
        expect(await records.approvals(new Date('2026-11-24T10:00:00Z'))).toEqual([]);
        const late = await records.overdue(new Date('2026-11-24T10:00:00Z'));
        expect(late.map((pending) => pending.id)).toEqual(['K7Q2', 'D4F5']);
        expect(await records.overdue(new Date('2026-11-24T09:30:00Z'))).toEqual([]);
      });
      await write(answered('K7Q2', 'rejected', { reason: 'no' }));
      await write(answered('D4F5', 'approved'), ordered('C1', { pending: 'D4F5' }));
      await always(async (records) => {
        expect(await records.approvals(new Date('2026-11-24T09:30:00Z'))).toEqual([]);
        expect(await records.overdue(new Date('2026-11-25T09:30:00Z'))).toEqual([]);
        expect(await records.pending('K7Q2')).toMatchObject({ state: 'rejected', reason: 'no' });
        expect(await records.change('C1')).toMatchObject({ approvedBy: BEN });
      });
    });

    it('gives codes that nobody has', () => {
      const codes = Array.from({ length: 2_000 }, () => subject.records.nextPending());
      expect(new Set(codes).size).toBe(codes.length);
      for (const code of codes) expect(code).toMatch(/^([A-Z][2-9]){2,3}$/);
    });

    it("takes back a person's changes one after the other, and brings them back while nothing new came", async () => {
      async function expectNext(
        undo: string | undefined,
        redo: string | undefined,
        since?: string,
      ) {
        await always(async (records) => {
          expect((await records.undoable(ANN.id))?.id).toBe(undo);
          const found = await records.redoable(ANN.id);
          expect([found?.undo.id, found?.since]).toEqual([redo, since]);
        });
      }
      await write(ordered('C1'), outcome('C1'), ordered('C2'), outcome('C2'));
      await write(ordered('C3', { actor: BEN }), outcome('C3'));
      await expectNext('C2', undefined);
      await write(ordered('C4', { undoes: 'C2' }), outcome('C4'));
      await expectNext('C1', 'C4');
      await write(ordered('C5', { undoes: 'C1' }), outcome('C5'));
      await expectNext(undefined, 'C5');
      await write(ordered('C6', { undoes: 'C5' }), outcome('C6'));
      await expectNext('C1', 'C4');
      await write(ordered('C7'), outcome('C7'));
      await expectNext('C7', 'C4', 'C7');
      await write(ordered('C8', { undoes: 'C7' }), outcome('C8', 'failed', 1));
      await expectNext('C8', 'C4', 'C7');
      // Who does the rest of it clears the way.
      await write(ordered('C9', { undoes: 'C7', actor: BEN }), outcome('C9', 'failed', 0));
      await expectNext('C8', 'C4', 'C7');
      await write(ordered('C10', { undoes: 'C7', actor: BEN }), outcome('C10'));
      await expectNext('C1', 'C4', 'C7');
      await write(ordered('C11', { undoes: 'C10', actor: BEN }), outcome('C11'));
      await expectNext('C8', 'C4', 'C7');
    });

    it('remembers for 7 days what came of a message', async () => {
      await write(
        ordered('C1', { activity: 'a/1' }),
        previewed('K7Q2', { activity: 'a/2' }),
        answered('K7Q2', 'cancelled', { activity: 'a/3' }),
        { event: 'froze', actor: ANN, reason: 'x', activity: 'a/4' },
        { event: 'unfroze', actor: ANN, activity: 'a/5' },
        { event: 'alreadySo', actor: ANN, phrase: 'x', order: ORDER, activity: 'a/6' },
      );
      const deeds = [
        { kind: 'ordered', change: { id: 'C1' } },
        { kind: 'previewed', pending: { id: 'K7Q2' } },
        { kind: 'answered', pending: { id: 'K7Q2', state: 'cancelled' } },
        { kind: 'froze' },
        { kind: 'unfroze' },
        { kind: 'alreadySo', order: ORDER },
        undefined,
      ];
      async function expectKnown(records: Records) {
        for (const [index, deed] of deeds.entries()) {
          const found = await records.deedOf(`a/${index + 1}`);
          if (deed === undefined) expect(found).toBeUndefined();
          else expect(found).toMatchObject(deed);
          expect(records.hasOrdered(`a/${index + 1}`)).toBe(index === 0);
        }
      }
      await always(expectKnown);
      time += 6.9 * 86_400_000;
      await Promise.all(
        Array.from({ length: 12_000 }, (_, other) =>
          write({ event: 'unfroze', actor: ANN, activity: `other/${other}` }),
        ),
      );
      await always(expectKnown);
      time += 0.2 * 86_400_000;
      await write({ event: 'unfroze', actor: ANN, activity: 'late' });
      await always(async (records) => {
        expect(await records.deedOf('a/1')).toBeUndefined();
        expect(await records.deedOf('a/6')).toBeUndefined();
      });
    });

    it('knows where the tenant stood last, whatever order outcomes come in', async () => {
      const at = (seq: number, lineage = 'A') => ({ lineage, seq, hash: `${seq}` });
      await always((records) => expect(records.position()).toBeUndefined());
      await write(
        ...['C1', 'C2', 'C3', 'C4'].map((change) => ordered(change)),
        { ...outcome('C2'), position: at(2) },
        { ...outcome('C1'), position: at(1) },
        { event: 'progress', change: 'C3', done: 1, position: at(3) },
        outcome('C4'),
      );
      await always(async (records) => {
        expect(records.position()).toEqual(at(3));
        expect([...(await records.positions())]).toEqual([
          ['C1', at(1)],
          ['C2', at(2)],
          ['C3', at(3)],
          ['C4', undefined],
        ]);
      });
    });

    it('takes up the word of an admin about a loss, and an import', async () => {
      const at = (seq: number, lineage = 'A') => ({ lineage, seq, hash: `${seq}` });
      const by = { actor: BEN, phrase: 'accept the loss' };
      await write(
        ...['C1', 'C2', 'C3'].flatMap((change, index) => [
          ordered(change),
          { ...outcome(change), position: at(index + 1) },
        ]),
        { event: 'lossDecided', ...by, position: at(2, 'B'), restored: ['C2'], lost: ['C3'] },
      );
      await always(async (records) => {
        expect(records.position()).toEqual(at(2, 'B'));
        expect((await records.positions()).get('C2')).toEqual(at(2, 'B'));
        expect(await records.change('C3')).toMatchObject({ gone: 'lost' });
        expect(await records.lastChange(ANN.id)).toMatchObject({ id: 'C2' });
      });
      await write({ event: 'imported', at: '2026-11-24T09:00:00.000Z', position: at(9, 'B') });
      await always(async (records) => {
        expect(records.position()).toEqual(at(9, 'B'));
        expect(await records.change('C1')).toMatchObject({ gone: 'imported' });
        expect(await records.change('C3')).toMatchObject({ gone: 'lost' });
        expect(await records.lastChange(ANN.id)).toBeUndefined();
      });
    });

    it('knows whether all is frozen', async () => {
      await always((records) => expect(records.frozen()).toBeUndefined());
      await write({ event: 'froze', actor: ANN, reason: 'audit week' });
      await always((records) =>
        expect(records.frozen()).toEqual({
          actor: ANN,
          reason: 'audit week',
          time: '2026-11-24T09:00:00.000Z',
        }),
      );
      await write({ event: 'unfroze', actor: BEN });
      await always((records) => expect(records.frozen()).toBeUndefined());
    });
  });
}
