import type { Command, Context, Target } from './command.js';
import type { Lexeme } from './lex.js';
import { is, type Noun } from './noun.js';
import { Roles } from './roles.js';
import { has, left, makeSentence, type Sentence } from './sentence.js';
import { Role } from './vocabulary/role.js';

const SETTING = Role.setting;
const SINGULAR =
  /^(him|her|hers|his|he|she|himself|herself|他|她|他的|她的|此人|其|这人|那人|(that|this|the same) .*|那个人|这个人|那位.*|该.*|这个用户|那个用户|那个员工)$/i;

/** The target that a pronoun may stand for: one person for "her", whatever was spoken of for "them". */
function referent(word: string, target: Target | undefined): Target | undefined {
  if (target === undefined) return;
  const one = target.kind === 'users' && target.names.length === 1;
  if (SINGULAR.test(word)) return one ? target : undefined;
  return one || target.kind === 'self' ? undefined : target;
}

function filled(sentence: Sentence, noun: Noun, context: Context): Noun {
  if (noun.what.kind !== 'pronoun') return noun;
  const words = sentence.lexemes
    .slice(noun.from, noun.to)
    .filter((lexeme) => is(lexeme, Role.pronoun));
  const what = referent(words.map((lexeme) => lexeme.key).join(' '), context.target);
  return what ? { ...noun, what, sure: true } : noun;
}

/** 重新打开, "turn back on": nothing but the verb. */
function isVerbAlone(sentence: Sentence): boolean {
  const verb = has(sentence, Role.strong) && sentence.nouns.length === 0;
  return (
    verb &&
    left(sentence).every((lexeme) =>
      is(
        lexeme,
        Role.strong,
        Role.filler,
        Role.stop,
        Role.comma,
        Role.thanks,
        Role.polite,
        Role.done,
      ),
    )
  );
}

/** "turn it back on": the setting was spoken of, and so were the people. */
function isAboutIt(sentence: Sentence): boolean {
  return (
    has(sentence, Role.it) &&
    has(sentence, Role.on, Role.off, Role.enable, Role.disable) &&
    !has(sentence, Role.setting, Role.policy)
  );
}

/** Puts what the conversation is about in the place of pronouns. */
export function resolve(
  sentence: Sentence,
  context: Context,
): { sentence: Sentence; used: boolean } {
  const nouns = sentence.nouns.map((noun) => filled(sentence, noun, context));
  const used = nouns.some((noun, index) => noun !== sentence.nouns[index]);
  const target = context.target;
  const alone = isVerbAlone(sentence);
  const it = (isAboutIt(sentence) || alone) && target !== undefined && target.kind !== 'org';
  if (!it) return { sentence: used ? makeSentence({ ...sentence, nouns }) : sentence, used };
  const lexemes = sentence.lexemes.map(
    (lexeme): Lexeme => (is(lexeme, Role.it) ? { ...lexeme, roles: SETTING } : lexeme),
  );
  const end = lexemes.length;
  const unsaid: Lexeme = {
    text: '',
    key: '',
    kind: 'word',
    roles: SETTING,
    language: undefined,
    start: end,
    end,
    spaced: false,
  };
  const spoken: Noun = {
    what: target,
    from: end,
    to: end,
    joint: 'for',
    possessive: false,
    sure: true,
  };
  return {
    sentence: makeSentence({
      ...sentence,
      lexemes: alone ? [...lexemes, unsaid] : lexemes,
      rest: alone ? [...sentence.rest, end] : sentence.rest,
      nouns: nouns.length > 0 ? nouns : [spoken],
    }),
    used: true,
  };
}

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
    !left(sentence).every((lexeme) => is(lexeme, ELLIPSIS))
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
