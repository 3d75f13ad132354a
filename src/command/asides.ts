import type { Lexeme } from './lex.js';
import { is, skip } from './noun.js';
import { Roles } from './roles.js';
import { Role } from './vocabulary/role.js';

/** What a reason may not hold: it could change what is ordered. */
const WEIGHTY = Roles.of(
  Role.setting,
  Role.not,
  Role.enable,
  Role.disable,
  Role.strong,
  Role.dont,
  Role.exclusion,
  Role.condition,
  Role.policy,
  Role.feature,
  Role.toggle,
  Role.said,
  Role.hypothetical,
  Role.how,
  Role.wildcard,
);

const PLEASE = /^(please|pls|plz|kindly|can you|could you|would you|请|麻烦|劳驾|帮我|请帮)/i;

/** Where a reason ends, and the last of its words that could change what is ordered. */
function readReason(lexemes: readonly Lexeme[], from: number): { end: number; weighty: number } {
  let [end, weighty] = [from + 1, from];
  for (; end < lexemes.length; end++) {
    const lexeme = lexemes[end];
    if (is(lexeme, Role.comma, Role.stop, Role.colon)) break;
    if (is(lexeme, WEIGHTY) && !is(lexeme, Role.filler)) weighty = end;
  }
  return { end, weighty };
}

function isTicketNumber(lexeme: Lexeme | undefined): boolean {
  return (
    lexeme !== undefined &&
    /^[\p{L}#-]*\d[\p{L}\d-]*$/u.test(lexeme.text) &&
    lexeme.kind !== 'quoted' &&
    lexeme.kind !== 'address'
  );
}

/** The numbers that service desks put before a request. */
const TICKET = /^(?:inc|req|ritm|chg|task|sctask|prb|case|tkt|sr|cr)[-#]?\d{4,}$/i;

/** "this is the helpdesk. Please …": where a statement ends and the order begins, else 0. */
function endOfPreamble(lexemes: readonly Lexeme[]): number {
  const at = lexemes.findIndex(
    (lexeme, index) =>
      index > 0 &&
      is(lexeme, Role.polite, Role.filler) &&
      PLEASE.test(lexeme.text) &&
      is(lexemes[index - 1], Role.comma, Role.stop),
  );
  const before = lexemes.slice(0, Math.max(at, 0));
  const states = before.some((lexeme) => is(lexeme, Role.be, Role.aux, Role.have, Role.plain));
  return states &&
    !before.some((lexeme) => is(lexeme, WEIGHTY, Role.time, Role.for, Role.in, Role.all, Role.not))
    ? at
    : 0;
}

/** Leaves out what explains an order but is no part of it: "because she is leaving", "ticket INC0048812". */
export function dropAsides(lexemes: readonly Lexeme[]): Lexeme[] {
  const kept: Lexeme[] = [];
  let reason = { end: 0, weighty: 0 };
  for (let at = endOfPreamble(lexemes); at < lexemes.length; at++) {
    const lexeme = lexemes[at];
    if (lexeme === undefined) break;
    const fresh = at === 0 || is(lexemes[at - 1], Role.comma, Role.stop, Role.colon, Role.greet);
    if (fresh && TICKET.test(lexeme.text)) {
      at = Math.max(at, skip(lexemes, at + 1, Role.colon, Role.comma, Role.stop) - 1);
      continue;
    }
    if (is(lexeme, Role.ticket) && isTicketNumber(lexemes[at + 1])) {
      at++;
      continue;
    }
    if (is(lexeme, Role.because) && TICKET.test(lexemes[at + 1]?.text ?? '')) {
      at++;
      continue;
    }
    if (is(lexeme, Role.because)) {
      if (reason.end <= at) reason = readReason(lexemes, at);
      if (reason.weighty <= at) {
        at = reason.end - 1;
        continue;
      }
    }
    kept.push(lexeme);
  }
  return kept;
}
