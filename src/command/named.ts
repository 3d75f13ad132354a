import { goesOn } from './capitals.js';
import type { Lexeme } from './lex.js';
import { type Run, readProper, readRun } from './names.js';
import { type Core, is, skip } from './noun.js';
import { Role } from './vocabulary/role.js';

type NounKind = 'policy' | 'site' | 'group';

function kindOf(lexeme: Lexeme | undefined): NounKind | undefined {
  if (is(lexeme, Role.policy)) return 'policy';
  if (is(lexeme, Role.site)) return 'site';
  return is(lexeme, Role.group) ? 'group' : undefined;
}

function named(kind: NounKind, run: Run): Core['what'] {
  return run.odd && kind !== 'policy' ? { kind: 'odd', name: run.name } : { kind, name: run.name };
}

/** "policy Kiosk", "site: Dublin", "a policy, called Kiosk", "the department of Finance". */
export function readKindFirst(lexemes: readonly Lexeme[], at: number): Core | undefined {
  const kind = kindOf(lexemes[at]);
  if (kind === undefined || is(lexemes[at - 1], Role.which, Role.what)) return;
  let next = skip(lexemes, at + 1, Role.comma);
  if (!is(lexemes[next], Role.called)) next = at + 1;
  next = skip(lexemes, next, Role.called, Role.colon, Role.det);
  if (kind === 'group') next = skip(lexemes, next, Role.of);
  const run = longer(readRun(lexemes, next), readProper(lexemes, next, kind === 'policy'));
  if (run === undefined) return;
  const more = kind === 'policy' ? goesOn(lexemes, run.to) : undefined;
  if (more === 'perhaps') return { what: { kind: 'odd', name: run.name }, sure: false, to: run.to };
  if (more === 'surely') {
    const name = `${run.name} ${lexemes[run.to]?.text}`;
    return { what: { kind, name }, sure: true, to: run.to + 1 };
  }
  const again = kindOf(lexemes[run.to]) === kind && kind === 'policy' ? run.to + 1 : run.to;
  return { what: named(kind, run), sure: true, to: again };
}

function longer(run: Run | undefined, other: Run | undefined): Run | undefined {
  return other !== undefined && (run === undefined || other.to > run.to) ? other : run;
}

/** Words between a name and its kind: the kind of something else stands farther off. */
const FARTHEST = 24;

/** "called Kiosk" before its kind: 名为 Kiosk 的策略. */
export function readCalled(lexemes: readonly Lexeme[], at: number): Core | undefined {
  if (!is(lexemes[at], Role.called)) return;
  const start = skip(lexemes, at + 1, Role.colon);
  const run = longer(readRun(lexemes, start), readProper(lexemes, start));
  if (run === undefined) return;
  const next = skip(lexemes, run.to, Role.poss);
  const kind = kindOf(lexemes[next]);
  if (kind) return { what: named(kind, run), sure: true, to: next + 1 };
  // 名为 Kiosk 且关闭脱机消息的策略: the kind comes later
  const near = lexemes.slice(run.to, run.to + FARTHEST);
  const later = near.find((lexeme) => kindOf(lexeme) !== undefined);
  return later && { what: named(kindOf(later) ?? 'policy', run), sure: true, to: run.to };
}

/** 授予王小明策略 Kiosk: the first is surely a person and the second surely none. */
function isGiven(lexemes: readonly Lexeme[], at: number, person: Run, policy: Run): boolean {
  const given = /^(授予|授予给|赋予|给予|分配给|指派给)$/.test(lexemes[at - 1]?.key ?? '');
  const plain = person.sure && !person.odd && !person.long && !person.department;
  return given && plain && !policy.sure && !/\p{Script=Han}/u.test(policy.name);
}

/** A name alone, or with its kind after it: Kiosk 策略, "the Legal department", 张伟先生. */
export function readNamed(lexemes: readonly Lexeme[], at: number): Core | undefined {
  const proper = at > 0 ? readProper(lexemes, at) : undefined;
  // 技术支持部: more of a department's name than the part that everybody knows
  const [known, more] = [lexemes[at], lexemes[at + 1]];
  if (known?.kind === 'han' && is(known, Role.dept) && more?.kind === 'han' && !more.spaced) {
    const ends = is(lexemes[at + 2], Role.groupEnd) && !lexemes[at + 2]?.spaced ? 1 : 0;
    const name = known.text + more.text + (ends ? lexemes[at + 2]?.text : '');
    if (is(more, Role.name) && /^....+(部|组|中心)$/u.test(name))
      return { what: { kind: 'group', name }, sure: true, to: at + 2 + ends };
  }
  const run = proper && kindOf(lexemes[proper.to]) ? proper : readRun(lexemes, at);
  if (run === undefined) return;
  const ending = lexemes[run.to];
  if (is(ending, Role.groupEnd) && !is(ending, Role.name)) {
    const name = run.name + (ending?.spaced ? ' ' : '') + (ending?.text ?? '');
    return { what: { kind: 'group', name }, sure: true, to: run.to + 1 };
  }
  // 业务部 is no person's name, 李科 is one.
  const han = lexemes[at]?.kind === 'han' && is(lexemes[at], Role.name);
  if (
    han &&
    (/^..+(部|组|中心|办公室)$/.test(run.name) || (!run.sure && /^..+[科处室]$/.test(run.name)))
  )
    return { what: { kind: 'group', name: run.name }, sure: true, to: run.to };
  // 运维团队: what is glued to a Chinese name belongs to it, as 部 does.
  const team = lexemes[run.to];
  if (han && team !== undefined && !team.spaced && /^(团队|小组|项目组)$/.test(team.key))
    return { what: { kind: 'group', name: run.name + team.text }, sure: true, to: run.to + 1 };
  const next = skip(lexemes, run.to, Role.det);
  const kind = kindOf(lexemes[next]);
  // "Ken policy Kiosk": which of them is the policy?
  const after = kind && next === run.to ? readRun(lexemes, next + 1) : undefined;
  if (after && kind === 'policy' && isGiven(lexemes, at, run, after))
    return { what: { kind: 'users', names: [run.name] }, sure: true, to: run.to };
  if (after) return { what: { kind: 'odd', name: run.name }, sure: false, to: run.to };
  // "give Ken the policy": the article ends the name.
  if (kind && (next === run.to || lexemes[next]?.language === 'zh'))
    return { what: named(kind, run), sure: true, to: next + 1 };
  if (run.department) {
    const to = is(ending, Role.users) ? run.to + 1 : run.to;
    return { what: { kind: 'group', name: run.name }, sure: true, to };
  }
  // 张伟先生, Ken Myer's account
  const to = is(ending, Role.users) && ending?.language === 'zh' ? run.to + 1 : run.to;
  // 海外员工, VIP用户: a kind of people, not one of them
  const kindOfPeople = to > run.to && /(员工|用户|人员|使用者|职工)$/.test(ending?.key ?? '');
  const oneOfThem = /[ @\\]/.test(run.name) || lexemes[at]?.kind === 'quoted';
  if (run.odd || run.long || (kindOfPeople && !oneOfThem))
    return { what: { kind: 'odd', name: run.name }, sure: false, to };
  return { what: { kind: 'users', names: [run.name] }, sure: run.sure, to };
}

/** 离职员工李娜: what is said of her before her name; alone it names nobody. */
export function isEpithet(lexemes: readonly Lexeme[], at: number): boolean {
  const lexeme = lexemes[at];
  return (
    lexeme?.language === 'zh' &&
    is(lexeme, Role.plain) &&
    /(员工|同事|人员|用户|账号|账户|生|工|新人|顾问|管理员|访客)$/.test(lexeme.key) &&
    readRun(lexemes, at + 1)?.sure === true
  );
}
