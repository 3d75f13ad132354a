import { findSetting, listSettings, offOf } from '../settings/catalogue.js';
import { mayBeCmdlet, readCmdlet } from './cmdlet/read.js';
import type { Command } from './command.js';
import { type Context, complete } from './context.js';
import { isChange } from './core/decide.js';
import { clarify } from './core/draft.js';
import { type Grammar, makeGrammar, type Reading } from './core/grammar.js';
import { makeReader } from './core/message.js';
import type { Read } from './core/segment.js';
import { LANGUAGES, type LanguageId } from './languages.js';
import { type IsKnown, preferKnown } from './mentions.js';
import type { Clock } from './time/time.js';
import { makeFindTimes, withTimes } from './times.js';
import { asWritten } from './written.js';

/** UTF-16 units of a text that is read; whoever sends a longer one is told so. */
export const LONGEST_TEXT = 20_000;

export interface UnderstandOptions {
  readonly now: Date;
  /** IANA name, such as Europe/Dublin. */
  readonly timeZone: string;
  readonly context?: Context;
  /** Whether the directory knows a name; without it the longest reading of a mention is taken. */
  readonly isKnown?: IsKnown;
}

export interface Understanding {
  readonly command: Command;
  /** The language of the text; undefined where it has none (a bare name, a number). */
  readonly language: LanguageId | undefined;
  /** True when a pronoun or an ellipsis was filled from the context: a change then needs a confirmation that names the person. */
  readonly fromContext: boolean;
  /** A remark beside the order that was not read, and that seems to change nothing of it: it is told before anything is done. */
  readonly unread?: string;
  /** It puts right what was said before, which may have been done. */
  readonly corrects?: true;
  readonly reading: Reading | undefined;
  /** Readings that differ only in whom they name: the directory may know one of them. */
  readonly alternatives: readonly Reading[];
  /** Names that some of the readings have and others have not: with `isKnown` for them the text is read better. */
  readonly disputed: readonly string[];
}

/** A word of letters: only with one is a text with Chinese characters perhaps English. */
const LATIN = /[a-z][a-z\d]+/gi;
/** Values of parameters, which are written so in every language. */
const VALUES: ReadonlySet<string> = new Set([
  ...['true', 'false', 'null'],
  ...listSettings().flatMap((each) =>
    each.kind === 'choice' ? each.choices.flatMap((choice) => choice.toLowerCase().split(' ')) : [],
  ),
]);
const HAN = /\p{Script=Han}/u;

const grammars = new Map<LanguageId, Grammar>();

type Known = (typeof LANGUAGES)[number];

/** The grammar of a language, built when it is first needed. */
function grammarOf(language: Known): Grammar {
  const known = grammars.get(language.id);
  if (known) return known;
  const made = makeGrammar(language, (word) => {
    const setting = findSetting(word);
    return (
      setting && {
        id: setting.id,
        allows: setting.kind === 'switch' || offOf(setting) !== undefined,
      }
    );
  });
  grammars.set(language.id, made);
  return made;
}

interface Found extends Read {
  readonly language: LanguageId;
}

/** Whether a text was understood, and not only suspected, or greeted alone of all that it says. */
function isSure({ command, decision, segments }: Read): boolean {
  return (
    command.intent !== 'none' &&
    (command.intent !== 'greet' || segments.length === 1) &&
    decision !== undefined &&
    decision.reading?.row.mood !== 'doubt'
  );
}

/** Whether a text has a word of letters that is neither a parameter nor its value. */
function hasLatin(text: string): boolean {
  return (text.match(LATIN) ?? []).some(
    (word) => /[a-z]{2}/i.test(word) && !VALUES.has(word.toLowerCase()) && !findSetting(word),
  );
}

/** The languages that a text may be in: a text of Han characters in another only with a word of its letters. */
function languagesFor(text: string): readonly Known[] {
  const han = HAN.test(text);
  return LANGUAGES.filter(({ script }) => (script === 'Han' ? han : !han || hasLatin(text)));
}

/** Whether nothing of a text but a greeting was read: a language that has no more of it than that does not understand it. */
function isMereTalk({ command, segments }: Read): boolean {
  return command.intent === 'greet' && segments.some(({ part }) => part === 'unclear');
}

/** Whether a word was mended that is a word of another language: "statt" is no misspelt "start". */
function isMistaken({ command, decision }: Read, language: Known): boolean {
  const mended = decision?.reading?.items.filter((item) => item.mended !== undefined) ?? [];
  if (mended.length === 0 || !isChange(command)) return false;
  const knows = (one: Known, word: string) => grammarOf(one).lexicon.knows(word);
  const others = LANGUAGES.filter((one) => one !== language && one.script === language.script);
  return mended
    .flatMap(({ text }) => text.toLowerCase().split(' '))
    .some((word) => !knows(language, word) && others.some((other) => knows(other, word)));
}

/** Words of a text in which another language is looked for. */
const MOST_WORDS = 100;

/** Whether a text has a word that only this language of its script knows: else it is not asked. */
function hasOwnWord(language: Known, text: string): boolean {
  const knows = (one: Known, word: string) => grammarOf(one).lexicon.knows(word);
  const others = LANGUAGES.filter((one) => one !== language && one.script === language.script);
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words
    .slice(0, MOST_WORDS)
    .some((word) => knows(language, word) && !others.some((other) => knows(other, word)));
}

/** How far from understood a text is: what its parts as a whole are asked about was read. */
function distanceOf({ command, decision }: Read): number {
  return command.intent === 'none' ? Number.POSITIVE_INFINITY : (decision?.reading?.cost ?? 0);
}

/** What each script makes of a text: its first language that understands it, or that which is nearest to it. */
function readIn(languages: readonly Known[], text: string, clock: Clock): Found[] {
  const found = new Map<string, { readonly read: Found; readonly distance: number }>();
  const done = new Set<string>();
  for (const language of languages) {
    const { id, script } = language;
    if (done.has(script) || (found.has(script) && !hasOwnWord(language, text))) continue;
    const read = makeReader(grammarOf(language), makeFindTimes(language, clock))(text);
    const astray = isMereTalk(read) || isMistaken(read, language);
    const sure = isSure(read) && !astray;
    const distance = astray ? Number.POSITIVE_INFINITY : distanceOf(read);
    const known = found.get(script);
    if (sure || known === undefined || distance < known.distance)
      found.set(script, { read: { ...read, language: id }, distance });
    if (sure) done.add(script);
  }
  return [...found.values()].map(({ read }) => read);
}

/** What several languages make of a text that each may read: the one that understands it, or the cheapest. */
function choose(found: readonly Found[]): Found | undefined {
  const sure = found.filter(isSure);
  const cost = ({ decision }: Found) => decision?.reading?.cost ?? 99;
  return (sure.length > 0 ? sure : found).reduce<Found | undefined>(
    (best, each) => (best === undefined || cost(each) < cost(best) ? each : best),
    undefined,
  );
}

/**
 * What a message means. Pure; linear in the length of the text, of which no more than `LONGEST_TEXT` is read. A phrase
 * that does not surely order a change becomes `clarify` or `none`.
 */
export function understand(text: string, options: UnderstandOptions): Understanding {
  const { now, timeZone, context = {} } = options;
  const whole = {
    language: undefined,
    fromContext: false,
    reading: undefined,
    alternatives: [],
    disputed: [],
  };
  if (text.length > LONGEST_TEXT) return { command: clarify('unclear'), ...whole };
  const cmdlet = mayBeCmdlet(text) ? readCmdlet(text) : undefined;
  if (cmdlet) return { command: cmdlet, ...whole };
  const clock = { now, timeZone };
  const found = choose(readIn(languagesFor(text), text, clock));
  if (found === undefined) return { command: { intent: 'none' }, ...whole };
  const { decision, command: read } = found;
  const { reading, draft, disputed } = preferKnown(read, decision, options.isKnown);
  const items = draft.intent === 'clarify' ? [] : (reading?.items ?? []);
  const { command, fromContext, corrects } = complete(draft, context);
  const timed = asWritten(withTimes(command, items, clock), text);
  return {
    command: timed,
    language: languageOf(found),
    fromContext:
      (fromContext || found.elsewhere === true) && (isChange(timed) || timed.intent === 'show'),
    ...(corrects && { corrects }),
    ...(found.unread !== undefined && isChange(timed) && { unread: found.unread }),
    reading,
    alternatives: decision?.alternatives ?? [],
    disputed,
  };
}

/** Classes of names and marks: a text that has no others is in no language. */
const NAMES = new Set([
  'N',
  'ADDR',
  'BADDR',
  'G',
  'GN',
  'S',
  'P',
  'PB',
  'Q',
  'NUM',
  'COMMA',
  'STOP',
  'QM',
]);

/** The language of the words that were read. */
function languageOf({ command, decision, language }: Found): LanguageId | undefined {
  const items = decision?.reading?.items;
  if (items === undefined) return command.intent === 'none' ? undefined : language;
  return items.every(({ class: name }) => NAMES.has(name)) ? undefined : language;
}
