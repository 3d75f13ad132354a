import type { Plain } from '../../replies/plain.js';
import { count, list } from './count.js';

/** The tenant is not as the book says, and what an admin decides. */
export const loss = {
  lacks: ({ changes }: { changes: number }) =>
    `The organisation lacks ${count(changes, ' change', ' changes')} that the records have: it was cut or replaced, or is an older copy.`,
  differs:
    'The organisation is not the one that the records know: it was cut or replaced, or is an older copy.',
  exceeds: ({ writes }: { writes: number }) =>
    `The organisation has ${count(writes, ' write', ' writes')} that the records lack: they were cut or removed, or are an older copy.`,
  undecided:
    'What is shown may not be what you were told. Nothing can be changed until an admin decides.',
  how: ({ restore, accept }: { restore: Plain; accept: Plain }) =>
    `Say “${restore}” to run them again (a preview comes first), or “${accept}” to go on without them.`,
  howAccept: ({ accept }: { accept: Plain }) =>
    `Say “${accept}” to go on with the organisation as it is.`,
  more: ({ changes }: { changes: number }) => `… and ${count(changes, ' more', ' more')}.`,
  helpTopic: 'Missing changes',
  ask: ({ changes }: { changes: number }) =>
    changes === 0
      ? 'Go on with the organisation as it is?'
      : `Give up ${count(changes, ' change', ' changes')} for good? History will show them as lost, and they cannot be taken back any more.`,
  accepted: ({ changes }: { changes: number }) =>
    changes === 0
      ? 'The records follow the organisation as it is. Changes are possible again.'
      : `The loss of ${count(changes, ' change', ' changes')} is accepted and recorded. Changes are possible again.`,
  givenUp: ({ changes }: { changes: readonly string[] }) =>
    `These cannot be restored, or not wholly, and are given up: ${list(changes)}.`,
  gone: { lost: 'lost', imported: 'before the import of another organisation' },
};
