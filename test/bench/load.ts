import { randomUUID } from 'node:crypto';
import autocannon from 'autocannon';

export interface Load {
  readonly port: number;
  readonly connections: number;
  readonly seconds: number;
  /** What connection `client` (from 0) says in its n-th message. */
  readonly phrase: (client: number, n: number) => string;
  /** A fragment that every answer must hold: a bench of wrong answers measures nothing. */
  readonly expected: string;
}

export interface Measured {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  readonly answers: number;
}

/** Turns over HTTP with `expectReplies`, one conversation and person a connection. Throws on any wrong answer. */
export async function measure(load: Load): Promise<Measured> {
  let clients = 0;
  let wrong: string | undefined;
  const result = await autocannon({
    url: `http://127.0.0.1:${load.port}/api/messages`,
    connections: load.connections,
    duration: load.seconds,
    setupClient(client) {
      const index = clients++;
      let n = 0;
      const next = () => client.setBody(JSON.stringify(activity(index, load.phrase(index, n++))));
      next();
      client.on('response', next);
    },
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    verifyBody(body) {
      const text = String(body);
      const right = text.includes(load.expected);
      if (!right) wrong ??= text;
      return right;
    },
  });
  if (wrong !== undefined) throw new Error(`expected ${load.expected} in every answer: ${wrong}`);
  if (result.errors > 0) throw new Error(`${result.errors} requests failed`);
  return {
    perSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    answers: result.requests.total,
  };
}

/** A message as a channel posts it, with its replies wanted in the response. */
export function activity(person: number, text: string) {
  return {
    type: 'message',
    id: randomUUID(),
    channelId: 'emulator',
    serviceUrl: 'http://127.0.0.1:1',
    deliveryMode: 'expectReplies',
    from: { id: `person-${person}`, name: 'Bench' },
    recipient: { id: 'bot', name: 'Steward' },
    conversation: { id: `bench-${person}` },
    locale: 'en-US',
    text,
  };
}
