import { notesOf } from '../../../policy/notes.js';
import { OFFLINE_IM } from '../../../policy/policy.js';
import { findSetting } from '../../../settings/catalogue.js';
import { FEATURES, type FeatureId } from '../../../settings/features.js';
import type { Setting } from '../../../settings/setting.js';
import { type Block, blocksOf, type Part } from '../block.js';
import type { Catalogue } from '../catalogue.js';
import type { ContentOf } from '../content/content.js';
import { plain } from '../plain.js';
import { few } from './few.js';
import { sentences } from './sentences.js';
import { noteLines, settingName, shownValue, takesWords } from './settings.js';
import type { Telling, Told } from './telling.js';

/** What settings do and take. */
export function tellSettings(
  { words }: Telling,
  { settings }: ContentOf<'settingsExplained'>,
): Told {
  const parts = settings.flatMap(({ id, sample }) => {
    const row = findSetting(id);
    return row === undefined ? [] : [settingParts(words, row, sample)];
  });
  return { blocks: blocksOf(parts), choices: [] };
}

/** What it does, its values, what else is to be known, and how to set it. */
function settingParts(words: Catalogue, row: Setting, sample: string | undefined): Part {
  const { explain } = words;
  const about = Object.hasOwn(explain.about, row.id) ? explain.about[row.id] : undefined;
  const does =
    about && (row.kind === 'switch' ? explain.whenTrue({ about }) : explain.holds({ about }));
  const cmdlet = plain(`Set-Cs${row.of ?? 'ClientPolicy'}`);
  const name = settingName(words, row.id);
  const facts: Block = {
    kind: 'facts',
    rows: [
      ...rowOf(explain.facts.does, does),
      ...rowOf(explain.facts.takes, valuesOf(words, row)),
      ...rowOf(explain.facts.unset, unsetWords(words, row)),
      ...rowOf(explain.facts.notes, sentences(...notesFor(words, row))),
      ...rowOf(explain.facts.sample, sample && plain(sample)),
      ...rowOf(explain.facts.source, cmdlet),
    ],
    lines: [
      sentences(valuesOf(words, row), unsetWords(words, row)),
      sentences(...notesFor(words, row)),
      sentences(
        sample === undefined ? undefined : explain.toSet({ phrase: plain(sample) }),
        explain.reference({ cmdlet }),
      ),
    ].filter((line) => line !== ''),
  };
  const title: Block = { kind: 'title', text: explain.title({ setting: name, does }), brief: name };
  return [title, facts];
}

function rowOf(title: string, value: string | undefined) {
  return value === undefined || value === '' ? [] : [{ title, value }];
}

function valuesOf(words: Catalogue, row: Setting): string | undefined {
  return row.kind === 'list' ? words.explain.listOnly : takesWords(words, row.id);
}

function notesFor(words: Catalogue, row: Setting): readonly (string | undefined)[] {
  const { explain } = words;
  return [
    row.initial === undefined
      ? undefined
      : explain.initial({ value: plain(shownValue(row.initial)) }),
    row.of === undefined ? undefined : explain.serverWide,
    row.policyOnly ? explain.describes : undefined,
    row.id === OFFLINE_IM ? explain.gates : undefined,
    ...noteLines(words, notesOf(row)),
  ];
}

/** What holds while it is not set, where anything is known of that at all. */
function unsetWords({ explain }: Catalogue, row: Setting): string | undefined {
  if (row.nullable !== true || row.policyOnly || row.kind === 'list') return undefined;
  if (row.kind !== 'switch' || row.unset === undefined)
    return row.kind === 'text' ? undefined : explain.unsetUnknown;
  return explain.unset({ value: plain(shownValue(row.unset)) });
}

/** What an idea is: the first line is the answer. */
export function tellIdea({ words }: Telling, { idea, here }: ContentOf<'idea'>): Told {
  const { explain } = words;
  const policies = here && few(words, here.policies, (name) => plain(name));
  return {
    blocks: blocksOf([
      ...explain.ideas[idea],
      policies && here && explain.here({ policies, phrase: plain(here.sample) }),
    ]),
    choices: [],
  };
}

export function tellElsewhere({ words }: Telling, { feature }: ContentOf<'elsewhere'>): Told {
  return { blocks: blocksOf([elsewhere(words, feature)]), choices: [] };
}

/** Where a feature is governed that is no client policy setting. */
export function elsewhere({ explain, settings }: Catalogue, feature: FeatureId): string {
  const { cmdlet, parameters } = FEATURES[feature];
  const items = parameters.map((name) => plain(`${cmdlet} -${name}`));
  const where = items.length === 0 ? plain(cmdlet) : settings.all({ items });
  return explain.elsewhere({ feature: explain.features[feature], where });
}
