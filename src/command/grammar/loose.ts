import { hasSurname } from '../chinese-name.js';
import type { Lexeme } from '../lex.js';
import { is } from '../noun.js';
import type { Sentence } from '../sentence.js';
import { Role } from '../vocabulary/role.js';

/** 为李雷、马上启用: a joint or a mood beside a name with nothing to join is rather part of a name that we misread. */
export function isLoose(sentence: Sentence, word: Lexeme): boolean {
  if (word.language !== 'zh' && word.key !== '、') return false;
  const at = sentence.lexemes.indexOf(word);
  // 为郑开启用…: 郑 and 开启, or 郑开 and 启用?
  if (word.key === '用' && !word.spaced && sentence.lexemes[at - 1]?.key === '开启') return true;
  const starts = sentence.nouns.some((noun) => noun.from === at + 1);
  // 把关晓彤的…禁用: what stands between 把 and a name is rather her surname.
  const single = [...word.key].length === 1 && hasSurname(word.key);
  const governed = is(
    sentence.lexemes[at - 1],
    Role.object,
    Role.for,
    Role.enable,
    Role.disable,
    Role.unassign,
  );
  const named = starts && single && (governed || !word.spaced);
  // 关许喜的脱机消息关一下: the order has its verb at the end.
  const again = sentence.words.some((other) => other.start > word.start && is(other, Role.disable));
  if (
    named &&
    (governed || (again && is(word, Role.disable))) &&
    is(sentence.lexemes[at + 1], Role.name)
  )
    return true;
  const ends = sentence.nouns.some((noun) => noun.to === at);
  if (/^(和|与|及|跟|同|以及|、)$/.test(word.key)) return starts || ends;
  // 给关晓彤…, 能年玲奈…: nothing is given or able there.
  if (
    starts &&
    is(sentence.lexemes[at + 1], Role.name) &&
    (/^给[关开禁]$/.test(word.key) || (at === 0 && word.key === '能'))
  )
    return true;
  const after = is(
    sentence.lexemes[at - 1],
    Role.enable,
    Role.disable,
    Role.take,
    Role.unassign,
    Role.object,
    Role.to,
  );
  return /^(能|要|想|应|会|可|得|须)$/.test(word.key) && starts && after;
}
