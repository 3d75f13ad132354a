import { SHOWN } from '../src/language/replies/tell/people.js';
import { aboutOf } from '../src/policy/about.js';
import type { Course } from '../src/policy/concerned.js';
import type { Plan } from '../src/policy/plan.js';
import { tookEffect } from '../src/policy/record.js';
import { replyPerson } from './facts.js';
import type { Deed } from './memory.js';
import { pageSaid } from './paging.js';
import { refuse } from './refuse.js';
import { linesSaid } from './script.js';
import { about, type Said, type Turn } from './turn.js';

type Read =
  | { readonly kind: 'read'; readonly plan: Plan; readonly course: Course }
  | { readonly kind: 'said'; readonly said: Said };

/** An order is planned anew: what is shown of it is so now. */
async function read(turn: Turn, of: Deed): Promise<Read> {
  const { text } = turn.message;
  if (of.kind === 'order') {
    const planned = await turn.service.plan(of.order, turn.asker(text));
    if (planned.kind === 'refused') {
      return { kind: 'said', said: await refuse(turn, planned.refusal, text) };
    }
    const { plan } = planned;
    const course = { steps: plan.steps, touched: plan.touched, ran: false };
    return { kind: 'read', plan, course };
  }
  const found = await turn.service.change(of.change, turn.asker(text));
  if (found.kind === 'refused') {
    return { kind: 'said', said: await refuse(turn, found.refusal, text) };
  }
  if (found.change === undefined) return { kind: 'said', said: noList(turn) };
  const { plan, refused = [] } = found.change;
  const touched = plan.touched - refused.length;
  const course = { steps: tookEffect(found.change), touched, ran: true };
  return { kind: 'read', plan, course };
}

/** A page of the people whom a preview would touch or a change has touched, before and after. */
export async function concernedPage(turn: Turn, of: Deed, offset: number): Promise<Said> {
  const deed = await read(turn, of);
  if (deed.kind === 'said') return deed.said;
  const { text } = turn.message;
  const { course } = deed;
  const page = { offset, limit: SHOWN };
  const found = await turn.service.concerned(course, turn.asker(text), page);
  if (found.kind === 'refused') return refuse(turn, found.refusal, text);
  const total = course.touched;
  const names = aboutOf(deed.plan);
  return pageSaid(turn, 'list', {
    ...{ items: found.people, offset, total },
    listing: (people) => ({ kind: 'concerned', people, about: names, offset, total }),
    facts: (people) => ({
      people: people.map(({ before, after }) => replyPerson(after, before, names)),
      touched: total,
      reason: 'concerned',
    }),
    list: (next) => ({ kind: 'concerned', of, offset: next }),
  });
}

/** Further PowerShell lines. */
export async function linesPage(turn: Turn, of: Deed, offset: number): Promise<Said> {
  const deed = await read(turn, of);
  if (deed.kind === 'said') return deed.said;
  const what = of.kind === 'order' ? 'order' : { change: of.change };
  return linesSaid(turn, deed.plan, of, what, offset);
}

export function noList(turn: Turn): Said {
  return { reply: about(turn, 'none', { kind: 'noList' }, { reason: 'noList' }) };
}
