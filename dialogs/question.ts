import type { Answer } from '../src/language/answer.js';
import { unreachable } from '../src/result.js';
import { askUnseen, staleSaid, waiting } from './ask-again.js';
import { pickSaid } from './ask-whom.js';
import { submit } from './change.js';
import { answerLoss } from './loss.js';
import type { Question } from './memory.js';
import { cancelled, outcomeSaid } from './outcome.js';
import { withName } from './retarget.js';
import { route } from './route.js';
import { about, giveWay, type Said, type Turn } from './turn.js';

type Of<Kind extends Question['kind']> = Extract<Question, { kind: Kind }>;

/** What `say` makes of a phrase: given by the conversation, since understanding is its business. `offered`: nobody said it. */
export type Hear = (text: string, offered: boolean) => Promise<Said>;

/** Yes, no, cancel or a number for the question that waits. */
export async function answerQuestion(
  turn: Turn,
  question: Question,
  answer: Answer,
  hear: Hear,
): Promise<Said> {
  if (answer.kind === 'cancel') return withdraw(turn, question);
  if (stale(turn, question)) return staleSaid(turn);
  if (answer.kind === 'unsure') return waiting(turn, question);
  if (question.unseen && answer.kind !== 'no') return askUnseen(turn, question);
  switch (question.kind) {
    case 'confirm':
      return answerPreview(turn, question, answer);
    case 'orders':
      return answerOrders(turn, question, answer);
    case 'say':
    case 'piece':
      return answerPhrases(turn, question, answer, hear);
    case 'pick':
      if (answer.kind === 'no') return { reply: cancelled(turn) };
      return answerPick(turn, question, answer);
    case 'loss':
      return (await answerLoss(turn, question, answer)) ?? waiting(turn, question);
    case 'place':
      if (answer.kind === 'no') return { reply: cancelled(turn) };
      return placed(turn, question, answer.kind === 'number' ? answer.number : 0);
    default:
      return unreachable(question);
  }
}

/** Ends a question at once; a preview is cancelled in the book too. */
export async function withdraw(turn: Turn, question: Question | undefined): Promise<Said> {
  if (question === undefined) {
    return { reply: about(turn, 'cancelled', { kind: 'nothingOpen' }, { reason: 'nothing' }) };
  }
  if (question.kind !== 'confirm') return { reply: cancelled(turn) };
  const asker = turn.asker(turn.message.text);
  const outcome = await turn.service.answer(question.pending, 'cancel', asker);
  return outcomeSaid(turn, outcome, question.phrase);
}

/** `undo` while something waits: that is closed, and nothing else is done. */
export async function closeByUndo(turn: Turn, question: Question): Promise<Said> {
  const said = await withdraw(turn, question);
  const next = await turn.service.nextUndo(turn.message.actor);
  if (next === undefined || said.reply.kind !== 'cancelled') return said;
  return { ...said, reply: cancelled(turn, said.reply.pending, next) };
}

/** Whether a question waits, and is no mere offer beside an answer. */
export function waits(turn: Turn, question: Question): boolean {
  if (question.kind === 'confirm' && question.approval) return true;
  const offer = question.kind === 'say' || (question.kind === 'orders' && question.offer);
  return !offer && !isOver(turn, question);
}

/**
 * Answers the preview with this code, whatever else waits. One's own rights decide, and the book whether the preview still
 * waits.
 */
export async function answerCoded(
  turn: Turn,
  pending: string,
  answer: 'yes' | 'no' | 'cancel',
): Promise<Said> {
  const { question } = turn.memory;
  const asked = question?.kind === 'confirm' && question.pending === pending ? question : undefined;
  const phrase = asked?.phrase ?? answer;
  const wish = answer === 'yes' ? 'confirm' : 'cancel';
  const outcome = await turn.service.answer(pending, wish, turn.asker(turn.message.text || answer));
  const said = await outcomeSaid(turn, outcome, phrase);
  return asked === undefined ? beside(turn, said) : said;
}

/** What concerns another question leaves the one that waits as it is. */
export function beside(turn: Turn, said: Said): Said {
  const question = said.question ?? turn.memory.question;
  return { ...said, ...(question && { question }) };
}

/** A preview's own time is kept by the service. */
export function stale(turn: Turn, question: Question): boolean {
  return question.kind !== 'confirm' && isOver(turn, question);
}

function isOver(turn: Turn, question: Question): boolean {
  return question.expires <= turn.message.now.toISOString();
}

async function answerPreview(turn: Turn, question: Of<'confirm'>, answer: Answer): Promise<Said> {
  const { pending, phrase, alternatives } = question;
  const number = answer.kind === 'number' ? answer.number : undefined;
  const alternative = number === undefined ? undefined : alternatives[number - 3];
  if (alternative !== undefined) {
    await giveWay(turn, pending, turn.message.text || phrase);
    return submit(turn, alternative, phrase);
  }
  if (answer.kind === 'yes' || number === 1) {
    const outcome = await turn.service.answer(
      pending,
      'confirm',
      turn.asker(turn.message.text || phrase),
    );
    const said = await outcomeSaid(turn, outcome, phrase);
    return question.approval ? { question, ...said } : said;
  }
  if (answer.kind === 'no' || number === 2) return withdraw(turn, question);
  return waiting(turn, question);
}

async function answerOrders(turn: Turn, question: Of<'orders'>, answer: Answer): Promise<Said> {
  const { orders, phrase, sure } = question;
  if (answer.kind === 'no' || (sure && answer.kind === 'number' && answer.number === 2)) {
    return { reply: cancelled(turn) };
  }
  const wanted = answer.kind === 'number' ? answer.number : sure ? 1 : 0;
  const order = orders[wanted - 1];
  return order === undefined ? waiting(turn, question) : submit(turn, order, phrase);
}

async function answerPhrases(
  turn: Turn,
  question: Of<'say'> | Of<'piece'>,
  answer: Answer,
  hear: Hear,
): Promise<Said> {
  if (answer.kind === 'no') return { reply: cancelled(turn) };
  const { phrases } = question;
  const only = phrases.length === 1 ? phrases[0] : undefined;
  const phrase = answer.kind === 'number' ? phrases[answer.number - 1] : only;
  return phrase === undefined
    ? waiting(turn, question)
    : hear(phrase, question.kind === 'say' && !question.own);
}

/** One of the people offered by number or by what tells them apart; or all of them. */
function answerPick(turn: Turn, question: Of<'pick'>, answer: Answer): Said | Promise<Said> {
  const { people } = question;
  switch (answer.kind) {
    case 'number':
      return picked(turn, question, answer.number - 1);
    case 'which':
      return picked(turn, question, soleMatch(people, answer.words));
    case 'both':
      return people.length === 2 ? allPicked(turn, question) : picked(turn, question, -1);
    case 'all':
      return allPicked(turn, question);
    default:
      return waiting(turn, question);
  }
}

/** The index of the one person of whom a name, address, department or site holds these words, else -1. */
function soleMatch(people: Of<'pick'>['people'], words: string): number {
  const wanted = words.toLowerCase();
  const matches = people.flatMap((person, index) =>
    Object.values(person).some((value) => value?.toLowerCase().includes(wanted)) ? [index] : [],
  );
  return matches.length === 1 ? (matches[0] ?? -1) : -1;
}

function allPicked(turn: Turn, { work, name, people }: Of<'pick'>): Promise<Said> {
  const upns = people.map(({ userPrincipalName }) => userPrincipalName);
  const command = withName(work.command, name, ...upns);
  return route(turn, { ...work, command, picked: [...(work.picked ?? []), ...upns] });
}

/** A person chosen by number. */
export async function picked(turn: Turn, question: Of<'pick'>, index: number): Promise<Said> {
  const person = question.people[index];
  if (person === undefined)
    return pickSaid(turn, question.work, question.name, question.people, { again: true });
  const { work, name } = question;
  const { userPrincipalName: upn } = person;
  const command = withName(work.command, name, upn);
  const said = await route(turn, { ...work, command, picked: [...(work.picked ?? []), upn] });
  const [other, more] = question.people.filter((each) => each !== person);
  const two = other !== undefined && more === undefined;
  return two ? { unpicked: other.userPrincipalName, ...said } : said;
}

/** A department or a site of the same name. */
async function placed(turn: Turn, question: Of<'place'>, number: number): Promise<Said> {
  if (number !== 1 && number !== 2) return waiting(turn, question);
  const place = number === 1 ? 'department' : 'site';
  return route(turn, { ...question.work, place });
}
