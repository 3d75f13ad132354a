import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';

export interface Metrics {
  turn(channel: string, seconds: number, ok: boolean): void;
  /** What a phrase was understood as; `clarify` and `none` are misses. */
  understood(intent: string): void;
  change(outcome: string): void;
  /** A request that was not let in, by its code. */
  refused(code: string): void;
  render(): Promise<{ readonly text: string; readonly contentType: string }>;
}

/** In a registry of its own, so that several servers can live in one process. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const turns = new Counter({
    name: 'steward_turns_total',
    help: 'Turns of conversations, by channel and whether they broke.',
    labelNames: ['channel', 'result'],
    registers,
  });
  const latency = new Histogram({
    name: 'steward_turn_duration_seconds',
    help: 'From the arrival of an activity to the end of its turn.',
    labelNames: ['channel'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 120],
    registers,
  });
  const understandings = new Counter({
    name: 'steward_understandings_total',
    help: 'Phrases by what they were understood as.',
    labelNames: ['intent'],
    registers,
  });
  const misses = new Counter({
    name: 'steward_understanding_misses_total',
    help: 'Phrases that were not understood as a command.',
    registers,
  });
  const changes = new Counter({
    name: 'steward_changes_total',
    help: 'Changes by outcome.',
    labelNames: ['outcome'],
    registers,
  });
  const refusals = new Counter({
    name: 'steward_requests_refused_total',
    help: 'Requests that were not let in, by why.',
    labelNames: ['reason'],
    registers,
  });

  return {
    turn(channel, seconds, ok) {
      const label = CHANNELS.has(channel) ? channel : 'other';
      turns.inc({ channel: label, result: ok ? 'ok' : 'error' });
      latency.observe({ channel: label }, seconds);
    },
    understood(intent) {
      understandings.inc({ intent });
      if (intent === 'clarify' || intent === 'none') misses.inc();
    },
    change(outcome) {
      changes.inc({ outcome });
    },
    refused(reason) {
      refusals.inc({ reason });
    },
    async render() {
      return { text: await registry.metrics(), contentType: registry.contentType };
    },
  };
}

/** A label for each: what a stranger may choose freely must not become a time series. */
const CHANNELS: ReadonlySet<string> = new Set([
  'console',
  'directline',
  'emulator',
  'msteams',
  'skypeforbusiness',
  'webchat',
]);
