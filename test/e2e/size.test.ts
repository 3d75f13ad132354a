import { afterAll, beforeAll, expect, it } from 'vitest';
import { replaceOrganisation } from '../../src/tenant/embedded/replace-organisation.js';
import { organisationOfLongNames } from '../support/long-names.js';
import { type Steward, startSteward, talkTo, temporaryFolder } from '../support/server.js';

const LIMIT = 80 * 1024;
/** As long as the door lets ids and names be: the SDK puts them into each reply. */
const LONG = 'i'.repeat(1_000);

let data: Awaited<ReturnType<typeof temporaryFolder>>;
let steward: Steward;
beforeAll(async () => {
  data = await temporaryFolder();
  await replaceOrganisation({ folder: data.folder, log: undefined, over: undefined }, async () =>
    organisationOfLongNames(1_000, 30),
  );
  steward = await startSteward(data.folder);
}, 60_000);
afterAll(async () => {
  await steward.end();
  await data.remove();
});

it('no activity on the wire is larger than channels take, whatever is asked', async () => {
  const ann = talkTo(steward, LONG);
  const asked = [
    ...['disable offline IM for everyone in 财务部', 'more', 'show the PowerShell', 'more', 'yes'],
    ...[
      'more',
      'show 财务部',
      'list policies',
      '更多',
      'history',
      'undo',
      'yes',
      'pending approvals',
    ],
  ];
  for (const [index, text] of asked.entries()) {
    const activities = await ann.post({
      ...{ text, id: `${LONG}${index}`, serviceUrl: `http://127.0.0.1:9/${'s'.repeat(2_000)}` },
      conversation: { id: LONG, name: LONG },
      recipient: { id: `${LONG}r`, name: LONG },
    });
    expect(activities.length).toBeGreaterThan(0);
    for (const activity of activities) {
      expect(JSON.stringify(activity).length * 2, text).toBeLessThanOrEqual(LIMIT);
    }
  }
}, 120_000);
