import { isDeepStrictEqual } from 'node:util';
import type { ClarifyReason } from '../src/language/command.js';
import type { Doable, DoableKnown, DoableTarget } from '../src/language/doable.js';
import { quoted, renderState } from '../src/language/render.js';
import { namesOfPlace } from '../src/language/replies/tell/asking.js';
import { findSetting, OFFLINE_IM, valueFor } from '../src/settings/catalogue.js';
import { submit } from './change.js';
import type { Question } from './memory.js';
import { completes } from './nearest.js';
import { picked } from './question.js';
import { route } from './route.js';
import { type Said, type Turn, workOf } from './turn.js';
import { understandHere } from './understand.js';

type Piece = Extract<Question, { kind: 'piece' }>;

/** Characters of an answer in words: names are shorter. */
const LONGEST = 256;

/** Reasons that leave it open whether the words are a name after all; any other says what they are. */
const OPEN: ReadonlySet<ClarifyReason> = new Set([
  'missing-target',
  'missing-state',
  'missing-setting',
  'missing-policy',
  'unclear',
]);

/** An answer in words to a question that offers names; undefined where the text names none of them. */
export async function answerByName(
  turn: Turn,
  question: Question,
  text: string,
): Promise<Said | undefined> {
  if (text.length > LONGEST) return undefined;
  const wanted = fold(text);
  if (question.kind === 'pick') {
    const matches = question.people.flatMap((person, index) => {
      const { displayName, userPrincipalName, department } = person;
      const titles = [
        displayName,
        userPrincipalName,
        department,
        `${displayName} (${userPrincipalName})`,
      ];
      return titles.map(fold).includes(wanted) ? [index] : [];
    });
    const [only] = matches;
    if (only === undefined) return undefined;
    return picked(turn, question, matches.length === 1 ? only : -1);
  }
  if (question.kind === 'orders' && !question.sure) {
    const { orders, named = [] } = question;
    const order = orders.find(
      (each, index) =>
        named[index]?.map(fold).includes(wanted) ||
        (each.kind === 'delete' && each.reassign && fold(each.reassign) === wanted),
    );
    return order && submit(turn, order, question.phrase);
  }
  if (question.kind === 'place') {
    const index = namesOfPlace(question.name).findIndex((names) =>
      names.map(fold).includes(wanted),
    );
    if (index === -1) return undefined;
    return route(turn, { ...question.work, place: index === 0 ? 'department' : 'site' });
  }
  return undefined;
}

/**
 * The missing piece in the person's words: put where it belongs in the phrase, and the whole understood. The grammar stays
 * the only judge, and only a command that keeps all that was known is taken; undefined otherwise.
 */
export async function answerPiece(
  turn: Turn,
  question: Piece,
  text: string,
): Promise<Said | undefined> {
  const { known, piece, phrase, self, script } = question;
  const said = text.trim();
  if (said === '' || said.length > LONGEST) return undefined;
  if (piece === 'policy' && known.intent === 'grant' && known.target === undefined) {
    return askTargetNext(turn, question, said);
  }
  for (const sentence of sentences(turn, question, said)) {
    const meaning = await understandHere(turn, sentence);
    const command = piece === 'state' ? ofSetting(meaning.command, known) : meaning.command;
    if (command.intent === 'clarify' && !OPEN.has(command.reason)) {
      return route(turn, workOf(command, phrase));
    }
    if (!completesAll(question, command)) continue;
    const fromContext = meaning.fromContext || self;
    const work = workOf(command, `${phrase} → ${said}`, { ...meaning, fromContext });
    return route(turn, { ...work, script });
  }
  return undefined;
}

/** The phrase with the piece in it: the words as they are, and as a name. No name stands in it that nobody said. */
function sentences({ grammar, language }: Turn, { known, piece }: Piece, said: string): string[] {
  if (piece === 'state') return known.target ? [renderState(said, known.target, language)] : [];
  function named(name: string): string {
    const target: DoableTarget = { kind: 'users', names: [name] };
    const [order] =
      piece === 'target'
        ? completes(known, target)
        : completes({ ...known, policy: name }, known.target ?? target);
    return order === undefined ? '' : grammar.render(order, language);
  }
  // With white space around it a name is never rendered without its quotes.
  const words = ` ${said} `;
  const spoken = named(words).replaceAll(quoted(words), () => words);
  const called = named(words.replaceAll('"', ''));
  return piece === 'target' ? [spoken, called] : [called, spoken];
}

/** "off" answers for the setting that was asked about, and for no other. */
function ofSetting(command: Doable, { setting }: DoableKnown): Doable {
  if (setting === undefined || setting === OFFLINE_IM) return command;
  if (command.intent !== 'set' || typeof command.enabled !== 'boolean') return command;
  const row = findSetting(setting);
  const value = row && valueFor(row, command.enabled);
  const { target } = command;
  return value === undefined
    ? { intent: 'clarify', reason: 'value-invalid', known: { intent: 'set', setting, target } }
    : { intent: 'set', setting, value, target };
}

/** Whether a command is the order that was begun, with all that was known of it. */
function completesAll({ piece, known }: Piece, command: Doable): boolean {
  if (command.intent !== (known.intent ?? 'set')) return false;
  const facts: Readonly<Record<string, unknown>> = { ...command };
  const kept: DoableKnown = { ...known, ...(piece === 'target' && { target: undefined }) };
  return (['enabled', 'setting', 'value', 'policy', 'target'] as const).every(
    (fact) => kept[fact] === undefined || isDeepStrictEqual(facts[fact], kept[fact]),
  );
}

function askTargetNext(turn: Turn, question: Piece, said: string): Promise<Said> {
  const known: DoableKnown = { ...question.known, policy: said.replaceAll('"', '') };
  const command: Doable = { intent: 'clarify', reason: 'missing-target', known };
  return route(turn, workOf(command, question.phrase));
}

function fold(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
