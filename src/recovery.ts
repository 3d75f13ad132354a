import type { Logger } from 'pino';
import type { Change } from './policy/record.js';
import type { PolicyService } from './policy/service.js';

/** Milliseconds between two tries while the server cannot be asked. */
const PAUSE = 10_000;

/**
 * Finds out what became of changes that the last process left without an outcome. While the tenant cannot be asked
 * they stay unknown and are looked at again; the returned function ends that. `onSettled` gets each one found out.
 */
export async function recoverChanges(
  service: PolicyService,
  log: Logger,
  onSettled: (change: Change) => Promise<void>,
): Promise<() => void> {
  let timer: NodeJS.Timeout | undefined;
  let ended = false;

  async function recover(): Promise<void> {
    const changes = await service.recover();
    for (const { id, outcome } of changes) log.warn({ change: id, outcome }, 'unfinished change');
    const open = changes.some(({ outcome }) => outcome === 'unknown');
    void told(changes.filter(({ outcome }) => outcome !== 'unknown'));
    if (open && !ended) timer = setTimeout(() => void again(), PAUSE).unref();
  }

  /** Beside the start, which no channel may hold up. */
  async function told(changes: readonly Change[]): Promise<void> {
    for (const change of changes) {
      await onSettled(change).catch((err: unknown) => log.error({ err }, 'outcome not told'));
    }
  }

  async function again(): Promise<void> {
    await recover().catch((err: unknown) => log.error({ err }, 'unfinished changes not settled'));
  }

  await recover();
  return () => {
    ended = true;
    clearTimeout(timer);
  };
}
