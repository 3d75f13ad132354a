import { isChange } from './decide.js';
import { clarify, type Draft } from './draft.js';
import { makeFields } from './fields.js';
import { formsOf } from './forms.js';
import type { Grammar } from './grammar.js';
import { makeLines, mayStandBeside } from './lines.js';
import { makeLists } from './lists.js';
import { normalise } from './normalise.js';
import { remarksOf } from './remarks.js';
import { aside, type FindTimes, isTalk, type Read, type Segment, wordsOf } from './segment.js';
import { isNamed, joined, whomElsewhere } from './several.js';

const QUOTED = /^>/;
/** Tokens of all orders in one message: hundreds of names are one, thousands of words are none. */
const MOST_TOKENS = 4000;
/** No character is written in as many tokens: a text of fewer of them need not be counted. */
const MOST_OF_ONE = 20;
const NEWLINE = /\r\n|[\r\n\u2028\u2029]/;

/** "a." before an item is a number like others; a capital may be an initial. */
const LETTERED = /^\(?[a-z][.)] (?=\S)/;
/** A date with its year, and nothing more: a letter after each figure, or a mark between them. */
const WHOLE_DATE = /^\d{4}(?:[-./]\d{1,2}[-./]\d{1,2}| ?\p{L} ?\d{1,2} ?\p{L} ?\d{1,2} ?\p{L})$/u;
/** The mark or number of an item. */
const BULLET = /^(?:[-*•·–]|\d{1,3}[.)、])/;

/** Whether a segment is the last one, below a sentence that is at its end. */
function isLastWord(segments: readonly Segment[], segment: Segment): boolean {
  const above = segments.at(-2)?.text ?? '';
  return segment === segments.at(-1) && /[.!。]$/.test(above);
}

/** Orders that change nothing in the tenant, and that still nobody takes for what was not said. */
const ACTS: ReadonlySet<string> = new Set(['approval', 'freeze', 'unfreeze']);

function hasTime({ reading }: Segment['decision']): boolean {
  return reading?.items.some(({ class: name }) => name === 'TIME') ?? false;
}

/** Reads messages of one language. */
export function makeReader(grammar: Grammar, findTimes: FindTimes) {
  const forms = formsOf(grammar);
  const lines = makeLines(grammar, findTimes);
  const fields = makeFields(grammar, findTimes, lines);
  const { readLine, isRemark } = lines;
  const gather = makeLists(grammar, lines);

  /** Whether a quoted line names somebody among those that are not quoted. */
  function isQuotedItem(line: string, segments: readonly Segment[]): boolean {
    const inside = line.replace(/^[>\s]+/, '');
    return segments.at(-1)?.part === 'people' && readLine(inside)[0]?.part === 'people';
  }

  function readSegments(text: string): Segment[] {
    const segments: Segment[] = [];
    let quoted = false;
    let blank = false;
    for (const raw of text.split(NEWLINE).flatMap(forms.partLine)) {
      const line = normalise(raw).replace(LETTERED, '- ');
      if (line === '') blank = true;
      if (QUOTED.test(line)) quoted ||= isQuotedItem(line, segments);
      if (line === '' || QUOTED.test(line) || forms.isRule(line)) continue;
      const read = fields.readCells(raw, line) ?? fields.readFieldLine(line) ?? readLine(line);
      // An item of a list that is quoted: is it meant?
      if (quoted && read[0]?.part === 'people') segments.push({ ...aside(line), part: 'unclear' });
      quoted = false;
      segments.push(...read.map((each) => ({ ...each, blank, bullet: BULLET.test(line) })));
      blank = false;
    }
    return fields.inOrder(segments);
  }

  /** Whether a text has more tokens than any order. */
  function isTooMuch(text: string): boolean {
    if (text.length * MOST_OF_ONE <= MOST_TOKENS) return false;
    let room = MOST_TOKENS;
    for (const line of text.split(NEWLINE)) {
      room -= grammar.tokenise(normalise(line), room + 1).length;
      if (room < 0) return true;
    }
    return false;
  }

  /** Whether what was not read keeps an approval or a freeze from being done: a title below a freeze does not. */
  function stopsAct({ intent }: Draft, { text, tokens, field }: Segment): boolean {
    if (intent === 'approval') return true;
    if (intent === 'unfreeze') return !isRemark(text, tokens);
    return (
      intent === 'freeze' &&
      (field !== undefined || remarksOf(grammar).isDoubtful(grammar.tokenise(text)))
    );
  }

  return function read(text: string): Read {
    lines.begin();
    fields.begin();
    if (isTooMuch(text)) return { command: clarify('unclear'), segments: [] };
    const segments = gather(readSegments(text));
    const [only] = segments;
    if (only === undefined)
      return { command: text.trim() === '' ? { intent: 'none' } : clarify('quoted'), segments };
    const form = fields.readForm(segments);
    if (form) return form;
    if (segments.length === 1) {
      const { decision, unread } = only;
      return { command: decision.draft, decision, segments, ...(unread && { unread }) };
    }
    const orders: Segment[] = [];
    let unread: Segment | undefined;
    let signed = false;
    for (const segment of segments) {
      if (segment.part === 'sign-off') signed = true;
      // "Thanks," and a name below it.
      if (segment.part === 'thanks' && orders.length > 0) signed = true;
      if (segment.part === 'order' && isTalk(segment)) continue;
      if (segment.part === 'order' && signed) unread ??= segment;
      else if (segment.part === 'order') orders.push(segment);
      // Below a sign-off stand a title, an address.
      else if (segment.part === 'unclear' && !(signed && isRemark(segment.text, segment.tokens)))
        unread ??= segment;
      else if (segment.part === 'people' && (!signed || segment.bullet)) unread ??= segment;
      // Below a signature a whole date is the letter's, any other the order's.
      else if (segment.part === 'date' && !(signed && WHOLE_DATE.test(segment.text)))
        unread ??= segment;
      // A name with its department is the writer's where all was said above it.
      else if (segment.part === 'signature' && !signed && !isLastWord(segments, segment))
        unread ??= segment;
      // "Team Lead Legal" below the order greets nobody.
      else if (segment.part === 'salutation' && orders.length > 0 && !signed) unread ??= segment;
    }
    const [order, more] = orders;
    if (order === undefined) {
      const doubt = segments.find(({ decision }) => decision.draft.intent === 'clarify') ?? only;
      return { command: doubt.decision.draft, decision: doubt.decision, segments };
    }
    const changes = orders.filter(({ decision }) => isChange(decision.draft));
    if (
      more !== undefined &&
      orders.some(({ decision }) => ACTS.has(decision.draft.intent)) &&
      changes.length === 0
    )
      return { command: clarify('several-orders', { orders: orders.map(wordsOf) }), segments };
    if (more !== undefined && changes.length > 0) {
      // "… tomorrow" of one of them is no time of the others.
      const timed = orders.some(({ decision }) => hasTime(decision));
      const one =
        unread === undefined && !timed
          ? joined(orders.map(({ decision }) => decision.draft))
          : undefined;
      if (one === undefined)
        return {
          command: clarify('several-orders', { orders: orders.map(wordsOf) }),
          segments,
        };
      return { command: one, decision: { ...order.decision, draft: one }, segments };
    }
    // A name that stands apart below an order that is about nobody is the writer's: "undo C12".
    const { draft } = order.decision;
    const aboutNobody =
      draft.intent === 'undo' &&
      unread?.blank === true &&
      !unread.bullet &&
      unread.field === undefined;
    if (unread?.part === 'people' && (aboutNobody || isNamed(order.decision.draft, unread.people)))
      unread = undefined;
    const named = whomElsewhere(order.decision.draft, segments.slice(0, segments.indexOf(order)));
    if (named !== undefined && (unread === undefined || unread.part === 'people'))
      return { command: named, decision: order.decision, elsewhere: true, segments };
    if (order.decision.draft.lacks === undefined)
      unread ??= segments.find(
        ({ part, people }) =>
          part === 'aside' && people.length > 0 && !isNamed(order.decision.draft, people),
      );
    const remark = segments.find((segment) => segment.unread !== undefined);
    if (remark !== undefined && !mayStandBeside(order.decision.draft)) unread ??= remark;
    if (unread !== undefined && stopsAct(order.decision.draft, unread))
      return { command: clarify('unclear', { unread: unread.text }), segments };
    if (unread !== undefined && changes.length > 0)
      return { command: clarify('unclear', { unread: unread.text }), segments };
    return {
      command: order.decision.draft,
      decision: order.decision,
      segments,
      ...(remark?.unread && { unread: remark.unread }),
    };
  };
}
