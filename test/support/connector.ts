import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { z } from 'zod';

const Delivered = z.looseObject({
  type: z.string(),
  /** Where it replaces an earlier one. */
  id: z.string().optional(),
  text: z.string().optional(),
  value: z.unknown().optional(),
  conversation: z.looseObject({ id: z.string() }),
  replyToId: z.string().optional(),
});
export type Delivered = z.infer<typeof Delivered>;

export interface Declined {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Connector {
  /** The `serviceUrl` of activities whose replies are to come here. */
  readonly address: string;
  readonly delivered: readonly Delivered[];
  /** Resolves with the first delivery that fits, also one of the past. */
  until(fits: (activity: Delivered) => boolean): Promise<Delivered>;
  /** From now on deliveries are declined, as a channel does that has lost the conversation. */
  refuse(refused: boolean): void;
  /** From now on each post is answered so; `characters` is how long it is. Undefined: it is taken. */
  answer(how: (characters: number) => Declined | undefined): void;
  /** Posts so far, also those that were declined. */
  readonly posts: () => number;
  close(): void;
}

/** A channel's end: takes the replies that a bot posts to the service URL of an activity. */
export async function startConnector(): Promise<Connector> {
  const delivered: Delivered[] = [];
  const waiting = new Set<() => void>();
  let posts = 0;
  let answer: (characters: number) => Declined | undefined = () => undefined;
  const server = createServer((request, response) => {
    void json(request).then((body) => {
      posts += 1;
      const declined = answer(JSON.stringify(body).length);
      if (declined !== undefined) {
        response.writeHead(declined.status, declined.headers).end();
        return;
      }
      delivered.push(Delivered.parse(body));
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ id: `r${delivered.length}` }));
      for (const look of waiting) look();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = z.object({ port: z.number() }).parse(server.address()) satisfies Pick<
    AddressInfo,
    'port'
  >;
  return {
    address: `http://127.0.0.1:${port}`,
    delivered,
    until: (fits) =>
      new Promise((resolve) => {
        function look(): void {
          const found = delivered.find(fits);
          if (found === undefined) return;
          waiting.delete(look);
          resolve(found);
        }
        waiting.add(look);
        look();
      }),
    refuse: (refused) => {
      answer = () => (refused ? { status: 404 } : undefined);
    },
    answer: (how) => {
      answer = how;
    },
    posts: () => posts,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
