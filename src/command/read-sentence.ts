import { type Lexeme, lex } from './lex.js';
import { is, KIND, type Noun } from './noun.js';
import { readNoun } from './nouns.js';
import { asPolicy, forMe, letNoMore, ownedBy } from './senses.js';
import { makeSentence, type Sentence } from './sentence.js';
import { Role } from './vocabulary/role.js';
import { ensureNot, nobodyMust, saidOnce, topicFirst } from './wishes.js';

function isOrder(lexemes: readonly Lexeme[]): boolean {
  const verb = lexemes.some((lexeme) =>
    is(
      lexeme,
      Role.enable,
      Role.disable,
      Role.switch,
      Role.give,
      Role.take,
      Role.delete,
      Role.create,
      Role.assign,
    ),
  );
  const undoes = lexemes.some((lexeme) => is(lexeme, Role.undo));
  if (undoes && !lexemes.some((lexeme) => is(lexeme, Role.name))) return true;
  return verb && lexemes.some((lexeme) => is(lexeme, Role.setting, Role.policy));
}

/** Whether words beside a quotation say that it is a name: 策略“禁用脱机消息”. */
function isNamed(lexemes: readonly Lexeme[], at: number): boolean {
  return is(lexemes[at - 1], KIND, Role.called) || is(lexemes[at + 1], KIND);
}

/** "offline IM" in quotes is still our word, unless a policy is named so. */
function unquote(lexemes: readonly Lexeme[]): readonly Lexeme[] {
  if (!lexemes.some((lexeme) => lexeme.kind === 'quoted')) return lexemes;
  return lexemes.map((lexeme, index) => {
    if (lexeme.kind !== 'quoted' || isNamed(lexemes, index) || is(lexemes[index - 1], Role.assign))
      return lexeme;
    const inner = lex(lexeme.text);
    const [only] = inner;
    const ours = only && inner.length === 1 && is(only, Role.setting);
    return ours ? { ...lexeme, roles: only.roles, language: only.language, kind: 'word' } : lexeme;
  });
}

// "on" and "off" say the state of the setting unless what follows can only be a place or a policy.
function isState(lexemes: readonly Lexeme[], at: number, noun: Noun, setting: boolean): boolean {
  if (!is(lexemes[at], Role.on, Role.off) || lexemes[at]?.language !== 'en') return false;
  if (noun.joint === undefined) return true;
  // "turn off offline IM on my account": the verb has said the state.
  const said = lexemes.some(
    (lexeme) => is(lexeme, Role.enable, Role.disable) && !is(lexeme, Role.able),
  );
  if (said && setting && /^on$/i.test(lexemes[at]?.text ?? '')) return false;
  return (
    setting &&
    noun.what.kind !== 'policy' &&
    noun.what.kind !== 'site' &&
    noun.what.kind !== 'default'
  );
}

/** 全局策略的脱机消息: not a policy to go back to, but everyone's. */
function asGlobal(lexemes: readonly Lexeme[], noun: Noun): Noun {
  const named = lexemes.slice(noun.from, noun.to).some((lexeme) => lexeme.key.startsWith('全局'));
  const within = noun.possessive || is(lexemes[noun.to - 1], Role.in);
  const owns = within && noun.what.kind === 'default' && named;
  return owns ? { ...noun, what: { kind: 'org' } } : noun;
}

/** Each gives words the sense that they have beside the others, the first first. */
const SENSES = [unquote, asPolicy, nobodyMust, ensureNot, forMe, letNoMore, saidOnce, topicFirst];

/** Finds the nouns of a phrase; what they take is not looked at again. */
export function readSentence(all: readonly Lexeme[]): Sentence {
  // A line that starts with ">" is somebody else's.
  const quoted =
    all[0]?.text === '>' ||
    all.some(
      (lexeme, at) => lexeme.kind === 'quoted' && !isNamed(all, at) && isOrder(lex(lexeme.text)),
    );
  const lexemes = SENSES.reduce((read, sense) => sense(read), all);
  const setting = lexemes.some((lexeme) => is(lexeme, Role.setting));
  const nouns: Noun[] = [];
  const rest: number[] = [];
  for (let at = 0; at < lexemes.length; ) {
    const noun = readNoun(lexemes, at);
    if (noun === undefined || isState(lexemes, at, noun, setting)) {
      rest.push(at);
      at++;
      continue;
    }
    if (!ownedBy(lexemes, noun, nouns)) nouns.push(setting ? asGlobal(lexemes, noun) : noun);
    at = noun.to;
  }
  return makeSentence({ lexemes, nouns, rest, quoted });
}
