import type { Answer } from '../src/command/command.js';
import { unreachable } from '../src/result.js';
import { pickSaid } from './ask-whom.js';
import { submit } from './change.js';
import { answerLoss, decideLoss } from './loss.js';
import type { Question } from './memory.js';
import { cancelled, outcomeSaid } from './outcome.js';
import { sureSaid } from './preview.js';
import { refuse } from './refuse.js';
import { code, plain } from './replies/plain.js';
import type { Choice } from './replies/reply.js';
import { withName } from './retarget.js';
import { route } from './route.js';
import { asked, numbered, replacing, type Said, say, type Turn } from './turn.js';
import { namedIn, planTitle, wishWords } from './views/orders.js';

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

/** `undo` while something waits: that is closed, and nothing else is done. */
export async function closeByUndo(turn: Turn, question: Question): Promise<Said> {
  const said = await withdraw(turn, question);
  const next = await turn.service.nextUndo(turn.message.actor);
  if (next === undefined || said.reply.kind !== 'cancelled') return said;
  const again = turn.words.changes.undoAgain(planTitle(turn.words, next.plan), code(next.id));
  return { ...said, reply: { ...said.reply, text: `${said.reply.text}\n\n${again}` } };
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

/** An answer that was sent before its question was shown: nothing is done, and the question is asked once more. */
export async function askAgain(turn: Turn, question: Question): Promise<Said> {
  const { sentBefore } = turn.words.questions;
  const said = await shownAgain(turn, question);
  return { ...said, reply: { ...said.reply, text: `${sentBefore}\n\n${said.reply.text}` } };
}

async function shownAgain(turn: Turn, question: Question): Promise<Said> {
  if (question.kind === 'pick') {
    return pickSaid(turn, question.work, question.name, question.people);
  }
  if (question.kind === 'confirm') {
    if (question.approval) return waiting(turn, question);
    const { pending, phrase } = question;
    const outcome = await turn.service.showAgain(pending, turn.asker(turn.message.text));
    return outcomeSaid(turn, outcome, phrase);
  }
  if (question.kind === 'orders' && question.sure) return sureAgain(turn, question);
  if (question.kind === 'loss') return decideLoss(turn, 'accept');
  const fields = asked(turn);
  const titles = titlesOf(turn, question);
  const choices = titles.map(
    (title, index): Choice => ({
      title,
      action: { steward: 'pick', question: fields.id, number: index + 1 },
    }),
  );
  const lines = [numbered(titles), howToAnswer(turn, question)];
  const reply = say(turn, 'ask', lines, { reason: 'askedAgain', choices });
  return { reply, question: { ...question, ...fields, unseen: false } };
}

/** The answers that a question offers, by number. */
function titlesOf(
  turn: Turn,
  question: Exclude<Question, Of<'pick'> | Of<'confirm'> | Of<'loss'>>,
): string[] {
  const { words } = turn;
  switch (question.kind) {
    case 'orders':
      return question.orders.map((order) => wishWords(words, order));
    case 'say':
    case 'piece':
      return question.phrases.map((phrase) => code(phrase, 1000));
    case 'place':
      return [words.questions.department, words.questions.site].map((is) =>
        is(plain(question.name)),
      );
  }
}

/** What may not have arrived is agreed to only when it was shown, as things are by now. */
async function askUnseen(turn: Turn, question: Question): Promise<Said> {
  if (question.kind !== 'confirm') return shownAgain(turn, question);
  const { pending, order, phrase } = question;
  await turn.service.answer(pending, 'cancel', replacing(turn, turn.message.text || phrase));
  return submit(turn, order, phrase);
}

async function sureAgain(turn: Turn, { orders, phrase }: Of<'orders'>): Promise<Said> {
  const [order] = orders;
  if (order === undefined) return staleSaid(turn);
  const planned = await turn.service.plan(order, turn.asker(phrase));
  if (planned.kind === 'refused') return refuse(turn, planned.refusal, phrase);
  const { plan } = planned;
  return sureSaid(turn, order, phrase, plan, namedIn(plan.people));
}

/** Not an answer: the question stays open. */
export function waiting(turn: Turn, question: Question): Said {
  if (question.kind === 'pick') {
    return pickSaid(turn, question.work, question.name, question.people, true);
  }
  const lines = [turn.words.questions.stillWaiting, howToAnswer(turn, question)];
  const { list } = turn.memory;
  return {
    reply: say(turn, 'ask', lines, { reason: 'unanswered' }),
    question,
    ...(list && { list }),
  };
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
    await turn.service.answer(pending, 'cancel', replacing(turn, turn.message.text || phrase));
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
