import type { Doable } from '../src/language/doable.js';
import { type Part, warning } from '../src/language/replies/block.js';
import { plain } from '../src/language/replies/plain.js';
import { FEW } from '../src/language/replies/tell/few.js';
import {
  allParts,
  keptRows,
  otherSettings,
  peopleRows,
  personLines,
  SHOWN,
  settingLines,
} from '../src/language/replies/tell/people.js';
import { settingsWords } from '../src/language/replies/tell/settings.js';
import { wishWords } from '../src/language/replies/tell/wish.js';
import type { Order, OrderTarget } from '../src/policy/plan.js';
import { DESCRIPTION, OFFLINE_IM, type Policy, type Settings } from '../src/policy/policy.js';
import { offlineIm, pickSettings } from '../src/policy/settings.js';
import type { SettingsView } from '../src/policy/views.js';
import { findSetting } from '../src/settings/catalogue.js';
import { replyPerson } from './facts.js';
import { closedGates, withGateOffer } from './gate-offer.js';
import type { Work } from './memory.js';
import { withOffers } from './offer.js';
import { pageSaid } from './paging.js';
import { refuse } from './refuse.js';
import { resolveTarget } from './resolve.js';
import { type Said, say, type Turn, withFacts } from './turn.js';

type Show = Extract<Doable, { intent: 'show' }>;

/** What is in force for a person, a place, a policy or everyone, and why. */
export async function show(turn: Turn, work: Work, command: Show): Promise<Said> {
  const resolved = await resolveTarget(turn, work, command.target);
  if (resolved.kind === 'said') return resolved.said;
  const setting = told(command.setting);
  const said = await showPage(turn, resolved.target, 0, resolved.command, setting);
  const mended = command.trouble ? withMending(turn, said, resolved.target) : said;
  const { target } = resolved.command.intent === 'show' ? resolved.command : command;
  const order: Doable = { intent: 'show', target, ...(setting && { setting }) };
  return { target, order, ...mended };
}

/** A setting that is asked for; offline messages and their server-wide switch are told of all. */
function told(setting: string | undefined): string | undefined {
  const known = setting === undefined || setting === 'all' ? undefined : findSetting(setting);
  return known?.id === OFFLINE_IM || known?.of !== undefined ? undefined : setting;
}

/** To a report of trouble of somebody whose policy keeps them from sending: the order that would mend it, for whoever may give it. */
function withMending(turn: Turn, said: Said, target: OrderTarget): Said {
  const [person, more] = said.reply.people ?? [];
  const may = turn.service.rights(turn.message.actor).includes('assign');
  if (person?.setting !== false || more !== undefined || !may) return said;
  const order: Order = { kind: 'set', settings: { [OFFLINE_IM]: true }, target };
  const title = wishWords(turn.words, order, [person]);
  return withOffers(
    turn,
    said,
    [{ order, title, line: turn.words.changes.mend({ order: plain(title) }) }],
    turn.message.text,
  );
}

export async function showPage(
  turn: Turn,
  target: OrderTarget,
  offset: number,
  command?: Doable,
  setting?: string,
): Promise<Said> {
  const asker = turn.asker(turn.message.text);
  const names = setting === 'all' ? setting : setting === undefined ? [] : [setting];
  const view = await turn.service.settings(target, asker, { offset, limit: SHOWN }, names);
  switch (view.kind) {
    case 'refused':
      return refuse(turn, view.refusal, turn.message.text, command);
    case 'people':
      return peopleSaid(turn, view, target, offset, setting);
    case 'policy':
      return policySaid(turn, view, target, setting);
  }
}

function peopleSaid(
  turn: Turn,
  { people, total, off, unplaced }: Extract<SettingsView, { kind: 'people' }>,
  target: OrderTarget,
  offset: number,
  setting: string | undefined,
): Said {
  const { words } = turn;
  const about = setting === undefined || setting === 'all' ? [OFFLINE_IM] : [setting];
  const closed = people.some((person) => !person.gate.enableOfflineIm);
  const data = {
    people: people.map((person) => replyPerson(person, undefined, about)),
    total,
    ...(closed && { warnings: ['gateOff'] }),
  };
  const doubt = doubtOf(turn, unplaced);
  const [only] = people;
  if (only !== undefined && total === 1) {
    if (setting === 'all') {
      const lines = [personLines(words, only), allParts(words, only), doubt];
      return { reply: say(turn, 'settings', lines, data) };
    }
    const reply = say(turn, 'settings', [settingLines(words, only, about), doubt], data);
    return withGateOffer(turn, { reply }, closedGates([only]), turn.message.text);
  }
  const place =
    target.kind === 'department' ? words.people.department({ name: plain(target.name) }) : '';
  const summary =
    target.kind === 'users'
      ? words.people.severalSummary({ total, off })
      : words.people.groupSummary({ place, total, off });
  const heading = total === 0 ? words.people.nobodyIn({ place }) : summary;
  return pageSaid(turn, 'settings', {
    heading: [heading, doubt],
    rows: peopleRows(words, people, about),
    ...{ offset, total },
    facts: (shown) => ({ ...data, people: data.people.slice(0, shown) }),
    list: (next) => ({ kind: 'settings', target, ...(setting && { setting }), offset: next }),
  });
}

/** Of how many people what applies is not certain. */
export function doubtOf({ words }: Turn, unplaced: number): Part {
  return unplaced === 0 ? undefined : warning(words.changes.siteUnknown({ people: unplaced }));
}

function describedAs({ words }: Turn, { description }: Policy): string | undefined {
  return description ? words.people.policyDescription({ text: plain(description) }) : undefined;
}

/** One setting of a policy; of its own are also texts that it keeps beside them. */
function pickedOf({ settings, description }: Policy, name: string): Settings {
  return name === DESCRIPTION ? { [name]: description ?? null } : pickSettings(settings, [name]);
}

function policySaid(
  turn: Turn,
  { policy, holders, reach, unplaced, gates, others }: Extract<SettingsView, { kind: 'policy' }>,
  target: OrderTarget,
  asked: string | undefined,
): Said {
  const { people } = turn.words;
  const setting = offlineIm(policy.settings);
  const settings = otherSettings(policy);
  const perUser = policy.identity.toLowerCase() !== 'global' && !/^site:/i.test(policy.identity);
  const heading = [
    ...(target.kind === 'site' ? [people.site({ name: plain(target.name) })] : []),
    people.policyTitle({ policy: plain(policy.identity) }),
    ...(asked === undefined || asked === 'all'
      ? [
          people.policySetting({ value: people.value({ setting }) }),
          settings.length === 0
            ? undefined
            : people.policyOther({ settings: settings.join(turn.words.general.enumeration) }),
        ]
      : [settingsWords(turn.words, pickedOf(policy, asked))]),
    asked === undefined || asked === 'all' ? describedAs(turn, policy) : undefined,
    asked === 'all' ? turn.words.settings.restUnset : undefined,
    perUser ? people.policyReach({ holders, reach }) : people.policyScope({ reach }),
    ...gates
      .slice(0, FEW)
      .map((gate) => people.gate({ identity: plain(gate.identity), on: gate.enableOfflineIm })),
    gates.length > FEW ? turn.words.lists.rest({ rest: gates.length - FEW }) : undefined,
  ].filter((line) => line !== undefined);
  const unreached =
    others.length === 0
      ? undefined
      : withFacts([people.othersTitle, ...keptRows(turn.words, others)]);
  return {
    reply: say(turn, 'settings', [withFacts(heading), doubtOf(turn, unplaced), unreached], {
      policies: [
        { identity: policy.identity, setting, reach },
        ...others.slice(0, FEW).map(({ policy: identity, setting: value, count }) => ({
          identity,
          setting: value,
          reach: count,
        })),
      ],
      total: reach,
      ...(gates.some((gate) => !gate.enableOfflineIm) && { warnings: ['gateOff'] }),
    }),
  };
}
