import type { Doable } from './doable.js';
import { findLanguage, type LanguageId } from './languages.js';
import { render } from './render.js';

/** One command for each thing that Steward can be asked, by intent; help shows those that a person may do. */
export function exampleCommands(language: LanguageId): readonly Doable[] {
  const { one, other, group, site, freezeReason, rejectReason } = findLanguage(language).examples;
  const person = { kind: 'users' as const, names: [one] };
  return [
    { intent: 'set', enabled: false, target: person },
    { intent: 'set', enabled: true, target: { kind: 'users', names: [one, other] } },
    { intent: 'set', enabled: false, target: { kind: 'group', name: group } },
    { intent: 'set', enabled: false, target: { kind: 'site', name: site } },
    { intent: 'set', enabled: false, target: { kind: 'policy', name: 'Kiosk' } },
    { intent: 'set', enabled: false, target: { kind: 'org' } },
    { intent: 'set', setting: 'DisableEmoticons', value: true, target: person },
    { intent: 'show', target: person },
    { intent: 'show', target: { kind: 'policy', name: 'Kiosk' } },
    { intent: 'show', target: person, setting: 'all' },
    { intent: 'compare', targets: [person, { kind: 'users', names: [other] }] },
    { intent: 'who', enabled: false },
    { intent: 'who', policy: 'Kiosk' },
    { intent: 'policy.list' },
    { intent: 'policy.create', policy: 'Kiosk', enabled: false },
    { intent: 'policy.delete', policy: 'Kiosk' },
    { intent: 'grant', policy: 'Kiosk', target: person },
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
    { intent: 'approval', answer: 'approve', code: 'K7Q2' },
    {
      intent: 'approval',
      answer: 'reject',
      code: 'K7Q2',
      reason: rejectReason,
    },
    { intent: 'approval.list' },
    { intent: 'help' },
  ];
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
