import type { Logger } from 'pino';
import { createConversation } from '../dialogs/conversation.js';
import type { Grammar } from '../dialogs/turn.js';
import { openAccess } from './access/access.js';
import { StewardAdapter } from './channel/botframework/adapter.js';
import { createBot } from './channel/botframework/bot.js';
import { createPace } from './channel/botframework/pace.js';
import type { App } from './cli/run.js';
import type { Config } from './config.js';
import { createMetrics, type Metrics } from './http/metrics.js';
import { createHttpServer, listen, stopListening } from './http/server.js';
import { answer, remark } from './language/answer.js';
import { understandDoable } from './language/doable.js';
import { exampleCommands } from './language/examples.js';
import { render } from './language/render.js';
import { limitLines, logged } from './log.js';
import { watchRequests } from './news.js';
import { openTenant, tenantNote } from './open-tenant.js';
import type { Records } from './policy/records.js';
import { createPolicyService } from './policy/service/create.js';
import type { Loss, PolicyService } from './policy/service.js';
import type { Tenant } from './policy/tenant.js';
import { type MemoryFile, openMemories } from './records/memories.js';
import { openRecords } from './records/records.js';
import { recoverChanges } from './recovery.js';
import { within } from './within.js';

/** Milliseconds that running turns get when the server stops; then, that those get whose change was stopped midway. */
const DRAIN = 7_000;
const FAREWELL = 1_000;

/** A minute: requests of one address whose fault is told, and lines about refused ones in the log. */
const REFUSALS = 60;
const REFUSAL_LINES = 60;
/** Milliseconds for a look at disk and server. */
const LOOK = 3_000;
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
  const service = createPolicyService({
    ...{ tenant, records, access: roles.access },
    ...(config.tenant === 'powershell' && {
      visibilitySeconds: config.powershell.visibilitySeconds,
    }),
  });
  closing.push(() => service.close());
  tellLoss(await service.examine(), log);
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
      const looked = { tenant, records, memories, service, rolesFault: roles.fault };
      const silent = { ready: false, fault: 'the disk or the server does not answer' };
      return {
        ...(await within(LOOK, readiness(looked), () => silent)),
        signingKeys: keysState(adapter.unreachableSince()),
      };
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
    await within(DRAIN, Promise.all([stopListening(server), bot.idle()]), () => undefined);
    await within(FAREWELL, Promise.all([service.close(), bot.idle()]), () => undefined);
    // Clients that stopped in the middle of a request.
    server.server.closeAllConnections();
  });
  return { port, notes: [tenantNote(config), roles.note] };
}

/** The language of src/language as the conversations use it, with what was understood counted. */
function grammar(metrics: Metrics): Grammar {
  return {
    answer,
    remark,
    render,
    examples: exampleCommands,
    understand(text, options) {
      const understanding = understandDoable(text, options);
      // Read again with who is known, it is the same phrase.
      if (options.isKnown === undefined) metrics.understood(understanding.command.intent);
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

/**
 * Told, and no reason to be unready: it is learnt from requests alone, so a balancer that sent none any more would
 * keep it from ever being over.
 */
function keysState(unreachableSince: Date | undefined): string {
  return unreachableSince === undefined
    ? 'ok'
    : `unreachable since ${unreachableSince.toISOString()}`;
}

interface Looked {
  readonly tenant: Tenant;
  readonly records: Records;
  readonly memories: MemoryFile;
  readonly rolesFault: () => string | undefined;
  readonly service: Pick<PolicyService, 'frozen' | 'loss'>;
}

/** Conversations that are not remembered keep nobody from asking or freezing, so they are told and no more. */
async function readiness({ tenant, records, memories, rolesFault, service }: Looked) {
  const [fault, forgetting, status] = await Promise.all([
    records.fault(),
    memories.fault(),
    // A tenant that cannot be asked is what the answer is about.
    tenant.status().catch(() => ({ ready: false })),
  ]);
  const lost = service.loss();
  return {
    ready: fault === undefined && status.ready && lost === undefined,
    store: { ready: fault === undefined, ...(fault && { fault }) },
    tenant: status,
    conversations: {
      remembered: forgetting === undefined,
      ...(forgetting && { fault: forgetting }),
    },
    frozen: service.frozen() ?? null,
    loss: lost === undefined ? null : lossFacts(lost),
    rolesFault: rolesFault() ?? null,
  };
}
