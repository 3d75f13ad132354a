import { afterAll, beforeAll, expect, it } from 'vitest';
import { ReplyData } from '../../src/conversation/reply.js';
import { type Connector, type Delivered, startConnector } from '../support/connector.js';
import { type Steward, startStewardFor, talkTo, temporaryFolder } from '../support/server.js';

const ROLES = `
people:
  - { id: 'emulator:ann', name: Ann, roles: [admin, approver] }
  - { id: 'emulator:bob', name: Bob, roles: [approver] }
  - { id: 'emulator:hal', name: Hal, roles: [viewer] }
`;

let data: Awaited<ReturnType<typeof temporaryFolder>>;
let steward: Steward;
let connector: Connector;

beforeAll(async () => {
  data = await temporaryFolder();
  connector = await startConnector();
  steward = await start();
});
afterAll(async () => {
  await steward.end();
  connector.close();
  await data.remove();
});

function start(): Promise<Steward> {
  return startStewardFor(ROLES, data.folder);
}

/** What a person was told in a conversation of theirs without having said anything. */
function told(conversation: string, kind: ReplyData['kind']): Promise<Delivered> {
  return connector.until(
    (activity) =>
      activity.conversation.id === conversation &&
      ReplyData.safeParse(activity.value).data?.kind === kind,
  );
}

it('a change of the whole organisation waits for a second person, also over a crash', async () => {
  const talker = (person: string) => talkTo(steward, person, `with ${person}`, connector.address);
  await talker('bob').say('hello');

  const request = await talker('ann').say('disable offline IM for everyone');
  expect(request).toMatchObject({ kind: 'approval', reason: 'needed' });
  const asked = ReplyData.parse((await told('with bob', 'approval')).value);
  const approve = asked.choices?.find(
    ({ action }) => action.steward === 'approval' && action.answer === 'approve',
  )?.action;

  await steward.end('SIGKILL');
  steward = await start();
  for (const [person, why] of [
    ['ann', 'ownApproval'],
    ['hal', 'denied'],
  ] as const) {
    const reply = await talker(person).press(approve);
    expect(reply, person).toMatchObject({ kind: 'refused', reason: why });
  }
  const bob = talker('bob');
  expect(await bob.press(approve)).toMatchObject({ kind: 'applied' });
  await told('with ann', 'notice');
  expect(await bob.press(approve)).toMatchObject({ kind: 'settled', reason: 'approved' });
});

it('nobody without a role may do anything, and they are told their id', async () => {
  const reply = await talkTo(steward, 'eve').say('disable offline IM for Tony Smith');
  expect(reply).toMatchObject({ kind: 'refused', reason: 'denied' });
  expect(reply.text).toContain('emulator:eve');
});
