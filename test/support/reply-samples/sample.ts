import { Plain } from '../../../src/language/replies/plain.js';

/** A field that is called with each variant of its type, no fewer. */
export class Each<in out Variant> {
  constructor(readonly variants: readonly Variant[]) {}
}

export function each<const Variants extends readonly unknown[]>(...variants: Variants) {
  return new Each<Variants[number]>(variants);
}

/** What functions that make texts are called with; whatever else is in `Words` needs no sample. */
export type Samples<Words> = Words extends () => unknown
  ? never
  : Words extends (of: infer Of) => unknown
    ? Fields<Of>
    : Words extends string | readonly unknown[]
      ? never
      : Filled<{
          readonly [Name in keyof Words as [Samples<Words[Name]>] extends [never]
            ? never
            : Name]: Samples<Words[Name]>;
        }>;

type Filled<Of> = keyof Of extends never ? never : Of;

type Fields<Of> = { readonly [Name in keyof Of]-?: Field<Of[Name]> };

/** A text or a number to be seen, items of which each is to be seen, or the variants of anything else. */
type Field<Value> = [Value] extends [string]
  ? [Plain] extends [Value]
    ? Plain
    : Each<Value>
  : [Value] extends [number]
    ? [number] extends [Value]
      ? number
      : Each<Value>
    : [Value] extends [readonly (infer Item)[]]
      ? readonly [Field<Item>, Field<Item>, ...Field<Item>[]]
      : [Value] extends [object]
        ? Fields<Value>
        : Each<string extends Value ? Plain | Exclude<Value, string> : Value>;

// Texts that no reply has of its own, and that begin a sentence as they are.
export const A = Plain.parse('0zqa');
export const B = Plain.parse('0zqb');
export const C = Plain.parse('0zqc');
export const D = Plain.parse('0zqd');
export const E = Plain.parse('0zqe');
export const TEXTS: readonly string[] = [A, B, C, D, E];

// Counts, which each language writes in its own way; and a number to reply with.
export const L: number = 2_345;
export const M: number = 34_567;
export const N: number = 456_789;
export const CHOICE: number = 73;

export const EITHER = each(true, false);

/** A sample with its variants in every combination. */
export function callsOf(sample: unknown): readonly unknown[] {
  if (sample instanceof Each) return sample.variants;
  if (Array.isArray(sample)) return combinations(sample);
  if (typeof sample !== 'object' || sample === null) return [sample];
  const names = Object.keys(sample);
  return combinations(Object.values(sample)).map((values) =>
    Object.fromEntries(names.map((name, index) => [name, values[index]])),
  );
}

function combinations(samples: readonly unknown[]): unknown[][] {
  return samples.reduce<unknown[][]>(
    (all, sample) =>
      all.flatMap((before) => callsOf(sample).map((variant) => [...before, variant])),
    [[]],
  );
}
