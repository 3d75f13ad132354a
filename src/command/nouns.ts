import { readCore } from './cores.js';
import type { Lexeme } from './lex.js';
import { type Core, is, type Noun, PREPOSITION, skip } from './noun.js';
import { Roles } from './roles.js';
import { Role } from './vocabulary/role.js';

const JOINTS = (['object', 'for', 'to', 'from', 'in', 'of'] as const).map((name) => ({
  name,
  role: Role[name],
}));

/** "Ken, Ana and Tony": further people of the same list. */
function readList(lexemes: readonly Lexeme[], first: Core): Core {
  if (first.what.kind !== 'users') return first;
  const names = [...first.what.names];
  let { to, sure } = first;
  for (;;) {
    const owned = is(lexemes[to], Role.poss) ? 1 : 0;
    let next = skip(lexemes, to + owned, Role.and, Role.comma);
    if (next === to + owned) break;
    next = skip(lexemes, next, Role.for);
    const core = readCore(lexemes, next);
    if (core?.what.kind !== 'users') break;
    // …授予李娜，不急: what follows a comma is a name only where it is surely one.
    const doubtful = first.sure && !core.sure && is(lexemes[next - 1], Role.comma);
    if (doubtful && /\p{Script=Han}/u.test(core.what.names.join(''))) break;
    // "Ken's and Ana's offline IM"
    if (owned && !is(lexemes[core.to], Role.poss)) break;
    names.push(...core.what.names);
    to = core.to;
    sure &&= core.sure;
  }
  // 张伟三个人: who are the others?
  if (miscounts(lexemes[to - 1], names.length))
    return { what: { kind: 'odd', name: names.join('、') }, sure: false, to };
  return { what: { kind: 'users', names }, sure, to };
}

/** "offline IM off 4 Ken": a preposition only where the setting or its state ends before it, else a number. */
function isFour(lexemes: readonly Lexeme[], at: number): boolean {
  return (
    lexemes[at]?.text === '4' &&
    is(lexemes[at - 1], Role.setting, Role.on, Role.off) &&
    is(lexemes[at + 1], Role.name, Role.self)
  );
}

function miscounts(last: Lexeme | undefined, names: number): boolean {
  const counted = /^这?([两三四五六2-6])/.exec(last?.key ?? '')?.[1];
  if (counted === undefined || !is(last, Role.users)) return false;
  return (Number(counted) || '两三四五六'.indexOf(counted) + 2) !== names;
}

const JOINT = Roles.of(PREPOSITION, Role.object);
const NAMED = Roles.of(Role.name, Role.dept, Role.everyone, Role.setting, Role.poss, Role.comma);

/** "for the change control team": words between the preposition and the place are rather part of its name. */
function isCutShort(lexemes: readonly Lexeme[], from: number, kind: string): boolean {
  const place = kind === 'group' || kind === 'site';
  if (!place && kind !== 'policy') return false;
  const before = lexemes.slice(Math.max(0, from - 4), from);
  const joint = before.findLastIndex((lexeme) => is(lexeme, JOINT) && lexeme.language === 'en');
  const between = before.slice(joint + 1);
  // "to do so assign policy Kiosk": the policy is no part of what the preposition governs.
  const governed = !is(lexemes[from], Role.policy) && is(between[0], Role.det);
  return (
    joint >= 0 &&
    (place || governed) &&
    between.some((lexeme) => !is(lexeme, Role.det)) &&
    between.every((lexeme) => lexeme.language === 'en' && !is(lexeme, NAMED))
  );
}

/** The noun that starts here, with its preposition. */
export function readNoun(lexemes: readonly Lexeme[], from: number): Noun | undefined {
  const joint = isFour(lexemes, from)
    ? 'for'
    : JOINTS.find(({ role }) => is(lexemes[from], role))?.name;
  const direct = joint === undefined ? undefined : readCore(lexemes, from + 1);
  const core = direct ?? readCore(lexemes, from);
  if (core === undefined) return;
  const list = readList(lexemes, core);
  let to = list.to;
  const possessive = is(lexemes[to], Role.poss);
  if (possessive) to++;
  // 张天上的…: nothing is on or in a person, so that this is rather the end of a name.
  const within = list.what.kind === 'users' && /^[上下里中内]的?$/.test(lexemes[to]?.key ?? '');
  // "the on call team": no preposition follows an article.
  const inner = direct !== undefined && /^the$/i.test(lexemes[from - 1]?.text ?? '');
  const cut = inner || (direct === undefined && isCutShort(lexemes, from, list.what.kind));
  // 在策略 Kiosk 中
  while (is(lexemes[to], Role.in) && lexemes[to]?.language === 'zh') to++;
  return {
    what: within || cut ? { kind: 'odd', name: lexemes[to - 1]?.text ?? '' } : list.what,
    sure: list.sure,
    from,
    to,
    joint: direct ? joint : undefined,
    possessive,
  };
}
