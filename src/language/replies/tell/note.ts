import type { Change } from '../../../policy/record.js';
import { unreachable } from '../../../result.js';
import { blocksOf, bullets, type Part } from '../block.js';
import { CATALOGUES, type Catalogue } from '../catalogue.js';
import type { Note, Offer, Untold } from '../content/note.js';
import type { Decided } from '../content/notices.js';
import { plain } from '../plain.js';
import { historyLine } from './history.js';
import { pickChoices, undoChoice } from './offered.js';
import type { Telling, Told } from './telling.js';
import { orderTitle, wishWords } from './wish.js';

/** What is said beside the content of a reply. */
export function tellNote(telling: Telling, note: Note): Told {
  return { blocks: blocksOf(parts(telling, note)).map(asText), choices: choicesOf(telling, note) };
}

function asText(block: Told['blocks'][number]): Told['blocks'][number] {
  return block.kind === 'title' ? { kind: 'text', text: block.text } : block;
}

function parts(telling: Telling, note: Note): readonly Part[] {
  const { words } = telling;
  switch (note.kind) {
    case 'sentBefore':
      return [words.questions.sentBefore];
    case 'unread':
      return [words.questions.unread({ words: plain(note.text, 200) })];
    case 'untold':
      return [untoldWords(words, note)];
    case 'frozen':
      return [
        words.refusals.frozen({
          by: plain(note.by),
          reason: plain(note.reason),
          since: telling.when(note.since),
        }),
      ];
    case 'loss':
      return lossParts(telling, note);
    case 'lossHelp':
      return [
        words.loss.helpTopic,
        bullets([plain(note.decide.restore), plain(note.decide.accept)]),
      ];
    case 'stillOpen': {
      const { order, expires } = note;
      const title = orderTitle(words, order);
      return [
        { kind: 'small', text: words.outcome.stillOpen({ title, until: telling.until(expires) }) },
      ];
    }
    case 'stands':
      return [words.changes.stands({ change: plain(note.change) })];
    case 'youAnswered': {
      const { approved, overrode } = words.approvals;
      const code = plain(note.code);
      const asker = plain(note.asker);
      return [note.answer === 'approve' ? approved({ code, asker }) : overrode({ code })];
    }
    case 'decided':
      return decidedParts(words, note);
    case 'offers':
      return note.offers.map((offer, index) => offerLine(words, offer, index + 1));
    default:
      return unreachable(note);
  }
}

/** What came of a change that nobody may have been told. */
export function untoldWords({ general }: Catalogue, { change, done }: Untold): string {
  return general.untold({ change: plain(change), done });
}

/** Who answered a request, and why. */
export function decidedParts(
  words: Catalogue,
  { answer, by: name, code: id, order, reason }: Omit<Decided, 'kind'>,
): readonly Part[] {
  const { approvals, news } = words;
  const by = plain(name);
  const code = plain(id);
  const why = reason === undefined ? undefined : plain(reason, 500);
  if (answer === 'reject') {
    const told = { by, code, title: orderTitle(words, order), reason: why ?? plain('') };
    return [approvals.rejectedTold(told), { kind: 'state', text: words.plan.unchanged }];
  }
  return [
    answer === 'approve' ? approvals.approvedTold({ by, code }) : news.overrode({ by, code }),
    why && approvals.reasonWas({ reason: why }),
  ];
}

function lossParts(
  telling: Telling,
  { loss, decide }: Extract<Note, { kind: 'loss' }>,
): readonly Part[] {
  const { words } = telling;
  const { gap, missing, first, writes } = loss;
  const head =
    missing.length > 0 ? words.loss.lacks({ changes: missing.length }) : words.loss.differs;
  const lines = [gap === 'ahead' ? words.loss.exceeds({ writes }) : head, words.loss.undecided];
  if (decide === undefined) return lines;
  const [restore, accept] = [plain(decide.restore), plain(decide.accept)];
  const rest = missing.length - first.length;
  return [
    ...lines,
    bullets(first.map((change) => lossRow(telling, change))),
    rest === 0 ? undefined : words.loss.more({ changes: rest }),
    missing.length === 0 ? words.loss.howAccept({ accept }) : words.loss.how({ restore, accept }),
  ];
}

/** A change that is missing, in the words that ordered it. */
function lossRow(telling: Telling, change: Change): string {
  const phrase = telling.words.lists.phrase({ phrase: plain(change.phrase, 120) });
  return [historyLine(telling, change), phrase].join(' · ');
}

/** What its button says. */
function offerTitle(words: Catalogue, offer: Offer): string {
  switch (offer.kind) {
    case 'gate':
      return words.changes.buttons.openGate({ identity: offer.identity });
    case 'mend':
      return wishWords(words, offer.order, [offer.person]);
    case 'again':
      return words.changes.again.title;
    case 'unassign':
      return words.refusals.policyGoneOffer.unassign;
  }
}

function offerLine(words: Catalogue, offer: Offer, number: number): string {
  switch (offer.kind) {
    case 'gate':
      return words.changes.openGate({ number, identity: plain(offer.identity) });
    case 'mend':
      return words.changes.mend({ order: plain(offerTitle(words, offer)) });
    case 'again':
      return words.changes.again.hint;
    case 'unassign':
      return words.refusals.policyGoneOffer.unassignHint;
  }
}

function choicesOf({ words }: Telling, note: Note): Told['choices'] {
  if (note.kind === 'stands') return [undoChoice(words, note.change)];
  if (note.kind !== 'offers') return [];
  const titles = note.offers.map((offer) => offerTitle(words, offer));
  return pickChoices(titles, note.question);
}

/** What people say for a next step, in any language: the title of its button, and what else means it. */
export function namesOfOffer(offer: Offer): readonly string[] {
  return Object.values(CATALOGUES).flatMap((words) => [
    offerTitle(words, offer),
    ...(offer.kind === 'again' ? words.changes.again.words : []),
  ]);
}
