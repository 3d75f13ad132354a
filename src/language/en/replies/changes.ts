import type { ChangeOutcome, Pending } from '../../../policy/record.js';
import type { TenantError } from '../../../policy/tenant.js';
import type { Plain } from '../../replies/plain.js';
import { count, list } from './count.js';

/** Previews, and what became of orders. */
export const changes = {
  before: ({ value, policy }: { value: string; policy: Plain }) => `Before: ${value} in ${policy}.`,
  siteUnknown: ({ people }: { people: number }) =>
    `The site of ${count(people, ' person', ' people')} is not known here, and some sites have a policy of their own: what applies to them is not certain.`,
  nextSignIn: 'It takes effect at the next sign-in, after replication.',
  undoHint: ({ change }: { change: Plain }) => `Change ${change}. To take it back, say “undo”.`,
  stands: ({ change }: { change: Plain }) =>
    `What you ordered before was carried out and stands: change ${change}. To take it back, say “undo ${change}”.`,
  confirmPlain: 'Go ahead? Reply yes or no.',
  mend: ({ order }: { order: Plain }) => `What would mend it: ${order}. Reply 1 to do so.`,
  openGate: ({ number, identity }: { number: number; identity: Plain }) =>
    `Reply ${number} to turn the server-wide switch on in ${identity}; a preview comes first.`,
  buttons: {
    yes: 'Yes, go ahead',
    no: 'No',
    undo: 'Undo',
    redo: 'Redo',
    openGate: ({ identity }: { identity: string }) =>
      `Turn the server-wide switch on (${identity})`,
    powershell: 'PowerShell',
  },
  mismatch: ({ change }: { change: Plain }) =>
    `Look at this: change ${change} ran, but the settings read back are not the ones planned. Somebody else may have changed them, or the server has not replicated yet. Check what is in force now, or say “undo”.`,
  found: ({ object, value }: { object: string; value: string }) => `${object}: ${value}`,
  absent: 'does not exist',
  unassigned: 'no policy assigned',
  failed: ({ change, done, total }: { change: Plain; done: number; total: number }) =>
    done === 0
      ? `Change ${change} failed at its first step. Nothing was changed.`
      : `Change ${change} failed: ${count(done, '', '')} of ${count(total, ' step', ' steps')} took effect, the rest did not.`,
  partly: ({ change, done, refused }: { change: Plain; done: number; refused: number }) =>
    `Change ${change} took effect for ${count(done, ' person', ' people')}, read back from the server. The server refused ${count(refused, '', '')}; nothing was changed for them:`,
  stoppedAt: ({ person }: { person: Plain }) => `It ended at ${person}.`,
  counts: ({ done, refused, left }: { done: number; refused: number; left: number }) =>
    `Done ${count(done, '', '')} · failed ${count(refused, '', '')} · not reached ${count(left, '', '')}`,
  refusedFor: ({ people, said }: { people: readonly Plain[]; said: Plain | undefined }) =>
    said === undefined ? list(people) : `${list(people)}: the server said ${said}`,
  again: {
    title: 'Again for the rest',
    hint: 'To try the rest once more, say “again”.',
    words: [
      ...['again', 'try again', 'once more', 'retry', 'retry it', 'try it again', 'do it again'],
      ...['retry the rest', 'try the rest again', 'do the rest', 'the rest'],
      ...['retry the failed ones', 'retry the failed', 'retry failed', 'try the failed ones again'],
    ],
  },
  unseen: ({ change, refused }: { change: Plain; refused: number }) =>
    `Change ${change} was written, and the server took it ${
      refused === 0 ? 'without an error' : `but for ${count(refused, ' person', ' people')}`
    }, but what is read back does not show it yet: another domain controller may have answered. Look at the settings in a moment, before you order more.`,
  stopped: ({ change, done, total }: { change: Plain; done: number; total: number }) =>
    done === 0
      ? `Change ${change} was stopped before its first step. Nothing was changed.`
      : `Change ${change} was stopped: ${count(done, '', '')} of ${count(total, ' step', ' steps')} took effect, the rest did not.`,
  toUndo: 'To take back what was done, say “undo”.',
  unknown: ({ change }: { change: Plain }) =>
    `The server's answer to change ${change} was lost: it may have taken effect or not. It is being read back, and you are told here. Do not repeat the order until then.`,
  serverSaid: ({ text }: { text: Plain }) => `The server said: ${text}`,
  advice: {
    notFound:
      'The server does not know this user, or the user is not enabled for Skype for Business.',
    notUserPolicy:
      'The policy is missing or not a per-user policy; one just created may need a minute to replicate. Try again shortly.',
    inUse: 'The policy is still assigned to people. Give them another one first.',
    duplicate: 'A policy with this name exists already.',
    noSite: 'The site does not exist in the topology.',
    badIdentity: 'The server does not accept this identity.',
    unsupported:
      'The server, or the role of the account that Steward uses, does not offer this cmdlet.',
    retired: 'Microsoft has retired this cmdlet here: it works on Skype for Business Server only.',
    denied:
      'The account that Steward uses on the server has no right to do this. An administrator of the server can grant it.',
    madeOtherwise:
      'The server made the new policy with other settings than it was told, so nobody got it.',
    unavailable:
      'The server cannot be reached. Try again in a moment; say “status” to see the connection.',
    unknown: 'Say “status” to see the connection; the log has the whole error.',
  } satisfies Record<TenantError['kind'], string>,
  outcome: {
    applied: 'applied',
    partly: 'applied in part, some people refused by the server',
    unseen: 'written, not visible yet',
    failed: 'failed',
    stopped: 'stopped',
    mismatch: 'applied, not as planned',
    unknown: 'outcome unknown',
  } satisfies Record<ChangeOutcome, string>,
  undoneBy: ({ change }: { change: Plain }) => `taken back by ${change}`,
  settled: {
    open: 'That preview is still open.',
    confirmed: 'That preview was confirmed before; it works only once.',
    cancelled: 'That preview was cancelled; nothing was changed.',
    expired: 'That preview has expired; nothing was changed. Give the order again for a new one.',
    drifted: 'That preview no longer held, since things had changed; nothing was done.',
    approved: 'That request was approved before.',
    rejected: 'That request was rejected; nothing was changed.',
    overridden: 'That request was carried out without approval, with a written reason.',
  } satisfies Record<Pending['state'], string>,
  settledChange: ({ change, outcome }: { change: Plain; outcome: string }) =>
    `It became change ${change} (${outcome}).`,
};
