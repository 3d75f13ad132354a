import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { renderForTerminal } from '../channel/render/terminal.js';
import { type Config, loadConfig } from '../config.js';
import { LANGUAGE_IDS } from '../language/languages.js';
import { CATALOGUES } from '../language/replies/catalogue.js';
import { noteWords } from '../start-note.js';
import { type ChatClient, createChatClient, localLanguage, type Reply } from './chat-client.js';
import { complete } from './complete.js';
import { openEditor } from './line/editor.js';
import { type History, historyPath, openHistory } from './line/history.js';
import { type Lines, plainLines } from './line/lines.js';
import { type LocalServer, localServer } from './local-server.js';
import { type StartApp, untilSignal } from './run.js';
import { type Screen, screenOf } from './screen.js';
import { announce, working } from './working.js';

const LEAVING = /^(exit|quit|退出|再见)[.!。！]?$/iu;

/** Of a reply: what it was spoken in. */
const Spoken = z.looseObject({ language: z.enum(LANGUAGE_IDS) });

/** A conversation in the terminal; of piped lines only the replies are printed. Resolves with the exit code. */
export async function runChat(startApp: StartApp): Promise<number> {
  const config = loadConfig();
  const screen = screenOf(process.stdout);
  const isPerson = process.stdin.isTTY;
  const started = isPerson ? announce(screen, startWords(config)) : () => {};
  const server = await localServer(config, 0, startApp).finally(started);
  try {
    if (isPerson) await converse(server, screen);
    else await answerLines(createChatClient(server.address), screen);
  } finally {
    await server.stop();
  }
  return 0;
}

function startWords({ tenant, dataDir }: Config): string {
  const { starting, preparing } = CATALOGUES[localLanguage()].terminal;
  const isFirst = tenant === 'embedded' && !existsSync(join(dataDir, 'tenant.json'));
  return isFirst ? preparing : starting;
}

async function answerLines(client: ChatClient, screen: Screen): Promise<void> {
  const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of lines) {
    if (line.trim() !== '') print(await client.say(line.trim()), screen);
  }
}

/** Speaks the language of the last reply. */
async function converse(server: LocalServer, screen: Screen): Promise<void> {
  let language = localLanguage();
  const words = () => CATALOGUES[language].terminal;
  const client = createChatClient(server.address, () => language);
  const history = await openHistory(historyPath());

  function show(replies: readonly Reply[]): void {
    print(replies, screen);
    const spoken = replies.flatMap(({ value }) => Spoken.safeParse(value).data ?? []);
    language = spoken.at(-1)?.language ?? language;
  }

  const notes = server.notes.map((note) => noteWords(note, words()));
  tell([...notes, words().leave, ...(screen.isLive ? [words().keys] : [])].join('\n'), screen);
  show(await client.join());

  const lines = openLines(screen, history, {
    complete: (text) => complete(text, { names: client.names, language: () => language }),
    searching: ({ words: sought, missed }) =>
      missed ? words().searchMissed({ words: sought }) : words().search({ words: sought }),
  });
  void untilSignal().then(() => lines.close());
  lines.prompt(words().prompt);
  for await (const line of lines) {
    const text = line.trim();
    if (LEAVING.test(text)) break;
    if (text !== '') {
      await history.add(line.trimEnd());
      await answer(client, text, working(screen, words().working), show);
    }
    lines.prompt(words().prompt);
  }
  lines.close();
  console.log();
}

function openLines(
  screen: Screen,
  history: History,
  options: Pick<Parameters<typeof openEditor>[0], 'complete' | 'searching'>,
): Lines {
  const { output, isLive } = screen;
  if (!isLive) return plainLines(process.stdin, output);
  return openEditor({ input: process.stdin, output, past: history.entries, ...options });
}

/** What goes wrong with one message is told, and the conversation goes on. */
async function answer(
  client: ChatClient,
  text: string,
  stop: () => void,
  show: (replies: readonly Reply[]) => void,
): Promise<void> {
  try {
    const replies = await client.say(text).finally(stop);
    show(replies);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
  }
}

function print(replies: readonly Reply[], screen: Screen): void {
  for (const { type, text } of replies) if (type === 'message') tell(text, screen, true);
}

function tell(text: string, { columns, isStyled }: Screen, hasHeadline = false): void {
  const styled = isStyled && hasHeadline;
  console.log(`${renderForTerminal(text, { columns: columns(), styled })}\n`);
}
