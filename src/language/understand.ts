import { findSetting, OFFLINE_IM } from '../settings/catalogue.js';
import { mayBeCmdlet, readCmdlet } from './cmdlet/read.js';
import type { Command } from './command.js';
import { type Context, complete } from './context.js';
import { isChange } from './core/decide.js';
import { clarify } from './core/frames.js';
import { type Grammar, makeGrammar, type Reading } from './core/grammar.js';
import type { Language } from './core/language.js';
import { makeReader, type Read } from './core/segments.js';
import { ENGLISH } from './en/english.js';
import { LANGUAGES } from './languages.js';
import { makeFindTimes, withTimes } from './times.js';

/** UTF-16 units of a text that is read; whoever sends a longer one is told so. */
export const LONGEST_TEXT = 20_000;

export interface UnderstandOptions {
  readonly now: Date;
  /** IANA name, such as Europe/Dublin. */
  readonly timeZone: string;
  readonly context?: Context;
}

export interface Understanding {
  readonly command: Command;
  /** The language of the text; undefined where it has none (a bare name, a number). */
  readonly language: Language['id'] | undefined;
  /** True when a pronoun or an ellipsis was filled from the context: a change then needs a confirmation that names the person. */
  readonly fromContext: boolean;
  readonly reading: Reading | undefined;
  /** Readings that differ only in whom they name: the directory may know one of them. */
  readonly alternatives: readonly Reading[];
}

/** Parameters that say what they allow: "turn DisableEmoticons on" may mean either. */
const TOPICS = new Set([OFFLINE_IM, 'EnableOfflineIm']);
const HAN = /\p{Script=Han}/u;

const grammars = new Map<Language['id'], Grammar>();

/** The grammar of a language, built when it is first needed. */
function grammarOf(language: Language): Grammar {
  const known = grammars.get(language.id);
  if (known) return known;
  const made = makeGrammar(language, (word) => {
    const setting = findSetting(word);
    return setting && { id: setting.id, allows: TOPICS.has(setting.id) };
  });
  grammars.set(language.id, made);
  return made;
}

interface Found extends Read {
  readonly language: Language['id'];
}

/** Whether a text was understood, and not only suspected. */
function isSure({ command, decision }: Read): boolean {
  return (
    command.intent !== 'none' && decision !== undefined && decision.reading?.row.mood !== 'doubt'
  );
}

/** What two languages make of a text that both may read: the one that understands it, or the cheaper. */
function choose(found: readonly Found[]): Found | undefined {
  const [first, second] = found;
  if (first === undefined || second === undefined) return first;
  if (isSure(first) !== isSure(second)) return isSure(first) ? first : second;
  const cheaper = (second.decision?.reading?.cost ?? 99) < (first.decision?.reading?.cost ?? 99);
  return cheaper ? second : first;
}

/**
 * What a message means. Pure; linear in the length of the text, of which no more than `LONGEST_TEXT` is read. A phrase
 * that does not surely order a change becomes `clarify` or `none`.
 */
export function understand(text: string, options: UnderstandOptions): Understanding {
  const { now, timeZone, context = {} } = options;
  const whole = { language: undefined, fromContext: false, reading: undefined, alternatives: [] };
  if (text.length > LONGEST_TEXT) return { command: clarify('unclear'), ...whole };
  const cmdlet = mayBeCmdlet(text) ? readCmdlet(text) : undefined;
  if (cmdlet) return { command: cmdlet, ...whole };
  const clock = { now, timeZone };
  // Only a text with its own script is another language's; a name in it may be anybody's.
  const readable = HAN.test(text) ? LANGUAGES : [ENGLISH];
  const found = choose(
    readable.map((language): Found => {
      const read = makeReader(grammarOf(language), makeFindTimes(language.id, clock));
      return { ...read(text), language: language.id };
    }),
  );
  if (found === undefined) return { command: { intent: 'none' }, ...whole };
  const { decision } = found;
  const items = found.command.intent === 'clarify' ? [] : (decision?.reading?.items ?? []);
  const { command, fromContext } = complete(found.command, context);
  const timed = withTimes(command, items, clock);
  return {
    command: timed,
    language: languageOf(text, found),
    fromContext: fromContext && (isChange(timed) || timed.intent === 'show'),
    reading: decision?.reading,
    alternatives: decision?.alternatives ?? [],
  };
}

function languageOf(text: string, found: Found): Language['id'] | undefined {
  if (isSure(found)) return found.language;
  if (HAN.test(text)) return 'zh';
  return /\p{L}/u.test(text) ? 'en' : undefined;
}
