import { spawnSync } from 'node:child_process';
import { crowd } from '../support/crowd.js';
import { hasPwsh, PWSH, powerShellTenant, standIn } from '../support/pwsh.js';

const PEOPLE = 1_000;

function organisation(people: number) {
  return {
    sites: ['Redmond'],
    users: crowd(people),
    policies: [
      { identity: 'Global', settings: {} },
      { identity: 'Sales', settings: { EnableIMAutoArchiving: false } },
    ],
    imConfigurations: [{ identity: 'Global', enableOfflineIm: true }],
  };
}

/**
 * Grants a second on the stand-in module: Steward's, each cmdlet a request of its own whose answer is known, beside a plain
 * pipeline's, as an admin would write it.
 */
export async function powerShellBench(print: (line: string) => void): Promise<void> {
  if (!hasPwsh) {
    print('PowerShell: not measured, there is no pwsh on PATH');
    return;
  }
  const mine = await ours(PEOPLE);
  const plain = await pipeline(PEOPLE);
  const ratio = (mine / plain).toFixed(2);
  print(
    `PowerShell, ${PEOPLE} people granted a policy: ${mine}/s; a plain pipeline ${plain}/s; ratio ${ratio}`,
  );
}

async function ours(people: number): Promise<number> {
  const { tenant } = await powerShellTenant(organisation(people));
  try {
    const { users } = await tenant.listUsers({ department: 'Sales' }, { offset: 0, limit: people });
    const start = performance.now();
    const result = await tenant.run(
      users.map(({ userPrincipalName }) => ({
        name: 'Grant-CsClientPolicy',
        identity: userPrincipalName,
        policyName: 'Sales',
      })),
    );
    const ms = performance.now() - start;
    if (result.done !== people) throw new Error(`only ${result.done} of ${people} were granted`);
    return Math.round((people / ms) * 1_000);
  } finally {
    await tenant.close();
  }
}

async function pipeline(people: number): Promise<number> {
  const server = await standIn(organisation(people));
  try {
    const script = `${server.setup}
      $users = @(Get-CsUser -LdapFilter 'Department=Sales')
      $start = [Diagnostics.Stopwatch]::StartNew()
      $users | Grant-CsClientPolicy -PolicyName Sales
      $start.ElapsedMilliseconds`;
    const [file, ...args] = PWSH;
    const { stdout } = spawnSync(file, [...args, '-Command', script], { encoding: 'utf8' });
    const granted = (await server.writes()).length;
    if (granted !== people) throw new Error(`only ${granted} of ${people} were granted`);
    return Math.round((people / Number(stdout.trim())) * 1_000);
  } finally {
    await server.remove();
  }
}
