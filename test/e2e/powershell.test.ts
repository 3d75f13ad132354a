import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { ReplyData } from '../../src/conversation/reply.js';
import { sampleOrganisation } from '../../src/tenant/embedded/sample-organisation.js';
import { conversationContract } from '../contract/conversation.js';
import { crowd } from '../support/crowd.js';
import {
  type PowerShellSteward,
  powerShellSteward,
  stewardWithSetup,
} from '../support/powershell-steward.js';
import { type Behaviour, hasPwsh } from '../support/pwsh.js';
import { dataOf, talkTo } from '../support/server.js';

const UPNS = ['tony@contoso.com', 'ana.lopez@contoso.com', 'ken.myer@contoso.com'] as const;
const THREE = UPNS.join(', ');

async function on(
  behaviour: Behaviour,
  organisation = sampleOrganisation(),
): Promise<PowerShellSteward> {
  const opened = await powerShellSteward(organisation, behaviour);
  onTestFinished(() => opened.clean());
  return opened;
}

describe.skipIf(!hasPwsh)('on a server behind PowerShell', () => {
  let opened: PowerShellSteward;
  beforeAll(async () => {
    opened = await powerShellSteward(sampleOrganisation());
  });
  afterAll(() => opened?.clean());

  conversationContract(() => opened.steward);

  it('shows the connection, in the chat and to programs', async () => {
    const facts = {
      module: expect.stringMatching(/^SkypeForBusiness 7\./),
      powershell: expect.stringMatching(/^\d+\.\d/),
      endpoint: expect.stringMatching(/./),
      processes: expect.stringMatching(/^[12]\/2$/),
    };
    expect(await talkTo(opened.steward).say('status')).toMatchObject({
      kind: 'status',
      reason: 'ready',
      connection: { tenant: 'powershell', facts, missing: [] },
    });
    expect((await opened.readiness()).body).toMatchObject({
      ready: true,
      tenant: { facts, missing: [] },
    });
  });

  it('has run every cmdlet on the server', async () => {
    const before = (await opened.server.writes()).length;
    const { cmdlets, kind } = await talkTo(opened.steward).say('disable offline IM for Tony Smith');
    expect(kind).toBe('applied');
    expect((await opened.server.writes()).length - before).toBe(cmdlets?.length);
  });
});

describe.skipIf(!hasPwsh)('behind a PowerShell in trouble', { timeout: 120_000 }, () => {
  it('killed in the middle of a plan: tells how far it got, goes on by itself, and takes it back', async () => {
    const { steward, server, readiness } = await on({
      dies: { [`Grant-CsClientPolicy ${UPNS[1]}`]: 'after' },
    });
    const ann = talkTo(steward);
    expect(await ann.say(`disable offline IM for ${THREE}`)).toMatchObject({ kind: 'preview' });
    const reply = await ann.say('yes');
    expect(reply).toMatchObject({ kind: 'failed', change: 'C1' });
    const grants = (await server.writes()).filter((line) => line.includes('"grant"'));
    expect(grants).toHaveLength(2);
    const shown = await ann.say(`show ${THREE}`);
    expect(shown.people?.map(({ enabled }) => enabled)).toEqual([false, false, true]);
    const lastError = expect.stringContaining('exit code 9');
    expect(await ann.say('status')).toMatchObject({ reason: 'ready', connection: { lastError } });
    expect((await readiness()).body).toMatchObject({ ready: true, tenant: { lastError } });
    expect(await ann.say('undo C1')).toMatchObject({ kind: 'preview' });
    expect(await ann.say('yes')).toMatchObject({ kind: 'undone' });
    const after = await ann.say(`show ${THREE}`);
    expect(after.people?.map(({ enabled }) => enabled)).toEqual([true, true, true]);
  });

  it('slow, late to replicate, and short of a cmdlet: waits, says so, and tells what is not there', async () => {
    const { steward, server } = await on({
      delays: { 'Get-CsUser': 300, 'Grant-CsClientPolicy': 700 },
      replicationMs: 1_500,
      missing: ['Remove-CsClientPolicy'],
    });
    const ann = talkTo(steward);
    const said = await ann.post({ text: 'disable offline IM for Tony Smith' });
    expect(said.flatMap(({ value }) => ReplyData.safeParse(value).data?.text ?? [])).toContainEqual(
      expect.stringContaining('replicates'),
    );
    expect(dataOf(said)).toMatchObject({ kind: 'applied', people: [{ enabled: false }] });
    expect(await ann.say('status')).toMatchObject({
      connection: { missing: ['Remove-CsClientPolicy'] },
    });
    const before = await server.writes();
    const refused = await ann.say('delete policy Kiosk');
    expect(refused).toMatchObject({ kind: 'refused', reason: 'notOffered' });
    expect(await ann.say('1')).toMatchObject({
      kind: 'script',
      cmdlets: ["Remove-CsClientPolicy -Identity 'Kiosk'"],
    });
    expect(await server.writes()).toEqual(before);
  });

  it('asked to end in the middle of a change: finishes the turn, answers, and ends well', async () => {
    const { steward, server } = await on({ delays: { 'Grant-CsClientPolicy': 1_500 } });
    const reply = talkTo(steward).say('disable offline IM for Tony Smith');
    await vi.waitUntil(async () => (await server.writes()).length > 0, { timeout: 20_000 });
    const ended = steward.end('SIGTERM');
    expect(await reply).toMatchObject({ kind: 'applied', people: [{ enabled: false }] });
    expect(await ended).toBe(0);
  });

  it('that cannot connect: says so, changes nothing and stays alive', async () => {
    const { steward, readiness, clean } = await stewardWithSetup("throw 'the pool is down'");
    onTestFinished(clean);
    const told = async () => JSON.stringify((await readiness()).body).includes('pool is down');
    await vi.waitUntil(told, { timeout: 50_000 });
    expect((await readiness()).status).toBe(503);
    expect((await fetch(`${steward.address}/livez`)).status).toBe(200);
    const reply = await talkTo(steward).say('disable offline IM for Tony Smith');
    expect(reply.kind).toBe('failed');
    expect(reply.change).toBeUndefined();
  });
});

describe.skipIf(!hasPwsh)('a thousand people', () => {
  it('are turned off by one order', { timeout: 180_000 }, async () => {
    const { steward, server } = await on(
      {},
      {
        ...sampleOrganisation(),
        users: crowd(1_000),
      },
    );
    const ann = talkTo(steward);
    expect(await ann.say('disable offline IM for everyone in Sales')).toMatchObject({
      kind: 'preview',
      touched: 1_000,
    });
    expect(await ann.say('yes')).toMatchObject({ kind: 'applied', touched: 1_000 });
    const granted = (await server.writes()).filter((line) => line.includes('"grant"'));
    expect(new Set(granted).size).toBe(1_000);
  });
});
