import { isDeepStrictEqual } from 'node:util';
import type { Command, Target } from './command.js';
import type { Language } from './core/language.js';
import type { Quote } from './core/rendering.js';
import { findLanguage, LANGUAGES, type LanguageId } from './languages.js';
import { understand } from './understand.js';

/** A name in the quotes that it does not hold itself. */
export function quoted(text: string): string {
  return text.includes('"') ? `'${text}'` : `"${text}"`;
}

/** No phrase that is rendered has a time. */
const OPTIONS = { now: new Date(0), timeZone: 'UTC' };

function isReadBack(command: Command, phrase: string): boolean {
  return isDeepStrictEqual(understand(phrase, OPTIONS).command, command);
}

/** Writes a name bare where it is read back whole so, else in quotes. */
function quoteIn({ render }: Language): Quote {
  return (name, kind) => {
    const probes: readonly Command[] =
      kind === 'person'
        ? [{ intent: 'set', enabled: false, target: { kind: 'users', names: [name] } }]
        : [
            { intent: 'policy.delete', policy: name },
            // 财务部 reads as a department where it would not as a policy.
            { intent: 'set', enabled: false, target: { kind: 'group', name } },
          ];
    const isBare = probes.some((probe) =>
      isReadBack(
        probe,
        render(probe, (bare) => bare),
      ),
    );
    return isBare ? name : quoted(name);
  };
}

/**
 * The phrase that a command is read from: for help, buttons and suggestions. `understand` gives the same command back,
 * times left out; `clarify` and `none` have no phrase and give an empty text.
 */
export function render(command: Command, id: LanguageId): string {
  const language = findLanguage(id);
  const phrase = language.render(command, quoteIn(language));
  // What a language cannot say yet is said in the first.
  if (phrase === '' && language !== LANGUAGES[0]) return render(command, LANGUAGES[0].id);
  if (phrase === '' || isReadBack(command, phrase)) return phrase;
  // Beside other words the names could be cut otherwise.
  return language.render(command, quoted);
}

/** The phrase that says of a target what the words say ("off", 关闭); the words stand as they are. */
export function renderState(words: string, target: Target, id: LanguageId): string {
  return findLanguage(id).renderState(words, target, quoted);
}
