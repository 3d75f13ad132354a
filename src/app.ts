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
import { watchRequests } from './news.js';
import { openTenant, tenantNote } from './open-tenant.js';
import type { Records } from './policy/records.js';
import { createPolicyService } from './policy/service/create.js';
import type { Loss, PolicyService } from './policy/service.js';
import type { Tenant } from './policy/tenant.js';
import { openMemories } from './records/memories.js';
import { openRecords } from './records/records.js';
import { recoverChanges } from './recovery.js';
import { reasonOf } from './store/durable-file.js';

/** Milliseconds that running turns get when the server stops; then, that those get whose change was stopped midway. */
const DRAIN = 7_000;
const FAREWELL = 1_000;

/** Ids of missing changes that log and readiness list. */
const IDS = 100;

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
  const records = counted(await openRecords({ folder: config.dataDir, log }), metrics);
  closing.push(() => records.close());
  const tenant = await openTenant(config, log, records);
  closing.push(() => tenant.close());
  const memories = await openMemories({ folder: config.dataDir, log });
  closing.push(() => memories.close());
  const service = createPolicyService({ tenant, records, access: roles.access });
  closing.push(() => service.close());
  tellLoss(await service.examine(), log);
  const conversation = createConversation({ ...grammar(metrics), service });
  const bot = createBot({
    adapter: new StewardAdapter(config.credentials),
    authenticated: config.credentials !== undefined,
    conversation,
    memories,
    ordered: (activity) => records.changeOfActivity(activity) !== undefined,
    pace: await createPace(config.rateLimit),
    log,
    onTurn: metrics.turn,
  });
  const { tell } = bot;
  closing.push(
    await recoverChanges(service, log, (change) => conversation.recovered(change, tell)),
  );
  closing.push(watchRequests({ service, conversation, tell, log }));
  const server = createHttpServer({
    localOnly: config.credentials === undefined,
    messages: bot.receive,
    readiness: () => readiness(config, tenant, records.fault, roles.fault, service),
    metrics: metrics.render,
    onError: (err) => log.error({ err }, 'request failed'),
  });
  const port = await listen(server, config.port, config.host);
  closing.push(async () => {
    await within(DRAIN, Promise.all([stopListening(server), bot.idle()]));
    await within(FAREWELL, Promise.all([service.close(), bot.idle()]));
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

function tellLoss(loss: Loss | undefined, log: Logger): void {
  if (loss === undefined) return;
  log.error(
    lossFacts(loss),
    'the tenant is not as the records say: nothing is changed until an admin says "restore the missing changes" or "accept the loss"',
  );
}

function lossFacts({ gap, writes, missing }: Loss) {
  return { gap, writes, total: missing.length, missing: missing.slice(0, IDS) };
}

/** Never rejects: a tenant that cannot be asked is what the answer is about. */
async function readiness(
  config: Config,
  tenant: Tenant,
  recordsFault: Records['fault'],
  rolesFault: () => string | undefined,
  { frozen, loss }: Pick<PolicyService, 'frozen' | 'loss'>,
) {
  const fault =
    recordsFault() ??
    (await reachable(config.dataDir, constants.W_OK).then(() => undefined, reasonOf));
  const status = await tenant.status().catch(() => ({ tenant: config.tenant, ready: false }));
  const lost = loss();
  return {
    ready: fault === undefined && status.ready && lost === undefined,
    store: { ready: fault === undefined, ...(fault !== undefined && { fault }) },
    tenant: status,
    frozen: frozen() ?? null,
    loss: lost === undefined ? null : lossFacts(lost),
    rolesFault: rolesFault() ?? null,
  };
}
