import { z } from 'zod';
import { renderForTerminal } from '../channel/render/terminal.js';
import { loadConfig } from '../config.js';
import { understand } from '../language/understand.js';
import { createChatClient } from './chat-client.js';
import { localServer } from './local-server.js';
import type { StartApp } from './run.js';

const USAGE = 'npm run script -- "disable offline IM for Tony Smith"';

const Facts = z.looseObject({
  kind: z.string(),
  cmdlets: z.array(z.string()).default([]),
  cmdletTotal: z.number().default(0),
});

const PLAIN = { columns: Number.POSITIVE_INFINITY, styled: false };

/** The whole script is wanted, not its first lines. */
const WHOLE = { steward: 'whole' };

/**
 * Prints the PowerShell of an order in words, to paste; changes nothing. All else that there is to say goes to
 * standard error. Resolves with the exit code.
 */
export async function runScript(startApp: StartApp, args: readonly string[]): Promise<number> {
  const order = args.join(' ').replaceAll(/\s+/g, ' ').trim();
  const wish = `show the PowerShell to ${order}`;
  // Only what is surely understood as a wish to see is said: the words of an order could be carried out.
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const { command } = await understand(wish, { now: new Date(), timeZone });
  if (order === '' || command.intent !== 'script') {
    console.error(`That is no order whose PowerShell can be shown. Try: ${USAGE}`);
    return 1;
  }
  const server = await localServer(loadConfig(), 0, startApp);
  try {
    const replies = await createChatClient(server.address).say(wish, WHOLE);
    const parts = replies.flatMap(({ value }) => Facts.safeParse(value).data ?? []);
    const facts = parts.at(-1);
    const lines = parts.flatMap(({ kind, cmdlets }) => (kind === 'script' ? cmdlets : []));
    if (facts?.kind === 'script' && lines.length > 0) {
      if (lines.length < facts.cmdletTotal) {
        console.error('A line of this script is too long to be handed over. Nothing is printed.');
        return 1;
      }
      console.log(lines.join('\n'));
      // With the last lines comes what to know before they are pasted.
      const after = replies.at(-1)?.text ?? '';
      if (after !== '') console.error(`\n${renderForTerminal(after, PLAIN)}`);
      return 0;
    }
    for (const { text } of replies) console.error(renderForTerminal(text, PLAIN));
    return facts?.kind === 'script' ? 0 : 1;
  } finally {
    await server.stop();
  }
}
