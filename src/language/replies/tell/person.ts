import { isOfflineIm } from '../../../policy/about.js';
import { type Effective, OFFLINE_IM, type Settings } from '../../../policy/policy.js';
import { findSetting } from '../../../settings/catalogue.js';
import { type Block, blocksOf, type Part, warning } from '../block.js';
import type { Catalogue } from '../catalogue.js';
import type { Choice } from '../choice.js';
import type { ContentOf } from '../content/content.js';
import { plain } from '../plain.js';
import { fitting } from '../size.js';
import { authorWords } from './history.js';
import { personTitle } from './people.js';
import { sentences } from './sentences.js';
import { CLIENT_SETTINGS, settingFact } from './settings.js';
import { stateOf, type Telling, type Told } from './telling.js';
import { stateUnder, valuesIn } from './values.js';

/** UTF-16 units of JSON that the settings of a policy get. */
const ROOM = 3_000;

/** What is in force for somebody, and why. */
export function tellPerson(telling: Telling, content: ContentOf<'person'>): Told {
  const { words } = telling;
  const { person, about, trouble, unplaced, last, ways } = content;
  return {
    blocks: blocksOf([
      personTitle(
        words,
        person,
        (name) => verdict(words, content, name, true),
        (name) => verdict(words, content, name, false),
      ),
      trouble ? stateOf(telling) : undefined,
      isOfflineIm(about) ? whyParts(telling, content) : sourcePart(telling, person, about, last),
      trouble && person.enabled ? words.people.toCheck : undefined,
      doubtPart(words, unplaced),
      ways.length === 0 ? undefined : waysPart(words, ways),
    ]),
    choices: ways.map(({ what, phrase }): Choice => {
      return { title: words.people.ways[what], action: { steward: 'say', text: phrase } };
    }),
  };
}

function waysPart(words: Catalogue, ways: ContentOf<'person'>['ways']): Part {
  const told = ways.map(({ phrase }) => words.people.way({ phrase: plain(phrase) }));
  return { kind: 'ways', text: told.join(' · ') };
}

function verdict(
  words: Catalogue,
  { person, about, trouble }: ContentOf<'person'>,
  name: string,
  whole: boolean,
): string {
  const { people, values } = words;
  if (!isOfflineIm(about)) {
    const valued = valuesIn(words, person, about, true);
    const value = whole ? stateUnder(words, person, about) : values.noted(valued);
    const [setting = ''] = about;
    return people.has({ name, setting: plain(setting), value });
  }
  if (!whole) return people.verdict({ name, enabled: person.enabled });
  const value = stateUnder(words, person, about);
  if (trouble && person.enabled) return people.nothingStops({ name, value });
  return (person.enabled ? people.can : people.cannot)({ name, value });
}

/** Where offline messages come from, and the switch above the policy. */
function whyParts(telling: Telling, { person, last }: ContentOf<'person'>): readonly Part[] {
  const { words } = telling;
  const { people } = words;
  const { gate, setting, savingDisabled } = person;
  const identity = plain(gate.identity);
  const open = gate.enableOfflineIm;
  const { values } = words;
  return [
    factsPart(
      [
        {
          title: people.facts.value,
          value: values.noted(valuesIn(words, person, [OFFLINE_IM], true)),
        },
        { title: people.facts.policy, value: sourceWords(words, person) },
        {
          title: people.facts.gate,
          value: values.noted({ value: open ? values.on : values.off, notes: [identity] }),
        },
        ...lastFact(telling, last),
      ],
      [
        sentences(whyWords(words, person), open ? people.gateOn : undefined),
        ...lastLine(telling, last),
      ],
    ),
    open ? undefined : warning(people.gateOff({ identity })),
    savingDisabled && setting === false ? people.savingDisabled : undefined,
  ];
}

/** Where other settings come from. */
function sourcePart(
  telling: Telling,
  person: Effective,
  about: readonly string[],
  last: ContentOf<'person'>['last'],
): Part {
  const { words } = telling;
  return factsPart(
    [
      {
        title: words.people.facts.value,
        value: words.values.noted(valuesIn(words, person, about, true)),
      },
      { title: words.people.facts.policy, value: sourceWords(words, person) },
      ...lastFact(telling, last),
    ],
    [whyWords(words, person), ...lastLine(telling, last)],
  );
}

function factsPart(rows: Extract<Block, { kind: 'facts' }>['rows'], lines: string[]): Block {
  return { kind: 'facts', rows, lines };
}

function whyWords({ people }: Catalogue, { policy, scope }: Effective): string {
  return people.why[scope]({ policy: plain(policy) });
}

function sourceWords({ people }: Catalogue, { policy, scope }: Effective): string {
  return people.source[scope]({ policy: plain(policy) });
}

function lastFact(telling: Telling, last: ContentOf<'person'>['last']) {
  if (last === undefined) return [];
  const { people } = telling.words;
  return [{ title: people.facts.last, value: lastWords(telling, last) }];
}

function lastLine(telling: Telling, last: ContentOf<'person'>['last']): string[] {
  if (last === undefined) return [];
  return [telling.words.people.last({ change: lastWords(telling, last) })];
}

function lastWords({ words, when }: Telling, last: NonNullable<ContentOf<'person'>['last']>) {
  const told = [plain(last.id), when(last.time), authorWords(words, last)];
  return told.join(words.general.comma);
}

/** All that is set for somebody, and what that says of the rest. */
export function tellAllSettings(
  { words }: Telling,
  { person, unplaced }: ContentOf<'allSettings'>,
): Told {
  const { people, settings } = words;
  const values = person.values ?? {};
  const set = Object.keys(values).length;
  const counts = { set, all: CLIENT_SETTINGS };
  const policy = plain(person.policy);
  return {
    blocks: blocksOf([
      personTitle(
        words,
        person,
        (name) => people.allOf[person.scope]({ name, policy, ...counts }),
        (name) => people.allBrief({ name, set, rest: CLIENT_SETTINGS - set }),
      ),
      setPart(words, values),
      settings.restUnset({
        rest: CLIENT_SETTINGS - set,
        offline: !Object.hasOwn(values, OFFLINE_IM),
      }),
      doubtPart(words, unplaced),
    ]),
    choices: [],
  };
}

/** Settings with their values: as facts in a card, and one after the other in a text. */
export function setPart(words: Catalogue, values: Settings): Part {
  const facts = Object.entries(values)
    .filter(([name]) => findSetting(name)?.policyOnly !== true)
    .map(([name, value]) => settingFact(words, name, value));
  const lines = facts.map(({ title, value }) => words.values.of({ setting: title, value }));
  const shown = fitting(lines, ROOM);
  const rest = lines.length - shown.length;
  const told = rest > 0 ? [...shown, words.lists.rest({ rest })] : shown;
  return factsPart(facts.slice(0, shown.length), lines.length === 0 ? [] : [told.join(' · ')]);
}

/** Of how many people what applies is not certain. */
export function doubtPart({ changes }: Catalogue, unplaced: number): Part {
  return unplaced === 0 ? undefined : warning(changes.siteUnknown({ people: unplaced }));
}
