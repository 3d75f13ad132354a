import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Delivery } from '../../../src/conversation/conversation.js';
import { type Reply, ReplyData } from '../../../src/conversation/reply.js';
import { CATALOGUES } from '../../../src/language/replies/catalogue.js';
import { botWith } from '../../support/bot.js';
import { type Connector, type Declined, startConnector } from '../../support/connector.js';
import { message } from '../../support/server.js';
import { long } from '../../support/spoken.js';

let connector: Connector;
beforeEach(async () => {
  connector = await startConnector();
});
afterEach(() => connector.close());

const LONG: Reply = long(50);
const { greeting, tryThese, tooLongForChannel } = CATALOGUES.en.general;

/** What became of one reply to a message, and of telling the same to its sender afterwards. */
async function replied(reply = LONG): Promise<{ delivery: Delivery | undefined; told: boolean }> {
  let delivery: Delivery | undefined;
  const bot = botWith({
    async turn(_message, _memory, out) {
      delivery = await out.send(reply);
      return {};
    },
  });
  const { deliveryMode: _, ...activity } = message({ serviceUrl: connector.address });
  await bot.receive('', activity);
  const told = await bot.tell('emulator:ann', reply);
  return { delivery, told };
}

function dataIn(value: unknown): ReplyData {
  return ReplyData.parse(value);
}

function answers(...declined: readonly (Declined | undefined)[]): void {
  const each = [...declined];
  connector.answer(() => each.shift());
}

describe('a reply', () => {
  it('that the channel takes is posted once', async () => {
    expect(await replied()).toEqual({ delivery: 'delivered', told: true });
    expect(connector.posts()).toBe(2);
  });

  it.each([408, 500, 502, 503, 504])('that is answered with %i is not repeated', async (status) => {
    connector.answer(() => ({ status, headers: { 'retry-after': '0' } }));
    expect(await replied()).toEqual({ delivery: 'unknown', told: false });
    expect(connector.posts()).toBe(2);
  });

  it.each([400, 401, 403, 404, 410])(
    'that is refused with %i surely did not arrive',
    async (status) => {
      connector.answer(() => ({ status }));
      expect(await replied()).toEqual({ delivery: 'refused', told: false });
      expect(connector.posts()).toBe(2);
    },
  );

  it('to nobody who listens may have arrived', async () => {
    connector.close();
    expect(await replied()).toEqual({ delivery: 'unknown', told: false });
  });

  it.each<[string, Record<string, string>]>([
    ['in seconds', { 'retry-after': '1' }],
    ['as a date', { 'retry-after': new Date().toUTCString() }],
    ['in words of its own', { 'retry-after': 'soon' }],
    ['not at all', {}],
  ])('is posted again when a busy channel says so (%s)', async (_case, headers) => {
    answers({ status: 429, headers }, { status: 429, headers });
    expect(await replied()).toEqual({ delivery: 'delivered', told: true });
    expect(connector.posts()).toBe(4);
  });

  it('does not wait for ever for a channel that is busy', async () => {
    connector.answer(() => ({ status: 429, headers: { 'retry-after': '21' } }));
    expect(await replied()).toEqual({ delivery: 'refused', told: false });
    expect(connector.posts()).toBe(2);
  });

  it('that is too long for the channel is said shorter', async () => {
    connector.answer((characters) => (characters > 3_000 ? { status: 413 } : undefined));
    expect(await replied()).toEqual({ delivery: 'delivered', told: true });
    const short = `${greeting}\n${tryThese}\n${tooLongForChannel}`;
    expect(connector.delivered.map(({ value }) => dataIn(value).text)).toEqual([short, short]);
  });

  it('that is too long even so did not arrive', async () => {
    connector.answer(() => ({ status: 413 }));
    expect(await replied()).toEqual({ delivery: 'refused', told: false });
    expect(connector.posts()).toBe(4);
  });
});
