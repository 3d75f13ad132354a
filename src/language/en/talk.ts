import type { Row } from '../core/language.js';

/** What is said to Steward about Steward, and about changes made. */
export const TALK: readonly Row[] = [
  {
    intent: 'help',
    mood: 'talk',
    pattern: 'HELP',
    yes: ['help', 'what can you do?'],
    no: ['help Ken Myer'],
  },
  {
    intent: 'greet',
    mood: 'talk',
    pattern: [
      'GREET (COMMA? BOT)? GREETING?',
      'GREET GREET',
      'GREETING',
      'THANKS',
      'GREET COMMA? THANKS',
    ],
    yes: ['hello', 'hey there'],
    no: ['hello Ken'],
  },
  {
    intent: 'status',
    mood: 'talk',
    pattern: 'STATUSW',
    yes: ['status'],
    no: ['status of Ken Myer'],
  },
  {
    intent: 'script',
    mood: 'talk',
    pattern: ['SCRIPTV? SCRIPTW', 'SCRIPTW (FOR|OF) LASTCH', 'SCRIPTV? SCRIPTW (FOR|OF) LASTCH'],
    yes: ['show the PowerShell'],
    no: ['run the PowerShell'],
  },
  {
    intent: 'rights',
    mood: 'talk',
    pattern: 'MINE',
    says: { question: 'mine' },
    yes: ['what can I do?'],
  },
  {
    intent: 'rights',
    mood: 'talk',
    pattern: 'WHOCAN',
    says: { question: 'who' },
    yes: ['who can do this?'],
  },
  {
    intent: 'freeze',
    mood: 'talk',
    pattern: ['FREEZE', 'FREEZE (COMMA|COLON|DASH|BECAUSE|UNTILW) r:(ANY ANY*)', 'FREEZE r:(Q)'],
    yes: [
      'freeze',
      'freeze everything, something is wrong',
      'pause all changes until we know more',
    ],
    no: ["freeze Tony Smith's account", "don't freeze anything", 'should we freeze?'],
  },
  ...(['approve', 'reject', 'override'] as const).map(
    (answer): Row => ({
      intent: 'approval',
      mood: 'talk',
      pattern: [
        `${answer.toUpperCase()}V (THE|CHANGEW|TICKETW)* CODE`,
        ...(answer === 'approve'
          ? []
          : [
              `${answer.toUpperCase()}V (THE|CHANGEW|TICKETW)* CODE (COMMA|COLON|DASH|BECAUSE)? r:(ANY ANY*|Q)`,
            ]),
      ],
      says: { answer },
      yes: [`${answer} K7Q2`],
      no: [`who can ${answer} K7Q2?`],
    }),
  ),
  {
    intent: 'script',
    mood: 'talk',
    pattern: 'SCRIPTV? SCRIPTW (TO|FOR|OF|COLON)? o:(ANY ANY*)',
    cost: 1,
    yes: ['show the PowerShell to disable offline IM for Ken Myer'],
  },
  {
    intent: 'unfreeze',
    mood: 'talk',
    pattern: 'UNFREEZE COMMA? MAYRESUME?',
    yes: ['unfreeze', 'lift the freeze'],
    no: ['do not unfreeze'],
  },
  {
    intent: 'loss',
    mood: 'talk',
    pattern: 'RESTORE',
    says: { decision: 'restore' },
    yes: ['restore the missing changes'],
  },
  {
    intent: 'loss',
    mood: 'talk',
    pattern: 'ACCEPTLOSS',
    says: { decision: 'accept' },
    yes: ['accept the loss'],
  },
  {
    intent: 'approval.list',
    mood: 'talk',
    pattern: 'PENDING',
    yes: ['pending approvals', 'what is waiting for me?'],
  },
  {
    intent: 'undo',
    mood: 'talk',
    pattern: [
      'UNDO (LASTCH|ITW|THE? CHANGEW|ALLSET)? (COMMA? MISTAKE)?',
      'UNDO UNDO',
      'WANTN UNDO',
      'UNDO UNDOTAIL',
      'TAKEV- LASTCH AWAY',
    ],
    yes: ['undo', 'take that back', 'revert my last change', 'undo please, that was a mistake'],
    no: ["don't undo", 'undo everything', 'was it undone?'],
  },
  {
    intent: 'undo',
    mood: 'talk',
    pattern:
      'UNDO (THE|CHANGEW|CHANGESW|HASH)* CHANGE ((COMMA AND?|AND) (CHANGEW|CHANGESW)? CHANGE)*',
    yes: ['undo C12', 'undo C1 and C4', 'please take back change C12'],
    no: ['undo C1 or C2', "don't undo C1"],
  },
  {
    intent: 'undo',
    mood: 'talk',
    pattern: [
      'UNDO THE? LASTN n:(NUM|NUMW) CHANGESW',
      'UNDO LASTN n:(NUM|NUMW)',
      'UNDO THE? n:(NUM|NUMW) LASTN CHANGESW',
    ],
    yes: ['undo the last 3 changes', 'take back my last 2 changes'],
    no: ['undo the last changes', 'I would undo the last three changes'],
  },
  {
    intent: 'undo',
    mood: 'talk',
    pattern: [
      'UNDO (EVERYTHING|ALLW|THE|CHANGESW)* THATW? b:(SELF) MADEW PAST',
      'UNDO EVERYTHING PAST',
      'UNDO (ALLW|THE)* CHANGESW PAST',
      'UNDO (ALLW|THE)* (CHANGES|CHANGESW|EVERYTHING) b:(<person>) MADEW PAST',
      'UNDO (ALLW|EVERYTHING)? b:(SELF) (CHANGES|CHANGESW)? PAST',
      'UNDO (ALLW|EVERYTHING)* (CHANGES|CHANGESW)? (MADEBY) b:(<person>|SELF) PAST',
    ],
    yes: ['undo everything since 9am', 'undo everything I did this morning'],
    no: ['undo everything', 'undo what I did the other day'],
  },
  { intent: 'redo', mood: 'talk', pattern: 'REDO', yes: ['redo', 'undo the undo'] },
  {
    intent: 'explain',
    mood: 'read',
    pattern: [
      'EXPLAINV THE? (PARAM|SET|POL|NOTSET|Q)',
      '(WHAT|EXPLAINV) (DOESQ)? THE? (PARAM|SET|POL|NOTSET|Q) MEANW',
      'EXPLAINV (THE)? (PARAM|SET) MEANW?',
      'WHAT (ISQ|DOESQ) THE? PARAM (MEANW)?',
      'TAKEEFFECT',
      'WHAT DOESQ THE? PARAM MEANW',
    ],
    says: { topic: 'this' },
    cost: -0.5,
    yes: [
      'what is a client policy?',
      'when does a change take effect?',
      'explain DisablePresenceNote',
    ],
  },
];
