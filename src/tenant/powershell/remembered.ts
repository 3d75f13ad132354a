/** A value that is costly to read, kept for a while; callers at the same time share one reading. */
export interface Remembered<Value> {
  get(): Promise<Value>;
  forget(): void;
}

/** `ms`: how long a value stays good. A reading that fails is not kept. */
export function remembered<Value>(ms: number, load: () => Promise<Value>): Remembered<Value> {
  let kept: { readonly value: Promise<Value>; readonly until: number } | undefined;
  return {
    get() {
      if (kept !== undefined && performance.now() < kept.until) return kept.value;
      const value = load();
      const mine = { value, until: performance.now() + ms };
      kept = mine;
      value.catch(() => {
        if (kept === mine) kept = undefined;
      });
      return value;
    },
    forget() {
      kept = undefined;
    },
  };
}
