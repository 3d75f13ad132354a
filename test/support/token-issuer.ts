import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';

export interface TokenIssuer {
  /** Of its OpenID metadata. */
  readonly address: string;
  /** A token with these claims, valid for an hour unless they say otherwise. */
  token(
    claims: Readonly<Record<string, unknown>>,
    head?: Readonly<Record<string, unknown>>,
  ): string;
  /** The same, signed by somebody else. */
  forged(claims: Readonly<Record<string, unknown>>): string;
  /** From now on its metadata are answered with this status and text instead. */
  fail(answer: { readonly status: number; readonly text: string } | undefined): void;
  close(): void;
}

/** An issuer of real signed tokens, with its metadata and keys on a port of its own. */
export async function startTokenIssuer(): Promise<TokenIssuer> {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 });
  let failure: { readonly status: number; readonly text: string } | undefined;
  const server = createServer((request, response) => {
    if (failure !== undefined) {
      response.statusCode = failure.status;
      response.end(failure.text);
      return;
    }
    const key = { ...publicKey.export({ format: 'jwk' }), kid: 'key-1', use: 'sig' };
    const body = request.url === '/keys' ? { keys: [key] } : { jwks_uri: `${origin}/keys` };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = z.object({ port: z.number() }).parse(server.address()) satisfies Pick<
    AddressInfo,
    'port'
  >;
  const origin = `http://127.0.0.1:${port}`;
  return {
    address: `${origin}/metadata`,
    token: (claims, head) => sign(privateKey, claims, head),
    forged: (claims) => sign(stranger.privateKey, claims),
    fail: (answer) => {
      failure = answer;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function sign(
  key: KeyObject,
  claims: Readonly<Record<string, unknown>>,
  head: Readonly<Record<string, unknown>> = {},
): string {
  const now = Math.floor(Date.now() / 1000);
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const first = part({ alg: 'RS256', typ: 'JWT', kid: 'key-1', ...head });
  const second = part({ nbf: now - 60, exp: now + 3600, ...claims });
  const signature = createSign('RSA-SHA256').update(`${first}.${second}`).sign(key, 'base64url');
  return `${first}.${second}.${signature}`;
}
