import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { json } from 'node:stream/consumers';
import { z } from 'zod';
import { postActivity, type Steward } from './server.js';

const Activity = z.looseObject({ type: z.string(), from: z.looseObject({ id: z.string() }) });
type Activity = z.infer<typeof Activity>;

/** What Web Chat says of itself as it begins a conversation. */
const Start = z.object({ user: z.object({ id: z.string() }), locale: z.string() });

const Port = z.object({ port: z.number() });

const PAGE = new URL('page/web-chat.html', import.meta.url).pathname;
const BOT = { id: 'steward', name: 'Steward', role: 'bot' };
const CONVERSATION = /^\/v3\/directline\/conversations\/([\w-]+)$/;
const ACTIVITIES = /^\/v3\/directline\/conversations\/([\w-]+)\/activities$/;
const DELIVERY = /^\/v3\/conversations\/([\w-]+)\/activities(?:\/[\w-]+)?$/;

const FACES = '/font/index.css';

const require = createRequire(import.meta.url);
const webChat = join(dirname(require.resolve('botframework-webchat')), '../dist/webchat.js');
const font = dirname(require.resolve('@fontsource-variable/noto-sans-sc/index.css'));

/** The page, the whole of Web Chat as one script, and a font that has Chinese: a machine of tests may have none. */
function fileAt(path: string): { readonly path: string; readonly type: string } | undefined {
  if (path === '/') return { path: PAGE, type: 'text/html; charset=utf-8' };
  if (path === '/webchat.js') return { path: webChat, type: 'text/javascript; charset=utf-8' };
  if (path === FACES) return { path: join(font, 'index.css'), type: 'text/css' };
  const [, name] = /^\/font\/files\/([\w-]+\.woff2)$/.exec(path) ?? [];
  return name === undefined ? undefined : { path: join(font, 'files', name), type: 'font/woff2' };
}

/** Lines of cards are lower than this font is, and would cut what hangs below: it gives up spare room above. */
function low(faces: Buffer): string {
  return String(faces).replaceAll(
    '@font-face {',
    '@font-face { ascent-override: 100%; descent-override: 32%;',
  );
}

export interface DirectLine {
  /** A page with Web Chat, which talks to Steward; its query is explained there. */
  readonly page: string;
  /** What a conversation got from Steward so far. */
  replies(conversation: string): readonly Activity[];
  close(): void;
}

/**
 * Stands in for Azure between Web Chat and a real Steward: Direct Line over polling on one side, on the other a channel that
 * posts to `/api/messages` and takes the replies, as the real one does.
 */
export async function startDirectLine(steward: Pick<Steward, 'address'>): Promise<DirectLine> {
  const conversations = new Map<string, Activity[]>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://any');
    const file = fileAt(pathname);
    if (file !== undefined) {
      response.setHeader('content-type', file.type);
      void readFile(file.path).then((content) =>
        response.end(pathname === FACES ? low(content) : content),
      );
      return;
    }
    void answer(request, pathname).then((body) => {
      response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body ?? {}));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const own = `http://127.0.0.1:${Port.parse(server.address()).port}`;

  async function answer(request: IncomingMessage, path: string): Promise<unknown> {
    const { method } = request;
    if (method === 'POST' && path === '/v3/directline/conversations') {
      return begin(Start.parse(await json(request)));
    }
    const [, known] = CONVERSATION.exec(path) ?? [];
    if (known !== undefined) return { conversationId: known, token: known };
    const [, talked] = ACTIVITIES.exec(path) ?? [];
    if (talked !== undefined) {
      if (method === 'POST') return pass(talked, Activity.parse(await json(request)));
      const { searchParams } = new URL(request.url ?? '', own);
      return since(talked, Number(searchParams.get('watermark') ?? 0));
    }
    const [, told] = DELIVERY.exec(path) ?? [];
    return told === undefined ? undefined : keep(told, Activity.parse(await json(request)));
  }

  /** Direct Line tells the bot that it was added. */
  async function begin({ user, locale }: z.infer<typeof Start>): Promise<unknown> {
    const conversation = user.id;
    if (conversations.has(conversation)) return { conversationId: conversation, token: 'any' };
    conversations.set(conversation, []);
    await post(conversation, {
      ...{ type: 'conversationUpdate', id: randomUUID(), membersAdded: [BOT] },
      ...{ from: user, locale },
    });
    return { conversationId: conversation, token: conversation };
  }

  /** Web Chat shows a message as sent once it comes back. */
  async function pass(conversation: string, activity: Activity): Promise<{ id: string }> {
    const kept = keep(conversation, activity);
    await post(conversation, { ...activity, ...kept });
    return kept;
  }

  async function post(conversation: string, activity: Activity): Promise<void> {
    const { status, body } = await postActivity(steward, {
      ...activity,
      ...{ channelId: 'webchat', serviceUrl: own, conversation: { id: conversation } },
      recipient: BOT,
    });
    if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`);
  }

  function keep(conversation: string, activity: Activity): { id: string } {
    const list = conversations.get(conversation) ?? [];
    conversations.set(conversation, list);
    const id = `${conversation}-${list.length}`;
    const place = { conversation: { id: conversation }, channelId: 'webchat' };
    list.push({ ...activity, ...place, id, timestamp: new Date().toISOString() });
    return { id };
  }

  function since(conversation: string, watermark: number): unknown {
    const list = conversations.get(conversation) ?? [];
    return { activities: list.slice(watermark), watermark: String(list.length) };
  }

  return {
    page: own,
    replies: (conversation) =>
      (conversations.get(conversation) ?? []).filter(
        ({ type, from }) => type === 'message' && from.id === BOT.id,
      ),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
