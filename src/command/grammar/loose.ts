import { hasSurname } from '../chinese-name.js';
import type { Lexeme } from '../lex.js';
import { is } from '../noun.js';
import type { Sentence } from '../sentence.js';
import { Role } from '../vocabulary/role.js';

/** Where the nouns of a phrase start and end, and its last word that turns off. */
interface Edges {
  readonly starts: ReadonlySet<number>;
  readonly ends: ReadonlySet<number>;
  readonly disabled: number;
}

/** 为李雷、马上启用: a joint or a mood beside a name with nothing to join is rather part of a name that we misread. */
export function findLoose(sentence: Sentence): Lexeme | undefined {
  const { lexemes, nouns, rest, words } = sentence;
  const edges: Edges = {
    starts: new Set(nouns.map((noun) => noun.from)),
    ends: new Set(nouns.map((noun) => noun.to)),
    disabled: words.findLast((word) => is(word, Role.disable))?.start ?? -1,
  };
  const at = rest.find((index) => isLoose(lexemes, index, edges));
  return at === undefined ? undefined : lexemes[at];
}

function isLoose(lexemes: readonly Lexeme[], at: number, edges: Edges): boolean {
  const word = lexemes[at];
  if (word === undefined || (word.language !== 'zh' && word.key !== '、')) return false;
  // 为郑开启用…: 郑 and 开启, or 郑开 and 启用?
  if (word.key === '用' && !word.spaced && lexemes[at - 1]?.key === '开启') return true;
  const starts = edges.starts.has(at + 1);
  // 把关晓彤的…禁用: what stands between 把 and a name is rather her surname.
  const single = [...word.key].length === 1 && hasSurname(word.key);
  const governed = is(
    lexemes[at - 1],
    Role.object,
    Role.for,
    Role.enable,
    Role.disable,
    Role.unassign,
  );
  const named = starts && single && (governed || !word.spaced);
  // 关许喜的脱机消息关一下: the order has its verb at the end.
  const again = edges.disabled > word.start;
  if (named && (governed || (again && is(word, Role.disable))) && is(lexemes[at + 1], Role.name))
    return true;
  const ends = edges.ends.has(at);
  if (/^(和|与|及|跟|同|以及|、)$/.test(word.key)) return starts || ends;
  // 给关晓彤…, 能年玲奈…: nothing is given or able there.
  if (
    starts &&
    is(lexemes[at + 1], Role.name) &&
    (/^给[关开禁]$/.test(word.key) || (at === 0 && word.key === '能'))
  )
    return true;
  const after = is(
    lexemes[at - 1],
    Role.enable,
    Role.disable,
    Role.take,
    Role.unassign,
    Role.object,
    Role.to,
  );
  return /^(能|要|想|应|会|可|得|须)$/.test(word.key) && starts && after;
}
