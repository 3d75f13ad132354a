import type { Row } from '../core/language.js';

/** Near an order, but none: each gives the reason that is told. */
export const DOUBTS: readonly Row[] = [
  { intent: 'clarify', mood: 'doubt', pattern: ['ANY* NOT ANY* (SET|PARAM|POL) ANY*', 'ANY* NOT ANY* UNDO ANY*', 'ANY* NOT ANY* FREEZE ANY*', 'ANY* (SET|POL) ANY* NOT ANY*'], reason: 'negated', cost: 1, yes: ["don't disable offline IM for Ken"], no: [] },
  { intent: 'clarify', mood: 'doubt', pattern: ['HOW ANY* (SET|PARAM|POL|UNDO) ANY*'], reason: 'question-how', cost: 0.5, yes: ['how do I disable offline IM for Ken?'], no: [] },
  { intent: 'clarify', mood: 'doubt', pattern: ['ANY* MAYBE ANY* (SET|PARAM|POL|UNDO) ANY*', 'ANY* (SET|PARAM|POL) ANY* MAYBE ANY*'], reason: 'hypothetical', cost: 1, yes: ['should we disable offline IM for Ken?'], no: [] },
  { intent: 'clarify', mood: 'doubt', pattern: ['ANY* IFW ANY* (SET|PARAM|POL) ANY*', 'ANY* (SET|PARAM|POL) ANY* IFW ANY*'], reason: 'conditional', cost: 1, yes: ['disable offline IM for Ken if he leaves'], no: [] },
  { intent: 'clarify', mood: 'doubt', pattern: ['ANY* EXCEPT ANY* (SET|PARAM|POL) ANY*', 'ANY* (SET|PARAM|POL) ANY* EXCEPT ANY*'], reason: 'excluded', cost: 1, yes: ['disable offline IM but only for somebody'], no: [] },
  { intent: 'clarify', mood: 'doubt', pattern: ['ANY* SAID ANY* (SET|PARAM|POL) ANY*', 'ANY* DONE ANY* (SET|PARAM|POL) ANY*', 'ANY* (SET|PARAM|POL) ANY* (DONE|SAID) ANY*'], reason: 'reported', cost: 1.2, yes: ['Bob said to disable offline IM for Ken'], no: [] },
  { intent: 'clarify', mood: 'doubt', pattern: ['ANY* PARTW ANY* (SET|PARAM|POL) ANY*', 'ANY* (SET|PARAM|POL) ANY* PARTW ANY*', 'ANY* (SET|POL) ANY* RELATIVE ANY*', 'ANY* RELATIVE ANY* (SET|POL) ANY*'], reason: 'part-of-group', cost: 1.2, yes: ['disable offline IM for some of Finance'], no: [] },
  { intent: 'clarify', mood: 'doubt', pattern: ['(%V|A-|A+|STOPV-|LET+) ANY* FEATURE ANY*', 'SW ANY* FEATURE ANY*'], reason: 'other-feature', cost: 1.4, yes: ['disable voicemail for Ken'], no: [] },
  { intent: 'clarify', mood: 'doubt', pattern: ['ANY* TIME ANY* (SET|PARAM|POL) ANY*', 'ANY* (SET|PARAM|POL) ANY* (TIME|VAGUE) ANY*', 'ANY* VAGUE ANY* (SET|PARAM|POL) ANY*', 'UNDO ANY* VAGUE ANY*'], reason: 'time-unclear', cost: 1.6, yes: ['disable offline IM for Ken every weekend'], no: [] },
  { intent: 'clarify', mood: 'doubt', pattern: ['(SW|MOVE) <set> <aim>', '<set>', '(SW|MOVE) <set>'], reason: 'missing-state', says: { intent: 'set' }, yes: ['offline IM'], no: [] },
  { intent: 'clarify', mood: 'doubt', pattern: ['ASSIGN p:(<pol>)'], reason: 'missing-target', says: { intent: 'grant' }, yes: ['assign policy Kiosk'], no: [] },
  { intent: 'clarify', mood: 'doubt', pattern: ['ASSIGN THE? POL TO <whom>'], reason: 'missing-policy', says: { intent: 'grant' }, yes: ['assign a policy to Ken Myer'], no: [] },
  { intent: 'clarify', mood: 'doubt', pattern: ['UNASSIGN THE? POL'], reason: 'missing-target', says: { intent: 'revoke' }, yes: ['unassign the policy'], no: [] },
  { intent: 'clarify', mood: 'doubt', pattern: ['CREATE THE? NEW? POL'], reason: 'missing-policy', says: { intent: 'policy.create' }, yes: ['create a policy'], no: [] },
  { intent: 'clarify', mood: 'doubt', pattern: ['DELETE THE? POL'], reason: 'missing-policy', says: { intent: 'policy.delete' }, yes: ['delete the policy'], no: [] },
  { intent: 'clarify', mood: 'doubt', pattern: ['%V FOR? <whom>', 'SW ITW %B FOR? <whom>', '(SW|MOVE) t:(<person>) %B'], reason: 'missing-setting', says: { intent: 'set' }, yes: ['disable Ken Myer'], no: [] },
  { intent: 'clarify', mood: 'doubt', pattern: ['SW ITW %B', '%V ITW'], reason: 'pronoun', cost: 0.2, yes: ['turn it off'], no: [] },
  { intent: 'clarify', mood: 'doubt', pattern: ['ANY* (SET|PARAM|POL|POLS) ANY*', 'ANY* (UNDO|FREEZE|UNFREEZE|CHANGE|CODE) ANY*'], reason: 'unclear', cost: 3, yes: ['offline IM whatever'], no: [] },
];
