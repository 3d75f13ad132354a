import type { Choice } from '../src/language/replies/choice.js';
import type { Turn } from './turn.js';

/** The button that takes back a change. */
export function undoChoice(turn: Turn, change: string): Choice {
  return { title: turn.words.changes.buttons.undo, action: { steward: 'undo', change } };
}
