import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createConversation } from '../../dialogs/conversation.js';
import type { Delivery } from '../../src/conversation/conversation.js';
import type { Reply, ReplyData } from '../../src/conversation/reply.js';
import { actor, type Office, openOffice } from '../policy/service/office.js';
import { grammar } from '../support/grammar.js';
import { dataOf } from '../support/spoken.js';
import { type Talk, talkAs } from '../support/talk.js';

let office: Office;
let ann: Talk;
let delivery: Delivery;
/** The last reply, whether it arrived or not. */
let last: ReplyData;

beforeEach(async () => {
  office = await openOffice();
  delivery = 'delivered';
  ann = talkAs('ann', {
    service: office.service,
    grammar,
    delivery: hear,
  });
});

afterEach(() => office.close());

function hear(reply: Reply): Delivery {
  last = dataOf(reply);
  return delivery;
}

async function lost(how: Delivery, text: string): Promise<ReplyData> {
  delivery = how;
  await ann.says(text);
  delivery = 'delivered';
  return last;
}

async function changes(): Promise<number | undefined> {
  return (await ann.says('show recent changes')).reply.total;
}

const WIDE = 'disable offline IM for everyone';

describe.each(['refused', 'unknown'] as const)('where a reply is %s', (how) => {
  test.each(['yes', '1', '3'])(
    '"%s" does not confirm the preview, but shows it again',
    async (answer) => {
      const preview = await lost(how, WIDE);
      expect(preview.kind).toBe('preview');
      const again = (await ann.says(answer)).reply;
      expect(again).toMatchObject({ kind: 'preview', touched: preview.touched });
      expect(again.pending).not.toBe(preview.pending);
      expect((await ann.says('yes')).reply).toMatchObject({ kind: 'applied', change: 'C1' });
    },
  );

  test('each preview that does not arrive is one more', async () => {
    await lost(how, WIDE);
    await lost(how, 'yes');
    await lost(how, 'yes');
    expect((await ann.says('yes')).reply.kind).toBe('preview');
    expect(await changes()).toBe(0);
  });

  test('what is said meanwhile does not show the preview', async () => {
    await lost(how, WIDE);
    expect((await ann.says('banana banana')).reply).toMatchObject({ reason: 'unanswered' });
    expect((await ann.says('yes')).reply.kind).toBe('preview');
  });

  test('a preview that was seen stays seen', async () => {
    await ann.says(WIDE);
    await lost(how, 'banana banana');
    expect((await ann.says('yes')).reply.kind).toBe('applied');
  });

  test('"no" and "cancel" end it', async () => {
    await lost(how, WIDE);
    expect((await ann.says('no')).reply.kind).toBe(how === 'refused' ? 'settled' : 'cancelled');
    await lost(how, WIDE);
    await ann.says('cancel');
    expect((await ann.says('yes')).reply).toMatchObject({ kind: 'none', reason: 'nothingAsked' });
    expect(await changes()).toBe(0);
  });

  test('whom a pronoun means is asked again', async () => {
    await ann.says('show Ken Myer');
    expect(await lost(how, 'disable his offline messages')).toMatchObject({ reason: 'sure' });
    expect((await ann.says('yes')).reply).toMatchObject({ kind: 'ask', reason: 'sure' });
    expect((await ann.says('yes')).reply).toMatchObject({ kind: 'applied' });
  });

  test('a number answers no list that may not have been seen', async () => {
    const pick = await lost(how, 'disable offline IM for Chris Green');
    expect(pick.kind).toBe('pick');
    expect((await ann.says('1')).reply).toMatchObject({ kind: 'pick', text: pick.text });
    expect((await ann.says('1')).reply).toMatchObject({ kind: 'applied', change: 'C1' });
  });

  test('a button of the list proves that it was seen', async () => {
    const pick = await lost(how, 'disable offline IM for Chris Green');
    expect((await ann.presses(pick.choices?.[1]?.action)).reply).toMatchObject({ kind: 'applied' });
  });

  test('a change is told with the next reply, and once', async () => {
    const done = await lost(how, 'disable offline IM for Tony Smith');
    expect(done).toMatchObject({ kind: 'applied', change: 'C1' });
    await lost(how, 'help');
    expect((await ann.says('show Tony Smith')).reply.text).toMatch(
      /^Your last change C1 was done; the reply may not have reached you\./m,
    );
    expect((await ann.says('show Tony Smith')).reply.text).not.toContain('Your last change');
  });

  test('every change is told, one line each', async () => {
    await lost(how, 'disable offline IM for Tony Smith');
    await lost(how, 'undo');
    const { text } = (await ann.says('show Ken Myer')).reply;
    expect(text.match(/Your last change/g)).toHaveLength(2);
  });
});

test('no wide change is ever done whose preview did not arrive', async () => {
  const words = fc.constantFrom(
    WIDE,
    'enable offline IM for everyone',
    'yes',
    'yes',
    '1',
    'undo',
    'banana',
  );
  let done = 0;
  const ways = fc.constantFrom<Delivery>('delivered', 'refused', 'unknown');
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(words, ways), { maxLength: 12 }), async (turns) => {
      const them = talkAs('ann', { service: office.service, grammar, delivery: hear });
      let seen = false;
      for (const [text, way] of turns) {
        delivery = way;
        await them.says(text);
        if (last.kind === 'preview') seen = way === 'delivered';
        else if (last.change !== undefined && (last.touched ?? 0) > 1) {
          expect(seen).toBe(true);
          done += 1;
        }
      }
    }),
    { numRuns: 100 },
  );
  expect(done).toBeGreaterThan(0);
}, 120_000);

test('the button of a preview that may have arrived confirms it', async () => {
  const preview = await lost('unknown', WIDE);
  const pressed = await ann.presses(preview.choices?.[0]?.action);
  expect(pressed.reply).toMatchObject({ kind: 'applied' });
});

test('a preview that surely did not arrive is closed', async () => {
  const preview = await lost('refused', WIDE);
  const pressed = await ann.presses(preview.choices?.[0]?.action);
  expect(pressed.reply).toMatchObject({ kind: 'settled', reason: 'cancelled' });
});

test('a yes that was sent while a busy channel kept the preview waiting is none', async () => {
  const start = Date.now();
  let elapsed = 0;
  const { service } = office;
  const conversation = createConversation({ service, ...grammar, clock: () => start + elapsed });
  async function says(text: string, sent: number, memory?: unknown): Promise<unknown> {
    const received = new Date(start + elapsed);
    return conversation.turn(
      {
        ...{ text, value: undefined, locale: 'en', timeZone: 'UTC', group: false },
        ...{ actor: actor('ann'), activity: `${sent}`, now: received },
        sent: { at: new Date(start + sent), received },
      },
      memory,
      {
        async send(activity) {
          elapsed += 10_000;
          return hear(activity);
        },
        typing: async () => {},
        tell: async () => true,
      },
    );
  }
  const asked = await says(WIDE, 0);
  const { pending } = last;
  const again = await says('yes', 5_000, asked);
  expect(last).toMatchObject({ kind: 'preview', pending });
  expect(last.text).toContain('sent before this was asked');
  await says('yes', elapsed + 1, again);
  expect(last.kind).toBe('applied');
});
