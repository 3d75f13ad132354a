import { StewardError } from '../errors.js';
import type { IsKnown } from '../language/mentions.js';
import { plainKey } from '../tenant/keys.js';
import { readCsv } from './import/csv-file.js';
import { createFaults } from './import/faults.js';

/**
 * Reads a file of people (columns DisplayName and UserPrincipalName; Department and Site where they are there) as a directory that
 * knows their names, addresses and places. Throws StewardError `import.invalid` where the file cannot be read.
 */
export async function readPeople(path: string): Promise<IsKnown> {
  const faults = createFaults();
  const known = new Set<string>();
  const rows = readCsv({
    path,
    required: ['DisplayName', 'UserPrincipalName'],
    optional: ['Department', 'Site'],
    faults,
    onBadRow: (line, reason) => faults.addRow(path, line, [reason]),
  });
  for await (const { cell } of rows) {
    const upn = cell('UserPrincipalName');
    const values = [cell('DisplayName'), upn, cell('Department'), cell('Site')];
    for (const value of values) if (value !== '') known.add(plainKey(value));
  }
  if (faults.count > 0) throw new StewardError('import.invalid', faults.lines().join('\n'));
  return (name) => known.has(plainKey(name)) || known.has(plainKey(turned(name)));
}

/** "Smith, Tony" is how a directory may list Tony Smith. */
function turned(name: string): string {
  const [last, first, more] = name.split(',');
  return first === undefined || more !== undefined ? name : `${first.trim()} ${last?.trim()}`;
}
