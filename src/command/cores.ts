import type { Lexeme } from './lex.js';
import { type Run, readProper, readRun } from './names.js';
import { is, type Noun } from './noun.js';
import type { Role } from './vocabulary/role.js';

export type Core = Pick<Noun, 'what' | 'sure'> & { readonly to: number };

/** The first lexeme from `at` on that has none of the roles. */
export function skip(lexemes: readonly Lexeme[], at: number, ...roles: readonly Role[]): number {
  let next = at;
  while (is(lexemes[next], ...roles)) next++;
  return next;
}

const NOUN_KINDS = ['policy', 'site', 'group'] as const;
type NounKind = (typeof NOUN_KINDS)[number];

function kindOf(lexeme: Lexeme | undefined): NounKind | undefined {
  return NOUN_KINDS.find((kind) => is(lexeme, kind));
}

function named(kind: NounKind, run: Run): Core['what'] {
  return run.odd && kind !== 'policy' ? { kind: 'odd', name: run.name } : { kind, name: run.name };
}

/** "policy Kiosk", "site: Dublin", "a policy, called Kiosk", "the department of Finance". */
function readKindFirst(lexemes: readonly Lexeme[], at: number): Core | undefined {
  const kind = kindOf(lexemes[at]);
  if (kind === undefined || is(lexemes[at - 1], 'which', 'what')) return;
  let next = skip(lexemes, at + 1, 'comma');
  if (!is(lexemes[next], 'called')) next = at + 1;
  next = skip(lexemes, next, 'called', 'colon', 'det');
  if (kind === 'group') next = skip(lexemes, next, 'of');
  const run = longer(readRun(lexemes, next), readProper(lexemes, next));
  if (run === undefined) return;
  const again = kindOf(lexemes[run.to]) === kind && kind === 'policy' ? run.to + 1 : run.to;
  return { what: named(kind, run), sure: true, to: again };
}

function longer(run: Run | undefined, other: Run | undefined): Run | undefined {
  return other !== undefined && (run === undefined || other.to > run.to) ? other : run;
}

/** "called Kiosk" before its kind: 名为 Kiosk 的策略. */
function readCalled(lexemes: readonly Lexeme[], at: number): Core | undefined {
  if (!is(lexemes[at], 'called')) return;
  const start = skip(lexemes, at + 1, 'colon');
  const run = longer(readRun(lexemes, start), readProper(lexemes, start));
  if (run === undefined) return;
  const next = skip(lexemes, run.to, 'poss');
  const kind = kindOf(lexemes[next]);
  if (kind) return { what: named(kind, run), sure: true, to: next + 1 };
  // 名为 Kiosk 且关闭脱机消息的策略: the kind comes later
  const later = lexemes.slice(run.to).find((lexeme) => kindOf(lexeme) !== undefined);
  return later && { what: named(kindOf(later) ?? 'policy', run), sure: true, to: run.to };
}

function readNamed(lexemes: readonly Lexeme[], at: number): Core | undefined {
  const proper = at > 0 ? readProper(lexemes, at) : undefined;
  const run = proper && kindOf(lexemes[proper.to]) ? proper : readRun(lexemes, at);
  if (run === undefined) return;
  const ending = lexemes[run.to];
  if (is(ending, 'groupEnd') && !is(ending, 'name')) {
    const name = run.name + (ending?.spaced ? ' ' : '') + (ending?.text ?? '');
    return { what: { kind: 'group', name }, sure: true, to: run.to + 1 };
  }
  const next = skip(lexemes, run.to, 'det');
  const kind = kindOf(lexemes[next]);
  // "Ken policy Kiosk": which of them is the policy?
  if (kind && next === run.to && readRun(lexemes, next + 1))
    return { what: { kind: 'odd', name: run.name }, sure: false, to: run.to };
  // "give Ken the policy": the article ends the name.
  if (kind && (next === run.to || lexemes[next]?.language === 'zh'))
    return { what: named(kind, run), sure: true, to: next + 1 };
  if (run.department) {
    const to = is(ending, 'users') ? run.to + 1 : run.to;
    return { what: { kind: 'group', name: run.name }, sure: true, to };
  }
  // 张伟先生, Ken Myer's account
  const to = is(ending, 'users') && ending?.language === 'zh' ? run.to + 1 : run.to;
  if (run.odd || run.long) return { what: { kind: 'odd', name: run.name }, sure: false, to };
  return { what: { kind: 'users', names: [run.name] }, sure: run.sure, to };
}

/** "everyone", narrowed by "in Finance", "at the Dublin site", "of the company". */
function readEveryone(lexemes: readonly Lexeme[], at: number): Core {
  const org: Core = { what: { kind: 'org' }, sure: true, to: at + 1 };
  const next = skip(lexemes, at + 1, 'in', 'of', 'from');
  if (next === at + 1 || lexemes[at]?.language === 'zh') return org;
  const inner = readCore(lexemes, next);
  if (inner === undefined) return org;
  const { what } = inner;
  if (what.kind === 'users')
    return { ...inner, what: { kind: 'group', name: what.names[0] ?? '' } };
  // The holders of a policy are no target of their own.
  if (what.kind === 'policy') return { ...inner, what: { kind: 'odd', name: what.name } };
  return inner;
}

function readAll(lexemes: readonly Lexeme[], at: number): Core | undefined {
  const inner = readCore(lexemes, at + 1);
  if (inner?.what.kind !== 'users' || lexemes[at]?.text.toLowerCase() === 'both') return inner;
  return { ...inner, what: { kind: 'odd', name: inner.what.names.join(' ') } };
}

function readPlace(lexemes: readonly Lexeme[], at: number): Core | undefined {
  const lexeme = lexemes[at];
  if (is(lexeme, 'default'))
    return { what: { kind: 'default' }, sure: true, to: skip(lexemes, at + 1, 'policy') };
  if (is(lexeme, 'everyone')) return readEveryone(lexemes, at);
  if (is(lexeme, 'org', 'global'))
    return { what: { kind: 'org' }, sure: true, to: skip(lexemes, at + 1, 'policy') };
  if (is(lexeme, 'self'))
    return { what: { kind: 'self' }, sure: true, to: skip(lexemes, at + 1, 'users', 'self') };
  if (is(lexeme, 'pronoun')) return { what: { kind: 'pronoun' }, sure: true, to: at + 1 };
  if (is(lexeme, 'all')) return readAll(lexemes, at);
  return;
}

/** "this user: Ken" names whom it points at. */
function pointing(lexemes: readonly Lexeme[], at: number): number {
  const next = skip(lexemes, at + 1, 'colon', 'stop');
  const points =
    is(lexemes[at], 'pronoun') &&
    /(user|person|guy|colleague|employee|用户|员工|同事)$/.test(lexemes[at]?.key ?? '');
  return points && readRun(lexemes, next) ? next : at;
}

/** 离职员工李娜: what is said of her before her name; alone it names nobody. */
function isEpithet(lexemes: readonly Lexeme[], at: number): boolean {
  const lexeme = lexemes[at];
  return (
    lexeme?.language === 'zh' &&
    is(lexeme, 'plain') &&
    /(员工|用户|账号|账户|生|工|新人|顾问|管理员|访客)$/.test(lexeme.key) &&
    readRun(lexemes, at + 1)?.sure === true
  );
}

export function readCore(lexemes: readonly Lexeme[], from: number): Core | undefined {
  let at = pointing(lexemes, skip(lexemes, from, 'det'));
  const titled = skip(lexemes, at, 'users');
  // "user Ken", 用户李雷; but "users" alone is no name.
  if (titled > at && readRun(lexemes, titled)) at = titled;
  if (isEpithet(lexemes, at)) at++;
  const core =
    readCalled(lexemes, at) ??
    readKindFirst(lexemes, at) ??
    readNamed(lexemes, at) ??
    readPlace(lexemes, at);
  if (core === undefined) return;
  // 财务部的所有人: the group again
  const widened = skip(lexemes, core.to, 'poss', 'all');
  const placed =
    core.what.kind === 'group' || core.what.kind === 'site' || core.what.kind === 'org';
  if (placed && is(lexemes[widened], 'everyone') && lexemes[widened]?.language === 'zh')
    return { ...core, to: widened + 1 };
  const staff = skip(lexemes, widened, 'users');
  return placed && staff > widened && lexemes[widened]?.language === 'zh'
    ? { ...core, to: staff }
    : core;
}
