import { loadConfig } from '../config.js';
import { CATALOGUES } from '../language/replies/catalogue.js';
import { noteWords } from '../start-note.js';
import { localServer } from './local-server.js';
import { startPlayground } from './playground-process.js';
import { type StartApp, untilSignal } from './run.js';

/** Runs the bot and the Agents Playground against it until Ctrl-C, and prints the page's address. */
export async function runPlayground(startApp: StartApp, args: readonly string[]): Promise<number> {
  const config = loadConfig();
  const server = await localServer(config, config.port, startApp);
  try {
    for (const note of server.notes) console.log(noteWords(note, CATALOGUES.en.terminal));
    const endpoint = `${server.address}/api/messages`;
    const asked = untilSignal();
    const playground = await startPlayground(endpoint, args.length > 0 ? args : CHANNEL);
    console.log(`The playground is at ${playground.page}. Ctrl-C ends it and Steward.`);
    const broke = await Promise.race([asked.then(() => undefined), playground.ended]);
    await playground.end();
    if (broke !== undefined) console.error(broke);
    return broke === undefined ? 0 : 1;
  } finally {
    await server.stop();
  }
}

const CHANNEL = ['-c', 'emulator'];
