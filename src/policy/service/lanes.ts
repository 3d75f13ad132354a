/** Lets changes of different people go side by side, so that they share the flushes they wait for. */
export interface Lanes {
  /** Runs work beside other such work, but after earlier work of any of its keys. At least one key. */
  beside<Value>(keys: readonly string[], work: () => Promise<Value>): Promise<Value>;
  /** Runs work while nothing else runs: after all earlier work and before all later. */
  alone<Value>(work: () => Promise<Value>): Promise<Value>;
}

/** Work starts in the order asked; work that throws does not hold up what follows. */
export function createLanes(): Lanes {
  /** Settles when everything up to the last work that ran alone is over. */
  let barrier: Promise<unknown> = Promise.resolve();
  /** The last work of each key since then. */
  const lanes = new Map<string, Promise<unknown>>();

  return {
    beside(keys, work) {
      const earlier = keys.flatMap((key) => lanes.get(key) ?? []);
      const result = Promise.all([barrier, ...earlier]).then(work);
      const over = settled(result);
      for (const key of keys) lanes.set(key, over);
      void over.then(() => {
        for (const key of keys) if (lanes.get(key) === over) lanes.delete(key);
      });
      return result;
    },
    alone(work) {
      const result = Promise.all([barrier, ...lanes.values()]).then(work);
      barrier = settled(result);
      lanes.clear();
      return result;
    },
  };
}

function settled(work: Promise<unknown>): Promise<unknown> {
  return work.catch(() => undefined);
}
