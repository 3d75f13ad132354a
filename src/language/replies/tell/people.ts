import { isOfflineIm } from '../../../policy/about.js';
import type { PersonChange, Plan } from '../../../policy/plan.js';
import {
  type Effective,
  OFFLINE_IM,
  type Policy,
  type SettingValue,
} from '../../../policy/policy.js';
import { bullets, type Part, warning } from '../block.js';
import type { Catalogue } from '../catalogue.js';
import { type Plain, plain } from '../plain.js';
import { fitting } from '../size.js';
import { settingsWords, shownValue, valueWords } from './settings.js';
import { valued } from './values.js';

/** How many people a reply lists by name. */
export const SHOWN = 10;
/** UTF-16 units of JSON that they get where there is much else to say. */
const ROOM = 3_000;

/** What is told of a person's policy: whether they can send, or the settings that are spoken of. */
function stateOf(words: Catalogue, person: Effective, about: readonly string[]): string {
  const policy = plain(person.policy);
  if (isOfflineIm(about))
    return words.people.state({
      verdict: words.people.verdict({ enabled: person.enabled }),
      value: words.people.valueShort({ setting: person.setting }),
      policy,
    });
  return words.settings.state({ values: valuesOf(words, person, about), policy });
}

function valueIn(person: Effective, name: string): SettingValue {
  return name === OFFLINE_IM ? person.setting : (person.values?.[name] ?? null);
}

function valuesOf(words: Catalogue, person: Effective, about: readonly string[]): string {
  const items = about.map((name) => {
    const told = valueWords(words, valueIn(person, name));
    return about.length === 1 ? told : `${plain(name)} ${told}`;
  });
  return words.settings.all({ items });
}

/** One person with the settings that are spoken of: value, and where it comes from. */
export function settingLines(
  words: Catalogue,
  person: Effective,
  about: readonly string[],
): readonly Part[] {
  if (isOfflineIm(about)) return personLines(words, person);
  const { settings } = words;
  const source = settings.source({ policy: plain(person.policy), scope: person.scope });
  return [
    settings.person({ name: plain(person.displayName), upn: plain(person.userPrincipalName) }),
    ...about.map((name) => {
      const value = valueWords(words, valueIn(person, name));
      return settings.line({ setting: plain(name), value, source });
    }),
  ];
}

/** All that is set for a person, and what that says of the rest. */
export function allParts(words: Catalogue, person: Effective): readonly Part[] {
  const { settings } = words;
  const source = settings.source({ policy: plain(person.policy), scope: person.scope });
  const set = Object.entries(person.values ?? {});
  if (set.length === 0) return [settings.nothingSet({ source }), settings.restUnset];
  const rows = set.map(([name, value]) => settingsWords(words, { [name]: value }));
  return [settings.everything({ source }), bullets(fitting(rows, ROOM)), settings.restUnset];
}

/** One person in full: verdict, value, source, and what else decides. */
export function personLines(words: Catalogue, person: Effective): readonly Part[] {
  const { people } = words;
  const policy = plain(person.policy);
  const { gate } = person;
  const value = notedUnder(words, person, true);
  const told = person.enabled ? people.can : people.cannot;
  return [
    personTitle(words, person, (name) => told({ name, value })),
    people.why[person.scope]({ policy }),
    gate.enableOfflineIm
      ? people.gateOn
      : warning(people.gateOff({ identity: plain(gate.identity) })),
    person.savingDisabled && person.setting === false ? people.savingDisabled : undefined,
  ];
}

/** A title about one person: the sign-in name is said with it, and shown beneath it. */
export function personTitle(
  words: Catalogue,
  person: Effective,
  say: (name: string) => string,
): Part {
  const name = plain(person.displayName);
  const upn = plain(person.userPrincipalName);
  return {
    kind: 'title',
    text: say(words.orders.target.person({ name, upn })),
    brief: say(name),
    beneath: [upn, ...whereOf(words, person)].join(' · '),
  };
}

/** What is in force, and where it comes from: “off (False) in OfflineIM”. */
function notedUnder(words: Catalogue, { setting, policy }: Effective, exact: boolean): string {
  const { value, notes } = valued(words, OFFLINE_IM, setting, exact);
  return words.values.under({ value, notes, policy: plain(policy), fresh: false });
}

/** Several people, one line each. */
export function peopleRows(
  words: Catalogue,
  shown: readonly Effective[],
  about: readonly string[] = [OFFLINE_IM],
): string[] {
  const { people, settings } = words;
  if (!isOfflineIm(about))
    return shown.map((person) =>
      settings.row({
        name: plain(person.displayName),
        upn: plain(person.userPrincipalName),
        state: stateOf(words, person, about),
      }),
    );
  return shown.map((person) =>
    people.row({ name: placedName(words, person), state: notedUnder(words, person, false) }),
  );
}

/** A name with where the person works; the sign-in name where nobody knows. */
function placedName(words: Catalogue, person: Effective): string {
  const name = plain(person.displayName);
  const [place = plain(person.userPrincipalName)] = whereOf(words, person);
  return words.people.placed({ name, place });
}

/** Department and site, as far as they are known. */
export function whereOf(
  { general }: Catalogue,
  { department = '', site = '' }: Pick<Effective, 'department' | 'site'>,
): Plain[] {
  const place = [department, site].filter((it) => it !== '').join(general.comma);
  return place === '' ? [] : [plain(place)];
}

/** The first few of several people, one line each; the others are counted. */
export function firstPeople(
  words: Catalogue,
  shown: readonly Effective[],
  total: number,
  about: readonly string[],
): string[] {
  if (shown.length === 0) return [];
  const rows = fitting(peopleRows(words, shown.slice(0, SHOWN), about), ROOM);
  return withRest(words, rows, total);
}

function withRest({ people }: Catalogue, rows: string[], total: number): string[] {
  return total > rows.length ? [...rows, people.more({ rest: total - rows.length })] : rows;
}

/** Before and after, one line each. */
export function changeRows(
  words: Catalogue,
  shown: readonly PersonChange[],
  about: readonly string[],
): string[] {
  const state = (person: Effective) => stateOf(words, person, about);
  return shown.map(({ before, after }) =>
    words.people.changeRow({
      name: plain(after.displayName),
      upn: plain(after.userPrincipalName),
      before: state(before),
      after: state(after),
    }),
  );
}

/** The settings of a policy beside the one that Steward is about, such as `DisableEmoticons: True`. */
export function otherSettings(policy: Policy): Plain[] {
  return Object.entries(policy.settings)
    .filter(([name]) => name.toLowerCase() !== OFFLINE_IM.toLowerCase())
    .flatMap(([name, value]) => (value === null ? [] : [plain(`${name}: ${shownValue(value)}`)]));
}

/** Policies by which people are not reached: the first few, and how many others there are. */
const KEPT = 10;
const KEPT_ROOM = 1_500;

/** Policies that stay as they are with how many people have them. */
export function keptRows(words: Catalogue, kept: readonly Plan['notReached'][number][]): string[] {
  const rows = fitting(
    kept.slice(0, KEPT).map(({ policy, count, setting, values }) =>
      words.people.other({
        policy: plain(policy),
        total: count,
        value:
          values === undefined
            ? words.people.valueShort({ setting })
            : settingsWords(words, values),
      }),
    ),
    KEPT_ROOM,
  );
  const rest = kept.length - rows.length;
  return rest === 0 ? rows : [...rows, words.lists.restPolicies({ rest })];
}
