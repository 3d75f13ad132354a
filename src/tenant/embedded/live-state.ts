import { StewardError, type StoreFault } from '../../errors.js';
import type { Cmdlet } from '../../policy/cmdlet.js';
import type { Past, Position } from '../../policy/position.js';
import type { RunResult, TenantError } from '../../policy/tenant.js';
import { applyCmdlet } from './apply-cmdlet.js';
import { readPast } from './past.js';
import type { State } from './state.js';
import { openStorage, readState, type StorageOptions } from './storage.js';

/**
 * The state in memory, held to what is on the disk. Cmdlets change it at once, so that runs follow one another without
 * waiting for the disk and share flushes; but no answer, of a change or of a read, leaves before all that it has seen
 * is durable. When a write fails, the state in memory is thrown away and read anew from the disk.
 */
export interface LiveState {
  /** Throws StewardError `tenant.unavailable` where the state cannot be told. */
  read<Answer>(query: (state: State) => Answer): Promise<Answer>;
  /**
   * Runs cmdlets in order up to the first that fails; those before it become durable together. Nothing runs while the
   * disk is known not to take it. Never throws.
   */
  change(cmdlets: readonly Cmdlet[]): Promise<RunResult>;
  /** Why nothing can be changed at the moment, looked at just now. */
  fault(): Promise<StoreFault | undefined>;
  past(): Promise<Past>;
  lastError(): string | undefined;
  close(): Promise<void>;
}

interface Live {
  readonly state: State;
  /** The newest change on its way to the disk rides with the state that shows it. */
  newest: Promise<unknown>;
  /** Of the journal when this was read: once more have failed, it shows changes that the disk does not have. */
  readonly failures: number;
}

const LOST: TenantError = { kind: 'unavailable', text: 'The change could not be written to disk.' };

const UNWRITABLE: TenantError = { kind: 'unavailable', text: 'The store cannot be written.' };

const UNAVAILABLE: TenantError = { kind: 'unavailable', text: 'The store cannot be read.' };

/** Reads the state from its folder; throws as `openStorage` does. */
export async function openLiveState(options: StorageOptions, now: () => Date): Promise<LiveState> {
  const { state, journal, history, position } = await openStorage(options);
  let live: Promise<Live> | undefined = Promise.resolve(liveOf(state, journal.failures()));
  let closed = false;
  let lastError: string | undefined;

  /** Reads the state anew; whoever asks after this failed tries again. */
  function again(): Promise<Live> {
    const failures = journal.failures();
    const reading = readState(options.folder, journal).then((read) => liveOf(read, failures));
    reading.catch(() => {
      if (live === reading) live = undefined;
    });
    return reading;
  }

  function isCurrent({ failures }: Live): boolean {
    return failures === journal.failures();
  }

  /** The caller asks again whether it is current: a write may fail in between. */
  async function current(): Promise<Live> {
    for (;;) {
      if (closed) throw unavailable('it is closed');
      live ??= again();
      const asked = live;
      const found = await asked.catch((cause: unknown) => {
        throw unavailable(cause);
      });
      if (isCurrent(found)) return found;
      if (live === asked) live = undefined;
    }
  }

  function positionAt({ seq, hash }: { readonly seq: number; readonly hash: string }): Position {
    return { lineage: history.lineage, seq, hash };
  }

  async function fault(): Promise<StoreFault | undefined> {
    await journal.look();
    return journal.fault();
  }

  return {
    async read(query) {
      const { state, newest } = await current();
      const answer = query(state);
      await newest.catch((cause: unknown) => {
        throw unavailable(cause);
      });
      return answer;
    },
    async change(cmdlets) {
      // So that what is in memory need not be read again when a fault is known before.
      if (journal.fault() !== undefined && (await fault()) !== undefined) {
        return { kind: 'failed', done: 0, error: UNWRITABLE };
      }
      let changed = await current().catch(() => undefined);
      while (changed !== undefined && !isCurrent(changed)) {
        changed = await current().catch(() => undefined);
      }
      if (changed === undefined) return { kind: 'failed', done: 0, error: UNAVAILABLE };
      let error: TenantError | undefined;
      const applied: Cmdlet[] = [];
      for (const cmdlet of cmdlets) {
        error = applyCmdlet(changed.state, cmdlet);
        if (error !== undefined) break;
        applied.push(cmdlet);
      }
      const written =
        applied.length > 0
          ? journal.append({ time: now().toISOString(), cmdlets: applied })
          : undefined;
      if (written !== undefined) changed.newest = written;
      const { newest } = changed;
      try {
        await newest;
      } catch (cause) {
        lastError = LOST.text;
        options.log?.warn({ err: cause }, 'a change could not be written');
        return { kind: 'lost', done: 0, error: LOST };
      }
      const done = {
        done: applied.length,
        ...(written && { position: positionAt(await written) }),
      };
      return error === undefined ? { kind: 'done', ...done } : { kind: 'failed', ...done, error };
    },
    async past() {
      const { newest } = await current();
      await newest.catch((cause: unknown) => {
        throw unavailable(cause);
      });
      const past = { position: position(), origin: history.origin };
      let writes: ReturnType<Past['writes']> | undefined;
      return {
        ...past,
        writes() {
          writes ??= readPast(options.folder).then((read) => read?.writes() ?? []);
          return writes;
        },
      };
    },
    fault,
    lastError: () => lastError,
    async close() {
      if (closed) return;
      closed = true;
      await journal.close();
    },
  };
}

function liveOf(state: State, failures: number): Live {
  return { state, newest: Promise.resolve(), failures };
}

function unavailable(cause: unknown): StewardError {
  return new StewardError('tenant.unavailable', 'the embedded tenant cannot be asked', cause);
}
