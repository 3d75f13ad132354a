import type { Doable, DoableTarget } from '../src/language/doable.js';
import type { ContentOf } from '../src/language/replies/content/content.js';
import { FEW } from '../src/language/replies/tell/few.js';
import { SHOWN } from '../src/language/replies/tell/people.js';
import type { Order, OrderTarget } from '../src/policy/plan.js';
import { type Effective, OFFLINE_IM } from '../src/policy/policy.js';
import type { Change } from '../src/policy/record.js';
import { offlineIm } from '../src/policy/settings.js';
import type { SettingsView } from '../src/policy/views.js';
import { findSetting } from '../src/settings/catalogue.js';
import { replyPerson } from './facts.js';
import { closedGates, withGateOffer } from './gate-offer.js';
import type { Work } from './memory.js';
import { withOffers } from './offer.js';
import { pageSaid } from './paging.js';
import { refuse } from './refuse.js';
import { resolveTarget } from './resolve.js';
import { about, type Said, type Turn } from './turn.js';

type Show = Extract<Doable, { intent: 'show' }>;
type Of<Kind extends SettingsView['kind']> = Extract<SettingsView, { kind: Kind }>;

/** What is asked about whom; `trouble`: it is reported not to work. */
interface Asked {
  readonly target: OrderTarget;
  readonly setting: string | undefined;
  readonly trouble: boolean;
}

/** What is in force for a person, a place, a policy or everyone, and why. */
export async function show(turn: Turn, work: Work, command: Show): Promise<Said> {
  const resolved = await resolveTarget(turn, work, command.target);
  if (resolved.kind === 'said') return resolved.said;
  const setting = told(command.setting);
  const trouble = command.trouble === true;
  const asked = { target: resolved.target, setting, trouble };
  const said = await showPage(turn, asked, 0, resolved.command);
  const { target } = resolved.command.intent === 'show' ? resolved.command : command;
  const order: Doable = { intent: 'show', target, ...(setting && { setting }) };
  return { target, order, ...said };
}

/** A setting that is asked for; offline messages and their server-wide switch are told of all. */
function told(setting: string | undefined): string | undefined {
  const known = setting === undefined || setting === 'all' ? undefined : findSetting(setting);
  return known?.id === OFFLINE_IM || known?.of !== undefined ? undefined : setting;
}

/** The people from `offset` on, or all of a policy. */
export async function showPage(
  turn: Turn,
  asked: Asked,
  offset: number,
  command?: Doable,
): Promise<Said> {
  const { target, setting } = asked;
  const asker = turn.asker(turn.message.text);
  const names = setting === 'all' ? setting : setting === undefined ? [] : [setting];
  const view = await turn.service.settings(target, asker, { offset, limit: SHOWN }, names);
  switch (view.kind) {
    case 'refused':
      return refuse(turn, view.refusal, turn.message.text, command);
    case 'people':
      return peopleSaid(turn, view, asked, offset);
    case 'policy':
      return { reply: policyReply(turn, view, asked) };
  }
}

async function peopleSaid(
  turn: Turn,
  { people, total, off, unplaced }: Of<'people'>,
  asked: Asked,
  offset: number,
): Promise<Said> {
  const { target, setting } = asked;
  const names = setting === undefined || setting === 'all' ? [OFFLINE_IM] : [setting];
  const [only] = people;
  if (only !== undefined && total === 1) return personSaid(turn, only, asked, names, unplaced);
  const place = target.kind === 'department' ? target.name : undefined;
  return pageSaid(turn, 'settings', {
    ...{ items: people, offset, total },
    listing: (items) => ({
      kind: 'people',
      ...{ people: items, place, off, about: names, unplaced, offset, total },
    }),
    facts: (items) => peopleFacts(items, names),
    list: (next) => ({ kind: 'settings', target, ...(setting && { setting }), offset: next }),
  });
}

function peopleFacts(people: readonly Effective[], names: readonly string[]) {
  const closed = people.some((person) => !person.gate.enableOfflineIm);
  return {
    people: people.map((person) => replyPerson(person, undefined, names)),
    total: people.length,
    ...(closed && { warnings: ['gateOff'] }),
  };
}

async function personSaid(
  turn: Turn,
  person: Effective,
  { setting, trouble, target }: Asked,
  names: readonly string[],
  unplaced: number,
): Promise<Said> {
  const facts = peopleFacts([person], names);
  if (setting === 'all') {
    const content = { kind: 'allSettings', person, unplaced } as const;
    return { reply: about(turn, 'settings', content, facts) };
  }
  const last = await lastOf(turn, person, names);
  const ways = waysOn(turn, person);
  const content = { kind: 'person', person, about: names, unplaced, trouble, last, ways } as const;
  const said = { reply: about(turn, 'settings', content, facts) };
  const { text } = turn.message;
  return trouble && person.setting === false
    ? withMending(turn, said, target, person)
    : withGateOffer(turn, said, closedGates([person]), text);
}

/** What changed it last, for whoever may know. */
async function lastOf(
  turn: Turn,
  { userPrincipalName: user }: Effective,
  [setting]: readonly string[],
): Promise<Change | undefined> {
  if (!holds(turn, 'history')) return undefined;
  const query = { user, ...(setting !== undefined && { setting }), offset: 0, limit: 1 };
  const found = await turn.service.history(query, turn.asker(turn.message.text));
  const [last] = found.kind === 'refused' ? [] : found.changes;
  return last?.outcome === 'applied' ? last : undefined;
}

/** What can be asked about somebody next. */
function waysOn(turn: Turn, { userPrincipalName: upn }: Effective): ContentOf<'person'>['ways'] {
  const { grammar, language } = turn;
  const target: DoableTarget = { kind: 'users', names: [upn] };
  const all = grammar.render({ intent: 'show', target, setting: 'all' }, language);
  const history = grammar.render({ intent: 'history', target }, language);
  return [
    { what: 'all', phrase: all },
    ...(holds(turn, 'history') ? [{ what: 'history', phrase: history } as const] : []),
  ];
}

function holds(turn: Turn, right: 'history' | 'assign'): boolean {
  return turn.service.rights(turn.message.actor).includes(right);
}

/** To a report of trouble of somebody whose policy keeps them from sending: the order that would mend it, for whoever may give it. */
function withMending(turn: Turn, said: Said, target: OrderTarget, person: Effective): Said {
  if (!holds(turn, 'assign')) return said;
  const order: Order = { kind: 'set', settings: { [OFFLINE_IM]: true }, target };
  return withOffers(turn, said, [{ kind: 'mend', order, person }], turn.message.text);
}

function policyReply(turn: Turn, view: Of<'policy'>, { target, setting: asked }: Asked) {
  const { policy, reach, gates, others } = view;
  const site = target.kind === 'site' ? target.name : undefined;
  return about(
    turn,
    'settings',
    { kind: 'policy', view, site, asked },
    {
      policies: [
        { identity: policy.identity, setting: offlineIm(policy.settings), reach },
        ...others.slice(0, FEW).map(({ policy: identity, setting, count }) => {
          return { identity, setting, reach: count };
        }),
      ],
      total: reach,
      ...(gates.some((gate) => !gate.enableOfflineIm) && { warnings: ['gateOff'] }),
    },
  );
}
