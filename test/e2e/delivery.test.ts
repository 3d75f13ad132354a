import { afterEach, beforeEach, expect, it } from 'vitest';
import { ReplyData } from '../../src/conversation/reply.js';
import { type Connector, startConnector } from '../support/connector.js';
import {
  message,
  postActivity,
  type Steward,
  startSteward,
  temporaryFolder,
} from '../support/server.js';

let data: Awaited<ReturnType<typeof temporaryFolder>>;
let steward: Steward;
let connector: Connector;

beforeEach(async () => {
  data = await temporaryFolder();
  steward = await startSteward(data.folder);
  connector = await startConnector();
});
afterEach(async () => {
  connector.close();
  await steward.end();
  await data.remove();
});

/** What arrives for one message, whose answer has come when its turn is over. */
async function say(text: string): Promise<readonly ReplyData[]> {
  const before = connector.delivered.length;
  const { deliveryMode: _, ...activity } = message({ text, serviceUrl: connector.address });
  const { status } = await postActivity(steward, activity);
  expect(status).toBe(200);
  return connector.delivered
    .slice(before)
    .flatMap(({ value }) => ReplyData.safeParse(value).data ?? []);
}

it('asks again over a channel that lost the preview, and tells what it did over one that lost the outcome', async () => {
  connector.answer(() => ({ status: 502 }));
  expect(await say('disable offline IM for everyone')).toEqual([]);
  expect(connector.posts()).toBe(1);
  connector.answer(() => undefined);
  expect(await say('yes')).toMatchObject([{ kind: 'preview', touched: 21 }]);
  connector.answer(() => ({ status: 404 }));
  expect(await say('yes')).toEqual([]);
  connector.answer(() => undefined);
  const [told] = await say('yes');
  expect(told).toMatchObject({ kind: 'none', reason: 'nothingAsked' });
  expect(told?.text).toMatch(/^Your last change C1 was done; the reply may not have reached you\./);
});

it('says a preview and its outcome shorter to a channel that takes no long ones', async () => {
  connector.answer((characters) => (characters > 6_000 ? { status: 413 } : undefined));
  const [preview] = await say('disable offline IM for everyone');
  expect(preview).toMatchObject({ kind: 'preview', touched: 21, choices: expect.any(Array) });
  expect(preview?.text).toContain('too long for this channel');
  const [applied] = await say('yes');
  expect(applied).toMatchObject({ kind: 'applied', change: 'C1' });
});
