/** Runs work one at a time, in the order asked; work that throws does not hold up what follows. */
export interface Mutex {
  run<Value>(work: () => Promise<Value>): Promise<Value>;
}

export function createMutex(): Mutex {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run(work) {
      const result = last.then(work);
      last = result.catch(() => undefined);
      return result;
    },
  };
}

/** One mutex a key; a key that nobody waits for costs nothing. */
export function createKeyedMutex(): {
  run<Value>(key: string, work: () => Promise<Value>): Promise<Value>;
} {
  const users = new Map<string, { readonly mutex: Mutex; count: number }>();
  return {
    async run(key, work) {
      const entry = users.get(key) ?? { mutex: createMutex(), count: 0 };
      users.set(key, entry);
      entry.count += 1;
      try {
        return await entry.mutex.run(work);
      } finally {
        entry.count -= 1;
        if (entry.count === 0) users.delete(key);
      }
    },
  };
}
