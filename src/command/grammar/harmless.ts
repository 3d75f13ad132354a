import type { Lexeme } from '../lex.js';
import { is, PREPOSITION } from '../noun.js';
import { Roles } from '../roles.js';
import { Role } from '../vocabulary/role.js';

/** A word may have a harmless sense that these others give it. */
const HARMLESS: ReadonlyMap<Roles, Roles> = new Map([
  [
    Role.hypothetical,
    Roles.of(Role.must, Role.want, Role.polite, Role.mustNot, Role.able, Role.modal, Role.may),
  ],
  [Role.said, Roles.of(Role.must, Role.want, Role.have)],
  [Role.condition, Roles.of(Role.next, Role.filler, Role.for)],
  [Role.not, Roles.of(Role.mustNot, Role.no, Role.off)],
  [Role.dont, Roles.of(Role.disable, Role.mustNot, Role.take)],
  [Role.reported, Roles.of(Role.be)],
  [Role.ask, Roles.of(Role.filler, Role.show, Role.polite, Role.may)],
  [Role.or, Roles.of(Role.and)],
  [
    Role.plain,
    Roles.of(
      Role.setting,
      Role.filler,
      Role.on,
      Role.off,
      Role.be,
      Role.have,
      Role.and,
      PREPOSITION,
      Role.with,
      Role.det,
      Role.take,
      Role.give,
      Role.move,
      Role.create,
      Role.must,
      Role.modal,
      Role.polite,
      Role.want,
      Role.default,
      Role.assigned,
      Role.users,
      Role.site,
      Role.group,
      Role.able,
      Role.all,
      Role.switch,
      Role.participle,
      Role.thanks,
      Role.enable,
      Role.disable,
      Role.delete,
      Role.time,
      Role.start,
    ),
  ],
  [Role.receive, Roles.of(Role.filler, Role.thanks)],
  [Role.feature, Roles.of(Role.filler, Role.disable)],
  [Role.it, Roles.of(Role.det)],
  [Role.next, Roles.of(Role.and, Role.filler, Role.also)],
]);

/** Whether another sense of the word makes this one harmless. */
export function isHarmless(lexeme: Lexeme, role: Roles): boolean {
  return is(lexeme, HARMLESS.get(role) ?? Roles.none);
}
