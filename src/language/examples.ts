import type { Doable } from './doable.js';
import { findLanguage, type LanguageId } from './languages.js';
import { render } from './render.js';

/** The policy, the request and the setting of the examples. */
const EXAMPLES = ['Kiosk', 'K7Q2', 'DisableEmoticons'] as const;
const [KIOSK, REQUEST, EMOTICONS] = EXAMPLES;

/** One command for each thing that Steward can be asked, by intent; help shows those that a person may do. */
export function exampleCommands(language: LanguageId): readonly Doable[] {
  const { one, other, group, site, freezeReason, rejectReason } = findLanguage(language).examples;
  const person = { kind: 'users' as const, names: [one] };
  return [
    { intent: 'set', enabled: false, target: person },
    { intent: 'set', enabled: true, target: { kind: 'users', names: [one, other] } },
    { intent: 'set', enabled: false, target: { kind: 'group', name: group } },
    { intent: 'set', enabled: false, target: { kind: 'site', name: site } },
    { intent: 'set', enabled: false, target: { kind: 'policy', name: KIOSK } },
    { intent: 'set', enabled: false, target: { kind: 'org' } },
    { intent: 'set', setting: EMOTICONS, value: true, target: person },
    { intent: 'show', target: person },
    { intent: 'show', target: { kind: 'policy', name: KIOSK } },
    { intent: 'show', target: person, setting: 'all' },
    { intent: 'compare', targets: [person, { kind: 'users', names: [other] }] },
    { intent: 'who', enabled: false },
    { intent: 'who', policy: KIOSK },
    { intent: 'policy.list' },
    { intent: 'policy.create', policy: KIOSK, enabled: false },
    { intent: 'policy.delete', policy: KIOSK },
    { intent: 'grant', policy: KIOSK, target: person },
    { intent: 'copy', from: { kind: 'users', names: [other] }, target: person },
    { intent: 'revoke', target: person },
    { intent: 'history' },
    { intent: 'history', target: person },
    { intent: 'undo' },
    { intent: 'redo' },
    { intent: 'script' },
    { intent: 'status' },
    { intent: 'rights', question: 'mine' },
    { intent: 'rights', question: 'who' },
    { intent: 'freeze', reason: freezeReason },
    { intent: 'unfreeze' },
    { intent: 'approval', answer: 'approve', code: REQUEST },
    {
      intent: 'approval',
      answer: 'reject',
      code: REQUEST,
      reason: rejectReason,
    },
    { intent: 'approval.list' },
    { intent: 'help' },
  ];
}

/**
 * How the phrases that Steward says itself begin, up to the first name or reason in them: what somebody who writes an
 * order can be offered before they name anybody.
 */
export function openings(language: LanguageId): readonly string[] {
  const given = Object.values(findLanguage(language).examples);
  const english = Object.values(findLanguage('en').examples);
  const named = [...given, ...english, ...EXAMPLES].map((name) => name.toLowerCase());
  const begun = examples(language).map(({ phrase }) => {
    const ends = named.map((name) => phrase.toLowerCase().indexOf(name)).filter((at) => at > 0);
    return phrase.slice(0, Math.min(phrase.length, ...ends)).replace(/["'“„]$/, '');
  });
  return [...new Set(begun)].filter((opening) => opening.trim() !== '');
}

/** The canonical phrases, in the order in which help lists them. */
export function examples(
  language: LanguageId,
): readonly { intent: Doable['intent']; phrase: string }[] {
  return exampleCommands(language).map((command) => ({
    intent: command.intent,
    phrase: render(command, language),
  }));
}
