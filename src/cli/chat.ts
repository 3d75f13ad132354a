import { createInterface } from 'node:readline';
import { renderForTerminal } from '../channel/render/terminal.js';
import { loadConfig } from '../config.js';
import { type ChatClient, createChatClient, type Reply } from './chat-client.js';
import { type LocalServer, localServer } from './local-server.js';
import type { StartApp } from './run.js';
import { working } from './working.js';

/** A conversation in the terminal; of piped lines only the replies are printed. Resolves with the exit code. */
export async function runChat(startApp: StartApp): Promise<number> {
  const started = process.stdin.isTTY ? working(process.stdout) : () => {};
  const server = await localServer(loadConfig(), 0, startApp).finally(started);
  const client = createChatClient(server.address);
  try {
    if (process.stdin.isTTY) await converse(client, server);
    else await answerLines(client);
  } finally {
    await server.stop();
  }
  return 0;
}

async function answerLines(client: ChatClient): Promise<void> {
  const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of lines) {
    if (line.trim() !== '') print(await client.say(line.trim()));
  }
}

async function converse(client: ChatClient, server: LocalServer): Promise<void> {
  for (const note of server.notes) console.log(note);
  console.log('Ctrl-C or "exit" leaves.\n');
  print(await client.join());

  const terminal = createInterface({
    input: process.stdin,
    output: process.stdout,
    prompt: 'you> ',
    removeHistoryDuplicates: true,
  });
  let left = false;
  terminal.on('SIGINT', () => terminal.close());
  terminal.once('close', () => {
    left = true;
  });
  terminal.prompt();
  for await (const line of terminal) {
    const text = line.trim();
    if (/^(exit|quit)$/i.test(text)) break;
    if (text !== '') await answer(client, text);
    if (!left) terminal.prompt();
  }
  terminal.close();
  console.log();
}

/** What goes wrong with one message is told, and the conversation goes on. */
async function answer(client: ChatClient, text: string): Promise<void> {
  const stop = working(process.stdout);
  try {
    const replies = await client.say(text);
    stop();
    print(replies);
  } catch (error) {
    stop();
    console.error(error instanceof Error ? error.message : String(error));
  }
}

function print(replies: readonly Reply[]): void {
  const styled = process.stdout.isTTY && !process.env.NO_COLOR;
  // A terminal without a size, or an output that is none, has no width to keep to.
  const columns = process.stdout.columns || Number.POSITIVE_INFINITY;
  for (const { type, text } of replies) {
    if (type === 'message') console.log(`${renderForTerminal(text, { columns, styled })}\n`);
  }
}
