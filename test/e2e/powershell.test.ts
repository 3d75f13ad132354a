import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { sampleOrganisation } from '../../src/tenant/embedded/sample-organisation.js';
import { conversationContract } from '../contract/conversation.js';
import { hasPwsh, PWSH, type StandIn, standIn } from '../support/pwsh.js';
import { type Steward, startSteward, talkTo, temporaryFolder } from '../support/server.js';

describe.skipIf(!hasPwsh)('on a server behind PowerShell', () => {
  let data: Awaited<ReturnType<typeof temporaryFolder>>;
  let server: StandIn;
  let steward: Steward;

  async function readiness(): Promise<{ status: number; body: unknown }> {
    const response = await fetch(`${steward.address}/readyz`);
    return { status: response.status, body: await response.json() };
  }

  beforeAll(async () => {
    data = await temporaryFolder();
    server = await standIn(sampleOrganisation());
    steward = await startSteward(data.folder, {
      TENANT: 'powershell',
      POWERSHELL_COMMAND: PWSH.join(' '),
      POWERSHELL_SETUP: server.setup,
    });
    await vi.waitUntil(async () => (await readiness()).status === 200, { timeout: 50_000 });
  });
  afterAll(async () => {
    await steward.end();
    await server.remove();
    await data.remove();
  });

  conversationContract(() => steward);

  it('shows the connection', async () => {
    expect(await talkTo(steward).say('status')).toMatchObject({ kind: 'status', reason: 'ready' });
    expect((await readiness()).body).toMatchObject({ ready: true, tenant: { missing: [] } });
  });

  it('has run every cmdlet on the server', async () => {
    const before = (await server.writes()).length;
    const { cmdlets, kind } = await talkTo(steward).say('disable offline IM for Tony Smith');
    expect(kind).toBe('applied');
    expect((await server.writes()).length - before).toBe(cmdlets?.length);
  });
});

describe.skipIf(!hasPwsh)('a server that is asked to end in the middle of a change', () => {
  it('finishes the turn, answers, and ends well', async () => {
    const data = await temporaryFolder();
    const delays = { 'Grant-CsClientPolicy': 1500 };
    const server = await standIn(sampleOrganisation(), { delays });
    const steward = await startSteward(data.folder, {
      TENANT: 'powershell',
      POWERSHELL_COMMAND: PWSH.join(' '),
      POWERSHELL_SETUP: server.setup,
    });
    try {
      await vi.waitUntil(async () => (await fetch(`${steward.address}/readyz`)).ok, {
        timeout: 50_000,
        interval: 200,
      });
      const reply = talkTo(steward).say('disable offline IM for Tony Smith');
      await vi.waitUntil(async () => (await server.writes()).length > 0, { timeout: 20_000 });
      const ended = steward.end('SIGTERM');
      expect(await reply).toMatchObject({ kind: 'applied', people: [{ enabled: false }] });
      expect(await ended).toBe(0);
    } finally {
      await steward.end('SIGKILL');
      await server.remove();
      await data.remove();
    }
  });
});

describe.skipIf(!hasPwsh)('behind a PowerShell that cannot connect', () => {
  it('says so, changes nothing and stays alive', async () => {
    const data = await temporaryFolder();
    const steward = await startSteward(data.folder, {
      TENANT: 'powershell',
      POWERSHELL_COMMAND: PWSH.join(' '),
      POWERSHELL_SETUP: "throw 'the pool is down'",
    });
    try {
      await vi.waitUntil(
        async () =>
          (await (await fetch(`${steward.address}/readyz`)).text()).includes('pool is down'),
        { timeout: 50_000 },
      );
      expect((await fetch(`${steward.address}/readyz`)).status).toBe(503);
      expect((await fetch(`${steward.address}/livez`)).status).toBe(200);
      const reply = await talkTo(steward).say('disable offline IM for Tony Smith');
      expect(reply.kind).toBe('failed');
      expect(reply.change).toBeUndefined();
    } finally {
      await steward.end();
      await data.remove();
    }
  });
});
