import type { Cmdlet } from '../../../src/policy/cmdlet.js';
import { openPowerShellTenant } from '../../../src/tenant/powershell/powershell-tenant.js';
import { PWSH } from '../../support/pwsh.js';

// Run by process.test.ts in a process of its own, to be killed: grants a policy to people, and prints a line for each.

const [setup = '', policyName = '', ...people] = process.argv.slice(2);
const tenant = await openPowerShellTenant({ command: PWSH, setup, processes: 1 });
const grants: readonly Cmdlet[] = people.map((identity) => ({
  ...{ name: 'Grant-CsClientPolicy', identity, policyName },
}));
await tenant.run(grants, { onProgress: (done) => console.log(`done ${done}`) });
await tenant.close();
