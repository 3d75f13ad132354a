import { writeFile } from 'node:fs/promises';
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

async function enabled(name: string): Promise<boolean | undefined> {
  return (await talk('vic').say(`show ${name}`)).people?.[0]?.enabled;
}

it('a role for one site changes people there and nobody else', async () => {
  const dora = talk('dora');
  expect(await dora.say('disable offline IM for Tony Smith')).toMatchObject({
    kind: 'refused',
    reason: 'denied',
  });
  expect(await dora.say('disable offline IM for Tony Smith and Grady Archie')).toMatchObject({
    kind: 'refused',
  });
  expect(await dora.say('disable offline IM for Grady Archie')).toMatchObject({ kind: 'applied' });
  expect([await enabled('Tony Smith'), await enabled('Grady Archie')]).toEqual([true, false]);
  expect(await dora.say('undo')).toMatchObject({ kind: 'undone' });
});

it('a role with a cap changes no more people at once', async () => {
  const hal = talk('hal');
  const many = await hal.say('disable offline IM for everyone in Finance');
  expect(many).toMatchObject({ kind: 'refused', reason: 'denied' });
  expect(many.text).toContain('2 people');
  expect(many.text).toContain('Ann Admin');
  const two = await hal.say('disable offline IM for Ken Myer and Sara Davis');
  expect(two).toMatchObject({ kind: 'preview', touched: 2 });
  await hal.say('no');
});

it("one's own change can be taken back, another's only by an admin", async () => {
  const { change } = await talk('hal').say('disable offline IM for Ken Myer');
  expect(await talk('dora').say(`undo ${change}`)).toMatchObject({ kind: 'refused' });
  expect(await talk('vic').press({ steward: 'undo', change })).toMatchObject({ kind: 'refused' });
  expect(await enabled('Ken Myer')).toBe(false);
  expect(await talk('ann').say(`undo ${change}`)).toMatchObject({ kind: 'undone' });
  expect(await enabled('Ken Myer')).toBe(true);
});

it('a display name gives no right, and nobody appears under one of their choice', async () => {
  const eve = { id: 'eve', name: 'Ann Admin' };
  const [refusal] = await talk('eve').post({ from: eve, text: 'disable offline IM for Ken Myer' });
  expect(ReplyData.parse(refusal?.value)).toMatchObject({ kind: 'refused', reason: 'denied' });
  const hal = { id: 'hal', name: 'Ann Admin' };
  await talk('hal').post({ from: hal, text: 'disable offline IM for Sara Davis' });
  const { changes } = await talk('vic').say('who turned this off for Sara Davis?');
  expect(changes?.[0]).toMatchObject({ by: 'Hal Helpdesk' });
  await talk('hal').say('undo');
});

it("another person's preview waits for them alone", async () => {
  const preview = await talk('hal').say('disable offline IM for Ken Myer and Sara Davis');
  expect(preview).toMatchObject({ kind: 'preview' });
  const yes = { steward: 'answer', pending: preview.pending, answer: 'yes' };
  expect(await talk('ann').press(yes)).toMatchObject({ kind: 'refused', reason: 'notYours' });
  expect(await talk('hal').press(yes)).toMatchObject({ kind: 'applied' });
  await talk('hal').say('undo');
  await talk('hal').say('yes');
});

it('new roles count at once; roles that are wrong do not, and that is told', async () => {
  await writeFile(office.rolesFile, 'people: [{ id: emulator:ann, name: Ann, roles: [boss] }]\n');
  await office.steward.logged('new roles refused');
  expect(await office.readiness()).toMatchObject({ rolesFault: expect.stringContaining('roles') });
  expect(await talk('vic').say('list policies')).toMatchObject({ kind: 'list' });
  await writeFile(office.rolesFile, 'people: [{ id: emulator:ann, name: Ann, roles: [viewer] }]\n');
  await office.steward.logged('roles reloaded');
  expect(await office.readiness()).toMatchObject({ rolesFault: null });
  expect(await talk('vic').say('list policies')).toMatchObject({ reason: 'denied' });
  expect(await talk('ann').say('disable offline IM for Ken Myer')).toMatchObject({
    reason: 'denied',
  });
});

it('who writes too fast is asked to wait, kindly, and changes nothing', async () => {
  const eve = talk('eve');
  let last = await eve.say('hello');
  for (let count = 0; count < 45 && last.kind === 'greeting'; count += 1) {
    last = await eve.say('hello');
  }
  expect(last).toMatchObject({ kind: 'refused' });
  expect(last.text).toMatch(/[Ww]ait \d+ second/);
  expect((await talk('ann').say('hello')).kind).toBe('greeting');
});
