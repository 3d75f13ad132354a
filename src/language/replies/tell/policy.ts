import { scopeOf } from '../../../policy/identity.js';
import type { Plan } from '../../../policy/plan.js';
import { DESCRIPTION, OFFLINE_IM, type Policy, type Settings } from '../../../policy/policy.js';
import { offlineIm, pickSettings } from '../../../policy/settings.js';
import { blocksOf, bullets, type Part } from '../block.js';
import type { Catalogue } from '../catalogue.js';
import type { ContentOf } from '../content/content.js';
import { type Plain, plain } from '../plain.js';
import { fitting } from '../size.js';
import { FEW } from './few.js';
import { doubtPart, setPart } from './person.js';
import { settingsWords, shownValue } from './settings.js';
import type { Telling, Told } from './telling.js';
import { notedValue } from './values.js';

/** Policies by which people are not reached, and the room they have in UTF-16 units of JSON. */
const KEPT = 10;
const KEPT_ROOM = 1_500;

/** What a policy says, for whom it is in force, and who has another one. */
export function tellPolicy({ words }: Telling, { view, site, asked }: ContentOf<'policy'>): Told {
  const { people, settings } = words;
  const { policy, holders, reach, unplaced, gates, others } = view;
  const all = asked === undefined || asked === 'all';
  const rest = gates.length - FEW;
  return {
    blocks: blocksOf([
      titleOf(words, policy, site, all ? undefined : asked),
      scopeOf(policy.identity) === 'user'
        ? people.policyReach({ holders, reach })
        : people.policyScope({ reach }),
      all ? setPart(words, otherOf(policy.settings)) : undefined,
      all && policy.description
        ? people.policyDescription({ text: plain(policy.description) })
        : undefined,
      asked === 'all' ? settings.restUnsetPlain : undefined,
      ...gates
        .slice(0, FEW)
        .map((gate) => people.gate({ identity: plain(gate.identity), on: gate.enableOfflineIm })),
      rest > 0 ? words.lists.rest({ rest }) : undefined,
      doubtPart(words, unplaced),
      others.length === 0 ? undefined : [people.othersTitle, bullets(keptRows(words, others))],
    ]),
    choices: [],
  };
}

function titleOf(
  words: Catalogue,
  policy: Policy,
  site: string | undefined,
  asked: string | undefined,
): Part {
  const { people } = words;
  const name = plain(policy.identity);
  const state =
    asked === undefined
      ? people.offline({ value: notedValue(words, OFFLINE_IM, offlineIm(policy.settings), true) })
      : settingsWords(words, pickedOf(policy, asked));
  return site === undefined
    ? people.policyIs({ policy: name, state })
    : people.siteHas({ site: plain(site), policy: name, state });
}

/** One setting of a policy; of its own are also texts that it keeps beside them. */
function pickedOf({ settings, description }: Policy, name: string): Settings {
  return name === DESCRIPTION ? { [name]: description ?? null } : pickSettings(settings, [name]);
}

/** The settings that a policy has beside the one that Steward is about. */
function otherOf(settings: Settings): Settings {
  return Object.fromEntries(
    Object.entries(settings).filter(
      ([name, value]) => name.toLowerCase() !== OFFLINE_IM.toLowerCase() && value !== null,
    ),
  );
}

/** The same one by one, such as `DisableEmoticons: True`. */
export function otherSettings({ settings }: Policy): Plain[] {
  return Object.entries(otherOf(settings)).flatMap(([name, value]) =>
    value === null ? [] : [plain(`${name}: ${shownValue(value)}`)],
  );
}

/** Policies that stay as they are with how many people have them. */
function keptRows(words: Catalogue, kept: readonly Plan['notReached'][number][]): string[] {
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
