import { StewardAdapter } from '../../src/channel/botframework/adapter.js';
import { type Bot, type BotOptions, createBot } from '../../src/channel/botframework/bot.js';
import type { Conversation } from '../../src/conversation/conversation.js';
import { createLog } from '../../src/log.js';
import { quoting } from './spoken.js';

interface Options extends Partial<BotOptions> {
  /** What it does with a message. */
  readonly turn: Conversation['turn'];
  /** What outlives a turn, and the bot. */
  readonly memory?: Map<string, unknown>;
}

/** A bot with no Steward behind it: what is said outside a turn is quoted, and nothing holds it up. */
export function botWith({ turn, memory = new Map(), ...options }: Options): Bot {
  return createBot({
    adapter: new StewardAdapter(undefined),
    authenticated: false,
    appId: undefined,
    conversation: {
      turn,
      welcome: () => quoting('welcome'),
      answered: () => quoting('answered before'),
      edited: () => quoting('edited'),
      tooFast: (seconds) => quoting(`wait ${seconds}`),
      names: async () => [],
      expired: async () => {},
      recovered: async () => {},
      failure: (reference, _why, changed) => quoting(`failure ${reference} ${changed}`),
    },
    memories: {
      read: async (key) => memory.get(key),
      write: async (entries) => {
        for (const { key, value } of entries) {
          if (value === undefined) memory.delete(key);
          else memory.set(key, JSON.parse(JSON.stringify(value)));
        }
      },
    },
    ordered: () => false,
    pace: async () => 0,
    log: createLog('silent'),
    onTurn: () => {},
    ...options,
  });
}
