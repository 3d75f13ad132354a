import { describe, expect, test } from 'vitest';
import type { Cmdlet } from '../../src/policy/cmdlet.js';
import { compare, type Standing } from '../../src/policy/continuity.js';
import type { Origin, Past, Position, Write } from '../../src/policy/position.js';

const at = (seq: number, hash = `h${seq}`, lineage = 'A'): Position => ({ lineage, seq, hash });

const make = (identity: string): Cmdlet => ({ name: 'New-CsClientPolicy', identity, settings: {} });

/** A tenant that stands at write `last`, of which it keeps those from `first` on. */
function past(last: number, origin: Origin = { kind: 'new' }, first = 0): Past {
  const writes = Array.from({ length: last - first + 1 }, (_, index): Write => {
    const seq = first + index;
    return { seq, hash: `h${seq}`, cmdlets: index === 0 ? [] : [make(`P${seq}`)] };
  });
  return { position: at(last), origin, writes: async () => writes };
}

function book(position?: Position, ...unfinished: string[]): Standing {
  return { position, hasChanges: true, unfinished: unfinished.map(make) };
}

const EMPTY: Standing = { position: undefined, hasChanges: false, unfinished: [] };

const imported = (seq: number, over?: Position): Origin => ({
  ...{ kind: 'imported', seq, time: '2026-11-24T10:00:00.000Z' },
  ...(over && { over }),
});

const CASES: readonly [string, Standing, Past, string][] = [
  ['both new', EMPTY, past(0), 'same'],
  ['at the same write', book(at(3)), past(3), 'same'],
  ['at the same write, all folded', book(at(3)), past(3, { kind: 'new' }, 3), 'same'],
  ['cut', book(at(3)), past(2), 'behind'],
  ['begun anew', book(at(3, 'h3', 'B')), past(0), 'other'],
  ['of another lineage, and longer', book(at(3, 'h3', 'B')), past(9), 'other'],
  ['another write at the same place', book(at(3, 'x')), past(3), 'other'],
  ['another write below', book(at(3, 'x')), past(5), 'other'],
  ['one write more', book(at(3)), past(4), 'ahead'],
  ['one write more, of an unfinished change', book(at(3), 'P4', 'P5'), past(4), 'same'],
  ['two more, of which one is unfinished', book(at(3), 'P4'), past(5), 'ahead'],
  ['one more, and another is unfinished', book(at(3), 'P7'), past(4), 'ahead'],
  ['one more, folded', book(at(3), 'P4'), past(4, { kind: 'new' }, 4), 'ahead'],
  ['a first change cut short by a crash', { ...EMPTY, unfinished: [make('P1')] }, past(1), 'same'],
  ['the book removed', EMPTY, past(3), 'ahead'],
  ['a book of before there were positions', book(), past(3, { kind: 'unknown', seq: 3 }), 'same'],
  ['that book, later', book(), past(4, { kind: 'unknown', seq: 3 }), 'ahead'],
  ['no book beside a tenant of then', EMPTY, past(3, { kind: 'unknown', seq: 3 }), 'ahead'],
  ['imported over what the book knows', book(at(3)), past(4, imported(4, at(3)), 4), 'imported'],
  ['imported over a cut tenant', book(at(9)), past(10, imported(10, at(9)), 10), 'imported'],
  ['imported first of all', EMPTY, past(1, imported(1), 1), 'imported'],
  ['imported over another book', book(at(2)), past(4, imported(4, at(3)), 4), 'ahead'],
  ['imported, and the book removed', EMPTY, past(4, imported(4, at(3)), 4), 'ahead'],
  ['imported, and then changed', EMPTY, past(2, imported(1), 1), 'ahead'],
  ['imported and noted', book(at(4)), past(4, imported(4, at(3)), 4), 'same'],
  ['imported, noted and cut', book(at(6)), past(5, imported(4, at(3)), 4), 'behind'],
];

describe('tenant and book', () => {
  test.each(CASES)('%s', async (_name, standing, tenant, kind) => {
    expect((await compare(standing, tenant)).kind).toBe(kind);
  });
});
