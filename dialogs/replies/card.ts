import { type Attachment, CardFactory } from 'botbuilder';
import { CATALOGUES } from '../../src/language/replies/catalogue.js';
import { label, plain } from '../../src/language/replies/plain.js';
import { shownValue } from '../views/settings.js';
import type { Choice, Reply, ReplyPerson } from './reply.js';

/** Buttons in the first row; a client folds more away or drops them. */
const BUTTONS = 6;
/** Replies whose people are as they stand now. */
const IN_FORCE: ReadonlySet<Reply['kind']> = new Set([
  'settings',
  'applied',
  'alreadySo',
  'undone',
  'notice',
]);
const POWERSHELL = 'powershell';

type Json = Readonly<Record<string, unknown>>;

/** Facts, folded PowerShell and buttons beside the text; undefined where there is nothing to add. */
export function cardFor(reply: Reply): Attachment | undefined {
  const body = [...factSets(reply), ...powershell(reply), ...inputs(reply)];
  const actions = [...toggle(reply), ...(reply.choices ?? []).slice(0, BUTTONS).map(button)];
  if (body.length === 0 && actions.length === 0) return undefined;
  return CardFactory.adaptiveCard({
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    fallbackText: CATALOGUES[reply.language].general.cardFallback,
    body,
    actions,
  });
}

/** Of one person, as in force: several are listed in the text, and a preview shows nothing that is so already. */
function factSets(reply: Reply): Json[] {
  const [person, ...others] = reply.people ?? [];
  if (person === undefined || others.length > 0 || !IN_FORCE.has(reply.kind)) return [];
  return [{ type: 'FactSet', facts: facts(reply, person) }];
}

function facts(reply: Reply, person: ReplyPerson): Json[] {
  const { people } = CATALOGUES[reply.language];
  const source = (of: { policy: string; scope: ReplyPerson['scope'] }) =>
    `${plain(of.policy)} (${people.scope[of.scope]})`;
  const rows: [string, string][] = [
    [people.facts.person, `${plain(person.displayName)} (${plain(person.userPrincipalName)})`],
    ...valueFacts(reply, person),
    [people.facts.policy, source(person)],
  ];
  const { before } = person;
  if (person.values !== undefined) {
    if (before !== undefined) rows.push([people.facts.before, oldValues(reply, person)]);
    return rows.map(([title, value]) => ({ title, value }));
  }
  if (before !== undefined) {
    const value = people.valueShort({ setting: before.setting });
    rows.push([people.facts.before, `${value}, ${source(before)}`]);
  }
  return rows.map(([title, value]) => ({ title, value }));
}

/** Whether they can send, or the settings that the reply is about. */
function valueFacts(reply: Reply, { enabled, setting, values }: ReplyPerson): [string, string][] {
  const { people, settings } = CATALOGUES[reply.language];
  if (values === undefined)
    return [
      [people.facts.verdict, people.verdict({ enabled })],
      [people.facts.value, people.valueShort({ setting })],
    ];
  return Object.entries(values).map(([name, value]) => [
    name,
    value === null ? settings.notSet : plain(shownValue(value)),
  ]);
}

function oldValues({ language }: Reply, { before }: ReplyPerson): string {
  const { settings } = CATALOGUES[language];
  const values = Object.values(before?.values ?? {}).map((value) =>
    value === null ? settings.notSet : plain(shownValue(value)),
  );
  return `${values.join(', ')} (${plain(before?.policy ?? '')})`;
}

/** Folded, and only where the text does not show the lines already. Text runs know no markdown, so lines stay exact. */
function powershell(reply: Reply): Json[] {
  if (!folds(reply)) return [];
  const lines = (reply.cmdlets ?? []).slice(0, 30).map((line) => ({
    type: 'RichTextBlock',
    inlines: [{ type: 'TextRun', text: line, fontType: 'Monospace', size: 'Small' }],
  }));
  return [{ type: 'Container', id: POWERSHELL, isVisible: false, style: 'emphasis', items: lines }];
}

function toggle(reply: Reply): Json[] {
  if (!folds(reply)) return [];
  return [
    {
      type: 'Action.ToggleVisibility',
      title: CATALOGUES[reply.language].changes.buttons.powershell,
      targetElements: [POWERSHELL],
    },
  ];
}

/** A line with a card's text function or a mention in it would not stay as it is. */
function folds({ cmdlets = [], text }: Reply): boolean {
  return cmdlets.length > 0 && !text.includes('```') && !cmdlets.some((it) => /\{\{|<at/i.test(it));
}

/** A rejection needs a reason: the field's text comes back beside the button's own data. */
function inputs(reply: Reply): Json[] {
  const rejects = (reply.choices ?? []).some(
    ({ action }) => action.steward === 'approval' && action.answer === 'reject',
  );
  if (!rejects) return [];
  return [
    {
      type: 'Input.Text',
      id: 'reason',
      label: CATALOGUES[reply.language].approvals.reason,
      maxLength: 500,
    },
  ];
}

function button({ title, action }: Choice): Json {
  return { type: 'Action.Submit', title: label(title), data: action };
}
