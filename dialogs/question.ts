import type { Answer } from '../src/command/command.js';
import { unreachable } from '../src/result.js';
import { pickSaid } from './ask-whom.js';
import { submit } from './change.js';
import { answerLoss } from './loss.js';
import type { Question } from './memory.js';
import { cancelled, outcomeSaid } from './outcome.js';
import { withName } from './retarget.js';
import { route } from './route.js';
import { type Said, say, type Turn } from './turn.js';

type Of<Kind extends Question['kind']> = Extract<Question, { kind: Kind }>;

/** What `say` makes of a phrase: given by the conversation, since understanding is its business. */
export type Hear = (text: string) => Promise<Said>;

/** Yes, no, cancel or a number for the question that waits. */
export async function answerQuestion(
  turn: Turn,
  question: Question,
  answer: Answer,
  hear: Hear,
): Promise<Said> {
  if (answer.kind === 'cancel') return withdraw(turn, question);
  if (stale(turn, question)) return staleSaid(turn);
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
      return answer.kind === 'number'
        ? picked(turn, question, answer.number - 1)
        : waiting(turn, question);
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
    const lines = [turn.words.changes.nothingToCancel];
    return { reply: say(turn, 'cancelled', lines, { reason: 'nothing' }) };
  }
  if (question.kind !== 'confirm') return { reply: cancelled(turn) };
  const asker = turn.asker(turn.message.text);
  const outcome = await turn.service.answer(question.pending, 'cancel', asker);
  return outcomeSaid(turn, outcome, question.phrase);
}

/** Not an answer: the question stays open. */
export function waiting(turn: Turn, question: Question): Said {
  if (question.kind === 'pick') {
    return pickSaid(turn, question.work, question.name, question.people, true);
  }
  const lines = [turn.words.questions.stillWaiting, howToAnswer(turn, question)];
  return { reply: say(turn, 'ask', lines, { reason: 'unanswered' }), question };
}

function howToAnswer({ words }: Turn, question: Exclude<Question, Of<'pick'>>): string | undefined {
  const { changes, questions } = words;
  switch (question.kind) {
    case 'confirm':
      return question.approval ? undefined : changes.confirmPlain;
    case 'loss':
      return changes.confirmPlain;
    case 'orders':
      return question.sure ? changes.confirmPlain : questions.byNumber;
    case 'piece':
      return questions.pieces[question.piece];
    case 'say':
    case 'place':
      return questions.byNumber;
  }
}

/** A question of another day, or of another card: nothing is done. */
export function staleSaid(turn: Turn): Said {
  const lines = [turn.words.questions.staleQuestion];
  return { reply: say(turn, 'settled', lines, { reason: 'stale' }) };
}

/** A preview's own time is kept by the service. */
export function stale(turn: Turn, question: Question): boolean {
  return question.kind !== 'confirm' && question.expires <= turn.message.now.toISOString();
}

async function answerPreview(turn: Turn, question: Of<'confirm'>, answer: Answer): Promise<Said> {
  const { pending, phrase, alternatives } = question;
  const number = answer.kind === 'number' ? answer.number : undefined;
  const alternative = number === undefined ? undefined : alternatives[number - 3];
  if (alternative !== undefined) {
    await turn.service.answer(pending, 'cancel', turn.asker(turn.message.text || phrase));
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
  return phrase === undefined ? waiting(turn, question) : hear(phrase);
}

/** A person chosen by number. */
export async function picked(turn: Turn, question: Of<'pick'>, index: number): Promise<Said> {
  const person = question.people[index];
  if (person === undefined)
    return pickSaid(turn, question.work, question.name, question.people, true);
  const { work, name } = question;
  const command = withName(work.command, name, person.userPrincipalName);
  return route(turn, { ...work, command });
}

/** A department or a site of the same name. */
async function placed(turn: Turn, question: Of<'place'>, number: number): Promise<Said> {
  if (number !== 1 && number !== 2) return waiting(turn, question);
  const place = number === 1 ? 'department' : 'site';
  return route(turn, { ...question.work, place });
}
