import type { Lexeme } from '../lex.js';
import { is } from '../noun.js';
import { has, type Sentence } from '../sentence.js';
import { Role } from '../vocabulary/role.js';
import { isFetched, isImperative, opening } from './imperative.js';
import { policiesOf } from './verdict.js';

/** "status of offline IM for Ken": what is to be seen, without a verb. */
function isTopic(sentence: Sentence): boolean {
  const fetched = isFetched(sentence);
  const orders = has(
    sentence,
    Role.enable,
    Role.disable,
    Role.give,
    Role.take,
    Role.on,
    Role.off,
    Role.must,
    Role.mustNot,
    Role.want,
    Role.no,
    Role.dont,
    Role.assign,
    Role.move,
    Role.delete,
    Role.create,
    Role.sending,
    Role.unassign,
  );
  if (has(sentence, Role.switch) && !fetched) return false;
  // "users of policy Kiosk"
  const holders = is(sentence.lexemes[opening(sentence)], Role.users);
  if (holders && policiesOf(sentence).length === 1 && sentence.nouns.length === 1) return !orders;
  if (has(sentence, Role.policies) && sentence.nouns.length === 0) return !orders;
  return has(sentence, Role.settings) && !orders && sentence.nouns.length > 0;
}

/** 张伟能不能发脱机消息: somebody comes before the verb. */
function asksMay(sentence: Sentence): boolean {
  const may = sentence.lexemes.findIndex((lexeme) => is(lexeme, Role.may));
  return (
    may >= 0 &&
    sentence.nouns.some((noun) => noun.to <= may) &&
    !has(sentence, Role.enable, Role.disable, Role.switch, Role.ensure, Role.must)
  );
}

/** 张伟能用不？: some words of negation ask, but only as the last word; 启用还是禁用张伟的… cannot decide. */
function asks(sentence: Sentence, first: Lexeme | undefined): boolean {
  const spoken = sentence.words.filter((word) => !is(word, Role.stop, Role.comma));
  if (/^\p{Script=Han}+还是/u.test(first?.key ?? '') && sentence.nouns.length > 0) return false;
  return spoken.some(
    (word) => is(word, Role.ask) && (!/^(不|没|没有|否)$/.test(word.key) || word === spoken.at(-1)),
  );
}

/** Whether the phrase asks or wants to see something. */
export function isQuestion(sentence: Sentence): boolean {
  const at = opening(sentence);
  const first = sentence.lexemes[at];
  if (has(sentence, Role.polite) && !has(sentence, Role.show, Role.who, Role.whose, Role.listed))
    return false;
  if (isImperative(sentence) || has(sentence, Role.undo)) return false;
  if (isTopic(sentence) || asksMay(sentence)) return true;
  if (
    first?.language === 'en' &&
    is(first, Role.aux, Role.cannot) &&
    sentence.rest.includes(at) &&
    !is(first, Role.dont)
  )
    return true;
  if (
    has(
      sentence,
      Role.who,
      Role.whose,
      Role.which,
      Role.what,
      Role.why,
      Role.when,
      Role.whichPolicy,
      Role.show,
      Role.history,
      Role.did,
    ) &&
    !has(sentence, Role.undo)
  )
    return true;
  if (has(sentence, Role.policies) && has(sentence, Role.exist)) return true;
  return has(sentence, Role.question) || asks(sentence, first);
}
