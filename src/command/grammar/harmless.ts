import type { Lexeme } from '../lex.js';
import { is } from '../noun.js';
import { Roles } from '../roles.js';
import { Role, type RoleName } from '../vocabulary/role.js';

/** A word may have a harmless sense that these others give it. */
const HARMLESS: Partial<Record<RoleName, Roles>> = {
  hypothetical: Roles.of(
    Role.must,
    Role.want,
    Role.polite,
    Role.mustNot,
    Role.able,
    Role.modal,
    Role.may,
  ),
  said: Roles.of(Role.must, Role.want, Role.have),
  condition: Roles.of(Role.next, Role.filler, Role.for),
  not: Roles.of(Role.mustNot, Role.no, Role.off),
  dont: Roles.of(Role.disable, Role.mustNot, Role.take),
  reported: Roles.of(Role.be),
  ask: Roles.of(Role.filler, Role.show, Role.polite, Role.may),
  or: Roles.of(Role.and),
  plain: Roles.of(
    Role.setting,
    Role.filler,
    Role.on,
    Role.off,
    Role.be,
    Role.have,
    Role.and,
    Role.for,
    Role.to,
    Role.of,
    Role.from,
    Role.in,
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
  receive: Roles.of(Role.filler, Role.thanks),
  feature: Roles.of(Role.filler, Role.disable),
  it: Roles.of(Role.det),
  next: Roles.of(Role.and, Role.filler, Role.also),
};

/** Whether another sense of the word makes this one harmless. */
export function isHarmless(lexeme: Lexeme, role: RoleName): boolean {
  return is(lexeme, HARMLESS[role] ?? Roles.none);
}
