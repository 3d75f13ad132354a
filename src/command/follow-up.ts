import type { Command, Context } from './command.js';
import { is } from './noun.js';
import { Roles } from './roles.js';
import { has, type Sentence } from './sentence.js';
import { Role } from './vocabulary/role.js';

const ELLIPSIS = Roles.of(
  Role.and,
  Role.also,
  Role.filler,
  Role.for,
  Role.comma,
  Role.stop,
  Role.question,
  Role.ask,
  Role.thanks,
  Role.show,
  Role.poss,
);

function isTargeted(
  order: Command,
): order is Extract<Command, { intent: 'set' | 'show' | 'grant' | 'revoke' | 'history' }> {
  return ['set', 'show', 'grant', 'revoke', 'history'].includes(order.intent);
}

/** "and Ana Lopez too", "her?": the last order again, for somebody else. */
export function followUp(sentence: Sentence, context: Context): Command | undefined {
  const [noun, second] = sentence.nouns;
  if (
    noun === undefined ||
    second !== undefined ||
    !sentence.words.every((lexeme) => is(lexeme, ELLIPSIS))
  )
    return;
  const { what } = noun;
  if (what.kind === 'pronoun' && !has(sentence, Role.show))
    return { intent: 'clarify', reason: 'pronoun', known: {} };
  if (
    what.kind === 'pronoun' ||
    what.kind === 'odd' ||
    what.kind === 'default' ||
    what.kind === 'policy'
  )
    return;
  const marked =
    has(sentence, Role.and, Role.also) ||
    (!has(sentence, Role.show) &&
      (has(sentence, Role.question, Role.ask) || noun.joint !== undefined));
  if (!marked) return;
  const { order, target } = context;
  if (order === undefined && target === undefined)
    return { intent: 'clarify', reason: 'missing-setting', known: { target: what } };
  // "her?" right after somebody was shown asks; it never changes anything.
  if (has(sentence, Role.question, Role.ask) || order === undefined)
    return { intent: 'show', target: what };
  return isTargeted(order) ? { ...order, target: what } : undefined;
}

/** "turn offline IM off", said of the person last spoken of. */
export function fillTarget(command: Command, context: Context): Command | undefined {
  const { target } = context;
  if (
    command.intent !== 'clarify' ||
    command.reason !== 'missing-target' ||
    target === undefined ||
    target.kind === 'org'
  )
    return;
  const { intent, enabled, policy } = command.known;
  if (intent === 'show') return { intent: 'show', target };
  if (intent === 'set' && enabled !== undefined) return { intent: 'set', enabled, target };
  if (intent === 'grant' && policy !== undefined) return { intent: 'grant', policy, target };
  return intent === 'revoke' ? { intent: 'revoke', target } : undefined;
}
