import { z } from 'zod';
import { understand } from '../command/understand.js';
import { loadConfig } from '../config.js';
import { createChatClient } from './chat-client.js';
import { localServer } from './local-server.js';
import { renderMarkdown } from './render.js';
import type { StartApp } from './run.js';

const USAGE = 'npm run script -- "disable offline IM for Tony Smith"';

const Facts = z.looseObject({ kind: z.string(), cmdlets: z.array(z.string()).default([]) });

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
    const replies = await createChatClient(server.address).say(wish);
    const facts = replies.flatMap(({ value }) => Facts.safeParse(value).data ?? []).at(-1);
    if (facts?.kind === 'script' && facts.cmdlets.length > 0) {
      console.log(facts.cmdlets.join('\n'));
      // What follows the lines is what to know before they are pasted.
      const after =
        replies
          .at(-1)
          ?.text.split(/^```+$/m)
          .at(-1) ?? '';
      if (after.trim() !== '') console.error(`\n${renderMarkdown(after.trim(), false)}`);
      return 0;
    }
    for (const { text } of replies) console.error(renderMarkdown(text, false));
    return facts?.kind === 'script' ? 0 : 1;
  } finally {
    await server.stop();
  }
}
