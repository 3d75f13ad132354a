import type { Command } from './command.js';
import { readDecision } from './decision.js';
import type { Lexeme } from './lex.js';
import { is } from './noun.js';
import { Role } from './vocabulary/role.js';

const CODE = /^(?=.*\d)(?=.*[A-Z])[A-Z0-9]{4,8}$/i;
/** Of a change, as history shows it. */
const CHANGE = /^C\d{1,9}$/i;
const REASON =
  /^(?:[:,; -]|because(?: of)?\b|as\b|since\b|for\b|reason\b|due to\b|因为|由于|原因是?|理由是?|，)+\s*/i;

function reasonFrom(text: string, from: number): string | undefined {
  const rest = text.slice(from).trim().replace(REASON, '').replace(REASON, '').trim();
  const bare = rest.replace(/^"(.*)"[.!]?$/s, '$1').trim();
  return bare === '' ? undefined : bare;
}

function opens(lexemes: readonly Lexeme[]): number {
  return lexemes.findIndex(
    (lexeme) =>
      !is(lexeme, Role.filler, Role.greet, Role.comma, Role.stop, Role.polite) ||
      is(lexeme, Role.freeze, Role.approve),
  );
}

function readApproval(text: string, lexemes: readonly Lexeme[], at: number): Command | undefined {
  const verb = lexemes[at];
  const answers = ['approve', 'reject', 'override'] as const;
  const answer = answers.find((role) => is(verb, Role[role]));
  const code = lexemes
    .slice(at + 1, at + 4)
    .find((lexeme) => CODE.test(lexeme.text) && lexeme.kind !== 'quoted');
  if (answer === undefined || code === undefined) return;
  const between = lexemes.slice(at + 1, lexemes.indexOf(code));
  if (
    !between.every((lexeme) =>
      is(lexeme, Role.det, Role.plain, Role.filler, Role.last, Role.history, Role.colon),
    )
  )
    return;
  const reason = reasonFrom(text, code.end);
  if (
    answer === 'approve' &&
    reason !== undefined &&
    !/^(please|thanks|thank you|谢谢|吧)[.!]?$/i.test(reason)
  )
    return;
  return {
    intent: 'approval',
    answer,
    code: code.text.toUpperCase(),
    ...(reason && answer !== 'approve' ? { reason } : {}),
  };
}

/** "undo C12", "please take back change C12": the code names the change, and nothing else may stand there. */
function readUndo(lexemes: readonly Lexeme[], at: number): Command | undefined {
  if (!is(lexemes[at], Role.undo)) return;
  const rest = lexemes.slice(at + 1);
  const codes = rest.filter(({ text, kind }) => CHANGE.test(text) && kind !== 'quoted');
  const [code] = codes;
  if (code === undefined || codes.length > 1) return;
  const polite = lexemes.some((lexeme) => is(lexeme, Role.polite));
  const fits = rest.every(
    (lexeme) =>
      lexeme === code ||
      is(
        lexeme,
        Role.det,
        Role.history,
        Role.filler,
        Role.comma,
        Role.stop,
        Role.polite,
        Role.thanks,
        Role.colon,
      ) ||
      (is(lexeme, Role.question) && polite) ||
      /^(#|change|the change)$/i.test(lexeme.text),
  );
  return fits ? { intent: 'undo', change: code.text.toUpperCase() } : undefined;
}

/** Orders to Steward about itself that carry free text: freeze, approvals, a script for an order in words. */
export function readAffair(text: string, lexemes: readonly Lexeme[]): Command | undefined {
  const decision = readDecision(text);
  if (decision) return decision;
  const at = opens(lexemes);
  const first = lexemes[at];
  if (first === undefined) return;
  const approval = readApproval(text, lexemes, at);
  if (approval) return approval;
  const undo = readUndo(lexemes, at);
  if (undo) return undo;
  if (is(first, Role.script)) {
    const order = text
      .slice(first.end)
      .replace(/^\s*(?:(?:to|for|of|that would|which would)\b|的)?[\s:,]*/i, '')
      .replace(/[?]$/, '')
      .trim();
    const more = lexemes
      .slice(at + 1)
      .some(
        (lexeme) =>
          !is(
            lexeme,
            Role.filler,
            Role.last,
            Role.stop,
            Role.question,
            Role.thanks,
            Role.det,
            Role.for,
            Role.of,
            Role.poss,
            Role.history,
          ),
      );
    return more ? { intent: 'script', order } : { intent: 'script' };
  }
  if (!is(first, Role.freeze)) return;
  // "freeze" stands alone or with its reason: in quotes, or after a word that announces one.
  const next = lexemes[at + 1];
  const reason = reasonFrom(text, first.end);
  if (
    reason === undefined ||
    lexemes.slice(at + 1).every((lexeme) => is(lexeme, Role.filler, Role.stop, Role.thanks))
  )
    return { intent: 'freeze' };
  const told = next?.kind === 'quoted' || is(next, Role.because, Role.colon, Role.comma, Role.for);
  return told ? { intent: 'freeze', reason } : undefined;
}
