/** Work that shares a way: what arrives while a commit runs rides with the next one. */
export interface GroupCommit<Item, Done> {
  /**
   * Resolves with what `commit` made of the item. When a commit fails, all that waited behind it is rejected with it,
   * since it may rest on what was lost.
   */
  push(item: Item): Promise<Done>;
  /** Runs work between two commits. */
  between(work: () => Promise<void>): Promise<void>;
  /** How many commits have failed: counted before anyone hears of it. */
  failures(): number;
}

interface Waiting<Item, Done> {
  readonly item: Item;
  readonly resolve: (done: Done) => void;
  readonly reject: (failure: unknown) => void;
}

/** `commit` answers for each item, in order; it runs once at a time. */
export function groupCommit<Item, Done>(
  commit: (items: readonly Item[]) => Promise<readonly Done[]>,
): GroupCommit<Item, Done> {
  let queue: Waiting<Item, Done>[] = [];
  let draining = false;
  let failures = 0;
  let last: Promise<void> = Promise.resolve();

  async function drain(): Promise<void> {
    while (queue.length > 0) {
      const batch = queue;
      queue = [];
      try {
        const done = await commit(batch.map(({ item }) => item));
        done.forEach((each, index) => {
          batch[index]?.resolve(each);
        });
      } catch (failure) {
        failures += 1;
        for (const { reject } of [...batch, ...queue.splice(0)]) reject(failure);
      }
    }
    draining = false;
  }

  return {
    push(item) {
      return new Promise((resolve, reject) => {
        queue.push({ item, resolve, reject });
        if (draining) return;
        draining = true;
        // What is pushed in the same turn of the event loop shares the first commit.
        last = last.then(drain);
      });
    },
    between(work) {
      const result = last.then(work);
      last = result.catch(() => undefined);
      return result;
    },
    failures: () => failures,
  };
}
