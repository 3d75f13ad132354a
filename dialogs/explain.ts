import type { Doable } from '../src/language/doable.js';
import type { Part } from '../src/language/replies/block.js';
import type { Catalogue } from '../src/language/replies/catalogue.js';
import { plain } from '../src/language/replies/plain.js';
import {
  noteLines,
  settingName,
  shownValue,
  takesWords,
} from '../src/language/replies/tell/settings.js';
import { isIdle, notesOf } from '../src/policy/notes.js';
import type { SettingValue } from '../src/policy/policy.js';
import { findSetting, listSettings } from '../src/settings/catalogue.js';
import { FEATURES, type FeatureId } from '../src/settings/features.js';
import type { Setting } from '../src/settings/setting.js';
import { orderTo } from './nearest.js';
import { rightFor } from './needed-right.js';
import { type Said, say, type Turn, withFacts } from './turn.js';

/** A number for an example, where none is documented. */
const SOME = 50;

type Explain = Extract<Doable, { intent: 'explain' }>;

/** What a setting does and takes, or what an idea is; nothing is looked up and nothing is asked. */
export function explain(turn: Turn, { topic, setting, other, feature }: Explain): Said {
  const { words } = turn;
  const rows = [setting, other].flatMap((id) => findSetting(id ?? '') ?? []);
  if (rows.length > 0 && (topic === 'setting' || topic === 'not-set'))
    return told(
      turn,
      rows.map((row) => aboutSetting(turn, row)),
    );
  switch (topic) {
    case 'setting':
    case 'settings':
      return told(turn, settingsLines(turn));
    case 'feature':
      return told(turn, feature === undefined ? [] : [elsewhere(words, feature)]);
    default:
      return told(turn, [withFacts(words.explain.ideas[topic])]);
  }
}

/** Where a feature is governed that is no client policy setting. */
export function elsewhere({ explain: words, settings }: Catalogue, feature: FeatureId): string {
  const { cmdlet, parameters } = FEATURES[feature];
  const items = parameters.map((name) => plain(`${cmdlet} -${name}`));
  const where = items.length === 0 ? plain(cmdlet) : settings.all({ items });
  return words.elsewhere({ feature: words.features[feature], where });
}

function told(turn: Turn, lines: readonly Part[]): Said {
  return { reply: say(turn, 'help', lines, { reason: 'explained' }) };
}

function aboutSetting(turn: Turn, row: Setting): Part {
  const { words } = turn;
  const about = Object.hasOwn(words.explain.about, row.id)
    ? words.explain.about[row.id]
    : undefined;
  const does =
    about !== undefined &&
    (row.kind === 'switch' ? words.explain.whenTrue({ about }) : words.explain.holds({ about }));
  const phrase = samplePhrase(turn, row);
  const cmdlet = plain(`Set-Cs${row.of ?? 'ClientPolicy'}`);
  return withFacts(
    [
      words.explain.title({ setting: settingName(words, row.id) }),
      does,
      row.kind === 'list' ? words.explain.listOnly : takesWords(words, row.id),
      row.initial !== undefined && words.explain.initial({ value: plain(shownValue(row.initial)) }),
      unsetWords(words, row),
      row.of !== undefined && words.explain.serverWide,
      row.policyOnly && words.explain.describes,
      ...noteLines(words, notesOf(row)),
      phrase !== undefined && words.explain.toSet({ phrase: plain(phrase) }),
      words.explain.reference({ cmdlet }),
    ].filter((line) => typeof line === 'string'),
  );
}

/** What holds while it is not set, where anything is known of that at all. */
function unsetWords({ explain: words }: Catalogue, row: Setting): string | undefined {
  if (row.nullable !== true || row.policyOnly || row.kind === 'list') return undefined;
  if (row.kind !== 'switch' || row.unset === undefined)
    return row.kind === 'text' ? undefined : words.unsetUnknown;
  return words.unset({ value: plain(shownValue(row.unset)) });
}

/** An order that sets it for whom the grammar's own examples name; none where it is not set here. */
function samplePhrase(turn: Turn, row: Setting): string | undefined {
  const { grammar, language, service, message } = turn;
  const value = sampleValue(row);
  const kind = row.of === undefined ? 'users' : 'site';
  const order = grammar
    .examples(language)
    .find((command) => command.intent === 'set' && command.target.kind === kind);
  if (value === undefined || order?.intent !== 'set') return undefined;
  const { target } = order;
  const command = orderTo(row.id, value, target);
  const right = rightFor(command);
  if (right !== undefined && !service.rights(message.actor).includes(right)) return undefined;
  return grammar.render(command, language);
}

function sampleValue(row: Setting): Exclude<SettingValue, readonly string[]> | undefined {
  switch (row.kind) {
    case 'switch':
      return row.on === undefined ? true : !row.on;
    case 'choice':
      return row.choices[0];
    case 'number':
      return row.initial ?? Math.min(row.max, SOME);
    case 'duration':
      return row.initial ?? row.max ?? row.min;
    default:
      return undefined;
  }
}

/** Those that do anything: by the words that people have for them, and the others by their parameter. */
function settingsLines(turn: Turn): readonly Part[] {
  const { words, grammar, language } = turn;
  const { topics } = words.settings;
  const useful = listSettings().filter((row) => !isIdle(notesOf(row)));
  const isSpoken = ({ id }: Setting) => Object.hasOwn(topics, id);
  const spoken = useful.filter(isSpoken);
  const others = useful.filter((row) => !isSpoken(row));
  const phrase = grammar.render(
    { intent: 'explain', topic: 'setting', setting: 'EnableURL' },
    language,
  );
  return [
    words.explain.settings,
    spoken.map(({ id }) => settingName(words, id)).join(' · '),
    words.explain.parameters({ names: others.map(({ id }) => plain(id)) }),
    words.explain.more({ phrase: plain(phrase) }),
  ];
}
