import { isCased, opensName } from './capitals.js';
import type { Lexeme } from './lex.js';
import { isEpithet, readCalled, readKindFirst, readNamed } from './named.js';
import { readProper, readRun } from './names.js';
import { type Core, is, skip } from './noun.js';
import { Role } from './vocabulary/role.js';

/** "everyone in Customer Care": common words, but written like a name. */
function readTeam(lexemes: readonly Lexeme[], at: number): Core | undefined {
  const run = isCased(lexemes) ? readProper(lexemes, skip(lexemes, at, Role.det)) : undefined;
  return run && { what: { kind: 'group', name: run.name }, sure: true, to: run.to };
}

/** "everyone", narrowed by "in Finance", "at the Dublin site", "of the company". */
function readEveryone(lexemes: readonly Lexeme[], at: number, depth: number): Core {
  // 新来的人: whoever they are, they are not everyone.
  if (/^[的里]/.test(lexemes[at]?.key ?? ''))
    return { what: { kind: 'odd', name: lexemes[at]?.text ?? '' }, sure: false, to: at + 1 };
  // 下列所有人: those who are pointed at
  if (/^(以下|下列|下面|上述|上面|这些|那些)/.test(lexemes[at - 1]?.key ?? ''))
    return { what: { kind: 'pronoun' }, sure: true, to: at + 1 };
  const org: Core = { what: { kind: 'org' }, sure: true, to: at + 1 };
  const next = skip(lexemes, at + 1, Role.in, Role.of, Role.from);
  if (next === at + 1 || lexemes[at]?.language === 'zh') return org;
  const inner = readCore(lexemes, next, depth + 1) ?? readTeam(lexemes, next);
  if (inner === undefined) return org;
  const { what } = inner;
  if (what.kind === 'users')
    return { ...inner, what: { kind: 'group', name: what.names[0] ?? '' } };
  // The holders of a policy are no target of their own.
  if (what.kind === 'policy') return { ...inner, what: { kind: 'odd', name: what.name } };
  return inner;
}

function readAll(lexemes: readonly Lexeme[], at: number, depth: number): Core | undefined {
  const inner = readCore(lexemes, at + 1, depth + 1);
  const next = lexemes[at + 1];
  // "for all": nobody is left to be named.
  const ends = next === undefined || is(next, Role.stop, Role.comma, Role.filler, Role.thanks);
  if (ends && /^all$/i.test(lexemes[at]?.text ?? '') && is(lexemes[at - 1], Role.for))
    return { what: { kind: 'org' }, sure: true, to: at + 1 };
  if (inner?.what.kind !== 'users' || lexemes[at]?.text.toLowerCase() === 'both') return inner;
  return { ...inner, what: { kind: 'odd', name: inner.what.names.join(' ') } };
}

function readPlace(lexemes: readonly Lexeme[], at: number, depth: number): Core | undefined {
  const lexeme = lexemes[at];
  if (is(lexeme, Role.default))
    return { what: { kind: 'default' }, sure: true, to: skip(lexemes, at + 1, Role.policy) };
  if (is(lexeme, Role.everyone)) return readEveryone(lexemes, at, depth);
  if (is(lexeme, Role.org, Role.global))
    return { what: { kind: 'org' }, sure: true, to: skip(lexemes, at + 1, Role.policy) };
  if (is(lexeme, Role.self))
    return { what: { kind: 'self' }, sure: true, to: skip(lexemes, at + 1, Role.users, Role.self) };
  if (is(lexeme, Role.pronoun)) return { what: { kind: 'pronoun' }, sure: true, to: at + 1 };
  if (is(lexeme, Role.all)) return readAll(lexemes, at, depth);
  return;
}

/** "this user: Ken" names whom it points at. */
function pointing(lexemes: readonly Lexeme[], at: number): number {
  const points =
    is(lexemes[at], Role.pronoun) &&
    /(user|person|guy|colleague|employee|用户|员工|同事)$/.test(lexemes[at]?.key ?? '');
  if (!points) return at;
  const next = skip(lexemes, at + 1, Role.colon, Role.stop);
  return readRun(lexemes, next) ? next : at;
}

// "all of everyone in …": one within another, and no phrase goes deeper.
const DEEPEST = 3;

/** What is spoken of from a lexeme on; `depth` is how many others it stands in. */
export function readCore(lexemes: readonly Lexeme[], from: number, depth = 0): Core | undefined {
  if (depth > DEEPEST) return;
  // "for An Chen": no article
  const named = opensName(lexemes, from);
  let at = pointing(lexemes, named ? from : skip(lexemes, from, Role.det));
  const titled = skip(lexemes, at, Role.users);
  // "user Ken", 用户李雷; but "users" alone is no name.
  // "the user named Ken" is one; "users named Smith" could be many.
  const one = /^(user|employee|colleague|person|co-?worker)$/i.test(
    lexemes[titled - 1]?.text ?? '',
  );
  const called = one ? skip(lexemes, titled, Role.called, Role.colon) : titled;
  if (titled > at && readRun(lexemes, called)) at = called;
  if (isEpithet(lexemes, at)) at++;
  const core =
    readCalled(lexemes, at) ??
    readKindFirst(lexemes, at) ??
    readNamed(lexemes, at) ??
    readPlace(lexemes, at, depth);
  if (core === undefined) return;
  // "the staff bay office": staff is a part of that name rather than who is meant.
  const title = lexemes[titled - 1];
  const skipped = at === titled && is(title, Role.users) && title?.language === 'en';
  if (skipped && (core.what.kind === 'group' || core.what.kind === 'site'))
    return { ...core, what: { kind: 'odd', name: core.what.name } };
  // 财务部的所有人: the group again
  const widened = skip(lexemes, core.to, Role.poss, Role.all);
  const placed =
    core.what.kind === 'group' || core.what.kind === 'site' || core.what.kind === 'org';
  if (placed && is(lexemes[widened], Role.everyone) && lexemes[widened]?.language === 'zh')
    return { ...core, to: widened + 1 };
  const staff = skip(lexemes, widened, Role.users);
  return placed && staff > widened && lexemes[widened]?.language === 'zh'
    ? { ...core, to: staff }
    : core;
}
