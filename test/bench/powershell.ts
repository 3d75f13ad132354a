import { spawnSync } from 'node:child_process';
import type { User } from '../../src/policy/policy.js';
import { hasPwsh, PWSH, powerShellTenant, standIn } from '../support/pwsh.js';

export interface PowerShellBench {
  readonly people: number;
  /** Grants a second: ours, one request each, and a plain PowerShell pipeline's; both on the stand-in module. */
  readonly ours: number;
  readonly pipeline: number;
}

function organisation(people: number) {
  const users: readonly User[] = Array.from({ length: people }, (_, index) => ({
    displayName: `Person ${index}`,
    userPrincipalName: `person${index}@contoso.com`,
    sipAddress: `sip:person${index}@contoso.com`,
    department: 'Sales',
    site: 'Redmond',
    policy: null,
  }));
  return {
    sites: ['Redmond'],
    users: [...users],
    policies: [
      { identity: 'Global', settings: {} },
      { identity: 'Sales', settings: { EnableIMAutoArchiving: false } },
    ],
    imConfigurations: [{ identity: 'Global', enableOfflineIm: true }],
  };
}

/** Grants a policy to so many people, as Steward does and as an admin would at the prompt; undefined without `pwsh`. */
export async function benchPowerShell(people = 1_000): Promise<PowerShellBench | undefined> {
  if (!hasPwsh) return undefined;
  return { people, ours: await ours(people), pipeline: await pipeline(people) };
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
