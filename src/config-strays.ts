import { distance } from 'fastest-levenshtein';
import { SettingKey } from './config-table.js';

/** Shorter keys (PORT, HOST) have too many innocent neighbours in a process environment. */
const DISTINCT = 8;

/**
 * Faults of keys that are not ours: all of a `.env` file's, since that file is ours alone; of the process
 * environment, which others share, only those that are a letter (or case and underscores) away from one of ours.
 */
export function strayKeys(file: readonly string[], environment: readonly string[]): string[] {
  const known: ReadonlySet<string> = new Set(SettingKey.options);
  const foreign = (keys: readonly string[]) => keys.filter((key) => !known.has(key));
  return [
    ...foreign(file).map((key) => `${key}: is not a key of Steward${hint(nearest(key, 3))}`),
    ...foreign(environment).flatMap((key) => {
      const meant = nearest(key, 1);
      return meant === undefined || squash(meant).length < DISTINCT
        ? []
        : [`${key}: is not a key of Steward${hint(meant)}`];
    }),
  ];
}

function nearest(key: string, limit: number): string | undefined {
  const ranked = SettingKey.options
    .map((option) => ({ option, far: distance(squash(option), squash(key)) }))
    .sort((one, other) => one.far - other.far);
  const best = ranked[0];
  return best !== undefined && best.far <= limit ? best.option : undefined;
}

function squash(key: string): string {
  return key.toLowerCase().replaceAll(/[_-]/g, '');
}

function hint(meant: string | undefined): string {
  return meant === undefined ? '' : `; did you mean ${meant}?`;
}
