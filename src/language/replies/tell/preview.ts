import { soleState } from '../../../policy/about.js';
import type { Order, Plan } from '../../../policy/plan.js';
import { type Block, blocksOf, type Part, ways } from '../block.js';
import type { Catalogue } from '../catalogue.js';
import type { Choice } from '../choice.js';
import type { ContentOf } from '../content/content.js';
import { plain } from '../plain.js';
import { few } from './few.js';
import { foldedPart, morePart, planParts } from './plan.js';
import type { Telling, Told } from './telling.js';
import { isCounted, planTitle, planWish } from './wish.js';

/** What an order would do, in full, and the question. */
export function tellPreview(
  { words, until }: Telling,
  { plan, pending, expires, drifted, question, alternatives }: ContentOf<'preview'>,
): Told {
  const { outcome } = words;
  const open = outcome.open({ until: until(expires) });
  const numbers = alternatives.map((_, index) => index + 3);
  return {
    blocks: blocksOf([
      titleOf(words, plan),
      { kind: 'state', text: words.plan.unchangedYet, card: open },
      drifted ? outcome.drifted : undefined,
      plan.touched === 0 && plan.steps.length > 0 ? words.plan.nobody : undefined,
      ...planParts(words, plan),
      ...numbers.map((number) => outcome.alternative({ number })),
      ...morePart(words, plan),
      ways(outcome.ask({ until: until(expires) })),
    ]),
    choices: [
      ...yesOrCancel(words, plan, (answer) => ({ steward: 'answer', pending, answer })),
      ...numbers.map(
        (number): Choice => ({
          title: outcome.gate,
          action: { steward: 'pick', question, number },
        }),
      ),
    ],
  };
}

/** The same of an order in which something was filled in: it is not in the book until it is agreed to. */
export function tellSure({ words }: Telling, { plan, question }: ContentOf<'sure'>): Told {
  const { outcome } = words;
  return {
    blocks: blocksOf([
      titleOf(words, plan),
      { kind: 'state', text: words.plan.unchangedYet },
      ...planParts(words, plan),
      foldedPart(words, plan),
      ways(outcome.askPlain),
    ]),
    choices: yesOrCancel(words, plan, (answer) => ({
      steward: 'pick',
      question,
      number: answer === 'yes' ? 1 : 2,
    })),
  };
}

function yesOrCancel(
  words: Catalogue,
  plan: Plan,
  actionOf: (answer: 'yes' | 'no') => Choice['action'],
): readonly Choice[] {
  return [
    {
      title: pressWords(words, plan),
      weight: isFar(plan) ? 'danger' : 'primary',
      action: actionOf('yes'),
    },
    { title: words.outcome.cancel, action: actionOf('no') },
  ];
}

/** Whoever asked for what needs a second person. */
export function tellWaiting({ words, until }: Telling, content: ContentOf<'waiting'>): Told {
  const { plan, pending, drifted, names, told } = content;
  const { outcome } = words;
  const code = plain(pending.id);
  const end = until(pending.expires);
  return {
    blocks: blocksOf([
      {
        kind: 'title',
        text: outcome.waiting({ code, title: countedTitle(words, plan) }),
      },
      { kind: 'state', text: words.plan.unchangedYet, card: outcome.waitingOpen({ until: end }) },
      drifted ? outcome.drifted : undefined,
      ...planParts(words, plan),
      names.length === 0
        ? outcome.nobodyApproves
        : outcome.approvers({ names: few(words, names, (name) => plain(name)) }),
      told === 0 ? outcome.toldNobody({ until: end, code }) : outcome.told({ until: end }),
      ...morePart(words, plan),
      ways(outcome.withdraw({ code })),
    ]),
    choices: [
      {
        title: outcome.withdrawButton,
        action: { steward: 'answer', pending: pending.id, answer: 'no' },
      },
    ],
  };
}

/** What an approver is to decide: the asker's whole preview, who asks and in which words. */
export function tellRequest({ words, until }: Telling, content: ContentOf<'request'>): Told {
  const { plan, pending, drifted } = content;
  const { outcome } = words;
  const { name, id } = pending.actor;
  const by = plain(name);
  const code = plain(pending.id);
  const end = until(pending.expires);
  const title = countedTitle(words, plan);
  const phrase = plain(pending.phrase);
  const asked: Block = {
    kind: 'facts',
    rows: [
      { title: outcome.facts.by, value: `${by} (${plain(id)})` },
      { title: outcome.facts.phrase, value: phrase },
    ],
    lines: [outcome.askedBy({ by, id: plain(id) }), outcome.phrase({ phrase })],
  };
  return {
    blocks: blocksOf([
      {
        kind: 'title',
        text: outcome.request({ by, code, title }),
        brief: outcome.requestBrief({ by, title }),
      },
      {
        kind: 'state',
        text: words.plan.unchangedYet,
        card: outcome.requestOpen({ code, until: end }),
      },
      drifted ? outcome.drifted : undefined,
      asked,
      ...planParts(words, plan),
      foldedPart(words, plan, 'whole'),
      ways(outcome.answer({ code, until: end })),
    ]),
    choices: [
      {
        title: words.approvals.approve,
        weight: 'primary',
        action: { steward: 'approval', pending: pending.id, answer: 'approve' },
      },
      {
        title: words.approvals.reject,
        weight: 'danger',
        action: { steward: 'approval', pending: pending.id, answer: 'reject' },
      },
    ],
  };
}

function titleOf(words: Catalogue, plan: Plan): Part {
  const wish = planWish(words, plan);
  const { touched, covered } = plan;
  const text = saysHowMany(plan)
    ? words.plan.alone({ wish })
    : words.plan.counted({ wish, touched, covered });
  return { kind: 'title', text };
}

/** What a plan is about with how many people, as part of a sentence. */
function countedTitle(words: Catalogue, plan: Plan): string {
  const title = planTitle(words, plan);
  const { touched, covered } = plan;
  return saysHowMany(plan) ? title : words.plan.countedTitle({ title, touched, covered });
}

/** Whether the words for whom it is about say how many people they are. */
function saysHowMany({ order, touched, covered }: Plan): boolean {
  const target = 'target' in order ? order.target : undefined;
  return (
    touched === 0 ||
    (touched === covered && target !== undefined && isCounted(target)) ||
    (touched === 1 && covered === 1 && (target?.kind ?? 'users') === 'users')
  );
}

/** What the button says that carries it out. */
function pressWords(words: Catalogue, { order, root, touched: people }: Plan): string {
  const { press } = words.orders;
  switch (order.kind) {
    case 'set': {
      if (people === 0) return press.edit;
      const enabled = soleState(order);
      return enabled === undefined ? press.change({ people }) : press.set({ enabled, people });
    }
    case 'gate':
      return press.gate({ enabled: order.enabled });
    case 'create':
      return press.create;
    case 'delete':
      return press.delete;
    case 'grant':
      return press.grant({ people });
    case 'revoke':
      return press.revoke({ people });
    case 'undo':
      return root?.again ? press.redo({ people }) : press.undo({ people });
    case 'restore':
      return press.restore;
  }
}

/** Whether everyone is reached, or something is deleted. */
function isFar({ order, root }: Plan): boolean {
  const bottom: Order = root?.order ?? order;
  if (bottom.kind === 'gate' || order.kind === 'delete') return true;
  return 'target' in bottom && bottom.target.kind === 'global';
}
