import { constants, access as reachable } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import type { Logger } from 'pino';
import { createConversation } from '../dialogs/conversation.js';
import type { Grammar } from '../dialogs/turn.js';
import { openAccess } from './bot/access.js';
import { StewardAdapter } from './bot/adapter.js';
import { createBot } from './bot/bot.js';
import { createPace } from './bot/pace.js';
import type { App } from './cli/run.js';
import { answer } from './command/answer.js';
import { exampleCommands } from './command/examples.js';
import { render } from './command/render.js';
import { understand } from './command/understand.js';
import type { Config } from './config.js';
import { createMetrics, type Metrics } from './http/metrics.js';
import { createHttpServer, listen, stopListening } from './http/server.js';
import { limitLines, logged } from './log.js';
import { watchRequests } from './news.js';
import { openTenant, tenantNote } from './open-tenant.js';
import type { Records } from './policy/records.js';
import { createPolicyService } from './policy/service/create.js';
import type { Tenant } from './policy/tenant.js';
import { openMemories } from './records/memories.js';
import { openRecords } from './records/records.js';
import { recoverChanges } from './recovery.js';
import { reasonOf } from './store/durable-file.js';

/** Milliseconds that running turns get when the server stops; then, that those get whose change was stopped midway. */
const DRAIN = 7_000;
const FAREWELL = 1_000;

/** A minute: requests of one address whose fault is told, and lines about refused ones in the log. */
const REFUSALS = 60;
const REFUSAL_LINES = 60;

type Close = () => Promise<void> | void;

/** Opens and wires everything, then listens. What was opened is closed again when a later part fails. */
export async function startApp(config: Config, log: Logger): Promise<App> {
  const closing: Close[] = [];
  async function stop(): Promise<void> {
    for (const close of closing.splice(0).reverse()) await close();
  }
  try {
    return { ...(await open(config, log, closing)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Each part adds how to close it, to be called in the opposite order. */
async function open(config: Config, log: Logger, closing: Close[]): Promise<Omit<App, 'stop'>> {
  const metrics = createMetrics();
  const roles = await openAccess(config, log);
  closing.push(roles.close);
  const tenant = await openTenant(config, log);
  closing.push(() => tenant.close());
  const records = counted(await openRecords({ folder: config.dataDir, log }), metrics);
  closing.push(() => records.close());
  const memories = await openMemories({ folder: config.dataDir, log });
  closing.push(() => memories.close());
  const service = createPolicyService({ tenant, records, access: roles.access });
  closing.push(() => service.close());
  const conversation = createConversation({ ...grammar(metrics), service });
  const adapter = new StewardAdapter(config.credentials);
  const bot = createBot({
    adapter,
    authenticated: config.credentials !== undefined,
    appId: config.credentials?.MicrosoftAppId,
    conversation,
    memories,
    ordered: records.hasOrdered,
    pace: await createPace(config.rateLimit),
    log,
    onTurn: metrics.turn,
  });
  const { tell } = bot;
  closing.push(
    await recoverChanges(service, log, (change) => conversation.recovered(change, tell)),
  );
  closing.push(watchRequests({ service, conversation, tell, log }));
  const refusalLines = limitLines(REFUSAL_LINES, (dropped) =>
    log.warn({ dropped }, 'more requests refused'),
  );
  const server = createHttpServer({
    localOnly: config.credentials === undefined,
    messages: bot.receive,
    async readiness() {
      const status = await readiness(config, tenant, records.fault, roles.fault, service.frozen);
      return { ...status, signingKeys: keysState(adapter.unreachableSince()) };
    },
    metrics: metrics.render,
    pace: await createPace(REFUSALS),
    onRefused({ why, ...refusal }) {
      metrics.refused(refusal.code);
      refusalLines(() => log.warn({ ...refusal, why: logged(why) }, 'request refused'));
    },
    onError: (err) => log.error({ err }, 'request failed'),
  });
  const port = await listen(server, config.port, config.host);
  closing.push(async () => {
    await within(DRAIN, Promise.all([stopListening(server), bot.idle()]));
    await within(FAREWELL, Promise.all([service.close(), bot.idle()]));
    // Clients that stopped in the middle of a request.
    server.server.closeAllConnections();
  });
  return { port, notes: [tenantNote(config), roles.note] };
}

async function within(milliseconds: number, work: Promise<unknown>): Promise<void> {
  const abandon = new AbortController();
  const limit = setTimeout(milliseconds, undefined, { signal: abandon.signal, ref: false });
  await Promise.race([work, limit.catch(() => {})]);
  abandon.abort();
}

/** The language of src/command as the conversations use it, with what was understood counted. */
function grammar(metrics: Metrics): Grammar {
  return {
    answer,
    render,
    examples: exampleCommands,
    understand(text, options) {
      const understanding = understand(text, options);
      metrics.understood(understanding.command.intent);
      return understanding;
    },
  };
}

function counted(records: Records, metrics: Metrics): Records {
  return {
    ...records,
    async append(event) {
      const record = await records.append(event);
      if (event.event === 'outcome') metrics.change(event.outcome);
      return record;
    },
  };
}

/**
 * Told, and no reason to be unready: it is learnt from requests alone, so a balancer that sent none any more would
 * keep it from ever being over.
 */
function keysState(unreachableSince: Date | undefined): string {
  return unreachableSince === undefined
    ? 'ok'
    : `unreachable since ${unreachableSince.toISOString()}`;
}

/** Never rejects: a tenant that cannot be asked is what the answer is about. */
async function readiness(
  config: Config,
  tenant: Tenant,
  recordsFault: Records['fault'],
  rolesFault: () => string | undefined,
  frozen: () => unknown,
) {
  const fault =
    recordsFault() ??
    (await reachable(config.dataDir, constants.W_OK).then(() => undefined, reasonOf));
  const status = await tenant.status().catch(() => ({ tenant: config.tenant, ready: false }));
  return {
    ready: fault === undefined && status.ready,
    store: { ready: fault === undefined, ...(fault !== undefined && { fault }) },
    tenant: status,
    frozen: frozen() ?? null,
    rolesFault: rolesFault() ?? null,
  };
}
