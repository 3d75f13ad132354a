import type { Answer } from '../src/language/answer.js';
import type { Doable } from '../src/language/doable.js';
import type { Decisions, Note } from '../src/language/replies/content/note.js';
import type { Question } from './memory.js';
import { cancelled, outcomeSaid } from './outcome.js';
import { refuse } from './refuse.js';
import { about, asked, type Said, type Turn } from './turn.js';

type Decision = Extract<Doable, { intent: 'loss' }>['decision'];

/**
 * What every reply says while the tenant is not as the book says: all of it, with the changes that are missing, to
 * those who may decide. `question` is what the reply asks: one about the loss itself says enough.
 */
export function lossNotes(turn: Turn, question: Question | undefined): Note[] {
  const { service, message } = turn;
  const loss = service.loss();
  const held = service.rights(message.actor);
  if (loss === undefined || held.length === 0 || isAboutLoss(question)) return [];
  return [{ kind: 'loss', loss, decide: held.includes('global') ? decisions(turn) : undefined }];
}

function isAboutLoss(question: Question | undefined): boolean {
  return (
    question?.kind === 'loss' || (question?.kind === 'confirm' && question.order.kind === 'restore')
  );
}

/** The two phrases that decide. */
export function decisions(turn: Turn): Decisions {
  return { restore: phraseFor(turn, 'restore'), accept: phraseFor(turn, 'accept') };
}

function phraseFor({ grammar, language }: Turn, decision: Decision): string {
  return grammar.render({ intent: 'loss', decision }, language);
}

/** Restoring shows its preview first; giving changes up is asked once more. */
export async function decideLoss(turn: Turn, decision: Decision): Promise<Said> {
  const { text } = turn.message;
  const loss = turn.service.loss();
  if (decision === 'restore' || loss === undefined) {
    const outcome = await turn.service.restore(turn.asker(text));
    return outcomeSaid(turn, outcome, text);
  }
  const fields = asked(turn);
  const missing = loss.missing.length;
  const content = { kind: 'acceptLoss', missing, question: fields.id } as const;
  return {
    reply: about(turn, 'ask', content, { reason: 'acceptLoss', total: missing }),
    question: { kind: 'loss', ...fields, loss: loss.id },
  };
}

/** Undefined: no answer to it. A yes to another loss than the one that was shown asks about this one. */
export async function answerLoss(
  turn: Turn,
  question: Extract<Question, { kind: 'loss' }>,
  answer: Answer,
): Promise<Said | undefined> {
  const number = answer.kind === 'number' ? answer.number : undefined;
  if (answer.kind === 'no' || number === 2) return { reply: cancelled(turn) };
  if (answer.kind !== 'yes' && number !== 1) return undefined;
  const loss = turn.service.loss();
  if (loss !== undefined && loss.id !== question.loss) return decideLoss(turn, 'accept');
  const { text } = turn.message;
  const phrase = text === '' ? phraseFor(turn, 'accept') : text;
  const outcome = await turn.service.acceptLoss(turn.asker(phrase));
  if (outcome.kind === 'refused') return refuse(turn, outcome.refusal, phrase);
  const { lost } = outcome;
  const facts = { reason: 'lossAccepted', total: lost };
  return { reply: about(turn, 'notice', { kind: 'lossAccepted', lost }, facts) };
}
