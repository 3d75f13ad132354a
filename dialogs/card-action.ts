import { answerRequest } from './approval.js';
import { undo } from './change.js';
import { hearPhrase } from './hear.js';
import { shrug } from './help.js';
import { outcomeSaid } from './outcome.js';
import { answerQuestion, staleSaid } from './question.js';
import { CardAction } from './replies/reply.js';
import type { Said, Turn } from './turn.js';

/** What a button press comes to; undefined where the message is no press. Nothing but a `CardAction` is taken from one. */
export function pressed(turn: Turn): Promise<Said> | undefined {
  const { value, text } = turn.message;
  if (value === undefined || value === null) return undefined;
  const action = CardAction.safeParse(value);
  if (action.success) return press(turn, action.data);
  return text.trim() === '' ? Promise.resolve(shrug(turn)) : undefined;
}

async function press(turn: Turn, action: CardAction): Promise<Said> {
  switch (action.steward) {
    case 'answer':
      return answerPreview(turn, action);
    case 'approval': {
      const reason = action.reason?.trim() === '' ? undefined : action.reason;
      return beside(turn, await answerRequest(turn, action.answer, action.pending, reason));
    }
    case 'undo':
      return beside(turn, await undo(turn, action.change));
    case 'pick': {
      const { question } = turn.memory;
      if (question?.id !== action.question) return beside(turn, staleSaid(turn));
      const answer = { kind: 'number', number: action.number } as const;
      const shown = { ...question, unseen: false };
      return answerQuestion(turn, shown, answer, (phrase) => hearPhrase(turn, phrase));
    }
    case 'say':
      return hearPhrase(turn, action.text);
  }
}

/** One's own rights decide, and the book whether the preview still waits. */
async function answerPreview(
  turn: Turn,
  { pending, answer }: Extract<CardAction, { steward: 'answer' }>,
): Promise<Said> {
  const { question } = turn.memory;
  const asked = question?.kind === 'confirm' && question.pending === pending ? question : undefined;
  const phrase = asked?.phrase ?? answer;
  const wish = answer === 'yes' ? 'confirm' : 'cancel';
  const outcome = await turn.service.answer(pending, wish, turn.asker(answer));
  const said = await outcomeSaid(turn, outcome, phrase);
  return asked === undefined ? beside(turn, said) : said;
}

/** A press on an old card leaves the question that waits as it is. */
function beside(turn: Turn, said: Said): Said {
  const question = said.question ?? turn.memory.question;
  return { ...said, ...(question && { question }) };
}
