import type { Cmdlet } from '../../src/policy/cmdlet.js';
import type { ImConfiguration, Policy, Settings, User } from '../../src/policy/policy.js';
import type { CensusRow, Tenant, TenantError, TenantReads } from '../../src/policy/tenant.js';

// An organisation in memory by the documented semantics of the cmdlets: an oracle for the planner, so it imports types only.

export interface Organisation {
  readonly users: readonly User[];
  readonly policies: readonly Policy[];
  readonly gates: readonly ImConfiguration[];
  readonly sites: readonly string[];
}

const key = (text: string): string => text.trim().toLowerCase().replace(/^tag:/, '');
const same = (a: string | null, b: string | null): boolean =>
  a === null || b === null ? a === b : key(a) === key(b);
const isPerUser = (identity: string): boolean => !/^(global$|site:)/i.test(identity);

function merged(before: Settings, changes: Settings): Settings {
  return Object.fromEntries(
    Object.entries({ ...before, ...changes }).filter(([, value]) => value !== null),
  );
}

/** The policy that applies to somebody. */
export function applying(user: Pick<User, 'site' | 'policy'>, policies: readonly Policy[]): Policy {
  const names = [user.policy, `site:${user.site}`, 'Global'];
  for (const name of names) {
    const policy = policies.find(({ identity }) => name !== null && same(identity, name));
    if (policy !== undefined) return policy;
  }
  throw new Error('no Global');
}

const error = (kind: TenantError['kind'], text: string): TenantError => ({ kind, text });

/** The organisation after one cmdlet, or what the server answers instead. */
export function afterCmdlet(
  organisation: Organisation,
  cmdlet: Cmdlet,
): { readonly organisation: Organisation } | { readonly error: TenantError } {
  const { identity } = cmdlet;
  const { users, policies, gates, sites } = organisation;
  const policy = policies.find((candidate) => same(candidate.identity, identity));
  const missing = { error: error('notFound', `Management object not found for "${identity}".`) };
  switch (cmdlet.name) {
    case 'New-CsClientPolicy': {
      if (policy !== undefined) return { error: error('duplicate', 'exists') };
      const site = /^site:(.*)$/i.exec(identity)?.[1];
      if (site !== undefined && !sites.some((name) => same(name, site))) {
        return { error: error('noSite', 'no such site') };
      }
      const about = cmdlet.description === undefined ? {} : { description: cmdlet.description };
      const made = { identity, ...about, settings: merged({}, cmdlet.settings) };
      return { organisation: { ...organisation, policies: [...policies, made] } };
    }
    case 'Set-CsClientPolicy': {
      if (policy === undefined) return missing;
      const { description: former, ...kept } = policy;
      const text = cmdlet.description === undefined ? former : (cmdlet.description ?? undefined);
      const edited = {
        ...kept,
        ...(text !== undefined && { description: text }),
        settings: merged(policy.settings, cmdlet.settings),
      };
      const rest = policies.map((other) => (other === policy ? edited : other));
      return { organisation: { ...organisation, policies: rest } };
    }
    case 'Remove-CsClientPolicy': {
      if (policy === undefined) return missing;
      if (same(identity, 'Global')) {
        const reset = policies.map((other) =>
          other === policy ? { ...policy, settings: {} } : other,
        );
        return { organisation: { ...organisation, policies: reset } };
      }
      if (users.some((user) => same(user.policy, identity))) {
        return { error: error('inUse', `The policy "${identity}" is currently assigned`) };
      }
      const rest = policies.filter((other) => other !== policy);
      return { organisation: { ...organisation, policies: rest } };
    }
    case 'Grant-CsClientPolicy': {
      const user = users.find((candidate) => same(candidate.userPrincipalName, identity));
      if (user === undefined) return missing;
      const name = cmdlet.policyName;
      const granted = policies.find((candidate) => same(candidate.identity, name));
      if (name !== null && (granted === undefined || !isPerUser(granted.identity))) {
        return { error: error('notUserPolicy', `Policy "${name}" is not a user policy.`) };
      }
      const moved = { ...user, policy: granted?.identity ?? null };
      const rest = users.map((other) => (other === user ? moved : other));
      return { organisation: { ...organisation, users: rest } };
    }
    case 'New-CsImConfiguration': {
      if (gates.some((candidate) => same(candidate.identity, identity)))
        return { error: error('duplicate', 'exists') };
      const site = /^site:(.*)$/i.exec(identity)?.[1];
      if (site === undefined) return { error: error('badIdentity', 'not valid') };
      if (!sites.some((name) => same(name, site)))
        return { error: error('noSite', 'no such site') };
      const made = { identity, enableOfflineIm: cmdlet.enableOfflineIm };
      return { organisation: { ...organisation, gates: [...gates, made] } };
    }
    case 'Remove-CsImConfiguration': {
      const gate = gates.find((candidate) => same(candidate.identity, identity));
      if (gate === undefined) return missing;
      const rest = gates.filter((other) => other !== gate);
      const reset = same(identity, 'Global') ? [{ ...gate, enableOfflineIm: true }] : [];
      return { organisation: { ...organisation, gates: [...rest, ...reset] } };
    }
    case 'Set-CsImConfiguration': {
      const gate = gates.find((candidate) => same(candidate.identity, identity));
      if (gate === undefined) return missing;
      const edited = { ...gate, enableOfflineIm: cmdlet.enableOfflineIm };
      const rest = gates.map((other) => (other === gate ? edited : other));
      return { organisation: { ...organisation, gates: rest } };
    }
  }
}

export interface MemoryTenant extends Tenant {
  readonly organisation: Organisation;
  /** Somebody else's hand: a change that no plan knows of. */
  replace(change: (organisation: Organisation) => Organisation): void;
}

export function memoryTenant(initial: Organisation): MemoryTenant {
  let now = initial;
  const unused = () => Promise.reject(new Error('not part of the core'));
  return {
    get organisation() {
      return now;
    },
    replace(change) {
      now = change(now);
    },
    findUsers: unused,
    suggestUsers: unused,
    usersNamedFrom: unused,
    usersByUpn: async (upns) =>
      upns.flatMap((upn) => now.users.filter((user) => same(user.userPrincipalName, upn))),
    listUsers: async (filter, { offset, limit }) => {
      const users = now.users.filter(
        (user) =>
          (filter.department === undefined || same(user.department, filter.department)) &&
          (filter.site === undefined || same(user.site, filter.site)) &&
          (filter.policy === undefined || same(user.policy, filter.policy)),
      );
      return { users: users.slice(offset, offset + limit), total: users.length };
    },
    census: async (filter = {}) => {
      const rows = new Map<string, CensusRow>();
      for (const { site, policy } of now.users) {
        if (filter.site !== undefined && !same(site, filter.site)) continue;
        if (filter.policy !== undefined && !same(policy, filter.policy)) continue;
        const id = JSON.stringify([site, policy]);
        rows.set(id, { site, policy, count: (rows.get(id)?.count ?? 0) + 1 });
      }
      return [...rows.values()];
    },
    departments: async (among) =>
      [...new Set(now.users.map((user) => user.department))].filter(
        (name) => among?.some((other) => same(name, other)) ?? true,
      ),
    lackingForSites: async () => [],
    sites: async () => now.sites,
    policies: async () => now.policies,
    policyDefaults: async () => ({}),
    imConfigurations: async () => now.gates,
    effectivePolicies: async (users) => users.map((user) => applying(user, now.policies).identity),
    notOffered: async () => undefined,
    reading(): TenantReads {
      return this;
    },
    run: async (cmdlets) => {
      for (const [done, cmdlet] of cmdlets.entries()) {
        const next = afterCmdlet(now, cmdlet);
        if ('error' in next) return { kind: 'failed', done, error: next.error };
        now = next.organisation;
      }
      return { kind: 'done', done: cmdlets.length };
    },
    past: async () => undefined,
    status: unused,
    close: async () => {},
  };
}
