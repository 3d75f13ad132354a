import { describe } from 'vitest';
import { tenantContract } from '../../contract/tenant.js';
import { hasPwsh, powerShellTenant } from '../../support/pwsh.js';

describe.skipIf(!hasPwsh)('on a real PowerShell', () => {
  tenantContract('the PowerShell tenant', async (organisation) => {
    const { tenant } = await powerShellTenant(organisation);
    await tenant.policies();
    return tenant;
  });

  tenantContract(
    'the PowerShell tenant of several processes and a slower server',
    async (organisation) => {
      const { tenant } = await powerShellTenant(
        organisation,
        { adDepartments: true, replicationMs: 200 },
        { processes: 2, patience: { replication: 10_000, pause: 50 } },
      );
      await tenant.policies();
      return tenant;
    },
  );
});
