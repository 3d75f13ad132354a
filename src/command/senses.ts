import type { Lexeme } from './lex.js';
import { is, type Noun } from './noun.js';
import { Roles } from './roles.js';
import { Role } from './vocabulary/role.js';

/** `OfflineIM` and "Partners" are also what policies are called. */
function couldBePolicy(lexeme: Lexeme): boolean {
  if (is(lexeme, Role.setting))
    return /^[A-Z][A-Za-z]+$/.test(lexeme.text) && !/^enable/i.test(lexeme.text);
  return is(lexeme, Role.plain) && /^\p{Lu}[^ ]*\p{Ll}[^ ]*$/u.test(lexeme.text);
}

/** Takes a word of ours for the name of a policy: beside "policy", or where an order to assign expects one. */
export function asPolicy(lexemes: readonly Lexeme[]): readonly Lexeme[] {
  if (!lexemes.some(couldBePolicy)) return lexemes;
  const moves = lexemes.some(
    (lexeme) => is(lexeme, Role.move, Role.unassign) && !is(lexeme, Role.enable),
  );
  const called = lexemes.some((lexeme) => is(lexeme, Role.policy, Role.called));
  return lexemes.map((lexeme, index) => {
    if (!couldBePolicy(lexeme)) return lexeme;
    const before = lexemes[index - 1];
    const after = lexemes[index + 1];
    const given = is(before, Role.assign) && is(after, Role.to, Role.for);
    const moved = moves && is(before, Role.to, Role.in, Role.off) && after === undefined;
    const beside = is(before, Role.policy, Role.called) || is(after, Role.policy);
    const named = is(lexeme, Role.setting)
      ? beside || given || moved
      : (given && !called) || (moved && is(before, Role.to));
    return named ? { ...lexeme, roles: Role.name } : lexeme;
  });
}

/** 给我开启脱机消息: where nobody else is named it is for the speaker; 给我关掉 is only brusque. */
export function forMe(lexemes: readonly Lexeme[]): readonly Lexeme[] {
  const me = lexemes.findIndex((lexeme) => lexeme.key === '给我');
  if (me < 0) return lexemes;
  const [verb, setting, ...rest] = lexemes
    .slice(me + 1)
    .filter((lexeme) => !is(lexeme, Role.filler));
  const opens = /^(重新)?(启用|开启|开通|打开|激活|恢复|开)(一下)?$/.test(verb?.key ?? '');
  // 给我分配策略 Lobby
  const grants = /^(分配|指派|授予)(一下)?$/.test(verb?.key ?? '') && is(setting, Role.policy);
  const next = rest.find((end) => !is(end, Role.comma));
  // 给我开启…，还有张伟的: for the speaker too.
  const ends =
    rest.every((end) => is(end, Role.stop, Role.thanks, Role.comma)) ||
    is(next, Role.and, Role.also);
  const plain = opens && is(setting, Role.setting) && ends;
  const alone = lexemes.slice(0, me).every((lexeme) => is(lexeme, ASKING));
  const asked = lexemes[me];
  if (asked === undefined || !(plain || grants) || !alone) return lexemes;
  const cut = asked.start + 1;
  const parts: Lexeme[] = [
    { ...asked, text: asked.text.slice(0, 1), key: '给', roles: Role.for, end: cut },
    { ...asked, text: asked.text.slice(1), key: '我', roles: Role.self, start: cut, spaced: false },
  ];
  return [...lexemes.slice(0, me), ...parts, ...lexemes.slice(me + 1)];
}

/** 别让王芳再发脱机消息: as 不许…再, which forbids; without 再 it may be advice. */
export function letNoMore(lexemes: readonly Lexeme[]): readonly Lexeme[] {
  const let_ = lexemes.findIndex(
    (lexeme, at) =>
      lexeme.key === '让' && /^(..)?都?(别|不要)再?$/.test(lexemes[at - 1]?.key ?? ''),
  );
  if (let_ < 0) return lexemes;
  const more = lexemes.slice(let_ - 1).filter((lexeme) => /再$|^再/.test(lexeme.key));
  const uses = lexemes.some((lexeme, at) => {
    const next = lexemes[at + 1];
    return at > let_ && is(lexeme, Role.have) && is(next, Role.setting);
  });
  if (more.length !== 1 || !uses) return lexemes;
  return lexemes.map((lexeme, at) =>
    at === let_ - 1 ? { ...lexeme, roles: Role.mustNot } : lexeme,
  );
}

const ASKING = Roles.of(Role.filler, Role.polite, Role.greet, Role.comma, Role.stop);
const BETWEEN = Roles.of(Role.must, Role.mustNot, Role.off, Role.from, Role.have, Role.filler);

/** "give Ken his offline IM back": the pronoun is the one person just named. */
export function ownedBy(lexemes: readonly Lexeme[], noun: Noun, others: readonly Noun[]): boolean {
  const [person, second] = others;
  if (noun.what.kind !== 'pronoun' || person?.what.kind !== 'users' || second) return false;
  if (
    person.what.names.length > 1 ||
    !is(lexemes[noun.to], Role.setting, Role.policy, Role.settings)
  )
    return false;
  const owns = /^(his|her|their)$/i.test(lexemes[noun.to - 1]?.text ?? '');
  return owns && lexemes.slice(person.to, noun.from).every((lexeme) => is(lexeme, BETWEEN));
}
