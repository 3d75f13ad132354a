import type { Command, Target } from '../command.js';
import { is, type Noun } from '../noun.js';
import { Roles } from '../roles.js';
import { count, has, type Sentence } from '../sentence.js';
import { Role } from '../vocabulary/role.js';
import { allAre, COMMON, doubted } from './accepts.js';
import { isTorn } from './aim.js';
import { clarify, type Known, policiesOf } from './verdict.js';

const ASSIGNING = Roles.of(
  COMMON,
  Role.assign,
  Role.move,
  Role.must,
  Role.have,
  Role.give,
  Role.on,
  Role.enable,
  Role.be,
  Role.assigned,
  Role.ensure,
);

/** Whether a noun can be given a policy. */
export function isTarget(noun: Noun): noun is Noun & { what: Target } {
  return ['users', 'group', 'site', 'org', 'self'].includes(noun.what.kind);
}

/** "I want Kiosk assigned to Ken", "Kiosk should be assigned to Ken" */
function asksAssigned(sentence: Sentence): boolean {
  return has(sentence, Role.ensure, Role.must, Role.want) && has(sentence, Role.assigned);
}

/** Which noun is the policy where none is called so: "assign Kiosk to Ken", "move Ken to Kiosk". */
function bareGrant(sentence: Sentence): { policy: string; target: Target } | undefined {
  const [first, second, third] = sentence.nouns;
  if (!first || !second || third || !isTarget(first) || !isTarget(second)) return;
  // "add Ken to the Sales team" is not about policies.
  const gives =
    sentence.words.some((word) => is(word, Role.assign, Role.give) && !is(word, Role.create)) ||
    asksAssigned(sentence);
  const bare = first.joint === undefined || first.joint === 'object' ? first : second;
  const other = bare === first ? second : first;
  const given =
    bare.what.kind === 'users' &&
    (other.joint === 'to' ||
      other.joint === 'for' ||
      other.joint === 'object' ||
      /^assigned to$/i.test(sentence.lexemes[other.from - 1]?.text ?? '') ||
      bare.joint === 'object');
  if (
    gives &&
    given &&
    bare.what.kind === 'users' &&
    bare.what.names.length === 1 &&
    !bare.possessive &&
    !other.possessive
  )
    return { policy: bare.what.names[0] ?? '', target: other.what };
  const moved =
    has(sentence, Role.move) && second.what.kind === 'users' && second.what.names.length === 1;
  const toPolicy =
    second.joint === 'to' ||
    second.joint === 'in' ||
    is(sentence.lexemes[second.from - 1], Role.move);
  // "set Ken's policy to Kiosk" says which is the policy; so does "put Ken on Kiosk".
  if (
    moved &&
    toPolicy &&
    second.what.kind === 'users' &&
    (has(sentence, Role.policy) || second.joint !== undefined)
  )
    return { policy: second.what.names[0] ?? '', target: first.what };
  return;
}

/** 把 Kiosk 策略给张伟: no other verb is needed. */
function hands(sentence: Sentence): boolean {
  const [policy, target] = sentence.nouns;
  return (
    policy?.what.kind === 'policy' &&
    policy.joint === 'object' &&
    target !== undefined &&
    sentence.lexemes[target.from]?.key === '给'
  );
}

/** 把策略 Kiosk 分配出去: characters that nothing says are a name. */
function isVague({ joint, sure, what }: Noun): boolean {
  const bare = joint === undefined && !sure && what.kind === 'users';
  return bare && what.names.some((name) => /^\p{Script=Han}+$/u.test(name));
}

export function readGrant(sentence: Sentence): Command | undefined {
  const seen = asksAssigned(sentence) || (has(sentence, Role.ensure) && has(sentence, Role.have));
  if (
    has(sentence, Role.setting) ||
    !(
      seen ||
      hands(sentence) ||
      has(sentence, Role.assign, Role.give, Role.move, Role.must, Role.enable, Role.want)
    )
  )
    return;
  const policies = policiesOf(sentence);
  const bare = policies.length === 0 ? bareGrant(sentence) : undefined;
  if (!bare && policies.length === 0 && !has(sentence, Role.policy, Role.assign)) return;
  const targets = sentence.nouns.filter(isTarget);
  const policy = bare?.policy ?? policies[0];
  const target = bare?.target ?? targets[0]?.what;
  const known: Known = {
    intent: 'grant',
    ...(policy === undefined ? {} : { policy }),
    ...(target ? { target } : {}),
  };
  const doubts = doubted(sentence, known);
  if (doubts) return doubts;
  if (targets.some((noun) => noun.joint === undefined && isTorn(sentence, noun)))
    return clarify('unclear', known);
  if (!bare && targets.some(isVague)) return clarify('unclear', known);
  if (
    policies.length > 1 ||
    (!bare && targets.length > 1) ||
    count(sentence, Role.assign, Role.give) > 1
  )
    return clarify('unclear', known);
  if (policy === undefined) return clarify('missing-policy', known);
  if (target === undefined) return clarify('missing-target', known);
  const first = sentence.nouns[0];
  const verb = sentence.lexemes.findIndex((lexeme) =>
    is(lexeme, Role.assign, Role.give, Role.move),
  );
  const stated =
    first !== undefined &&
    isTarget(first) &&
    first.joint === undefined &&
    !first.possessive &&
    first.to <= verb &&
    !bare;
  // 张伟使用 Kiosk 策略: a report as likely as an order
  if (stated && !has(sentence, Role.must, Role.enable, Role.ensure, Role.want, Role.move))
    return clarify('reported', known);
  if (
    bare &&
    policy.includes(' ') &&
    !sentence.lexemes.some((lexeme) => lexeme.kind === 'quoted' && lexeme.text === policy) &&
    (target.kind !== 'users' || !target.names.some((name) => /[ @\\]|\p{Script=Han}/u.test(name)))
  )
    return clarify('unclear', known);
  if (!allAre(sentence, ASSIGNING) || sentence.nouns.some((noun) => noun.what.kind === 'default'))
    return clarify('unclear', known);
  if (/^(tag:)?global$/i.test(policy)) return clarify('unclear', known);
  return { intent: 'grant', policy, target };
}
