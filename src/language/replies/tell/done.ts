import { aboutOf, soleState } from '../../../policy/about.js';
import type { Plan } from '../../../policy/plan.js';
import { type Effective, OFFLINE_IM } from '../../../policy/policy.js';
import type { Change } from '../../../policy/record.js';
import { type Block, blocksOf, bullets, type Part } from '../block.js';
import type { Catalogue } from '../catalogue.js';
import type { Choice } from '../choice.js';
import type { ContentOf } from '../content/content.js';
import { plain } from '../plain.js';
import { personTitle } from './people.js';
import { doneParts, foldedPart } from './plan.js';
import { settingsWords, soleTopic } from './settings.js';
import type { Telling, Told } from './telling.js';
import { assigns, freshIn, groupsTurned } from './turns.js';
import { notedValue, turnWords } from './values.js';
import { behindGate, isCounted, namedIn, planTitle, targetWords } from './wish.js';

/** A change that took effect, as it was read back. */
export function tellDone({ words }: Telling, content: ContentOf<'done'>): Told {
  const { change, people } = content;
  const { plan } = change;
  const [only] = people;
  const single = only !== undefined && people.length === 1 && plan.touched <= 1;
  const { previewed: told } = content;
  const parts = single
    ? singleParts(words, plan, only.after, told)
    : severalParts(words, plan, told);
  return {
    blocks: blocksOf([...parts, closing(words, content), foldedPart(words, plan, 'silent')]),
    choices: content.back === undefined ? [] : [backChoice(words, change)],
  };
}

/** Somebody alone: from what to what, with the sign-in name at first mention. */
function singleParts(
  words: Catalogue,
  plan: Plan,
  person: Effective,
  told: boolean,
): readonly Part[] {
  const { outcome } = words;
  const [turns, ...facts] = doneParts(words, plan, told);
  return [
    personTitle(words, person, (name) => outcome.done({ what: doneWords(words, plan, name) })),
    singleTurn(words, plan) ?? [turns, outcome.readBackPlain],
    ...facts,
  ];
}

/** Before and after of the one person: of what it is about, else setting by setting. */
function singleTurn(words: Catalogue, plan: Plan): Part {
  const { head } = words.plan;
  const about = aboutOf(plan);
  const [group] = assigns(plan) ? [] : groupsTurned(plan);
  const [setting, another] = about;
  if (group === undefined || setting === undefined || another !== undefined) return undefined;
  const fresh = freshIn(plan).has(group.after.policy);
  const turn = turnWords(words, about, group, { fresh, exact: true, named: false });
  const value = (of: typeof group.before) =>
    notedValue(words, setting, of.values[setting] ?? null, true);
  const policy = plain(group.after.policy);
  const table: Block = {
    kind: 'table',
    head: ['', head.was, head.is],
    widths: [2, 3, 3],
    rows: [
      {
        cells: [
          { text: head.value, small: plain(setting) },
          { text: value(group.before) },
          { text: value(group.after) },
        ],
        line: words.outcome.readBack({
          turn: words.plan.setting({ setting: plain(setting), turn }),
        }),
      },
      {
        cells: [
          { text: head.policy },
          { text: plain(group.before.policy) },
          fresh ? { text: policy, small: head.fresh } : { text: policy },
        ],
        line: '',
      },
    ],
  };
  return table;
}

function severalParts(words: Catalogue, plan: Plan, told: boolean): readonly Part[] {
  const { outcome, orders } = words;
  const { order, touched } = plan;
  const people = namedIn(plan.people);
  const place = 'target' in order ? targetWords(words, order.target, people) : '';
  const count = orders.target.people({ people: touched });
  const counted =
    'target' in order && (isCounted(order.target) || touched === 0)
      ? place
      : words.values.noted({ value: place, notes: [count] });
  const what = doneWords(words, plan, order.kind === 'undo' ? count : counted);
  return [
    { kind: 'title', text: outcome.doneBack({ what }) },
    order.kind === 'create' ? createdParts(words, plan) : undefined,
    ...doneParts(words, plan, told),
  ];
}

/** What a new policy has, and that nobody has it. */
function createdParts(words: Catalogue, { steps, touched }: Plan): Part {
  const made = steps.flatMap(({ after }) =>
    after.object === 'policy' && after.value !== null ? [after.value] : [],
  );
  const rows = made.flatMap(({ settings }) =>
    Object.entries(settings).flatMap(([name, value]) =>
      value === null
        ? []
        : [words.values.of({ setting: plain(name), value: notedValue(words, name, value, true) })],
    ),
  );
  return [touched === 0 ? words.outcome.nobodyYet : undefined, bullets(rows)];
}

/** That it is done. */
export function doneWords(words: Catalogue, plan: Plan, target: string): string {
  const { done } = words.orders;
  const { order } = plan;
  switch (order.kind) {
    case 'set': {
      if (behindGate(plan)) return done.setBehindGate({ target });
      const enabled = soleState(order);
      if (enabled !== undefined) return done.set({ enabled, target });
      const sole = soleTopic(words, order.settings);
      if (sole !== undefined) return words.settings.turned({ ...sole, target });
      return done.settings({ what: settingsWords(words, order.settings), target });
    }
    case 'gate':
      return done.gate({ enabled: order.enabled, identity: plain(order.identity) });
    case 'create':
      return order.from === undefined
        ? done.create({ policy: plain(order.policy) })
        : done.createFrom({ policy: plain(order.policy), from: plain(order.from) });
    case 'delete':
      return done.delete({ policy: plain(order.policy) });
    case 'grant':
      return done.grant({ policy: plain(order.policy), target });
    case 'revoke':
      return done.revoke({
        target,
        policy: order.policy === undefined ? undefined : plain(order.policy),
      });
    case 'undo': {
      const { change, again } = plan.root ?? { change: order.change, again: false };
      const told = { title: planTitle(words, plan), change: plain(change) };
      if (again) return done.redo(told);
      const enabled = stateAgain(plan);
      return enabled === undefined || target === ''
        ? done.undo(told)
        : done.undoState({ change: told.change, enabled, target });
    }
    case 'restore':
      return done.restore;
  }
}

/** Whether everybody whom an undo touches can send again, or cannot again; undefined where it is about other things. */
function stateAgain(plan: Plan): boolean | undefined {
  const { order = plan.order } = plan.root ?? {};
  const groups = groupsTurned(plan);
  if (order.kind !== 'set' || soleState(order) === undefined || groups.length === 0)
    return undefined;
  const states = new Set(groups.map(({ after }) => after.values[OFFLINE_IM] !== false));
  const [only, another] = states;
  return another === undefined ? only : undefined;
}

/** When it takes effect, its number, and the way back. */
function closing(words: Catalogue, { change, next, back }: ContentOf<'done'>): Block {
  const { outcome } = words;
  const id = plain(change.id);
  const { touched } = change.plan;
  const after =
    next === undefined
      ? []
      : [outcome.next({ change: plain(next.id), title: planTitle(words, next.plan) })];
  const ways = isTakenBack(change)
    ? [outcome.redo({ change: id }), ...after]
    : undoWays(words, change, back);
  const effect = touched > 1 ? words.plan.effectForEach : words.plan.effect;
  return {
    kind: 'close',
    text: touched === 0 ? '' : effect,
    id,
    ways: ways.join(' · '),
  };
}

function undoWays(
  { outcome }: Catalogue,
  { id }: Change,
  back: ContentOf<'done'>['back'],
): string[] {
  if (back === undefined) return [];
  return [(back === 'bare' ? outcome.undo : outcome.undoNamed)({ change: plain(id) })];
}

/** An undo that is no redo. */
function isTakenBack({ undoes, plan }: Change): boolean {
  return undoes !== undefined && plan.root?.again !== true;
}

/** To take back an undo is to bring back what it took back. */
function backChoice({ changes: { buttons } }: Catalogue, change: Change): Choice {
  return {
    title: isTakenBack(change) ? buttons.redo : buttons.undo,
    action: { steward: 'undo', change: change.id },
  };
}
