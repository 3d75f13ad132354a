import type { ClarifyReason } from '../../command.js';
import type { Plain } from '../../replies/plain.js';
import { count, list } from './count.js';

/** What Steward asks, and why it did not act. */
export const questions = {
  which: ({ name }: { name: Plain }) => `Which ${name}?`,
  alike: ({ people }: { people: number }) =>
    `${count(people, ' person has', ' people have')} this name.`,
  where: ({ place, upn }: { place: string; upn: Plain }) => `${place} (${upn})`,
  called: ({ name, place }: { name: Plain; place: string }) => `${name}, ${place}`,
  numbered: ({ number, what }: { number: number; what: string }) => `${number} · ${what}`,
  both: 'Both',
  bothWord: 'both',
  next: ({ people }: { people: number }) => `Next ${count(people, '', '')}`,
  shown: ({ from, to, total }: { from: number; to: number; total: number }) =>
    `Shown: ${count(from, '', '')} to ${count(to, '', '')} of ${count(total, '', '')}. “more” shows the next.`,
  pickAgain: 'That does not single out one of them. Which one? “cancel” ends the question.',
  byNumber: 'Reply with the number.',
  pickHow: 'Reply with the number, or the sign-in name.',
  place: ({ name }: { name: Plain }) =>
    `${name} is both a department and a site. Which do you mean?`,
  department: ({ name }: { name: string }) => `Everyone in department ${name}`,
  site: ({ name }: { name: string }) => `Site ${name}`,
  notFound: ({ name }: { name: Plain }) => `Nobody is called “${name}”.`,
  isPlace: ({ name }: { name: Plain }) =>
    `Nobody is called “${name}”, but a department or site is.`,
  notFoundHow: 'Only people enabled for Skype for Business are found.',
  didYouMean: 'Did you mean:',
  try: 'You could say:',
  example: ({ phrase }: { phrase: Plain }) => `For example: “${phrase}”`,
  self: 'Which account is yours cannot be told. Which one do you mean? Reply with its name or sign-in name.',
  pieces: {
    target: 'For whom? A name, a sign-in name, a department, a site, or “everyone”.',
    state: 'On or off?',
    policy: 'Which policy? Reply with its name.',
  },
  besides: ({ setting }: { setting: string }) =>
    `That goes with ${setting}: one setting does both.`,
  unread: ({ words }: { words: Plain }) => `I did not read “${words}”.`,
  understood: ({ wish }: { wish: string }) => `Understood: ${wish}.`,
  wishSet: ({ enabled }: { enabled: boolean }) => `turn offline messages ${enabled ? 'on' : 'off'}`,
  wishShow: 'show the settings',
  wishGrant: ({ policy }: { policy: Plain | undefined }) =>
    policy === undefined ? 'assign a policy' : `assign policy ${policy}`,
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
    negated: 'You say not to do it, so everything stays as it is.',
    hypothetical: 'That sounds like “what if”, so nothing was done.',
    'question-how': 'You ask how it is done. Say the order in words, or see the PowerShell.',
    reported: "That reports somebody's words and is not clearly your own order.",
    conditional: 'That depends on a condition, which cannot be watched for here.',
    excluded: 'People cannot be left out of one order.',
    'both-states': 'It says both on and off.',
    'several-orders': 'Those are several orders. Give them one at a time.',
    'several-settings': 'Those are several settings at once.',
    pronoun: 'It is not clear whom you mean.',
    'other-feature':
      'That is another product feature. Only offline messages and client policies are changed here.',
    quoted: 'That quotes an order and is not clearly your own.',
    wildcard: 'It has a wildcard, which could mean anybody. Name the people in full.',
    'time-unsupported':
      'Timed changes are not offered yet. You can order it without a time, to happen now.',
    'time-past': 'The time is in the past, and timed changes are not offered yet.',
    'time-unclear': 'The time is not clear, and timed changes are not offered yet.',
    'cmdlet-invalid':
      'This cmdlet line cannot be run: it must be one statement, with known parameters and $True or $False.',
    'part-of-group':
      'That is a part of a group, and who belongs to it cannot be told. Name the people.',
    'server-wide':
      'It is a setting of the whole server: it can be set for everyone or for a site, not for people or policies.',
    'value-invalid': 'The setting does not take that value.',
    'not-yet': 'That is understood, but cannot be done yet.',
    unclear: 'It is not clear what you want.',
  } satisfies Record<ClarifyReason, string>,
  except: ({ names }: { names: readonly Plain[] }) =>
    `Possible: first change all of them, then set it back for ${list(names)}.`,
  from: ({ time }: { time: Plain }) => `from ${time}`,
  until: ({ time }: { time: Plain }) => `until ${time}`,
  timed: ({ wish, times }: { wish: string; times: string }) =>
    `Understood: ${wish.charAt(0).toLowerCase()}${wish.slice(1)}, ${times}.`,
  stillWaiting:
    'I did not understand that as an answer. The question is still open; “cancel” ends it.',
  sentBefore: 'That was sent before this was asked, so it is no answer to it. Nothing was changed.',
  nothingAsked: 'No question waits for an answer.',
  staleQuestion: 'That question is no longer open.',
  noList:
    'There is no list to continue. Ask for one first: “who has offline messages turned off?” or “history”.',
  nothingAskedHow: 'Say what you want in full, or “help”.',
  valueInvalid: ({ setting }: { setting: string }) => `${setting} does not take that value.`,
};
