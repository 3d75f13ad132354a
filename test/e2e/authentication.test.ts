import { Writable } from 'node:stream';
import { EmulatorValidation } from 'botframework-connector';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { startApp } from '../../src/app.js';
import type { App } from '../../src/cli/run.js';
import { parseConfig } from '../../src/config.js';
import { createLog } from '../../src/log.js';
import { logPrinted } from '../../src/printed.js';
import { message, temporaryFolder } from '../support/server.js';
import { startTokenIssuer, type TokenIssuer } from '../support/token-issuer.js';

const APP = '0f6a1d5e-3c1b-4f7e-9f5e-2f8f0b8f9c11';
const TENANT = '5b6c7d8e-0000-4000-8000-000000000001';
const OTHER = '5b6c7d8e-0000-4000-8000-000000000002';
const CHANNEL = 'https://api.botframework.com';
const SERVICE = 'https://smba.example/emea/';
const OWN_V1 = `https://sts.windows.net/${TENANT}/`;
const OWN_V2 = `https://login.microsoftonline.com/${TENANT}/v2.0`;

let data: Awaited<ReturnType<typeof temporaryFolder>>;
let issuer: TokenIssuer;
let app: App;
let log: string[];
let restore: () => void;

beforeEach(async () => {
  data = await temporaryFolder();
  issuer = await startTokenIssuer();
  log = [];
  const destination = new Writable({
    write(chunk, _encoding, done) {
      log.push(String(chunk));
      done();
    },
  });
  const config = parseConfig({
    PORT: '0',
    DATA_DIR: data.folder,
    MicrosoftAppType: 'SingleTenant',
    MicrosoftAppId: APP,
    MicrosoftAppPassword: 'hush-hush',
    MicrosoftAppTenantId: TENANT,
  });
  if (config.credentials === undefined) throw new Error('no credentials');
  const { issuers } = config.credentials.cloud;
  const endpoints = {
    ToChannelFromBotLoginUrl: `https://login.microsoftonline.com/${TENANT}`,
    ToChannelFromBotOAuthScope: CHANNEL,
    ToBotFromChannelTokenIssuer: CHANNEL,
    ToBotFromChannelOpenIdMetadataUrl: issuer.address,
    ToBotFromEmulatorOpenIdMetadataUrl: issuer.address,
  };
  const credentials = { ...config.credentials, cloud: { issuers, endpoints } };
  const logger = createLog('info', destination);
  restore = logPrinted(logger);
  app = await startApp({ ...config, credentials }, logger);
});

afterEach(async () => {
  await app.stop();
  restore();
  issuer.close();
  await data.remove();
});

async function get(path: string): Promise<string> {
  return (await fetch(`http://127.0.0.1:${app.port}${path}`)).text();
}

async function post(token: string | undefined, fields: Record<string, unknown> = {}) {
  const response = await fetch(`http://127.0.0.1:${app.port}/api/messages`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(message({ serviceUrl: SERVICE, text: 'help', ...fields })),
  });
  return {
    status: response.status,
    retryAfter: response.headers.get('retry-after'),
    body: z.looseObject({}).parse(await response.json()),
  };
}

const channel = { iss: CHANNEL, aud: APP, serviceurl: SERVICE };
const own = { iss: OWN_V1, aud: APP, appid: APP, tid: TENANT, ver: '1.0' };

describe('a request', () => {
  it.each<[string, Record<string, unknown>]>([
    ['of a channel', channel],
    ['of the own tenant, version 1', own],
    ['of the own tenant, version 2', { ...own, iss: OWN_V2, azp: APP, ver: '2.0' }],
    [
      'of the own tenant that does not name itself',
      { iss: OWN_V1, aud: APP, appid: APP, ver: '1.0' },
    ],
  ])('with a token %s is heard', async (_case, claims) => {
    const answer = await post(issuer.token(claims));
    expect(answer).toMatchObject({ status: 200, body: { activities: expect.any(Array) } });
  });

  const past = Math.floor(Date.now() / 1000) - 3600;
  it.each<[string, () => string | undefined]>([
    ['no token', () => undefined],
    ['a token for another app', () => issuer.token({ ...channel, aud: OTHER })],
    ['a token for another service', () => issuer.token({ ...channel, serviceurl: 'https://x/' })],
    ['a token that has expired', () => issuer.token({ ...channel, exp: past })],
    ['a token of another signer', () => issuer.forged(channel)],
    ['a token of an unknown key', () => issuer.token(channel, { kid: 'key-2' })],
    ['a token without a key', () => issuer.token(channel, { kid: undefined })],
    ['a token that is not signed', () => issuer.token(channel, { alg: 'none' })],
    ['a token signed by a shared secret', () => issuer.token(channel, { alg: 'HS256' })],
    ['a token of another issuer', () => issuer.token({ ...channel, iss: 'https://evil.example' })],
    [
      'a token of another tenant',
      () => issuer.token({ ...own, iss: `https://sts.windows.net/${OTHER}/`, tid: OTHER }),
    ],
    [
      'a token of another tenant that poses as ours',
      () => issuer.token({ ...own, iss: `https://sts.windows.net/${OTHER}/` }),
    ],
    ['a token that we send to channels ourselves', () => issuer.token({ ...own, aud: CHANNEL })],
    ['a token of another app of the tenant', () => issuer.token({ ...own, appid: OTHER })],
  ])('with %s is refused', async (_case, token) => {
    expect(await post(token())).toMatchObject({ status: 401, body: { code: 'Unauthorized' } });
  });

  it('without a service URL is told so, however good its token', async () => {
    const answer = await post(issuer.token(channel), { serviceUrl: undefined });
    expect(answer).toMatchObject({
      status: 400,
      body: { code: 'BadRequest', message: expect.stringContaining('serviceUrl') },
    });
    const plain = { serviceUrl: undefined, deliveryMode: undefined };
    expect((await post(issuer.token(channel), plain)).status).toBe(400);
  });

  it('names no tenant that is remembered', async () => {
    const known = EmulatorValidation.ToBotFromEmulatorTokenValidationParameters.issuer;
    const before = known?.length;
    for (let serial = 0; serial < 50; serial += 1) {
      await post(issuer.forged({ ...own, tid: `${serial}`.padStart(36, 'f') }));
    }
    expect(known).toHaveLength(before ?? 0);
  });
});

describe('signing keys out of reach', () => {
  it.each([
    ['an error', { status: 500, text: '' }],
    ['a refusal', { status: 403, text: '' }],
    ['a page of a proxy', { status: 200, text: '<html>Sign in first</html>' }],
  ])('(%s) are our fault, told, counted, and over when they are back', async (_case, failure) => {
    issuer.fail(failure);
    const answer = await post(issuer.token(channel));
    expect(answer).toMatchObject({ status: 503, body: { code: 'SigningKeysUnreachable' } });
    expect(Number(answer.retryAfter)).toBeGreaterThan(0);
    expect(JSON.parse(await get('/readyz'))).toMatchObject({
      ready: true,
      signingKeys: expect.stringMatching(/^unreachable since 2\d{3}-/),
    });
    expect(await get('/metrics')).toContain(
      'steward_requests_refused_total{reason="SigningKeysUnreachable"} 1',
    );
    expect((await post(issuer.forged(channel), {})).status).toBe(503);
    expect((await post(issuer.token(channel, { alg: 'none' }))).status).toBe(401);

    issuer.fail(undefined);
    expect((await post(issuer.token(channel))).status).toBe(200);
    expect(JSON.parse(await get('/readyz'))).toMatchObject({ signingKeys: 'ok' });
  });

  it('are also those of an issuer that is gone', async () => {
    issuer.close();
    expect((await post(issuer.token(own))).status).toBe(503);
  });
});

describe('the log', () => {
  it('has a short line for what is refused, and none of what a library prints is prose', async () => {
    const tokens = [issuer.forged(channel), issuer.token({ ...channel, exp: 1 }), 'a.b.c'];
    for (const token of tokens) await post(token);
    const lines = log.map((line) => z.looseObject({ msg: z.string() }).parse(JSON.parse(line)));
    const refused = lines.filter(({ msg }) => msg === 'request refused');
    expect(refused).toHaveLength(3);
    for (const line of refused) {
      expect(line).toMatchObject({ level: 'warn', status: 401, code: 'Unauthorized' });
      expect(JSON.stringify(line).length).toBeLessThan(500);
    }
    expect(lines.filter(({ msg }) => msg === 'a library printed')).toHaveLength(2);
    for (const token of tokens.slice(0, 2)) {
      for (const part of token.split('.')) expect(log.join('')).not.toContain(part);
    }
  });

  it('is not filled by strangers, who are told to wait after a while', async () => {
    const answers = [];
    for (let each = 0; each < 100; each += 1) answers.push(await post(issuer.forged(channel)));
    const statuses = answers.map(({ status }) => status);
    expect(statuses).toEqual([...Array(60).fill(401), ...Array(40).fill(429)]);
    const waits = answers.slice(60).map(({ retryAfter }) => Number(retryAfter));
    expect(Math.min(...waits)).toBeGreaterThan(0);
    expect(Math.max(...waits)).toBeLessThanOrEqual(60);
    expect(log.filter((line) => line.includes('request refused'))).toHaveLength(60);
    expect(log.filter((line) => line.includes('a library printed'))).toHaveLength(60);
    expect((await post(issuer.token(channel))).status).toBe(200);
    expect(await get('/metrics')).toContain(
      'steward_requests_refused_total{reason="TooManyRequests"} 40',
    );
  });
});
