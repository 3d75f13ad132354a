import { afterAll, beforeAll, expect, it } from 'vitest';
import { ReplyData } from '../../src/conversation/reply.js';
import { type OfficeServer, startOfficeServer } from '../support/office-server.js';

let office: OfficeServer;
let talk: OfficeServer['talk'];

beforeAll(async () => {
  office = await startOfficeServer();
  talk = office.talk;
});
afterAll(() => office.close());

it('an admin may go ahead alone with a written reason, which everyone can read afterwards', async () => {
  for (const person of ['bob', 'pia']) await talk(person).say('hello');
  const { pending } = await talk('ann').say('disable offline IM for everyone');
  expect(await talk('ann').say(`override ${pending}`)).toMatchObject({ reason: 'reasonNeeded' });
  expect(await talk('hal').say(`override ${pending} because I can`)).toMatchObject({
    reason: 'denied',
  });
  const override = `override ${pending} because of outage 4711`;
  expect(await talk('ann').say(override)).toMatchObject({ kind: 'applied' });
  for (const person of ['bob', 'pia']) {
    const news = await office.connector.until(
      ({ conversation, value }) =>
        conversation.id === `with ${person}` &&
        ReplyData.safeParse(value).data?.reason === 'overridden',
    );
    expect(ReplyData.parse(news.value).text).toMatch(/Ann Admin.*without approval.*outage 4711/s);
  }
  expect((await talk('vic').say('history')).text).toMatch(
    /without approval, by Ann Admin: “of outage 4711”|without approval, by Ann Admin: “outage 4711”/,
  );
});

it('a request that its owner withdraws is told to those who were asked', async () => {
  await talk('pia').say('hello');
  const { pending } = await talk('ann').say('enable offline IM for everyone');
  expect(await talk('ann').say('cancel')).toMatchObject({ kind: 'cancelled' });
  await office.connector.until(({ value }) => {
    const news = ReplyData.safeParse(value).data;
    return news?.reason === 'withdrawn' && news.pending === pending;
  });
  expect(await talk('pia').say(`approve ${pending}`)).toMatchObject({ reason: 'cancelled' });
});

it('a freeze stops what waits and what is new, and everyone sees it until it is lifted', async () => {
  const waiting = await talk('hal').say('enable offline IM for Ken Myer and Sara Davis');
  expect(waiting).toMatchObject({ kind: 'preview' });
  expect(await talk('ann').say('freeze "security incident"')).toMatchObject({ reason: 'frozen' });
  expect(await office.readiness()).toMatchObject({
    ready: true,
    frozen: { by: 'Ann Admin', reason: 'security incident' },
  });
  const yes = { steward: 'answer', pending: waiting.pending, answer: 'yes' };
  for (const reply of [
    await talk('hal').press(yes),
    await talk('hal').say('disable offline IM for Ken Myer'),
    await talk('hal').say('unfreeze'),
    await talk('vic').say('list policies'),
    await talk('vic').say('hello'),
  ]) {
    expect(reply.warnings).toContain('frozen');
    expect(reply.text).toContain('security incident');
    expect(reply.kind).not.toBe('applied');
  }
  expect(await talk('ann').say('unfreeze')).toMatchObject({ reason: 'unfrozen' });
  expect(await office.readiness()).toMatchObject({ frozen: null });
  expect(await talk('hal').press(yes)).toMatchObject({ kind: 'applied' });
});
