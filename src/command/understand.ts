import { normalise } from '../language/core/normalise.js';
import { readAffair } from './affairs.js';
import { dropAsides } from './asides.js';
import { withBackticks } from './backticks.js';
import { mayBeCmdlet, readCmdlet } from './cmdlet/read.js';
import {
  type ClarifyReason,
  type Command,
  LONGEST_TEXT,
  type Understanding,
  type UnderstandOptions,
} from './command.js';
import { resolve } from './context.js';
import { explain } from './explain.js';
import { fillTarget, followUp } from './follow-up.js';
import { readApprover } from './grammar/approver.js';
import { hasDoubt } from './grammar/doubts.js';
import { opening } from './grammar/imperative.js';
import { isQuestion } from './grammar/mood.js';
import { readOrder } from './grammar/orders.js';
import { readQuestion } from './grammar/questions.js';
import { readTalk } from './grammar/talk.js';
import { clarify, isNear } from './grammar/verdict.js';
import { type Lexeme, lex } from './lex.js';
import { is } from './noun.js';
import { readSentence } from './read-sentence.js';
import { Roles } from './roles.js';
import { has, type Sentence } from './sentence.js';
import { readTimes, type Times } from './time.js';
import { hasTornName } from './torn.js';
import { Role } from './vocabulary/role.js';

/** "could offline IM be turned off for Ken?": about doing it, not about how it is. */
function asksLeave(sentence: Sentence): boolean {
  const at = opening(sentence);
  const modal = /^(can|could|should|shall|may|might|would|must)$/i.test(
    sentence.lexemes[at]?.text ?? '',
  );
  const next = sentence.lexemes.slice(at + 1).find((lexeme) => !is(lexeme, Role.det, Role.filler));
  const advice = /^(should|shall)$/i.test(sentence.lexemes[at]?.text ?? '');
  return advice || (modal && is(next, Role.setting) && has(sentence, Role.on, Role.off));
}

/** What might be done: a question with one of these is about doing it. */
const DOING = Roles.of(
  Role.enable,
  Role.disable,
  Role.switch,
  Role.assign,
  Role.delete,
  Role.create,
  Role.unassign,
  Role.participle,
  Role.past,
);

/** "what does it take to disable offline IM for Ken?": an order inside a question. */
function holdsOrder(sentence: Sentence): boolean {
  const first = sentence.lexemes[opening(sentence)];
  const named = sentence.lexemes.some(
    (lexeme, at) => /^to$/i.test(lexeme.text) && is(sentence.lexemes[at + 1], Role.strong),
  );
  const about = /^(does|do|did)$/i.test(first?.text ?? '') && !named;
  return (
    !about &&
    sentence.words.some(
      (word) =>
        word.language === 'en' && is(word, Role.strong) && !is(word, Role.on, Role.off, Role.past),
    )
  );
}

function decide(sentence: Sentence): Command {
  const talk = readTalk(sentence);
  if (talk) return talk;
  if (
    has(sentence, Role.how) &&
    !has(sentence, Role.cannot) &&
    isNear(sentence) &&
    !has(sentence, Role.whichPolicy)
  )
    return clarify('question-how');
  if (sentence.quoted && isQuestion(sentence)) return clarify('quoted');
  // 我能用离线消息吗: to use it is to do nothing to it.
  const does = sentence.words.some((word) => is(word, DOING) && !is(word, Role.have));
  const waits = sentence.words.some(
    (word) =>
      word.language === 'zh' &&
      is(word, Role.condition) &&
      !is(word, Role.next, Role.in, Role.time),
  );
  const unsure = does && (hasDoubt(sentence, Role.hypothetical) || waits);
  const advises =
    has(sentence, Role.must) &&
    has(sentence, Role.hypothetical) &&
    has(sentence, Role.assign, Role.strong);
  if (
    isQuestion(sentence) &&
    !unsure &&
    !advises &&
    !asksLeave(sentence) &&
    !holdsOrder(sentence)
  ) {
    const answer = readQuestion(sentence);
    if (answer) return answer;
  }
  return readOrder(sentence) ?? { intent: 'none' };
}

function languageOf(lexemes: readonly Lexeme[]): 'en' | 'zh' | undefined {
  if (lexemes.some((lexeme) => lexeme.language === 'zh')) return 'zh';
  return lexemes.some((lexeme) => lexeme.language === 'en') ? 'en' : undefined;
}

/** Reasons for which a word more makes an order. */
const INCOMPLETE: ReadonlySet<ClarifyReason> = new Set([
  'missing-target',
  'missing-state',
  'missing-policy',
  'pronoun',
]);

/** Puts the times of a phrase into its command; a change at an unclear time is asked about. */
function withTimes(command: Command, times: Times): Command {
  const { at, until, from, to, problem } = times;
  if (command.intent === 'history') return from && to ? { ...command, from, to } : command;
  // The stray word may be the time itself: "for a while".
  if (command.intent === 'clarify' && command.reason === 'unclear' && problem === 'time-unclear')
    return clarify(problem, command.known);
  // Whatever completes it, an order for later is none for now.
  if (command.intent === 'clarify' && INCOMPLETE.has(command.reason) && (problem ?? at ?? until))
    return clarify(problem ?? 'time-unsupported', command.known);
  const { intent } = command;
  const changes =
    intent === 'set' ||
    intent === 'grant' ||
    intent === 'revoke' ||
    intent === 'policy.create' ||
    intent === 'policy.delete' ||
    intent === 'undo' ||
    intent === 'redo';
  if (!changes || (problem === undefined && at === undefined && until === undefined))
    return command;
  const known = command.intent === 'undo' || command.intent === 'redo' ? {} : command;
  if (problem) return clarify(problem, known);
  if (intent !== 'set') return clarify('time-unsupported', known);
  return { ...command, ...(at ? { at } : {}), ...(until ? { until } : {}) };
}

// Hundreds of names are an order; what has more words than this is none, and its grammar need not be known.
const MOST_WORDS = 4000;

/**
 * What a message means. Pure; linear in the length of the text, of which no more than `LONGEST_TEXT` is read. A phrase
 * that does not surely order a change becomes `clarify` or `none`.
 */
export function understand(text: string, options: UnderstandOptions): Understanding {
  if (text.length > LONGEST_TEXT) return whole(clarify('unclear'), undefined);
  const normal = normalise(text);
  // One character can stand for many: ﷺ is a whole sentence.
  if (normal.length > LONGEST_TEXT) return whole(clarify('unclear'), undefined);
  const cmdlet = mayBeCmdlet(normal) ? readCmdlet(text) : undefined;
  if (cmdlet) return whole(cmdlet, undefined);
  const raw = lex(normal);
  if (raw.length > MOST_WORDS) {
    const ours = raw.some((lexeme) => is(lexeme, Role.setting, Role.policy, Role.policies));
    return whole(ours ? clarify('unclear') : { intent: 'none' }, languageOf(raw));
  }
  const affair = readAffair(normal, raw);
  if (affair) return whole(affair, languageOf(raw));
  const words = dropAsides(raw);
  const times = readTimes(normal, words, options.now, options.timeZone);
  const context = options.context ?? {};
  const { sentence, used } = resolve(readSentence(times.lexemes), context);
  const again = followUp(sentence, context);
  const read = again ?? decide(sentence);
  const completed = fillTarget(read, context);
  const timed = readApprover(normal, withTimes(completed ?? read, times));
  const command = withBackticks(withWholeNames(timed, times.lexemes), text);
  return {
    command,
    language: languageOf(words),
    fromContext:
      used || completed !== undefined || (again !== undefined && again.intent !== 'show'),
    explain: () => explain(sentence, command),
  };
}

/** What speaks of somebody or something by name. */
const NAMING: ReadonlySet<Command['intent']> = new Set([
  'set',
  'show',
  'who',
  'grant',
  'revoke',
  'policy.create',
  'policy.delete',
  'history',
]);

/** Nothing is done to, and nothing kept of, a name that may have been cut short. */
function withWholeNames(command: Command, lexemes: readonly Lexeme[]): Command {
  if (command.intent !== 'clarify')
    return NAMING.has(command.intent) && hasTornName(lexemes) ? clarify('unclear') : command;
  const { target, policy, except, ...known } = command.known;
  const named = target ?? policy ?? except;
  if (named === undefined || !hasTornName(lexemes)) return command;
  const lacks = /^(missing|pronoun|both)/.test(command.reason);
  return clarify(lacks ? 'unclear' : command.reason, known);
}

function whole(command: Command, language: Understanding['language']): Understanding {
  return {
    command,
    language,
    fromContext: false,
    explain: () => [`understood whole: ${command.intent}`],
  };
}
