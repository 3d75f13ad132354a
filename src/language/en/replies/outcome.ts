import type { Plain } from '../../replies/plain.js';
import { list } from './count.js';

/** Previews, requests to a second person, and what took effect. */
export const outcome = {
  ask: ({ until }: { until: Plain }) => `Go ahead? yes or no, until ${until}.`,
  askPlain: 'Go ahead? yes or no.',
  open: ({ until }: { until: Plain }) => `Nothing has changed yet. Open until ${until}.`,
  stillOpen: ({ title, until }: { title: string; until: Plain }) =>
    `Still open: ${title}, until ${until}. Reply yes or no.`,
  drifted: 'Things have changed since the preview, so this is a new one.',
  sure: 'Is that what you mean?',
  answered: ({ by, at }: { by: Plain; at: Plain }) => `Answered by ${by}, ${at}.`,
  closed: ({ by, at }: { by: Plain; at: Plain }) => `Closed by ${by}, ${at}.`,
  cancel: 'Cancel',
  gate: 'Use the server-wide switch',
  alternative: ({ number }: { number: number }) =>
    `“${number}” turns the server-wide switch off instead: conversations go on being saved.`,
  done: ({ what }: { what: string }) => `✓ ${what}.`,
  doneBack: ({ what }: { what: string }) => `✓ ${what}, read back from the server.`,
  readBack: ({ turn }: { turn: string }) => `${turn}. Read back from the server.`,
  readBackPlain: 'Read back from the server.',
  nobodyYet: 'Nobody has it yet, so nothing changes for anybody.',
  undo: ({ change }: { change: Plain }) => `${change} · “undo” takes it back`,
  undoNamed: ({ change }: { change: Plain }) => `${change} · “undo ${change}” takes it back`,
  redo: ({ change }: { change: Plain }) => `${change} · “redo” brings it back`,
  next: ({ change, title }: { change: Plain; title: string }) =>
    `“undo” once more takes back ${change} (${title})`,
  previewClosed: 'The preview is closed.',
  dropped: 'The question is closed.',
  again: ({ change, title }: { change: Plain; title: string }) =>
    `“undo” again takes back ${change} (${title}).`,
  nothingOpen: 'Nothing is open. “undo” takes back your last change.',
  waiting: ({ code, title }: { code: Plain; title: string }) =>
    `Request ${code} is sent: ${title}.`,
  waitingOpen: ({ until }: { until: Plain }) => `Nothing has changed yet. Open until ${until}.`,
  approvers: ({ names }: { names: readonly Plain[] }) =>
    `A second person must approve: ${list(names)}.`,
  nobodyApproves: 'Nobody else may approve it: whoever keeps the roles file can change that.',
  told: ({ until }: { until: Plain }) =>
    `The approvers have been told, and have until ${until}. You are told what they decide.`,
  toldNobody: ({ until, code }: { until: Plain; code: Plain }) =>
    `No approver could be reached: hand them the code ${code}. It is open until ${until}.`,
  withdraw: ({ code }: { code: Plain }) => `“cancel ${code}” withdraws it`,
  withdrawButton: 'Withdraw',
  request: ({ by, code, title }: { by: Plain; code: Plain; title: string }) =>
    `${by} asks you to approve ${code}: ${title}.`,
  requestBrief: ({ by, title }: { by: Plain; title: string }) =>
    `${by} asks you to approve: ${title}`,
  requestOpen: ({ code, until }: { code: Plain; until: Plain }) =>
    `${code} · nothing has changed yet · open until ${until}`,
  askedBy: ({ by, id }: { by: Plain; id: Plain }) => `Asked by ${by} (${id}).`,
  phrase: ({ phrase }: { phrase: Plain }) => `In their words: “${phrase}”.`,
  facts: { by: 'Asked by', phrase: 'In their words' },
  answer: ({ code, until }: { code: Plain; until: Plain }) =>
    `“approve ${code}” or “reject ${code}, because …”, until ${until}.`,
  approve: ({ title }: { title: string }) => `Approve: ${title}`,
};
