import type { ClarifyReason } from '../src/language/command.js';
import type { Doable, DoableKnown, DoableTarget } from '../src/language/doable.js';
import type { Part } from '../src/language/replies/block.js';
import { plain } from '../src/language/replies/plain.js';
import { few } from '../src/language/replies/tell/few.js';
import { settingName, settingsWords, takesWords } from '../src/language/replies/tell/settings.js';
import { targetWords } from '../src/language/replies/tell/wish.js';
import { elsewhere } from './explain.js';
import { shrug } from './help.js';
import type { Work } from './memory.js';
import { completes, exampleFor, nearest } from './nearest.js';
import { suggestCommands, suggestPhrases, withQuestion } from './suggest.js';
import { asked, type Said, say, type Turn } from './turn.js';

type Clarify = Extract<Doable, { intent: 'clarify' }>;

/** Reasons for which one more word makes an order: that word is asked for. */
const PIECES: Partial<Record<ClarifyReason, 'target' | 'state' | 'policy'>> = {
  'missing-target': 'target',
  'missing-state': 'state',
  'missing-policy': 'policy',
  pronoun: 'target',
};

/** Orders for another time than now. */
const LATER: ReadonlySet<ClarifyReason> = new Set([
  'conditional',
  'time-unsupported',
  'time-past',
  'time-unclear',
]);

/** Changes nothing: says what was understood and what is missing, asks for the missing piece or offers the nearest phrase. */
export function clarify(turn: Turn, work: Work, { reason, known }: Clarify): Said {
  const { questions } = turn.words;
  const piece = pieceFor(reason, known);
  const near = nearest(turn, reason, known);
  // To be typed in full: a "yes" to an order for tomorrow must not carry it out today.
  const later = LATER.has(reason);
  const { orders } = known;
  const suggestions =
    orders === undefined
      ? suggestCommands(turn, later ? [] : near, work.script)
      : suggestPhrases(turn, orders, true);
  // Without its wildcard the name would read like one that was meant.
  const { target: _, ...whomless } = known;
  if (reason === 'unclear' && Object.keys(known).length === 0)
    return { reply: { ...shrug(turn, work.phrase).reply, kind: 'ask', reason } };
  const understood = understoodWords(turn, reason === 'wildcard' ? whomless : known);
  const [first] = near;
  const sample =
    reason === 'not-yet'
      ? turn.grammar.render({ intent: 'help' }, turn.language)
      : later && first
        ? turn.grammar.render(first, turn.language)
        : exampleFor(turn, known);
  const example = questions.example({ phrase: plain(sample, 1000) });
  const { unchanged, unchangedYet } = turn.words.plan;
  const state: Part = { kind: 'state', text: piece === undefined ? unchanged : unchangedYet };
  const lines: Part[] = [
    understood === undefined ? undefined : questions.understood({ wish: understood }),
    understood === undefined ? undefined : state,
    reasonWords(turn, reason, known),
    understood === undefined ? state : undefined,
    reason === 'value-invalid' && known.setting !== undefined
      ? takesWords(turn.words, known.setting)
      : undefined,
    known.except === undefined
      ? undefined
      : questions.except({ names: few(turn.words, known.except, (it) => plain(it)) }),
    piece === undefined ? undefined : questions.pieces[piece],
    reason === 'server-wide'
      ? undefined
      : suggestions.lines === undefined
        ? // Whoever an example names, nobody meant.
          piece === undefined
          ? example
          : undefined
        : questions.try,
    suggestions.lines,
  ];
  // What no answer would make an order is refused, not asked about.
  const kind = reason === 'wildcard' || reason === 'server-wide' ? 'refused' : 'ask';
  const reply = say(turn, kind, lines, { reason, choices: suggestions.choices });
  if (piece === undefined) return withQuestion(reply, suggestions.question);
  const phrases = suggestions.choices.flatMap(({ action }) =>
    action.steward === 'say' ? [action.text] : [],
  );
  return {
    reply,
    question: {
      kind: 'piece',
      ...asked(turn),
      piece,
      known,
      phrase: work.phrase,
      self: false,
      script: work.script,
      phrases,
    },
  };
}

/** Why it is asked. */
function reasonWords({ words }: Turn, reason: ClarifyReason, known: DoableKnown): string {
  const { feature, either: [only, ...more] = [] } = known;
  if (feature !== undefined) return elsewhere(words, feature);
  if (only !== undefined && more.length === 0)
    return words.questions.besides({ setting: settingName(words, only) });
  return words.questions.reasons[reason];
}

function pieceFor(reason: ClarifyReason, known: DoableKnown) {
  const piece = PIECES[reason];
  if (piece === 'target' && completes(known, { kind: 'org' }).length === 0) return undefined;
  return piece;
}

/** What the phrase did say, in words. */
function understoodWords(turn: Turn, known: DoableKnown): string | undefined {
  const { questions } = turn.words;
  // What is wished is a matter of which setting is meant.
  if (known.either !== undefined) return undefined;
  const wish = wishOf(turn, known);
  const target = known.target && targetText(turn, known.target);
  if (wish === undefined) return target && questions.wishAbout({ target });
  return target === undefined ? wish : questions.wishFor({ wish, target });
}

function wishOf(turn: Turn, known: DoableKnown): string | undefined {
  const { intent, enabled, policy, setting, value } = known;
  const { questions } = turn.words;
  if (intent !== 'show' && setting !== undefined)
    return value === undefined
      ? turn.words.settings.changeOf({ setting: settingName(turn.words, setting) })
      : settingsWords(turn.words, { [setting]: value });
  const name = policy === undefined ? undefined : plain(policy);
  switch (intent) {
    case 'show':
      return questions.wishShow;
    case 'grant':
      return questions.wishGrant({ policy: name });
    case 'revoke':
      return questions.wishRevoke;
    case 'policy.create':
      return questions.wishCreate;
    case 'policy.delete':
      return questions.wishDelete;
    default:
      return enabled === undefined ? undefined : questions.wishSet({ enabled });
  }
}

function targetText(turn: Turn, target: DoableTarget): string | undefined {
  const { words } = turn;
  switch (target.kind) {
    case 'org':
      return words.orders.target.global;
    case 'users':
      return words.orders.target.users({
        names: few(words, target.names, (name) => plain(name)),
      });
    case 'group':
      return words.orders.target.department({ name: plain(target.name) });
    case 'site':
      return words.orders.target.site({ name: plain(target.name) });
    case 'policy':
      return targetWords(words, { kind: 'policy', identity: target.name });
    case 'self':
      return undefined;
  }
}
