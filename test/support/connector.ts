import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { z } from 'zod';

const Delivered = z.looseObject({
  type: z.string(),
  text: z.string().optional(),
  value: z.unknown().optional(),
  conversation: z.looseObject({ id: z.string() }),
  replyToId: z.string().optional(),
});
export type Delivered = z.infer<typeof Delivered>;

export interface Connector {
  /** The `serviceUrl` of activities whose replies are to come here. */
  readonly address: string;
  readonly delivered: readonly Delivered[];
  /** Resolves with the first delivery that fits, also one of the past. */
  until(fits: (activity: Delivered) => boolean): Promise<Delivered>;
  /** From now on deliveries are declined, as a channel does that has lost the conversation. */
  refuse(refused: boolean): void;
  close(): void;
}

/** A channel's end: takes the replies that a bot posts to the service URL of an activity. */
export async function startConnector(): Promise<Connector> {
  const delivered: Delivered[] = [];
  const waiting = new Set<() => void>();
  let refused = false;
  const server = createServer((request, response) => {
    void json(request).then((body) => {
      if (refused) {
        response.writeHead(404).end();
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
    refuse: (wish) => {
      refused = wish;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
