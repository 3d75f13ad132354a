import { z } from 'zod';
import { ImConfiguration, Policy, User } from '../../policy/policy.js';

/** Everything the embedded tenant holds, as plain data: what a snapshot keeps and an import replaces. */
export const Organisation = z.object({
  /** Sites of the topology, also those where nobody is. */
  sites: z.array(z.string().min(1)),
  users: z.array(User),
  policies: z.array(Policy),
  imConfigurations: z.array(ImConfiguration),
});
export type Organisation = z.infer<typeof Organisation>;
