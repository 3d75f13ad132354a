import { type Comparison, compare } from '../policy/continuity.js';
import { readStanding } from '../records/audit.js';
import { readPast } from '../tenant/embedded/past.js';

/**
 * Why the tenant and the records in a folder do not belong together; undefined where they do, and where only one of
 * them says anything about the other. Reads only, also while Steward runs. Throws StewardError where the files are not
 * whole.
 */
export async function readMisfit(folder: string): Promise<string | undefined> {
  // What the tenant has before the records are read was ordered in them before that.
  const before = await readPast(folder);
  const standing = await readStanding(folder);
  if (before === undefined) {
    return (
      standing.position && `${folder} has records of changes and no tenant: its files are gone.`
    );
  }
  const found = await compare(standing, before);
  if (found.kind !== 'behind') return words(folder, found);
  const after = await readPast(folder);
  const again = after && (await compare(standing, after));
  return again?.kind === 'behind' ? words(folder, again) : undefined;
}

function words(folder: string, found: Comparison): string | undefined {
  switch (found.kind) {
    case 'same':
    case 'imported':
      return undefined;
    case 'behind':
      return `${folder}: the tenant lacks changes that the records have: it was cut, or is an older copy.`;
    case 'other':
      return `${folder}: the tenant is not the one that the records know: it was replaced, or is an older copy.`;
    case 'ahead':
      return `${folder}: the tenant has ${found.writes} writes that the records lack: they were cut or removed, or are an older copy.`;
  }
}
