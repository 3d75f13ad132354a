import { vi } from 'vitest';
import type { Organisation } from '../../src/tenant/embedded/organisation.js';
import { type Behaviour, PWSH, type StandIn, standIn } from './pwsh.js';
import { type Steward, startSteward, temporaryFolder } from './server.js';

export interface PowerShellSteward {
  readonly steward: Steward;
  readonly server: StandIn;
  readiness(): Promise<{ readonly status: number; readonly body: unknown }>;
  /** Ends what still runs and removes the files of both. */
  clean(): Promise<void>;
}

/** A real Steward over a real PowerShell with the stand-in module, once `/readyz` says that it is connected. */
export async function powerShellSteward(
  organisation: Organisation,
  behaviour: Behaviour = {},
): Promise<PowerShellSteward> {
  const server = await standIn(organisation, behaviour);
  const running = await stewardWithSetup(server.setup);
  await vi.waitUntil(async () => (await running.readiness()).status === 200, {
    timeout: 50_000,
    interval: 100,
  });
  const clean = async () => {
    await running.clean();
    await server.remove();
  };
  return { ...running, server, clean };
}

/** The same with a setup of one's own, which may fail. */
export async function stewardWithSetup(setup: string): Promise<Omit<PowerShellSteward, 'server'>> {
  const data = await temporaryFolder();
  const steward = await startSteward(data.folder, {
    TENANT: 'powershell',
    POWERSHELL_COMMAND: PWSH.join(' '),
    POWERSHELL_SETUP: setup,
  });
  return {
    steward,
    async readiness() {
      const response = await fetch(`${steward.address}/readyz`);
      return { status: response.status, body: await response.json() };
    },
    async clean() {
      await steward.end('SIGKILL');
      await data.remove();
    },
  };
}
