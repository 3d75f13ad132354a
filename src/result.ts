/** A value or an expected failure; the failure is data and carries no prose. */
export type Result<Value, Failure> =
  | { readonly kind: 'ok'; readonly value: Value }
  | { readonly kind: 'failed'; readonly failure: Failure };

export function ok<Value>(value: Value): { readonly kind: 'ok'; readonly value: Value } {
  return { kind: 'ok', value };
}

export function failed<Failure>(failure: Failure): {
  readonly kind: 'failed';
  readonly failure: Failure;
} {
  return { kind: 'failed', failure };
}

/** Makes a `switch` over a union complete at compile time: a new kind without a case does not compile. */
export function unreachable(value: never): never {
  throw new TypeError(`unhandled case: ${JSON.stringify(value)}`);
}
