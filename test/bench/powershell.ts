import { openPowerShellTenant } from '../../src/tenant/powershell/powershell-tenant.js';
import { crowd } from '../support/crowd.js';
import { hasPwsh, PWSH, standIn } from '../support/pwsh.js';

const PEOPLE = 2_000;

/** Rounds of both, by turns, so that neither has the quieter machine. */
const ROUNDS = 3;

function organisation() {
  return {
    sites: ['Redmond'],
    users: crowd(PEOPLE),
    policies: [
      { identity: 'Global', settings: {} },
      { identity: 'Sales', settings: { EnableIMAutoArchiving: false } },
    ],
    imConfigurations: [{ identity: 'Global', enableOfflineIm: true }],
  };
}

/**
 * Grants a second on the stand-in module: Steward's, each with an answer of its own, beside those of the pipeline that an
 * admin would write by hand. Both run in the same PowerShell: the pipeline is part of the setup, warm as Steward's are.
 */
export async function powerShellBench(print: (line: string) => void): Promise<void> {
  if (!hasPwsh) {
    print('PowerShell: not measured, there is no pwsh on PATH');
    return;
  }
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await both());
  const mine = Math.max(...rounds.map(({ ours }) => ours));
  const plain = Math.max(...rounds.map(({ pipeline }) => pipeline));
  const ratio = (mine / plain).toFixed(2);
  print(
    `PowerShell, ${PEOPLE} people granted a policy: ${mine}/s; a plain pipeline ${plain}/s; ratio ${ratio}`,
  );
}

async function both(): Promise<{ readonly ours: number; readonly pipeline: number }> {
  const server = await standIn(organisation());
  const setup = `${server.setup}
    function Grant-ByHand { Get-CsUser -LdapFilter 'Department=Sales' | Grant-CsClientPolicy -PolicyName Sales }
    Grant-ByHand
    $watch = [Diagnostics.Stopwatch]::StartNew()
    Grant-ByHand
    "pipeline took $($watch.ElapsedMilliseconds) ms"`;
  let pipeline = 0;
  const debug = (fields: object) => {
    const [, ms] = /pipeline took (\d+) ms/.exec(JSON.stringify(fields)) ?? [];
    if (ms !== undefined) pipeline = perSecond(Number(ms));
  };
  const log = { debug, warn: () => undefined };
  const tenant = await openPowerShellTenant({ command: PWSH, setup, processes: 1, log });
  try {
    const page = { offset: 0, limit: PEOPLE };
    const { users } = await tenant.listUsers({ policy: 'Sales' }, page);
    const start = performance.now();
    const result = await tenant.run(
      users.map(({ userPrincipalName }) => ({
        name: 'Grant-CsClientPolicy',
        identity: userPrincipalName,
        policyName: 'Sales',
      })),
    );
    const ours = perSecond(performance.now() - start);
    const granted = (await server.writes()).length;
    if (result.done !== PEOPLE || granted !== 3 * PEOPLE) {
      throw new Error(`${result.done} and ${granted} of ${PEOPLE} were granted`);
    }
    return { ours, pipeline };
  } finally {
    await tenant.close();
    await server.remove();
  }
}

function perSecond(ms: number): number {
  return Math.round((PEOPLE / ms) * 1_000);
}
