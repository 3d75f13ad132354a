import { CardAction } from '../src/language/replies/choice.js';
import { answerRequest } from './approval.js';
import { staleSaid } from './ask-again.js';
import { undo } from './change.js';
import { hearPhrase } from './hear.js';
import { miss } from './miss.js';
import { answerCoded, answerQuestion, beside } from './question.js';
import { type Said, type Turn, workOf } from './turn.js';

/** What a button press comes to; undefined where the message is no press. Nothing but a `CardAction` is taken from one. */
export function pressed(turn: Turn): Promise<Said> | undefined {
  const { value, text } = turn.message;
  if (value === undefined || value === null) return undefined;
  const action = CardAction.safeParse(value);
  if (action.success) return press(turn, action.data);
  return text.trim() === '' ? miss(turn) : undefined;
}

async function press(turn: Turn, action: CardAction): Promise<Said> {
  switch (action.steward) {
    case 'answer':
      return answerCoded(turn, action.pending, action.answer);
    case 'approval': {
      const reason = action.reason?.trim() === '' ? undefined : action.reason;
      return beside(turn, await answerRequest(turn, action.answer, action.pending, reason));
    }
    case 'undo':
      return beside(
        turn,
        await undo(turn, workOf({ intent: 'undo', changes: [action.change] }, '')),
      );
    case 'pick': {
      const { question } = turn.memory;
      if (question?.id !== action.question) return beside(turn, staleSaid(turn));
      const answer = { kind: 'number', number: action.number } as const;
      const shown = { ...question, unseen: false };
      return answerQuestion(turn, shown, answer, (phrase, offered) =>
        hearPhrase(turn, phrase, offered),
      );
    }
    case 'say':
      return hearPhrase(turn, action.text, !completesQuestion(turn, action.text));
  }
}

/** Whether a phrase is what the speaker said, or that with the piece that was asked for. */
function completesQuestion({ memory: { question } }: Turn, phrase: string): boolean {
  const own = question?.kind === 'piece' || (question?.kind === 'say' && question.own);
  return own === true && question.phrases.includes(phrase);
}
