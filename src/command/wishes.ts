import type { Lexeme } from './lex.js';
import { is } from './noun.js';
import { Roles } from './roles.js';
import { Role } from './vocabulary/role.js';

function indexOf(lexemes: readonly Lexeme[], pattern: RegExp, from = 0): number {
  return lexemes.findIndex((lexeme, at) => at >= from && pattern.test(lexeme.text));
}

/** "nobody in Sales should have offline IM", "make sure that nobody has …": everyone there should not. */
export function nobodyMust(lexemes: readonly Lexeme[]): readonly Lexeme[] {
  const nobody = indexOf(lexemes, /^(nobody|no one|no-one)$/i);
  if (nobody < 0) return lexemes;
  const ensured = is(lexemes[nobody - 1], Role.ensure);
  const must = indexOf(
    lexemes,
    ensured ? /^(has|gets|uses|should|must)$/i : /^(should|must|shall|should be)$/i,
    nobody,
  );
  if (must < 0) return lexemes;
  return lexemes.map((lexeme, index) => {
    if (index === nobody) return { ...lexeme, roles: Role.everyone };
    return index === must ? { ...lexeme, roles: Role.mustNot } : lexeme;
  });
}

/** "make sure that Ken does not have offline IM": he should not. */
export function ensureNot(lexemes: readonly Lexeme[]): readonly Lexeme[] {
  const ensure = lexemes.findIndex((lexeme) => is(lexeme, Role.ensure) && lexeme.language === 'en');
  if (ensure < 0) return lexemes;
  const does = indexOf(lexemes, /^(does|do|doesn't|doesnt|don't)$/i, ensure);
  const apart = /^not$/i.test(lexemes[does + 1]?.text ?? '') ? 1 : 0;
  const [verb, setting] = lexemes.slice(does + apart + 1);
  const whole = does > ensure && (apart === 1 || /n'?t$/i.test(lexemes[does]?.text ?? ''));
  if (!whole || !/^(have|get|use)$/i.test(verb?.text ?? '') || !is(setting, Role.setting))
    return lexemes;
  return lexemes.flatMap((lexeme, at) => {
    if (at === does) return { ...lexeme, roles: Role.mustNot };
    return at === does + apart ? [] : lexeme;
  });
}

const ITS = /^(it|them|其|它|它们)$/i;
const TOPIC = Roles.of(
  Role.name,
  Role.for,
  Role.of,
  Role.to,
  Role.poss,
  Role.setting,
  Role.policy,
  Role.called,
  Role.dept,
  Role.group,
  Role.groupEnd,
  Role.filler,
  Role.det,
);

/** 关于张伟的脱机消息，请将其关闭: what is spoken of comes first, and "it" is nothing else. */
export function topicFirst(lexemes: readonly Lexeme[]): readonly Lexeme[] {
  const its = indexOf(lexemes, ITS);
  const cut = lexemes.findIndex((lexeme) => is(lexeme, Role.comma, Role.colon));
  if (its < 0 || cut < 1 || cut > its || indexOf(lexemes, ITS, its + 1) >= 0) return lexemes;
  const head = lexemes.slice(0, cut);
  const last = head.findLast((lexeme) => !is(lexeme, Role.filler));
  const named = is(last, Role.setting, Role.policy);
  if (!named || !head.every((lexeme) => is(lexeme, TOPIC))) return lexemes;
  return lexemes.filter(
    (lexeme, at) =>
      at !== cut && at !== its && !(at === its - 1 && is(lexeme, Role.object) && at > cut),
  );
}

const SMALL = Roles.of(Role.filler, Role.polite, Role.thanks, Role.stop, Role.it, Role.switch);

/** "Ken should not have offline IM, please turn it off": the last clause says the same again, and is left out. */
export function saidOnce(lexemes: readonly Lexeme[]): readonly Lexeme[] {
  const forbidden = lexemes.findIndex((lexeme) => is(lexeme, Role.mustNot));
  const setting = lexemes.findIndex((lexeme) => is(lexeme, Role.setting));
  const cut = lexemes.findIndex((lexeme, at) => at > setting && is(lexeme, Role.comma, Role.stop));
  if (forbidden < 0 || setting < 0 || cut < forbidden) return lexemes;
  const [head, tail] = [lexemes.slice(0, cut), lexemes.slice(cut + 1)];
  const turnsOff = tail.filter((lexeme) => is(lexeme, Role.disable, Role.off)).length === 1;
  const repeats =
    turnsOff &&
    !head.some((lexeme) => is(lexeme, Role.enable, Role.disable, Role.on, Role.off)) &&
    tail.every((lexeme) => is(lexeme, SMALL, Role.disable, Role.off));
  return repeats ? head : lexemes;
}
