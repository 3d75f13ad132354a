import type { Doable, DoableTarget } from '../src/language/doable.js';
import type { Content, ContentOf } from '../src/language/replies/content/content.js';
import { spokenSettings } from '../src/language/replies/tell/settings.js';
import { isIdle, notesOf } from '../src/policy/notes.js';
import type { SettingValue } from '../src/policy/policy.js';
import { findSetting } from '../src/settings/catalogue.js';
import type { Setting } from '../src/settings/setting.js';
import { orderTo } from './nearest.js';
import { rightFor } from './needed-right.js';
import { pageSaid } from './paging.js';
import { about, type Said, type Turn } from './turn.js';

/** A number for an example, where none is documented. */
const SOME = 50;

type Explain = Extract<Doable, { intent: 'explain' }>;

/** What a setting does and takes, or what an idea is; nothing is looked up and nothing is asked. */
export async function explain(turn: Turn, asked: Explain): Promise<Said> {
  const { topic, setting } = asked;
  if (topic === 'settings' || (topic === 'setting' && findSetting(setting ?? '') === undefined))
    return settingsPage(turn);
  const content = await contentOf(turn, asked);
  return { reply: about(turn, 'help', content, { reason: 'explained' }) };
}

/** Settings that a page has. */
const PAGE = 20;

/** The settings that do anything and that people have words for. */
export function settingsPage(turn: Turn, offset = 0): Said {
  const { grammar, language } = turn;
  const useful = spokenSettings(language).filter((row) => !isIdle(notesOf(row)));
  const one: Doable = { intent: 'explain', topic: 'setting', setting: 'EnableURL' };
  const sample = grammar.render(one, language);
  const total = useful.length;
  return pageSaid(turn, 'help', {
    ...{ items: useful.slice(offset, offset + PAGE).map(({ id }) => id), offset, total },
    listing: (ids) => ({ kind: 'settings', ids, sample, offset, total }),
    facts: () => ({ reason: 'explained' }),
    list: (next) => ({ kind: 'catalogue', offset: next }),
  });
}

async function contentOf(
  turn: Turn,
  { topic, setting, other, feature }: Explain,
): Promise<Content> {
  const rows = [setting, other].flatMap((id) => findSetting(id ?? '') ?? []);
  if (rows.length > 0 && (topic === 'setting' || topic === 'not-set')) {
    const settings = rows.map((row) => ({ id: row.id, sample: samplePhrase(turn, row) }));
    return { kind: 'settingsExplained', settings };
  }
  if (topic === 'feature' && feature !== undefined) return { kind: 'elsewhere', feature };
  const idea =
    topic === 'setting' || topic === 'settings' || topic === 'feature' ? 'policy' : topic;
  return { kind: 'idea', idea, ...(idea === 'policy' && (await policiesHere(turn))) };
}

/** The policies that there are, for whoever may read them. */
async function policiesHere(turn: Turn): Promise<Pick<ContentOf<'idea'>, 'here'>> {
  const { service, grammar, language, message } = turn;
  if (!service.rights(message.actor).includes('read')) return {};
  const found = await service.policies(turn.asker(message.text));
  const policies = found.kind === 'refused' ? [] : found.rows.map((row) => row.policy.identity);
  const last = policies.at(-1);
  if (last === undefined) return {};
  const target: DoableTarget = { kind: 'policy', name: last };
  return { here: { policies, sample: grammar.render({ intent: 'show', target }, language) } };
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
