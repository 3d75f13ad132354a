import { StewardError } from './errors.js';

/** Each loads only what it needs: `understand` must answer before a server's libraries are even read. */
const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  async start() {
    const [{ startApp }, { runStart }] = await Promise.all([
      import('./app.js'),
      import('./cli/start.js'),
    ]);
    return runStart(startApp);
  },
  async chat() {
    const [{ startApp }, { runChat }] = await Promise.all([
      import('./app.js'),
      import('./cli/chat.js'),
    ]);
    return runChat(startApp);
  },
  async playground(args) {
    const [{ startApp }, { runPlayground }] = await Promise.all([
      import('./app.js'),
      import('./cli/playground.js'),
    ]);
    return runPlayground(startApp, args);
  },
  async script(args) {
    const [{ startApp }, { runScript }] = await Promise.all([
      import('./app.js'),
      import('./cli/script.js'),
    ]);
    return runScript(startApp, args);
  },
  async understand(args) {
    const { runUnderstand } = await import('./cli/understand.js');
    return runUnderstand(args, process.stdin, process.stdout);
  },
  async import(args) {
    const [{ loadConfig }, { runImport }] = await Promise.all([
      import('./config.js'),
      import('./cli/import.js'),
    ]);
    return runImport(args, loadConfig(), process.stdout, process.stderr);
  },
  async audit(args) {
    const [{ loadConfig }, { runAudit }] = await Promise.all([
      import('./config.js'),
      import('./cli/audit.js'),
    ]);
    return runAudit(args, loadConfig(), process.stdout, process.stderr);
  },
};

async function main([name = 'start', ...args]: readonly string[]): Promise<number> {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command !== undefined) return command(args);
  console.error(`"${name}" is none of ${Object.keys(COMMANDS).join(', ')}.`);
  return 1;
}

// A reader that has seen enough, as in `| head`, is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  console.error(`Cannot write to standard output: ${error.message}`);
  process.exit(1);
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const known = error instanceof StewardError && error.code !== 'internal';
  console.error(known ? error.message : error);
  process.exitCode = 1;
}
