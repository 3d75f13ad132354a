// A program that asks Steward and reads the data of its replies: node client.mjs [address] "show Tony Smith"
// Nothing but Node.js is needed. The schema of what it reads is docs/reply.schema.json.
import { randomUUID } from 'node:crypto';

const [address = 'http://127.0.0.1:3978', phrase = 'show Tony Smith'] = process.argv.slice(2);
const conversation = { id: randomUUID() };

/** Says something, or presses a button by sending its action; resolves with the data of the last reply. */
async function ask(text, value) {
  const response = await fetch(`${address}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      ...{ type: 'message', id: randomUUID(), channelId: 'console', text, value },
      // The replies come back in the answer to this request.
      deliveryMode: 'expectReplies',
      serviceUrl: address,
      conversation,
      from: { id: 'program', name: 'A program' },
      recipient: { id: 'steward' },
    }),
  });
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  const { activities } = await response.json();
  const replies = activities.filter((it) => it.valueType === 'application/vnd.steward.reply+json');
  const reply = replies.at(-1)?.value;
  if (reply?.version !== 1) throw new Error('This program reads version 1 of the replies.');
  return reply;
}

const reply = await ask(phrase);
console.log(`${reply.kind}: ${reply.touched ?? 0} people change, ${reply.total ?? 0} in the list`);
for (const { displayName, enabled, policy } of reply.people ?? [])
  console.log(`${displayName}: ${enabled ? 'can send' : 'cannot send'}, by policy ${policy}`);

// A preview waits: a program that wants it carried out presses yes. This one never does.
const no = reply.choices?.find(({ action }) => action.answer === 'no');
if (no !== undefined) console.log((await ask('', no.action)).kind);
