import type { Choice } from '../src/conversation/reply.js';
import type { Order, Plan } from '../src/policy/plan.js';
import type { Outcome } from '../src/policy/service.js';
import { asked, pickButtons, type Said, say, type Turn, withFacts } from './turn.js';
import { type Named, planWish, wishWords } from './views/orders.js';
import { settingLines } from './views/people.js';
import { concernedList, planFacts, planLines, warningLines } from './views/plan.js';
import { aboutOf, soleState } from './views/settings.js';

/** Shows what an order would do, and asks. */
export function previewSaid(
  turn: Turn,
  { pending, plan, drifted }: Extract<Outcome, { kind: 'preview' }>,
  phrase: string,
): Said {
  const { words } = turn;
  const { changes } = words;
  const fields = asked(turn);
  const alternatives = pending.approval ? [] : alternativesTo(plan.order);
  const choices: Choice[] = [
    ...yesOrNo(turn, pending.id),
    ...alternatives.map(
      (_, index): Choice => ({
        title: changes.buttons.gate,
        action: { steward: 'pick', question: fields.id, number: index + 3 },
      }),
    ),
  ];
  const reply = say(
    turn,
    'preview',
    [
      drifted ? changes.drifted : undefined,
      planWish(words, plan),
      ...planLines(words, plan),
      changes.confirm({ expires: turn.time(pending.expires) }),
      ...alternatives.map((_, index) => changes.alternative({ number: index + 3 })),
    ],
    { ...planFacts(plan), pending: pending.id, choices, ...(drifted && { reason: 'drifted' }) },
  );
  return {
    reply,
    question: {
      kind: 'confirm',
      ...fields,
      pending: pending.id,
      order: plan.order,
      phrase,
      approval: pending.approval,
      alternatives,
    },
    ...concernedList(turn.words, plan, { kind: 'order', order: plan.order }),
  };
}

/** The buttons of a preview. */
export function yesOrNo(turn: Turn, pending: string): Choice[] {
  const { yes, no } = turn.words.changes.buttons;
  return [
    { title: yes, action: { steward: 'answer', pending, answer: 'yes' } },
    { title: no, action: { steward: 'answer', pending, answer: 'no' } },
  ];
}

/** Everyone off without losing history: the server-wide switch keeps instant messages being saved. */
function alternativesTo(order: Order): Order[] {
  if (order.kind !== 'set' || soleState(order) !== false || order.target.kind !== 'global')
    return [];
  return [{ kind: 'gate', enabled: false, identity: 'Global' }];
}

/** The heading of a request for a yes to an order that names its people. */
export function sureSaid(
  turn: Turn,
  order: Order,
  phrase: string,
  plan: Plan,
  people: readonly Named[],
): Said {
  const { changes } = turn.words;
  const fields = asked(turn);
  const choices = pickButtons([changes.buttons.yes, changes.buttons.no], fields.id);
  const wish = wishWords(turn.words, order, people);
  const facts = plan.people.map(({ before }) =>
    withFacts(settingLines(turn.words, before, aboutOf(plan))),
  );
  const warnings = warningLines(turn.words, plan);
  const lines = [changes.sureWhom({ wish }), ...facts, ...warnings, changes.confirmPlain];
  return {
    reply: say(turn, 'ask', lines, { ...planFacts(plan), reason: 'sure', choices }),
    question: { kind: 'orders', ...fields, orders: [order], phrase, sure: true },
  };
}
