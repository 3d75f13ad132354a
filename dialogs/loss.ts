import type { Answer } from '../src/language/answer.js';
import type { Doable } from '../src/language/doable.js';
import { bullets, type Part } from '../src/language/replies/block.js';
import { plain } from '../src/language/replies/plain.js';
import { historyRow } from './history.js';
import type { Question } from './memory.js';
import { cancelled, outcomeSaid } from './outcome.js';
import { refuse } from './refuse.js';
import { asked, pickButtons, type Said, say, type Turn } from './turn.js';

type Decision = Extract<Doable, { intent: 'loss' }>['decision'];

/**
 * What every reply says while the tenant is not as the book says: all of it, with the changes that are missing, to
 * those who may decide. `question` is what the reply asks: one about the loss itself says enough.
 */
export function lossNote(turn: Turn, question: Question | undefined): readonly Part[] | undefined {
  const { service, message, words } = turn;
  const loss = service.loss();
  const held = service.rights(message.actor);
  if (loss === undefined || held.length === 0 || isAboutLoss(question)) return undefined;
  const { gap, missing, first, writes } = loss;
  const head =
    missing.length > 0 ? words.loss.lacks({ changes: missing.length }) : words.loss.differs;
  const lines = [gap === 'ahead' ? words.loss.exceeds({ writes }) : head, words.loss.undecided];
  if (!held.includes('global')) return lines;
  const [restore, accept] = [plain(phraseFor(turn, 'restore')), plain(phraseFor(turn, 'accept'))];
  const rest = missing.length - first.length;
  return [
    ...lines,
    bullets(first.map((change) => historyRow(turn, change))),
    rest === 0 ? undefined : words.loss.more({ changes: rest }),
    missing.length === 0 ? words.loss.howAccept({ accept }) : words.loss.how({ restore, accept }),
  ];
}

function isAboutLoss(question: Question | undefined): boolean {
  return (
    question?.kind === 'loss' || (question?.kind === 'confirm' && question.order.kind === 'restore')
  );
}

/** The two phrases that decide, for help. */
export function decisions(turn: Turn): readonly string[] {
  return [phraseFor(turn, 'restore'), phraseFor(turn, 'accept')];
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
  const { buttons, confirmPlain } = turn.words.changes;
  const choices = pickButtons([buttons.yes, buttons.no], fields.id);
  const lines = [turn.words.loss.ask({ changes: loss.missing.length }), confirmPlain];
  return {
    reply: say(turn, 'ask', lines, { reason: 'acceptLoss', total: loss.missing.length, choices }),
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
  const lines = [turn.words.loss.accepted({ changes: outcome.lost })];
  return { reply: say(turn, 'notice', lines, { reason: 'lossAccepted', total: outcome.lost }) };
}
