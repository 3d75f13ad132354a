import { StewardError } from '../../errors.js';
import type { Cmdlet } from '../../policy/cmdlet.js';
import type { Past } from '../../policy/position.js';
import type { RunResult, TenantError } from '../../policy/tenant.js';
import { corrupt } from '../../store/journal-scan.js';
import { applyCmdlet } from './apply-cmdlet.js';
import { readPast } from './past.js';
import { snapshotPath } from './snapshot-file.js';
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
  past(): Promise<Past>;
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
  let live = Promise.resolve(await open(options.initial));
  let closed = false;
  let lastError: string | undefined;

  async function open(initial: StorageOptions['initial']): Promise<Live> {
    const storage = await openStorage({ ...options, initial });
    return { ...storage, newest: Promise.resolve(), discarded: false };
  }

  /** There was an organisation: one that is gone is not begun anew. */
  function openAgain(): Promise<Live> {
    return open(() => {
      throw corrupt(options.folder, `${snapshotPath(options.folder)} is gone`);
    });
  }

  async function ready(): Promise<Live> {
    if (closed) throw unavailable('it is closed');
    const asked = live;
    try {
      return await asked;
    } catch (cause) {
      if (live === asked) reopen(openAgain());
      throw unavailable(cause);
    }
  }

  function discard(failed: Live): void {
    if (failed.discarded) return;
    failed.discarded = true;
    reopen(failed.journal.close().then(openAgain));
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
      const done = {
        done: applied.length,
        ...(applied.length > 0 && { position: changed.position() }),
      };
      try {
        await changed.newest;
      } catch (cause) {
        lastError = LOST.text;
        options.log?.warn({ err: cause }, 'a change could not be written');
        discard(changed);
        return { kind: 'lost', done: 0, error: LOST };
      }
      return error === undefined ? { kind: 'done', ...done } : { kind: 'failed', ...done, error };
    },
    async past() {
      const { newest, position, history } = await ready();
      const past = { position: position(), origin: history.origin };
      await newest.catch((cause: unknown) => {
        throw unavailable(cause);
      });
      let writes: ReturnType<Past['writes']> | undefined;
      return {
        ...past,
        writes() {
          writes ??= readPast(options.folder).then((read) => read?.writes() ?? []);
          return writes;
        },
      };
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
