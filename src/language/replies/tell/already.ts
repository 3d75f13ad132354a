import { aboutOf, soleState } from '../../../policy/about.js';
import type { Plan } from '../../../policy/plan.js';
import { type Effective, OFFLINE_IM } from '../../../policy/policy.js';
import { blocksOf, type Part } from '../block.js';
import type { Catalogue } from '../catalogue.js';
import type { ContentOf } from '../content/content.js';
import { plain } from '../plain.js';
import { personTitle } from './people.js';
import { doneParts } from './plan.js';
import { settingsWords } from './settings.js';
import type { Telling, Told } from './telling.js';
import { valued } from './values.js';
import { behindGate, namedIn, targetWords, wishWords } from './wish.js';

/** Nothing had to be done. */
export function tellAlreadySo({ words }: Telling, { plan, people }: ContentOf<'alreadySo'>): Told {
  const { order } = plan;
  const [only, another] = people;
  const single = another === undefined ? only : undefined;
  const target = 'target' in order ? targetWords(words, order.target, people) : '';
  const title = (whom: string) => words.plan.alone({ wish: alreadyWords(words, plan, whom) });
  return {
    blocks: blocksOf([
      single === undefined
        ? { kind: 'title', text: title(target) }
        : personTitle(words, single, title),
      { kind: 'state', text: words.plan.unchanged },
      single && stands(words, plan, single),
      ...doneParts(words, plan, false),
    ]),
    choices: [],
  };
}

function stands(words: Catalogue, plan: Plan, person: Effective): Part {
  const policy = plain(person.policy);
  return aboutOf(plan).map((setting) => {
    const value = setting === OFFLINE_IM ? person.setting : (person.values?.[setting] ?? null);
    return words.plan.setting({
      setting: plain(setting),
      turn: words.values.under({ ...valued(words, setting, value, true), policy, fresh: false }),
    });
  });
}

function alreadyWords(words: Catalogue, plan: Plan, target: string): string {
  const { already } = words.orders;
  const { order } = plan;
  if (order.kind !== 'set')
    return already.other({ wish: wishWords(words, order, namedIn(plan.people)) });
  if (behindGate(plan)) return already.setBehindGate({ target });
  const enabled = soleState(order);
  if (enabled !== undefined) return already.set({ enabled, target });
  return already.settings({ what: settingsWords(words, order.settings), target });
}
