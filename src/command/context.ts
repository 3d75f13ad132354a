import type { Context, Target } from './command.js';
import type { Lexeme } from './lex.js';
import { is, type Noun } from './noun.js';
import { has, makeSentence, type Sentence } from './sentence.js';
import { Role } from './vocabulary/role.js';

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
    sentence.words.every((lexeme) =>
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
    (lexeme): Lexeme => (is(lexeme, Role.it) ? { ...lexeme, roles: Role.setting } : lexeme),
  );
  const end = lexemes.length;
  const unsaid: Lexeme = {
    text: '',
    key: '',
    kind: 'word',
    roles: Role.setting,
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
