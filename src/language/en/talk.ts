import type { Row } from '../core/language.js';

/** A reason in the speaker's words: it neither begins nor ends with "not" or a mark. */
const SAID = 'SAYS ((SAYS|NOT|COMMA|DASH|STOP|SEMI|APOS|POSS|SLASH|COLON)* SAYS)?';

/** What is said to Steward about Steward, and about changes made. */
export const TALK: readonly Row[] = [
  {
    intent: 'help',
    mood: 'talk',
    pattern: 'SLASH? HELP (COMMA? HELP)?',
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
    intent: 'clarify',
    mood: 'talk',
    pattern: [
      '(FREEZE|UNFREEZE) (COMMA|EXCL|STOP|DASH)+ (NOPE (COMMA|EXCL|STOP|DASH)*)+ (NOT ITW?)?',
      '(FREEZE|UNFREEZE) (COMMA|DASH|COLON|IS)+ OVERW',
    ],
    reason: 'negated',
    cost: -3,
    yes: ["freeze! no, wait, don't", 'unfreeze, no, wait'],
    no: ['freeze everything, it is not safe'],
  },
  {
    intent: 'freeze',
    mood: 'talk',
    pattern: [
      'FREEZE',
      'FREEZEN',
      'FREEZE (COMMA|BECAUSE)? ALARM',
      `FREEZE (COMMA|COLON|DASH|BECAUSE|UNTILONLY) r:(${SAID})`,
      'FREEZE r:(Q)',
      'NOCHANGES (COMMA|STOP|EXCL|DASH)+ FREEZE',
    ],
    yes: [
      'freeze',
      'freeze everything, something is wrong',
      'pause all changes until we know more',
      'no changes from now on, please freeze',
    ],
    no: ["freeze Tony Smith's account", "don't freeze anything", 'should we freeze?'],
  },
  ...(['approve', 'reject', 'override'] as const).map(
    (answer): Row => ({
      intent: 'approval',
      mood: 'say',
      pattern: [
        `${answer.toUpperCase()}V (THE|CHANGEW|TICKETW|CODEW)* CODE (COMMA? OKAYW)?`,
        ...(answer === 'approve'
          ? []
          : [
              `${answer.toUpperCase()}V (THE|CHANGEW|TICKETW|CODEW)* CODE (COMMA|COLON|DASH|BECAUSE)+ r:(${SAID}|Q)`,
              `${answer.toUpperCase()}V (THE|CHANGEW|TICKETW|CODEW)* CODE COMMA? BECAUSE r:(NOT ${SAID})`,
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
    pattern: '(<over> (COMMA|DASH|STOP|SO)*)? UNFREEZE COMMA? (MAYRESUME|<over>)?',
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
    pattern: [
      '(SHOW|LISTV)? (THE|SELF|ALLW|ANYQ|ISQ|AT|EXISTW|WHAT)* PENDING',
      '(WHAT|SHOW|LISTV|ANYQ|EXISTW|ISQ)* (THE|ANYQ|ALLW)* (REQUESTSW|CHANGES|CHANGEW)? (IS|ISQ|STILLW|THATW|WHO|AT|EXISTW)* WAITINGW FOR (APPROVALW|SELF|WEW)',
      '(WHAT|ANYQ|ISQ|EXISTW|SHOW|LISTV)+ STILLW? WAITINGW',
      '(SHOW|LISTV|WHAT|ISQ|ANYQ|EXISTW)* (THE|ALLW)* WAITINGW REQUESTSW',
      '(WHAT|SHOW) (REQUESTSW|CHANGES|APPROVALW) (IS|ISQ|STILLW)* (WAITINGW|LACKW APPROVALW)',
      '(WHAT|ANYQ|ISQ|EXISTW)* (LACKW|WAITINGW FOR) SELF? APPROVALW',
      'ANYQ (FOR SELF)? TO? APPROVEV',
      'DOESQ SELF MUST? APPROVEV ANYQ (TIME|PAST)?',
    ],
    yes: ['pending approvals', 'what is waiting for me?', 'anything in my approval queue?'],
  },
  {
    intent: 'explain',
    mood: 'read',
    pattern: [
      'EXPLAINV THE? STATEW? (PARAM|SET|POL|NOTSET|Q) (TO SELF)?',
      'EXPLAINV (PARAM|SET) (BEINGW|IS)? NOTSET',
      'EXPLAINV THE? KINDPOL MEANW?',
      '(WHEN|HOWLONG) (WILLQ|DOESQ|UNTILW)* THE? USERW SEEW THE? (POL? (CHANGEW|CHANGES)|ITW)',
      '(WHEN|HOWLONG) ISQ (THE|THISW)* (POL? (CHANGEW|CHANGES)|ITW|THOSE) TAKEW ((FOR|AT|ON|TO) ANY*)?',
      'WHAT ISQ? DIFF BETWEEN THE? KINDPOL AND THE? KINDPOL',
      'EXPLAINV THE? DIFF BETWEEN THE? KINDPOL AND THE? KINDPOL',
      'WHAT DOESQ NOTSET MEANW ((FOR|ON|OF|AT) (PARAM|SET))?',
      '(WHEN|HOWLONG) (WILLQ|DOESQ|ITW|TAKEW)* (FOR|UNTILW)? THE? (CHANGEW (TO|OF|FOR)? <set>|<set> CHANGEW|CHANGES? (TO|OF) <set>) TO? TAKEW ((FOR|AT|ON|TO) ANY*)?',
      'EXPLAINV THE? (PARAM|SET|POL) TO ANY*',
      '(WHAT|EXPLAINV) (DOESQ)? THE? STATEW? (PARAM|SET|POL|NOTSET|Q) MEANW',
      'EXPLAINV (THE)? (PARAM|SET) MEANW?',
      'WHAT (ISQ|DOESQ) THE? PARAM (MEANW)?',
      'TAKEEFFECT (FOR <who>)?',
      '(WHEN|HOWLONG) (WILLQ|DOESQ|ITW|UNTILW)* (THE|SELF|THISW|THOSE)* (POL? (CHANGEW|CHANGES)|ITW|THOSE|THISW) TO? TAKEW (TO? TAKEW)? ((FOR|AT|ON|TO) ANY*)?',
      'WHAT DOESQ THE? PARAM MEANW',
    ],
    says: { topic: 'this' },
    cost: -0.5,
    yes: [
      'what is a client policy?',
      'when does a change take effect?',
      'how long until a change reaches the client?',
      'explain DisablePresenceNote',
    ],
  },
];
