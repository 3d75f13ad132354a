import { StewardError } from '../../errors.js';
import type { Cmdlet } from '../../policy/cmdlet.js';
import type { RunResult, TenantError } from '../../policy/tenant.js';
import { applyCmdlet } from './apply-cmdlet.js';
import type { State } from './state.js';
import { openStorage, type Storage, type StorageOptions } from './storage.js';

/**
 * The state in memory, held to what is on the disk. Cmdlets change it at once, so that runs follow one another without
 * waiting for the disk and share flushes; but no answer, of a change or of a read, leaves before all that it has seen
 * is durable. When a write fails, the state in memory is thrown away and read anew from the disk.
 */
export interface LiveState {
  /** Throws StewardError `tenant.unavailable` where the state cannot be told. */
  read<Answer>(query: (state: State) => Answer): Promise<Answer>;
  /** Runs cmdlets in order up to the first that fails; those before it become durable together. Never throws. */
  change(cmdlets: readonly Cmdlet[]): Promise<RunResult>;
  lastError(): string | undefined;
  close(): Promise<void>;
}

/** The newest change on its way to the disk rides with the state that shows it. */
interface Live extends Storage {
  newest: Promise<unknown>;
  /** It shows changes that the disk may not have: nobody gets it any more. */
  discarded: boolean;
}

const LOST: TenantError = { kind: 'unavailable', text: 'The change could not be written to disk.' };

const UNAVAILABLE: TenantError = { kind: 'unavailable', text: 'The store cannot be read.' };

/** Reads the state from its folder; throws as `openStorage` does. */
export async function openLiveState(options: StorageOptions, now: () => Date): Promise<LiveState> {
  let live = Promise.resolve(await open());
  let closed = false;
  let lastError: string | undefined;

  async function open(): Promise<Live> {
    return { ...(await openStorage(options)), newest: Promise.resolve(), discarded: false };
  }

  async function ready(): Promise<Live> {
    if (closed) throw unavailable('it is closed');
    const asked = live;
    try {
      return await asked;
    } catch (cause) {
      if (live === asked) reopen(open());
      throw unavailable(cause);
    }
  }

  function discard(failed: Live): void {
    if (failed.discarded) return;
    failed.discarded = true;
    reopen(failed.journal.close().then(open));
  }

  function reopen(next: Promise<Live>): void {
    live = next;
    // Whoever asks next gets the rejection.
    live.catch(() => undefined);
  }

  return {
    async read(query) {
      const { state, newest } = await ready();
      const answer = query(state);
      await newest.catch((cause: unknown) => {
        throw unavailable(cause);
      });
      return answer;
    },
    async change(cmdlets) {
      const changed = await ready().catch(() => undefined);
      if (changed === undefined) return { kind: 'failed', done: 0, error: UNAVAILABLE };
      let error: TenantError | undefined;
      const applied: Cmdlet[] = [];
      for (const cmdlet of cmdlets) {
        error = applyCmdlet(changed.state, cmdlet);
        if (error !== undefined) break;
        applied.push(cmdlet);
      }
      if (applied.length > 0) {
        changed.newest = changed.journal.append({ time: now().toISOString(), cmdlets: applied });
      }
      try {
        await changed.newest;
      } catch (cause) {
        lastError = LOST.text;
        options.log?.warn({ err: cause }, 'a change could not be written');
        discard(changed);
        return { kind: 'lost', done: 0, error: LOST };
      }
      return error === undefined
        ? { kind: 'done', done: applied.length }
        : { kind: 'failed', done: applied.length, error };
    },
    lastError: () => lastError,
    async close() {
      closed = true;
      await live.then(
        ({ journal }) => journal.close(),
        () => undefined,
      );
    },
  };
}

function unavailable(cause: unknown): StewardError {
  return new StewardError('tenant.unavailable', 'the embedded tenant cannot be asked', cause);
}
