import { findSetting, OFFLINE_IM } from '../settings/catalogue.js';
import { mayBeCmdlet, readCmdlet } from './cmdlet/read.js';
import type { Command } from './command.js';
import { clarify, type Draft } from './core/frames.js';
import { type Grammar, makeGrammar, type Reading } from './core/grammar.js';
import type { Language } from './core/language.js';
import { makeReader } from './core/segments.js';
import { ENGLISH } from './en/english.js';
import { makeFindTimes, withTimes } from './times.js';

/** UTF-16 units of a text that is read; whoever sends a longer one is told so. */
export const LONGEST_TEXT = 20_000;

export interface UnderstandOptions {
  readonly now: Date;
  /** IANA name, such as Europe/Dublin. */
  readonly timeZone: string;
}

export interface Understanding {
  readonly command: Command;
  readonly reading: Reading | undefined;
  /** Readings that differ only in whom they name: the directory may know one of them. */
  readonly alternatives: readonly Reading[];
}

const grammars = new Map<Language['id'], Grammar>();

/** The grammar of a language, built when it is first needed. */
function grammarOf(language: Language): Grammar {
  const known = grammars.get(language.id);
  if (known) return known;
  const made = makeGrammar(language, (word) => {
    const setting = findSetting(word);
    // "Turn DisableEmoticons on" may mean either: only where the name allows is a parameter a topic.
    return setting && { id: setting.id, allows: TOPICS.has(setting.id) };
  });
  grammars.set(language.id, made);
  return made;
}

const TOPICS = new Set([OFFLINE_IM, 'EnableOfflineIm']);

/**
 * What a message means. Pure; linear in the length of the text, of which no more than `LONGEST_TEXT` is read. A phrase
 * that does not surely order a change becomes `clarify` or `none`.
 */
export function understand(text: string, { now, timeZone }: UnderstandOptions): Understanding {
  const none = { reading: undefined, alternatives: [] };
  if (text.length > LONGEST_TEXT) return { command: clarify('unclear'), ...none };
  const cmdlet = mayBeCmdlet(text) ? readCmdlet(text) : undefined;
  if (cmdlet) return { command: cmdlet, ...none };
  const clock = { now, timeZone };
  const read = makeReader(grammarOf(ENGLISH), makeFindTimes('en', clock));
  const { command: draft, decision } = read(text);
  const items = decision?.reading?.items ?? [];
  const command = withTimes(complete(draft), draft.intent === 'clarify' ? [] : items, clock);
  return {
    command,
    reading: decision?.reading,
    alternatives: decision?.alternatives ?? [],
  };
}

/** What a draft lacks is asked for. */
function complete({ lacks, one: _, ...command }: Draft): Command {
  if (lacks === undefined) return command as Command;
  const { intent } = command;
  const known = {
    ...(intent === 'set' || intent === 'show' || intent === 'grant' || intent === 'revoke'
      ? { intent }
      : {}),
    ...('enabled' in command && typeof command.enabled === 'boolean'
      ? { enabled: command.enabled }
      : {}),
    ...('policy' in command && typeof command.policy === 'string'
      ? { policy: command.policy }
      : {}),
  };
  if (lacks === 'pronoun') return clarify('pronoun', known);
  return clarify(lacks === 'target' ? 'missing-target' : 'missing-setting', known);
}
