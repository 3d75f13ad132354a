import type { DoableKnown, DoableTarget } from '../../doable.js';
import { blocksOf, numbered, type Part } from '../block.js';
import { CATALOGUES, type Catalogue } from '../catalogue.js';
import type { ContentOf } from '../content/content.js';
import type { Offered, Options } from '../content/questions.js';
import { plain, tidy } from '../plain.js';
import { elsewhere } from './explain.js';
import { few } from './few.js';
import { untoldWords } from './note.js';
import { offeredChoices, offeredParts, pickChoices } from './offered.js';
import { settingName, settingsWords, takesWords } from './settings.js';
import { stateOf, type Telling, type Told } from './telling.js';
import { targetWords, wishWords } from './wish.js';

/** What was understood of a phrase, why that is no order, and what is missing. */
export function tellClarify(telling: Telling, content: ContentOf<'clarify'>): Told {
  const { words } = telling;
  const { questions, plan } = words;
  const { reason, known, piece, offered, example } = content;
  const state = stateOf(telling, piece === undefined ? plan.unchanged : plan.unchangedYet);
  if (reason === 'value-invalid' && known.setting !== undefined)
    return tellInvalid(telling, known.setting, offered);
  // Without its wildcard the name would read like one that was meant.
  const { target: _, ...whomless } = known;
  const understood = understoodWords(words, reason === 'wildcard' ? whomless : known);
  return {
    blocks: blocksOf([
      understood === undefined ? undefined : questions.understood({ wish: understood }),
      understood === undefined ? undefined : state,
      reasonWords(words, reason, known),
      understood === undefined ? state : undefined,
      known.except === undefined
        ? undefined
        : questions.except({ names: few(words, known.except, (it) => plain(it)) }),
      piece === undefined ? undefined : questions.pieces[piece],
      // Whoever an example names, nobody meant.
      reason === 'server-wide' || offered !== undefined || piece !== undefined
        ? undefined
        : questions.example({ phrase: plain(example, 1000) }),
      reason === 'server-wide' ? undefined : offeredParts(questions.try, offered),
    ]),
    choices: offeredChoices(offered),
  };
}

/** A value that a setting does not take: which ones it does. */
function tellInvalid(telling: Telling, setting: string, offered: Offered | undefined): Told {
  const { words } = telling;
  const { questions, refusals } = words;
  const why = questions.valueInvalid({ setting: settingName(words, setting) });
  return {
    blocks: blocksOf([
      refusals.notDone({ why }),
      stateOf(telling),
      takesWords(words, setting),
      offeredParts(questions.try, offered),
    ]),
    choices: offeredChoices(offered),
  };
}

/** Why it is asked. */
function reasonWords(
  words: Catalogue,
  reason: ContentOf<'clarify'>['reason'],
  { feature, either: [only, ...more] = [] }: DoableKnown,
): string {
  if (feature !== undefined) return elsewhere(words, feature);
  if (only !== undefined && more.length === 0)
    return words.questions.besides({ setting: settingName(words, only) });
  return words.questions.reasons[reason];
}

/** What the phrase did say, in words. */
function understoodWords(words: Catalogue, known: DoableKnown): string | undefined {
  const { questions } = words;
  // What is wished is a matter of which setting is meant.
  if (known.either !== undefined) return undefined;
  const wish = wishOf(words, known);
  const target = known.target && targetText(words, known.target);
  if (wish === undefined) return target && questions.wishAbout({ target });
  return target === undefined ? wish : questions.wishFor({ wish, target });
}

function wishOf(words: Catalogue, known: DoableKnown): string | undefined {
  const { intent, enabled, policy, setting, value } = known;
  const { questions } = words;
  if (intent !== 'show' && setting !== undefined)
    return value === undefined
      ? words.settings.changeOf({ setting: settingName(words, setting) })
      : settingsWords(words, { [setting]: value });
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

function targetText(words: Catalogue, target: DoableTarget): string | undefined {
  const { target: is } = words.orders;
  switch (target.kind) {
    case 'org':
      return is.global;
    case 'users':
      return is.users({ names: few(words, target.names, (name) => plain(name)) });
    case 'group':
      return is.department({ name: plain(target.name) });
    case 'site':
      return is.site({ name: plain(target.name) });
    case 'policy':
      return targetWords(words, { kind: 'policy', identity: target.name });
    case 'self':
      return undefined;
  }
}

/** Timed changes are not offered: the times are told back in full. */
export function tellTimed(telling: Telling, content: ContentOf<'timed'>): Told {
  const { words, when } = telling;
  const { questions, general } = words;
  const { order, people, at, until, example } = content;
  const times = [
    at === undefined ? undefined : questions.from({ time: when(at) }),
    until === undefined ? undefined : questions.until({ time: when(until) }),
  ].filter((time) => time !== undefined);
  return {
    blocks: blocksOf([
      questions.timed({
        wish: wishWords(words, order, people),
        times: times.join(general.comma),
      }),
      stateOf(telling),
      questions.reasons['time-unsupported'],
      // To be typed in full: a "yes" to an order for tomorrow must not carry it out today.
      questions.example({ phrase: plain(example, 1000) }),
    ]),
    choices: [],
  };
}

/** A word that is nearly the name of a setting. */
export function tellMisspelt(telling: Telling, { word, offered }: ContentOf<'misspelt'>): Told {
  const { settings, questions } = telling.words;
  return {
    blocks: blocksOf([
      settings.noSetting({ word: plain(word) }),
      stateOf(telling),
      offeredParts(questions.didYouMean, offered),
    ]),
    choices: offeredChoices(offered),
  };
}

/** A word that names a department and a site: which is meant. */
export function tellPlace({ words }: Telling, { name, question }: ContentOf<'place'>): Told {
  const titles = placeTitles(words, name);
  return {
    blocks: blocksOf([
      words.questions.place({ name: plain(name) }),
      numbered(titles.map((title) => plain(title))),
    ]),
    choices: pickChoices(titles, question),
  };
}

function placeTitles({ questions }: Catalogue, name: string): readonly string[] {
  return [questions.department({ name: tidy(name) }), questions.site({ name: tidy(name) })];
}

/** What people answer for the department and for the site of a name, in any language. */
export function namesOfPlace(name: string): readonly (readonly string[])[] {
  const titles = Object.values(CATALOGUES).map((words) => placeTitles(words, name));
  return [0, 1].map((index) => titles.map((each) => each[index] ?? ''));
}

/** The answers of a question once more. */
export function tellAskedAgain({ words }: Telling, content: ContentOf<'askedAgain'>): Told {
  const { options, question } = content;
  const titles = titlesOf(words, options);
  const { pieces, byNumber } = words.questions;
  const piece = options.kind === 'phrases' ? options.piece : undefined;
  return {
    blocks: blocksOf([piece === undefined ? byNumber : pieces[piece], numbered(titles)]),
    choices: pickChoices(titles, question),
  };
}

function titlesOf(words: Catalogue, options: Options): string[] {
  switch (options.kind) {
    case 'orders':
      return options.orders.map((order) => wishWords(words, order));
    case 'phrases':
      return options.phrases.map((phrase) => plain(phrase, 1000));
    case 'place':
      return placeTitles(words, options.name).map((title) => plain(title));
  }
}

/** A bare answer: what may have been asked after, else that it changed nothing. */
export function tellNothingAsked(telling: Telling, { news }: ContentOf<'nothingAsked'>): Told {
  const { words } = telling;
  const { nothingAsked, nothingAskedHow } = words.questions;
  const told = news.map((each) => untoldWords(words, each));
  const state = told.length === 0 ? stateOf(telling) : undefined;
  return { blocks: blocksOf([...told, nothingAsked, state, nothingAskedHow]), choices: [] };
}

/** That was no answer, and how the question that waits is answered. */
export function tellStillWaiting({ words }: Telling, { how }: ContentOf<'stillWaiting'>): Told {
  const { questions, changes } = words;
  return { blocks: blocksOf([questions.stillWaiting, howWords()]), choices: [] };

  function howWords(): Part {
    switch (how) {
      case undefined:
        return undefined;
      case 'yesNo':
        return changes.confirmPlain;
      case 'number':
        return questions.byNumber;
      default:
        return questions.pieces[how];
    }
  }
}
