import { type ChangeEntry, changeNumber } from './entries.js';

/** All of its steps took effect. */
export function isWhole({ outcome }: Pick<ChangeEntry, 'outcome'>): boolean {
  return outcome === 'applied' || outcome === 'unseen';
}

/** Whether anything in the tenant is, or may be, as a change left it. */
export function isInForce(entry: ChangeEntry): boolean {
  return entry.undoneBy === undefined && entry.gone === undefined && didAnything(entry);
}

function didAnything({ done, refused, outcome }: ChangeEntry): boolean {
  return done > (refused?.length ?? 0) || outcome === 'unknown';
}

/**
 * What `undo` takes back next of one person's changes (oldest first): the newest in force that is itself no undo or
 * redo, else an undo or redo that got stuck halfway, which stands in the way of all before it until somebody did the
 * rest of it.
 *
 * @param all everybody's changes, `C1` first
 */
export function undoable(
  own: readonly ChangeEntry[],
  all: readonly (ChangeEntry | undefined)[],
): ChangeEntry | undefined {
  function isStuck(entry: ChangeEntry): boolean {
    const undone = all[(changeNumber(entry.undoes ?? '') ?? 0) - 1];
    return !isWhole(entry) && undone?.undoneBy === undefined;
  }
  return own.findLast((entry) => isInForce(entry) && (entry.kind === 'change' || isStuck(entry)));
}

/**
 * The undo that `redo` takes back next. As in an editor, a new change ends what could be done again before it: `since`
 * is the newest such change.
 */
export function redoable(
  own: readonly ChangeEntry[],
): { readonly undo: ChangeEntry; readonly since: ChangeEntry | undefined } | undefined {
  const undo = own.findLast((entry) => entry.kind === 'undo' && isWhole(entry) && isInForce(entry));
  if (undo === undefined) return undefined;
  const since = own.findLast(
    (entry) => entry.kind === 'change' && entry.number > undo.number && didAnything(entry),
  );
  return { undo, since };
}
