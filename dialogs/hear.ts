import type { Answer } from '../src/language/answer.js';
import type { Understanding } from '../src/language/doable.js';
import { answerByName, answerPiece } from './answer-text.js';
import { askAgain, waiting } from './ask-again.js';
import { untoldNotes } from './delivered.js';
import { isEarly } from './early.js';
import { aboutSteward, goodbye, helpOn, youAreWelcome } from './help.js';
import { isChange } from './is-change.js';
import type { Question } from './memory.js';
import { more } from './more.js';
import {
  answerCoded,
  answerQuestion,
  beside,
  closeByUndo,
  stale,
  waits,
  withdraw,
} from './question.js';
import { route } from './route.js';
import { about, giveWay, type Said, type Turn, withNotes, workOf } from './turn.js';
import { understandHere, understandIn } from './understand.js';

/**
 * What a text means here: an answer to the question that waits, or a command, which replaces the question. Nothing that
 * is not surely an answer is taken for one.
 */
export async function hear(turn: Turn, text: string, meaning: Understanding): Promise<Said> {
  const { question } = turn.memory;
  const answer = answerIn(turn, text, meaning);
  if (answer !== undefined && 'pending' in answer && answer.pending !== undefined) {
    return answerCoded(turn, answer.pending, answer.kind);
  }
  if (question !== undefined) {
    const early = isEarly(turn.message, turn.memory.shown);
    const deaf = early || stale(turn, question);
    const named = deaf ? undefined : await answerByName(turn, question, text);
    if (named !== undefined) return named;
    if (answer !== undefined) {
      if (early) return askAgain(turn, question);
      return answerQuestion(turn, question, answer, (phrase, offered) =>
        hearPhrase(turn, phrase, offered),
      );
    }
  }
  const remarked = remarkSaid(turn, text);
  if (remarked !== undefined) return beside(turn, await remarked);
  if (answer?.kind === 'cancel') return withdraw(turn, undefined);
  if (answer !== undefined) return nothingAsked(turn);
  if (turn.grammar.remark(text) === 'more') return more(turn);
  if (question?.kind === 'piece' && !stale(turn, question)) {
    const alone = await understandIn(turn, text, false);
    if (isVague(alone)) {
      const filled = await answerPiece(turn, question, text);
      if (filled !== undefined) return filled;
    }
  }
  return command(turn, text, await understandHere(turn, text, meaning), question);
}

/** What is said to be polite, or about Steward: it leaves what waits as it is. */
function remarkSaid(turn: Turn, text: string): Said | Promise<Said> | undefined {
  const remark = turn.grammar.remark(text);
  if (remark === 'bye') return goodbye(turn);
  if (remark === 'about') return aboutSteward(turn);
  if (typeof remark === 'object') return helpOn(turn, remark.help);
  // To a question it may be an answer of some kind.
  const asked = turn.memory.question?.kind ?? 'say';
  return remark === 'thanks' && asked === 'say' ? youAreWelcome(turn) : undefined;
}

/** 同意 K7Q2 answers the request of somebody else: with a code, what approvers say is theirs. */
function answerIn(turn: Turn, text: string, { command: meant }: Understanding): Answer | undefined {
  const answer = meant.intent === 'approval' ? undefined : turn.grammar.answer(text);
  // "both" and "the one in Dublin" choose from people; to any other question they are words like others.
  const chooses = answer?.kind === 'all' || answer?.kind === 'both' || answer?.kind === 'which';
  return chooses && turn.memory.question?.kind !== 'pick' ? undefined : answer;
}

/**
 * A phrase that a button or a number stands for: understood as if it had been typed. One that was only `offered`, and that
 * nobody said, is shown before anything is done.
 */
export async function hearPhrase(turn: Turn, phrase: string, offered: boolean): Promise<Said> {
  const remarked = remarkSaid(turn, phrase);
  if (remarked !== undefined) return beside(turn, await remarked);
  const answer = turn.grammar.answer(phrase);
  if (answer !== undefined) return nothingAsked(turn);
  if (turn.grammar.remark(phrase) === 'more') return more(turn);
  const meaning = await understandHere(turn, phrase);
  return command(turn, phrase, meaning, turn.memory.question, offered);
}

async function command(
  turn: Turn,
  text: string,
  meaning: Understanding,
  question: Question | undefined,
  offered = false,
): Promise<Said> {
  const { command: meant, corrects } = meaning;
  const { intent } = meant;
  const preview = question?.kind === 'confirm' && !question.approval ? question : undefined;
  if (preview !== undefined && intent === 'clarify' && meant.reason === 'negated') {
    return withdraw(turn, preview);
  }
  if (intent === 'undo' && meant.changes === undefined && question && waits(turn, question)) {
    return closeByUndo(turn, question);
  }
  if (intent === 'none' && question !== undefined && question.kind !== 'say') {
    return waiting(turn, question);
  }
  if (preview !== undefined && (isChange(meant) || intent === 'undo' || intent === 'redo')) {
    await giveWay(turn, preview.pending, text);
  }
  const work = workOf(meant, text, meaning);
  const unsaid = offered && isChange(meant);
  const said = await route(turn, unsaid ? { ...work, fromContext: true } : work, question);
  return corrects && isChange(meant) ? withStanding(turn, said) : said;
}

/** Who corrects an order that was carried out is told that it stands, and how to take it back. */
function withStanding(turn: Turn, said: Said): Said {
  const { change } = turn.memory;
  if (change === undefined) return said;
  return { ...said, reply: withNotes(said.reply, { kind: 'stands', change }) };
}

function isVague({ command: { intent } }: Understanding): boolean {
  return intent === 'clarify' || intent === 'none';
}

function nothingAsked(turn: Turn): Said {
  return {
    reply: about(
      turn,
      'none',
      { kind: 'nothingAsked', news: untoldNotes(turn) },
      { reason: 'nothingAsked' },
    ),
  };
}
