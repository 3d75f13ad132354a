import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBook, verifyBook } from '../../src/records/audit.js';
import { hostileText, junk, stranger } from '../support/hostile.js';
import {
  message,
  type Steward,
  startStewardFor,
  talkTo,
  temporaryFolder,
} from '../support/server.js';

const REQUESTS = 20_000;
/** Another one finds other things; the same one finds the same again. */
const SEED = Number(process.env.FUZZ_SEED ?? 20_261_124);
/** Of the program, of its machine, and of the people it looks after. */
const INSIDES = /node_modules|\.ts:\d|steward-[A-Za-z0-9]{6}\/data| {4}at .+:\d+/;
/** Sent at once, each batch in one run of the property. */
const BATCH = 50;

let data: Awaited<ReturnType<typeof temporaryFolder>>;
let steward: Steward;
let pending = '';
let change = '';

beforeAll(async () => {
  data = await temporaryFolder();
  steward = await startStewardFor(
    'people: [{ id: "emulator:ann", name: Ann, roles: [admin] }, { id: "emulator:vic", name: Vic, roles: [viewer] }]\n',
    data.folder,
  );
  const ann = talkTo(steward, 'ann', 'room');
  change = (await ann.say('disable offline IM for Tony Smith')).change ?? '';
  pending = (await ann.say('disable offline IM for everyone')).pending ?? '';
});
afterAll(async () => {
  await steward.end();
  await data.remove();
});

const ORDERS = [
  'disable offline IM for everyone',
  'Grant-CsClientPolicy -Identity ken.myer@contoso.com -PolicyName Kiosk',
  'undo',
  'yes',
  '1',
  'unfreeze',
  'freeze "fuzz"',
];

/** What buttons send, forged: the ids are real, the person is not. */
const forged = fc.oneof(
  fc.constantFrom('yes', 'no').map((answer) => () => ({ steward: 'answer', pending, answer })),
  fc.constant(() => ({ steward: 'undo', change })),
  fc
    .constantFrom('approve', 'reject')
    .map((answer) => () => ({ steward: 'approval', pending, answer })),
  fc.constantFrom(...ORDERS).map((text) => () => ({ steward: 'say', text })),
  junk.map((extra) => () => ({ steward: 'answer', pending, answer: 'yes', plan: extra })),
  junk.map((extra) => () => extra),
  fc.constantFrom('yes', 'no').map((answer) => () => ({
    action: { type: 'Action.Execute', data: { steward: 'answer', pending, answer } },
  })),
);

const FIELDS = {
  value: forged,
  text: fc.oneof(hostileText, junk),
  type: fc.oneof(
    fc.constantFrom('conversationUpdate', 'installationUpdate', 'messageUpdate', 'invoke', 'event'),
    junk,
  ),
  name: fc.oneof(fc.constantFrom('adaptiveCard/action', 'webchat/join'), junk),
  action: fc.oneof(fc.constantFrom('add', 'remove'), junk),
  textFormat: fc.oneof(fc.constantFrom('xml', 'markdown'), junk),
  channelId: fc.oneof(fc.constantFrom('msteams', 'slack', 'directline'), junk),
  conversation: fc.oneof(
    fc.record({ id: fc.oneof(fc.constant('room'), hostileText), isGroup: junk, tenantId: junk }),
    fc.record({ id: fc.constant('room'), isGroup: fc.boolean() }),
    junk,
  ),
  recipient: junk,
  entities: fc.oneof(
    fc.array(fc.record({ type: fc.constant('mention'), mentioned: junk, text: junk })),
    junk,
  ),
  membersAdded: fc.oneof(fc.array(stranger), junk),
  locale: hostileText,
  localTimezone: hostileText,
  timestamp: junk,
  serviceUrl: fc.oneof(fc.constantFrom('http://127.0.0.1:9', 'http://169.254.169.254/'), junk),
  id: hostileText,
  channelData: junk,
  attachments: junk,
  replyToId: junk,
};

/** A few fields at a time: one fault alone often ends it before anything else is looked at. */
const foreign = fc
  .record({
    fields: fc.record(FIELDS),
    hostile: fc.subarray(Object.keys(FIELDS), { maxLength: 3 }),
    from: fc.oneof(stranger, fc.constant({ id: 'vic', name: 'Ann' })),
    text: fc.oneof(hostileText, fc.constantFrom(...ORDERS)),
  })
  .map(({ fields: { value, ...others }, hostile, from, text }) => {
    const fields = Object.entries({ ...others, value: value() });
    const chosen = Object.fromEntries(fields.filter(([key]) => hostile.includes(key)));
    return message({ text, conversation: 'room', from, ...chosen });
  });

/** Ann's own button with something slipped in: nothing of it is taken, not even the yes. */
const slipped = fc
  .record({ key: fc.constantFrom('plan', 'actor', 'role', 'order', 'cmdlets'), extra: junk })
  .map(({ key, extra }) =>
    message({
      person: 'ann',
      conversation: 'room',
      text: '',
      value: { steward: 'answer', pending, answer: 'yes', [key]: extra },
    }),
  );

const activity = fc.oneof({ weight: 9, arbitrary: foreign }, { weight: 1, arbitrary: slipped });

async function send(activity: Record<string, unknown>): Promise<{ status: number; body: string }> {
  const response = await fetch(`${steward.address}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(activity),
  });
  return { status: response.status, body: await response.text() };
}

async function everything(): Promise<unknown> {
  const ann = talkTo(steward, 'ann');
  const { people } = await ann.say('show everyone in Finance');
  const { policies } = await ann.say('list policies');
  const { changes } = await ann.say('history');
  return { people, policies, changes };
}

describe(`${REQUESTS} hostile activities`, () => {
  it('meet no 5xx but for a strange invoke, see no insides and change nothing', async () => {
    expect([change, pending]).not.toContain('');
    const before = await everything();
    let heard = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(activity, { minLength: BATCH, maxLength: BATCH }),
        async (batch) => {
          const answers = await Promise.all(batch.map(send));
          for (const [index, { status, body }] of answers.entries()) {
            if (batch[index]?.type === 'invoke') expect([200, 400, 429, 501]).toContain(status);
            else expect(status).toBeLessThan(500);
            expect(body).not.toMatch(INSIDES);
            if (status === 200) heard += 1;
          }
        },
      ),
      { numRuns: REQUESTS / BATCH, endOnFailure: true, seed: SEED },
    );
    // Most are refused for what they ask, not for their form.
    expect(heard).toBeGreaterThan(REQUESTS / 2);
    expect(await everything()).toEqual(before);
    expect((await fetch(`${steward.address}/readyz`)).status).toBe(200);
    expect(steward.log().join('\n')).not.toMatch(/"turn broke"|request failed/);

    const events = new Map<string, number>();
    await steward.end();
    let refused = 0;
    await readBook(steward.dataDir, (record) => {
      if (record.event === 'refused') refused += 1;
      else if (record.event === 'refusalsOmitted') refused += record.omitted;
      else events.set(record.event, (events.get(record.event) ?? 0) + 1);
    });
    expect(refused).toBeGreaterThan(1000);
    expect(Object.fromEntries(events)).toEqual({ ordered: 1, outcome: 1, previewed: 1 });
    expect((await verifyBook(steward.dataDir)).kind).toBe('whole');
  }, 300_000);
});
