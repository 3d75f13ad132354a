import { CATALOGUES } from '../../src/language/replies/catalogue.js';
import { tidy } from '../../src/language/replies/plain.js';
import type { Choice, Reply } from './reply.js';
import { firstFitting, ROOM, sizeOf } from './size.js';

/** UTF-16 units of JSON that each kind of fact gets. */
const SHARE = 1_500;
const CHOICES = 5_000;
/** Paragraphs that are kept of a text with very many: it begins with what became of it, and ends with what is asked. */
const FIRST = 10;
const LAST = 20;

/**
 * The last resort for a reply that is larger than a channel takes: lists shrink to their first lines, facts to a first few,
 * and it says so. What is short stays: the headline, what was changed, the question and its buttons. `measure` tells the size
 * of the activity that a reply becomes.
 */
export function shrink(reply: Reply, measure: (reply: Reply) => number): Reply {
  const bare = withFewFacts(reply);
  const { shortened } = CATALOGUES[reply.language].general;
  let room = ROOM - measure({ ...bare, text: '' });
  for (;;) {
    const short = { ...bare, text: shortText(reply.text, shortened, room) };
    if (room <= 0 || measure(short) <= ROOM) return short;
    room = Math.floor(room / 2);
  }
}

function withFewFacts(reply: Reply): Reply {
  const { people, cmdlets, policies, changes, choices, warnings, connection } = reply;
  return {
    ...reply,
    ...(people && { people: firstFitting(people, SHARE) }),
    ...(cmdlets && { cmdlets: firstFitting(cmdlets, SHARE) }),
    ...(policies && { policies: firstFitting(policies, SHARE) }),
    ...(changes && { changes: firstFitting(changes, SHARE) }),
    ...(warnings && { warnings: firstFitting(warnings, SHARE) }),
    ...(choices && { choices: fewChoices(choices) }),
    ...(connection && { connection: shortConnection(connection) }),
  };
}

/** Long phrases go first: whoever reads can still type them. */
function fewChoices(choices: readonly Choice[]): Choice[] {
  const short = choices
    .filter(({ action }) => action.steward !== 'say' || sizeOf(action) <= SHARE)
    .map(({ title, action }) => ({ title: tidy(title, 60), action }));
  return firstFitting(short, CHOICES);
}

function shortConnection(connection: NonNullable<Reply['connection']>) {
  const { facts, missing, lastError } = connection;
  return {
    ...connection,
    facts: Object.fromEntries(firstFitting(Object.entries(facts), SHARE)),
    missing: firstFitting(missing, SHARE),
    ...(lastError !== undefined && { lastError: tidy(lastError, 200) }),
  };
}

/** A text in at most `room` UTF-16 units of JSON: its longest paragraphs are cut, line by line. */
function shortText(text: string, note: string, room: number): string {
  const all = paragraphs(text);
  const some = all.length > FIRST + LAST ? [...all.slice(0, FIRST), ...all.slice(-LAST)] : all;
  for (let longest = Math.max(0, room); ; longest = Math.floor(longest / 2)) {
    const kept = some.map((paragraph) => cut(paragraph, longest)).filter((it) => it !== '');
    const short = [...kept, note].join('\n\n');
    if (longest === 0 || sizeOf(short) <= room) return short;
  }
}

/** A fenced block is one, whatever lines it has. */
function paragraphs(text: string): string[] {
  return text
    .split(/^(```+[^\n]*\n[\s\S]*?\n```+)$/m)
    .flatMap((part, index) => (index % 2 === 1 ? [part] : part.split(/\n{2,}/)))
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function cut(paragraph: string, longest: number): string {
  if (paragraph.length <= longest) return paragraph;
  const lines = paragraph.split('\n');
  const fence = /^```+/.exec(paragraph)?.[0];
  if (fence !== undefined) {
    const inside = linesWithin(lines.slice(0, -1), longest);
    return inside.length < 2 ? '' : [...inside, fence].join('\n');
  }
  const kept = linesWithin(lines, longest);
  return kept.length === 0 ? cutLine(paragraph, longest) : [...kept, '…'].join('\n');
}

function linesWithin(lines: readonly string[], longest: number): string[] {
  let used = 0;
  const end = lines.findIndex((line) => {
    used += line.length + 1;
    return used > longest;
  });
  return lines.slice(0, end === -1 ? lines.length : end);
}

/** Never within a character or an escape; a code span is closed, since what follows would be markup. */
function cutLine(paragraph: string, longest: number): string {
  const [line = ''] = paragraph.split('\n');
  const start = line.slice(0, longest).replace(/[\ud800-\udbff]$|\\+$/, '');
  if (start === '') return '';
  const ticks = start.replace(/\\./g, '').match(/`/g)?.length ?? 0;
  return `${start}${ticks % 2 === 1 ? '`' : ''}…`;
}
