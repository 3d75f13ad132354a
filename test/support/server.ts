import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { z } from 'zod';
import { ReplyData } from '../../src/conversation/reply.js';

const ROOT = new URL('../..', import.meta.url).pathname;

const Listening = z.looseObject({ msg: z.literal('listening'), endpoint: z.url() });
const Replies = z.object({
  activities: z.array(
    z.looseObject({
      type: z.string(),
      text: z.string().optional(),
      value: z.unknown().optional(),
      attachments: z.array(z.unknown()).optional(),
    }),
  ),
});
export type ReplyActivity = z.infer<typeof Replies>['activities'][number];

export interface Steward {
  readonly address: string;
  readonly dataDir: string;
  readonly process: ChildProcess;
  /** What it has written to the log so far, a line an entry. */
  readonly log: () => readonly string[];
  /** Resolves with the first entry that has these words; the log may be behind the answers. */
  logged(words: string): Promise<string>;
  /** `kill` (SIGKILL) or any other signal; resolves with the exit code, or null where the signal ended it. */
  end(signal?: NodeJS.Signals): Promise<number | null>;
}

/** An own folder that is gone after the test. */
export async function temporaryFolder(): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'steward-'));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Starts the real server as a process of its own, on a free port, and waits until it listens. */
export async function startSteward(
  dataDir: string,
  environment: Readonly<Record<string, string>> = {},
  node: string = process.execPath,
): Promise<Steward> {
  const child = spawn(node, [join(ROOT, 'src/run.mjs')], {
    cwd: ROOT,
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      DATA_DIR: dataDir,
      PORT: '0',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  const exited = once(child, 'exit').then(([code]): number | null =>
    typeof code === 'number' ? code : null,
  );
  const address = await new Promise<string>((resolve, reject) => {
    collect(child.stdout, (line) => {
      lines.push(line);
      const entry = Listening.safeParse(parseJson(line));
      if (entry.success) resolve(new URL(entry.data.endpoint).origin);
    });
    collect(child.stderr, (line) => lines.push(line));
    child.once('exit', () => reject(new Error(`Steward did not start:\n${lines.join('\n')}`)));
  });
  return {
    address,
    dataDir,
    process: child,
    log: () => lines,
    logged: (words) =>
      vi.waitUntil(() => lines.find((line) => line.includes(words)), { timeout: 10_000 }),
    async end(signal = 'SIGTERM') {
      child.kill(signal);
      return exited;
    },
  };
}

/** The same in a folder of a test's own, for the people of a roles file. */
export async function startStewardFor(
  roles: string,
  folder: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Steward> {
  const ROLES_FILE = join(folder, 'roles.yaml');
  await writeFile(ROLES_FILE, roles);
  return startSteward(join(folder, 'data'), { ROLES_FILE, ...environment });
}

/** Posts an activity as a channel does; the body of the answer is JSON, or there is none. */
export async function postActivity(
  { address }: Pick<Steward, 'address'>,
  activity: object,
): Promise<{ readonly status: number; readonly body: unknown }> {
  const response = await fetch(`${address}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(activity),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
}

export interface Talker {
  /** The data of the last reply with data. */
  say(text: string): Promise<ReplyData>;
  /** Presses a button: sends its action. */
  press(value: unknown): Promise<ReplyData>;
  /** All replies to an activity of one's own making. */
  post(activity: object): Promise<readonly ReplyActivity[]>;
}

/** A person in a conversation, whose replies come back in the answer to each message. */
export function talkTo(
  steward: Pick<Steward, 'address'>,
  person = 'ann',
  conversation: string = randomUUID(),
  /** Where the person can be told things later: a connector's address. */
  serviceUrl = 'http://127.0.0.1:9',
): Talker {
  async function post(activity: object): Promise<readonly ReplyActivity[]> {
    const sent = message({ person, conversation, serviceUrl, ...activity });
    const { status, body } = await postActivity(steward, sent);
    if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`);
    return Replies.parse(body).activities;
  }
  return {
    post,
    say: async (text) => dataOf(await post({ text })),
    press: async (value) => dataOf(await post({ text: '', value })),
  };
}

/** An activity as the emulator sends it; every key can be replaced. */
export function message(fields: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const { person = 'ann', conversation = 'c1', ...rest } = fields;
  return {
    type: 'message',
    id: randomUUID(),
    channelId: 'emulator',
    serviceUrl: 'http://127.0.0.1:9',
    deliveryMode: 'expectReplies',
    conversation: typeof conversation === 'string' ? { id: conversation } : conversation,
    from: { id: person, name: person },
    recipient: { id: 'steward', name: 'Steward' },
    locale: 'en-US',
    localTimezone: 'Europe/Dublin',
    ...rest,
  };
}

export function dataOf(activities: readonly ReplyActivity[]): ReplyData {
  const replies = activities.flatMap(({ value }) => ReplyData.safeParse(value).data ?? []);
  const last = replies.at(-1);
  if (last === undefined) throw new Error(`no reply with data in ${JSON.stringify(activities)}`);
  return last;
}

function collect(stream: NodeJS.ReadableStream | null, onLine: (line: string) => void): void {
  let rest = '';
  stream?.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    lines.filter((line) => line !== '').forEach(onLine);
  });
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
