import type { ContentOf } from '../src/language/replies/content/content.js';
import type { Options } from '../src/language/replies/content/questions.js';
import { pickSaid } from './ask-whom.js';
import { submit } from './change.js';
import { decideLoss } from './loss.js';
import type { Question } from './memory.js';
import { outcomeSaid } from './outcome.js';
import { sureSaid } from './preview.js';
import { refuse } from './refuse.js';
import { about, asked, giveWay, type Said, type Turn, under } from './turn.js';

type Of<Kind extends Question['kind']> = Extract<Question, { kind: Kind }>;

/** An answer that was sent before its question was shown: nothing is done, and the question is asked once more. */
export async function askAgain(turn: Turn, question: Question): Promise<Said> {
  const said = await shownAgain(turn, question);
  return { ...said, reply: under(said.reply, { kind: 'sentBefore' }) };
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
  const content = {
    kind: 'askedAgain',
    options: optionsOf(question),
    question: fields.id,
  } as const;
  const reply = about(turn, 'ask', content, { reason: 'askedAgain' });
  return { reply, question: { ...question, ...fields, unseen: false } };
}

/** What a question lets choose from, by number. */
function optionsOf(question: Exclude<Question, Of<'pick'> | Of<'confirm'> | Of<'loss'>>): Options {
  switch (question.kind) {
    case 'orders':
      return { kind: 'orders', orders: question.orders };
    case 'say':
      return { kind: 'phrases', phrases: question.phrases };
    case 'piece':
      return { kind: 'phrases', phrases: question.phrases, piece: question.piece };
    case 'place':
      return { kind: 'place', name: question.name };
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
  const content = { kind: 'stillWaiting', how: howToAnswer(question) } as const;
  const { list } = turn.memory;
  return {
    reply: about(turn, 'ask', content, { reason: 'unanswered' }),
    question,
    ...(list && { list }),
  };
}

function howToAnswer(question: Exclude<Question, Of<'pick'>>): ContentOf<'stillWaiting'>['how'] {
  switch (question.kind) {
    case 'confirm':
      return question.approval ? undefined : 'yesNo';
    case 'loss':
      return 'yesNo';
    case 'orders':
      return question.sure ? 'yesNo' : 'number';
    case 'piece':
      return question.piece;
    case 'say':
    case 'place':
      return 'number';
  }
}

/** A question of another day, or of another card: nothing is done. */
export function staleSaid(turn: Turn): Said {
  return { reply: about(turn, 'settled', { kind: 'stale' }, { reason: 'stale' }) };
}
