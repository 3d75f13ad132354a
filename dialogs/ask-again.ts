import { numbered } from '../src/language/replies/block.js';
import { plain } from '../src/language/replies/plain.js';
import { wishWords } from '../src/language/replies/tell/wish.js';
import { pickSaid } from './ask-whom.js';
import { submit } from './change.js';
import { decideLoss } from './loss.js';
import type { Question } from './memory.js';
import { outcomeSaid } from './outcome.js';
import { sureSaid } from './preview.js';
import { refuse } from './refuse.js';
import { asked, giveWay, pickButtons, type Said, say, type Turn, under } from './turn.js';

type Of<Kind extends Question['kind']> = Extract<Question, { kind: Kind }>;

/** An answer that was sent before its question was shown: nothing is done, and the question is asked once more. */
export async function askAgain(turn: Turn, question: Question): Promise<Said> {
  const { sentBefore } = turn.words.questions;
  const said = await shownAgain(turn, question);
  return { ...said, reply: under(said.reply, sentBefore) };
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
  const choices = pickButtons(titles, fields.id);
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
      return question.phrases.map((phrase) => plain(phrase, 1000));
    case 'place':
      return [words.questions.department, words.questions.site].map((is) =>
        is({ name: plain(question.name) }),
      );
  }
}

/** What may not have arrived is agreed to only when it was shown, as things are by now. */
export async function askUnseen(turn: Turn, question: Question): Promise<Said> {
  if (question.kind !== 'confirm') return shownAgain(turn, question);
  const { pending, order, phrase } = question;
  await giveWay(turn, pending, turn.message.text || phrase);
  return submit(turn, order, phrase);
}

async function sureAgain(turn: Turn, { orders, phrase }: Of<'orders'>): Promise<Said> {
  const [order] = orders;
  if (order === undefined) return staleSaid(turn);
  const planned = await turn.service.plan(order, turn.asker(phrase));
  if (planned.kind === 'refused') return refuse(turn, planned.refusal, phrase);
  const { plan } = planned;
  return sureSaid(turn, order, phrase, plan);
}

/** Not an answer: the question stays open. */
export function waiting(turn: Turn, question: Question): Said {
  if (question.kind === 'pick') {
    return pickSaid(turn, question.work, question.name, question.people, { again: true });
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
