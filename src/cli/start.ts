import { writeSync } from 'node:fs';
import type { Logger } from 'pino';
import { type Config, loadConfig } from '../config.js';
import { CATALOGUES } from '../language/replies/catalogue.js';
import { createLog } from '../log.js';
import { logPrinted } from '../printed.js';
import { noteWords } from '../start-note.js';
import { localAddress, type StartApp, untilSignal } from './run.js';

/** For last words: all else is written in the background, by the way that may hang. */
const AT_ONCE = { write: (line: string) => writeSync(process.stdout.fd, line) };

/** Serves until SIGINT or SIGTERM. For people it says where and what to do next; a program reads the JSON log. */
export async function runStart(startApp: StartApp): Promise<number> {
  const config = loadConfig();
  const log = createLog(config.logLevel);
  const restore = logPrinted(log);
  try {
    return await serve(startApp, config, log);
  } finally {
    // Why a start failed is for people.
    restore();
  }
}

async function serve(startApp: StartApp, config: Config, log: Logger): Promise<number> {
  // From the beginning, so that a start that hangs ends too.
  const asked = untilSignal((words) => createLog(config.logLevel, AT_ONCE).error(words));
  const app = await startApp(config, log);
  const endpoint = `${localAddress(config.host, app.port)}/api/messages`;
  const next = nextSteps(endpoint, config.credentials === undefined);
  const notes = app.notes.map((note) => noteWords(note, CATALOGUES.en.terminal));
  if (process.stdout.isTTY) console.log(banner(endpoint, notes, next));
  else log.info({ endpoint, notes, next }, 'listening');

  await asked;
  log.info('stopping');
  await app.stop();
  log.info('stopped');
  return 0;
}

function nextSteps(endpoint: string, local: boolean): readonly string[] {
  if (!local) return ['Enter the public https address of this endpoint at the Azure Bot.'];
  return [
    'Talk to it from another terminal with  npm run chat,  in a browser with  npm run playground,',
    `or open ${endpoint} in the Bot Framework Emulator.`,
    'Try: disable offline IM for Tony Smith.',
  ];
}

function banner(endpoint: string, notes: readonly string[], next: readonly string[]): string {
  const indented = notes.map((note) => `  ${note}`);
  return [`Steward answers on ${endpoint}`, ...indented, '', ...next, 'Ctrl-C stops.', ''].join(
    '\n',
  );
}
