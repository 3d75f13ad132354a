import type { Lexeme } from './lex.js';
import { is } from './noun.js';
import { once } from './once.js';
import { Role } from './vocabulary/role.js';

// In nobody's name, or joining: these are always words.
const WORDS = new Set('的之了过着吗呢么没不谁我你您他她它被把将和与跟及同、');
const VERBS = new Set('开关停禁用给再有');
const ADVERBS = new Set('也都还再就又');
// Where they stand before one of our words there is nothing for them to do.
const IDLE = new Set('也还对让从新');
const FORBIDDING = /^(禁止|不允许|不准|不许|不让|阻止)$/;

const forbids = once((lexemes) =>
  lexemes.some(
    (lexeme, at) =>
      FORBIDDING.test(lexeme.key) || (lexeme.key === '让' && is(lexemes[at - 1], Role.dont)),
  ),
);

/**
 * Whether a word of one character right after a short name has nothing to do where it stands, so that it is the
 * name's last character (周也的, 张建新的, 王学发不应该…), surely or perhaps.
 */
export function strayEnding(
  end: Lexeme,
  at: number,
  lexemes: readonly Lexeme[],
): 'sure' | 'doubtful' | undefined {
  const { key } = end;
  if (end.kind !== 'han' || end.spaced || [...key].length !== 1 || WORDS.has(key)) return;
  const next = lexemes[at + 1];
  if (next === undefined) return /^[还对让从有全]$/.test(key) ? 'doubtful' : undefined;
  if (next.key === '的') {
    if (is(lexemes[at + 2], Role.policy)) return 'doubtful';
    return VERBS.has(key) ? 'doubtful' : 'sure';
  }
  if (is(next, Role.comma) && key === '用' && at === 1) return 'doubtful';
  if (is(next, Role.comma, Role.stop))
    return /^[也还再对让给从可能应想在有]$/.test(key) ? 'doubtful' : undefined;
  // 启用张有脱机消息: who is let have it has no other verb.
  if (is(next, Role.setting) && key === '有' && is(lexemes[at - 2], Role.strong)) return 'doubtful';
  if (is(next, Role.setting)) return IDLE.has(key) ? 'sure' : key === '再' ? 'doubtful' : undefined;
  if (is(next, Role.policy) && is(lexemes[at - 2], Role.assign)) return 'doubtful';
  if (is(next, Role.policy)) return IDLE.has(key) || key === '再' ? 'doubtful' : undefined;
  if (is(next, Role.mustNot, Role.no)) return ADVERBS.has(key) ? undefined : 'sure';
  const able = is(next, Role.modal, Role.able) && !is(next, Role.cannot, Role.enable);
  if ((able || /^能/.test(next.key)) && /^[在用有开对想发为让关停正]$/.test(key)) return 'sure';
  if (is(next, Role.have) && /^[对让有为在发想用开关停正]$/.test(key)) return 'doubtful';
  if (is(next, Role.have) && forbids(lexemes) && /^[可能应还用]$/.test(key)) return 'doubtful';
  if (is(next, Role.assign) && /^向/.test(lexemes[at - 1]?.key ?? '') && !ADVERBS.has(key))
    return 'sure';
  if (is(next, Role.move) && /^[发在有开为用对让想正应]$/.test(key)) return 'doubtful';
  // 让范九应能发…: who is let needs no other word for it.
  if (key === '应' && /^让/.test(lexemes[at - 2]?.key ?? '')) return 'doubtful';
  const before = is(lexemes[at - 2], Role.for, Role.to, Role.object);
  if (
    is(next, Role.strong, Role.assign, Role.enable, Role.disable) &&
    before &&
    /^[对让有从在全新]$/.test(key)
  )
    return 'doubtful';
  return;
}
