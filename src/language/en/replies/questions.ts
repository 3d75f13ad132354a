import type { ClarifyReason } from '../../command.js';
import type { Plain } from '../../replies/plain.js';
import { list } from './count.js';

/** What Steward asks, and why it did not act. */
export const questions = {
  pick: ({ name }: { name: Plain }) => `Several people are called ${name}. Which one?`,
  pickAgain: 'That does not single out one of them. Which one? “cancel” ends the question.',
  byNumber: 'Reply with the number.',
  pickHow: 'Reply with the number, or the full sign-in address.',
  person: ({ name, upn, department }: Person) =>
    department === undefined ? `${name}, ${upn}` : `${name}, ${upn}, ${department}`,
  place: ({ name }: { name: Plain }) =>
    `${name} is both a department and a site. Which do you mean?`,
  department: ({ name }: { name: string }) => `Everyone in department ${name}`,
  site: ({ name }: { name: string }) => `Site ${name}`,
  notFound: ({ name }: { name: Plain }) => `I find nobody called ${name}. Nothing was changed.`,
  isPlace: ({ name }: { name: Plain }) =>
    `I find nobody called ${name}, but a department or site of that name. Nothing was changed.`,
  notFoundHow:
    'Check the spelling, or give the sign-in address (UPN). Only people who are enabled for Skype for Business are found.',
  didYouMean: 'Did you mean:',
  try: 'You could say:',
  example: ({ phrase }: { phrase: Plain }) => `For example: “${phrase}”`,
  self: 'I cannot tell which account is yours. Which account do you mean? Reply with its name or sign-in address.',
  pieces: {
    target: 'For whom? A name, a sign-in address, a department, a site, or “everyone”.',
    state: 'On or off?',
    policy: 'Which policy? Reply with its name.',
  },
  besides: ({ setting }: { setting: string }) =>
    `That goes with ${setting}: one setting does both.`,
  unread: ({ words }: { words: Plain }) => `I did not read “${words}”.`,
  understood: ({ wish }: { wish: string }) => `I understood: ${wish}.`,
  wishSet: ({ enabled }: { enabled: boolean }) => `turn offline messages ${enabled ? 'on' : 'off'}`,
  wishShow: 'show the settings',
  wishGrant: ({ policy }: { policy: Plain | undefined }) =>
    policy === undefined ? 'grant a policy' : `grant policy ${policy}`,
  wishRevoke: 'unassign a policy',
  wishCreate: 'create a policy',
  wishDelete: 'delete a policy',
  wishFor: ({ wish, target }: { wish: string; target: string }) => `${wish} for ${target}`,
  wishAbout: ({ target }: { target: string }) => `something about ${target}`,
  unchanged: 'Nothing was changed.',
  reasons: {
    'missing-target': 'It does not say for whom.',
    'missing-state': 'It does not say whether to turn them on or off.',
    'missing-setting':
      'It does not say what to change. “which settings are there?” lists what can be changed.',
    'missing-policy': 'It does not name the policy.',
    'either-setting': 'That may mean either of two settings.',
    negated: 'You say not to do it, so I leave everything as it is.',
    hypothetical: 'That sounds like “what if”, so I only thought about it.',
    'question-how':
      'You ask how it is done. You can order it from me in words, or see the PowerShell.',
    reported: "That reports somebody's words and is not clearly your own order.",
    conditional: 'That depends on a condition, which I cannot watch for.',
    excluded: 'I cannot leave people out of one order.',
    'both-states': 'It says both on and off.',
    'several-orders': 'Those are several orders. Please give me one at a time.',
    'several-settings': 'Those are several settings at once.',
    pronoun: 'I do not know whom you mean.',
    'other-feature':
      'That is another product feature. I look after offline messages and client policies only.',
    quoted: 'That quotes an order and is not clearly your own.',
    wildcard: 'It has a wildcard, which could mean anybody. Name the people in full.',
    'time-unsupported':
      'Timed changes are not offered yet. You can order it without a time, to happen now.',
    'time-past': 'The time is in the past, and timed changes are not offered yet.',
    'time-unclear': 'The time is not clear to me, and timed changes are not offered yet.',
    'cmdlet-invalid':
      'I cannot run this cmdlet line: it must be one statement, with known parameters and $True or $False.',
    'part-of-group':
      'That is a part of a group, and I cannot tell who belongs to it. Name the people.',
    'server-wide':
      'It is a setting of the whole server: it can be set for everyone or for a site, not for people or policies.',
    'value-invalid': 'The setting does not take that value.',
    'not-yet': 'I understand that, but cannot do it yet.',
    unclear: 'I am not sure what you want.',
  } satisfies Record<ClarifyReason, string>,
  except: ({ names }: { names: readonly Plain[] }) =>
    `What I can do: first change all of them, then set it back for ${list(names)}.`,
  from: ({ time }: { time: Plain }) => `from ${time}`,
  until: ({ time }: { time: Plain }) => `until ${time}`,
  timed: ({ wish, times }: { wish: string; times: string }) =>
    `I understood: ${wish.charAt(0).toLowerCase()}${wish.slice(1)}, ${times}.`,
  stillWaiting:
    'I did not understand that as an answer. My question is still open; “cancel” ends it.',
  sentBefore: 'That was sent before I asked this, so it is no answer to it. Nothing was changed.',
  nothingAsked:
    'No question of mine waits for an answer. Nothing was changed. Say what you want in full, or “help”.',
  staleQuestion: 'That question is no longer open. Nothing was changed.',
  noList:
    'There is no list to continue. Ask for one first: “who has offline messages turned off?” or “history”.',
};

interface Person {
  readonly name: Plain;
  readonly upn: Plain;
  readonly department: Plain | undefined;
}
