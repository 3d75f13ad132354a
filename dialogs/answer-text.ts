import type { ClarifyReason, Command, Known, Target } from '../src/command/command.js';
import { submit } from './change.js';
import type { Question } from './memory.js';
import { completes } from './nearest.js';
import { picked } from './question.js';
import { route } from './route.js';
import { type Said, type Turn, understandIn, workOf } from './turn.js';

type Piece = Extract<Question, { kind: 'piece' }>;

/** A name that is in no vocabulary, to be replaced by what the person said. */
const NOBODY = 'Zoe Quill';

/** Reasons that leave it open whether the words are a name after all; any other says what they are. */
const OPEN: ReadonlySet<ClarifyReason> = new Set([
  'missing-target',
  'missing-state',
  'missing-setting',
  'missing-policy',
  'unclear',
]);

/** An answer in words to a question that offers names; undefined where the text names none of them. */
export async function answerByName(
  turn: Turn,
  question: Question,
  text: string,
): Promise<Said | undefined> {
  const wanted = fold(text);
  if (question.kind === 'pick') {
    const matches = question.people.flatMap((person, index) => {
      const { displayName, userPrincipalName, department } = person;
      const titles = [
        displayName,
        userPrincipalName,
        department,
        `${displayName} (${userPrincipalName})`,
      ];
      return titles.map(fold).includes(wanted) ? [index] : [];
    });
    const [only] = matches;
    if (only === undefined) return undefined;
    return picked(turn, question, matches.length === 1 ? only : -1);
  }
  if (question.kind === 'orders' && !question.sure) {
    const order = question.orders.find(
      (each) => each.kind === 'delete' && each.reassign && fold(each.reassign) === wanted,
    );
    return order && submit(turn, order, question.phrase);
  }
  if (question.kind === 'place') {
    const { questions } = turn.words;
    const titles = [questions.department(question.name), questions.site(question.name)].map(fold);
    const index = titles.indexOf(wanted);
    if (index === -1) return undefined;
    return route(turn, { ...question.work, place: index === 0 ? 'department' : 'site' });
  }
  return undefined;
}

/**
 * The missing piece in the person's words: put where it belongs in the phrase, and the whole understood. The grammar stays
 * the only judge, and only a command that keeps all that was known is taken; undefined otherwise.
 */
export async function answerPiece(
  turn: Turn,
  question: Piece,
  text: string,
): Promise<Said | undefined> {
  const { known, piece, phrase, self, script } = question;
  const said = text.trim();
  if (said.length > 256) return undefined;
  if (piece === 'policy' && known.intent === 'grant' && known.target === undefined) {
    return askTargetNext(turn, question, said);
  }
  for (const [sentence, wanted] of sentences(turn, question, said)) {
    const { command, fromContext } = await understandIn(turn, sentence);
    if (command.intent === 'clarify' && !OPEN.has(command.reason)) {
      return route(turn, workOf(command, phrase));
    }
    const whole = filled(piece, known, command, wanted);
    if (whole === undefined) continue;
    const work = workOf(whole, `${phrase} → ${said}`, fromContext || self);
    return route(turn, { ...work, script });
  }
  return undefined;
}

/** Each sentence to try, with the command it has to agree with: the words as they are, then as a quoted name. */
function sentences(turn: Turn, { known, piece }: Piece, said: string): [string, Command][] {
  if (piece === 'state') {
    const target: Target = { kind: 'users', names: [NOBODY] };
    const frame =
      turn.language === 'zh'
        ? `为 ${NOBODY} ${said}脱机消息`
        : `${said} offline messages for ${NOBODY}`;
    return [[frame, { intent: 'set', enabled: true, target }]];
  }
  const nobody: Target = { kind: 'users', names: [NOBODY] };
  const [sample] =
    piece === 'target'
      ? completes(known, nobody)
      : completes({ ...known, policy: NOBODY }, known.target ?? nobody);
  if (sample === undefined) return [];
  const sentence = turn.grammar.render(sample, turn.language);
  const bare = sentence.replaceAll(`"${NOBODY}"`, NOBODY);
  if (!bare.includes(NOBODY)) return [];
  const quoted = `"${said.replaceAll('"', '')}"`;
  const tries = piece === 'target' ? [said, quoted] : [quoted, said];
  return tries.map((words) => [bare.replace(NOBODY, () => words), sample]);
}

/** The command with the piece in place; undefined where the sentence came to mean something else. */
function filled(
  piece: Piece['piece'],
  known: Known,
  command: Command,
  wanted: Command,
): Command | undefined {
  if (command.intent !== wanted.intent) return undefined;
  if (piece === 'state') {
    if (command.intent !== 'set' || known.target === undefined) return undefined;
    const { kind } = command.target;
    return kind === 'users' ? { ...command, target: known.target } : undefined;
  }
  if ('enabled' in wanted && (!('enabled' in command) || command.enabled !== wanted.enabled)) {
    return undefined;
  }
  if (piece === 'target' && 'policy' in wanted) {
    return 'policy' in command && command.policy === wanted.policy ? command : undefined;
  }
  return command;
}

function askTargetNext(turn: Turn, question: Piece, said: string): Promise<Said> {
  const known: Known = { ...question.known, policy: said.replaceAll('"', '') };
  const command: Command = { intent: 'clarify', reason: 'missing-target', known };
  return route(turn, workOf(command, question.phrase));
}

function fold(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
