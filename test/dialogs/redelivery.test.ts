import { describe, expect, it } from 'vitest';
import { createConversation } from '../../dialogs/conversation.js';
import type { Reply, ReplyData } from '../../src/conversation/reply.js';
import { actor, openOffice } from '../policy/service/office.js';
import { wholeState } from '../policy/service/orders.js';
import { grammar } from '../support/grammar.js';
import { dataOf } from '../support/spoken.js';

interface Case {
  readonly who?: string;
  readonly before?: readonly string[];
  readonly says: string;
  /** What happens between the answer and the copy. */
  readonly meanwhile?: readonly string[];
  readonly kind: ReplyData['kind'];
}

const FINANCE = 'disable offline IM for everyone in Finance';
const TONY = 'disable offline IM for Tony Smith';
const EVERYONE = 'disable offline IM for everyone';

const CASES: readonly Case[] = [
  { says: TONY, meanwhile: ['undo'], kind: 'applied' },
  { before: [TONY], says: TONY, meanwhile: ['undo'], kind: 'alreadySo' },
  { says: FINANCE, kind: 'preview' },
  { before: [FINANCE], says: 'yes', kind: 'applied' },
  { before: [FINANCE], says: '1', kind: 'applied' },
  { before: [FINANCE], says: 'no', meanwhile: [FINANCE], kind: 'cancelled' },
  { before: [FINANCE], says: 'undo', meanwhile: [FINANCE], kind: 'cancelled' },
  { before: [TONY], says: 'undo', kind: 'undone' },
  { before: [TONY, 'disable offline IM for Ken Myer'], says: 'undo', kind: 'undone' },
  { before: [TONY, 'undo'], says: 'redo', meanwhile: ['undo'], kind: 'undone' },
  { before: [FINANCE], says: TONY, kind: 'applied' },
  { before: ['disable offline IM for Chris Green'], says: '2', kind: 'applied' },
  { says: 'freeze "an incident"', meanwhile: ['unfreeze'], kind: 'notice' },
  { before: ['freeze'], says: 'unfreeze', meanwhile: ['freeze'], kind: 'notice' },
  { who: 'pia', before: [EVERYONE], says: 'approve', kind: 'applied' },
  { who: 'pia', before: [EVERYONE], says: 'reject', meanwhile: [EVERYONE], kind: 'settled' },
  { who: 'adam', before: [EVERYONE], says: 'override', kind: 'applied' },
];

/** One message of Ann's or of somebody else's, heard with the memory that is given. */
async function hear(office: Awaited<ReturnType<typeof openOffice>>, message: Spoken) {
  const sent: Reply[] = [];
  const conversation = createConversation({ service: office.service, ...grammar });
  const memory = await conversation.turn(
    {
      ...{ text: message.text, value: undefined, locale: 'en', timeZone: 'UTC', group: false },
      ...{ actor: actor(message.who), activity: message.activity, now: new Date() },
    },
    message.memory,
    {
      send: async (reply) => {
        sent.push(reply);
        return 'delivered';
      },
      typing: async () => {},
      tell: async () => true,
    },
  );
  const [reply] = sent.slice(-1);
  if (reply === undefined) throw new Error('no reply');
  return { memory, reply: dataOf(reply) };
}

interface Spoken {
  readonly who: string;
  readonly text: string;
  readonly activity: string;
  readonly memory: unknown;
}

describe('a message that acted, where the process died before it remembered so', () => {
  it.each(CASES)('$before $says: is told what it came to, and acts no more', async (given) => {
    const { who = 'ann', before = [], says, meanwhile = [], kind } = given;
    let office = await openOffice({ approval: { required: 'auto', override: true } });
    let memory: unknown;
    let code = '';
    for (const [index, text] of before.entries()) {
      const said = await hear(office, { who: 'ann', text, activity: `before/${index}`, memory });
      memory = said.memory;
      code = said.reply.pending ?? code;
    }
    const words = ['approve', 'reject', 'override'].includes(says)
      ? `${says} ${code}${says === 'approve' ? '' : ' because it is Friday'}`
      : says;
    const message = {
      ...{ who, text: words, activity: 'the message' },
      memory: who === 'ann' ? memory : undefined,
    };
    const first = await hear(office, message);
    expect(first.reply).toMatchObject({ kind });
    office = await office.restart();
    let later = first.memory;
    for (const [index, text] of meanwhile.entries()) {
      const said = { who: 'ann', text, activity: `meanwhile/${index}`, memory: later };
      later = (await hear(office, said)).memory;
    }
    const state = await wholeState(office.tenant);
    const book = await bookOf(office);
    const { reply } = await hear(office, message);
    const { kind: again, change, pending, reason } = reply;
    expect({ kind: again, change, pending, reason }).toEqual({
      ...{ kind: first.reply.kind, change: first.reply.change },
      ...{ pending: first.reply.pending, reason: first.reply.reason },
    });
    expect(await wholeState(office.tenant)).toEqual(state);
    expect(await bookOf(office)).toEqual(book);
    await office.close();
  });
});

async function bookOf({ records }: Awaited<ReturnType<typeof openOffice>>) {
  const { changes } = await records.changes({ offset: 0, limit: 100 });
  return { changes, frozen: records.frozen(), waiting: await records.approvals(new Date()) };
}
