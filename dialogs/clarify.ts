import type { ClarifyReason } from '../src/language/command.js';
import type { Doable, DoableKnown } from '../src/language/doable.js';
import type { Piece } from '../src/language/replies/content/questions.js';
import type { Work } from './memory.js';
import { miss } from './miss.js';
import { completes, exampleFor, nearest } from './nearest.js';
import { offerCommands, offerPhrases, withQuestion } from './suggest.js';
import { about, asked, type Said, type Turn } from './turn.js';

type Clarify = Extract<Doable, { intent: 'clarify' }>;

/** Reasons for which one more word makes an order: that word is asked for. */
const PIECES: Partial<Record<ClarifyReason, Piece>> = {
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
export async function clarify(turn: Turn, work: Work, { reason, known }: Clarify): Promise<Said> {
  if (reason === 'unclear' && Object.keys(known).length === 0) {
    const missed = await miss(turn, work.phrase);
    return { ...missed, reply: { ...missed.reply, kind: 'ask', reason } };
  }
  const piece = pieceFor(reason, known);
  const near = nearest(turn, reason, known);
  // To be typed in full: a "yes" to an order for tomorrow must not carry it out today.
  const later = LATER.has(reason);
  const { orders } = known;
  const { offered, question } =
    orders === undefined
      ? offerCommands(turn, later ? [] : near, work.script)
      : offerPhrases(turn, orders, true);
  const [first] = near;
  const example =
    reason === 'not-yet'
      ? turn.grammar.render({ intent: 'help' }, turn.language)
      : later && first
        ? turn.grammar.render(first, turn.language)
        : exampleFor(turn, known);
  // What no answer would make an order is refused, not asked about.
  const kind = reason === 'wildcard' || reason === 'server-wide' ? 'refused' : 'ask';
  const content = { kind: 'clarify', reason, known, piece, offered, example } as const;
  const reply = about(turn, kind, content, { reason });
  if (piece === undefined) return withQuestion(reply, question);
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
      phrases: [...(offered?.phrases ?? [])],
    },
  };
}

function pieceFor(reason: ClarifyReason, known: DoableKnown) {
  const piece = PIECES[reason];
  if (piece === 'target' && completes(known, { kind: 'org' }).length === 0) return undefined;
  return piece;
}
