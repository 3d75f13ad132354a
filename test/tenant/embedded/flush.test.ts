import { describe, expect, test } from 'vitest';
import type { Cmdlet } from '../../../src/policy/cmdlet.js';
import { DURABLE } from '../../../src/store/durable-file.js';
import { openEmbeddedTenant } from '../../../src/tenant/embedded/embedded-tenant.js';
import { create, created, newFolder } from '../../support/embedded.js';
import { bigOrganisation } from '../../support/organisation.js';

function grant(mailbox: string, policyName: string | null): Cmdlet {
  return { name: 'Grant-CsClientPolicy', identity: `${mailbox}@contoso.com`, policyName };
}

describe('flushes', () => {
  function counting() {
    const counted = { syncs: 0, bytes: 0 };
    const operations: typeof DURABLE = {
      ...DURABLE,
      write(file, bytes, position) {
        counted.bytes += bytes.length;
        return DURABLE.write(file, bytes, position);
      },
      sync(file) {
        counted.syncs += 1;
        return DURABLE.sync(file);
      },
    };
    return { counted, operations };
  }

  test('are shared by runs that arrive together, each of which is answered for itself', async () => {
    const { counted, operations } = counting();
    const tenant = await openEmbeddedTenant({ folder: newFolder(), operations });
    counted.syncs = 0;
    const results = await Promise.all(
      Array.from({ length: 100 }, (_, index) => tenant.run([create(index % 50)])),
    );
    expect(results.filter((result) => result.kind === 'done')).toHaveLength(50);
    expect(results.filter((result) => result.kind === 'failed')).toHaveLength(50);
    expect(counted.syncs).toBeLessThanOrEqual(3);
    await tenant.close();
  });

  test('are one for a whole run', async () => {
    const { counted, operations } = counting();
    const tenant = await openEmbeddedTenant({ folder: newFolder(), operations });
    counted.syncs = 0;
    await tenant.run(Array.from({ length: 500 }, (_, index) => create(index)));
    expect(counted.syncs).toBe(1);
    await tenant.close();
  });

  test('write the same for a change whatever the number of people, holders and changes before', async () => {
    const costs: number[] = [];
    for (const [people, changes] of [
      [10, 0],
      [5_000, 400],
    ] as const) {
      const { counted, operations } = counting();
      const initial = () => bigOrganisation(people, 1);
      const tenant = await openEmbeddedTenant({ folder: newFolder(), operations, initial });
      await tenant.run(Array.from({ length: changes }, (_, n) => grant(`user${n + 1}`, 'Desk')));
      counted.bytes = 0;
      await tenant.run([grant('tony', 'Desk')]);
      // A later record has a longer number.
      costs.push(counted.bytes - String(changes === 0 ? 1 : 2).length);
      await tenant.close();
    }
    expect(new Set(costs).size).toBe(1);
  });
});

/** Operations whose flushes wait until they are let go. */
function gated() {
  const waiting: (() => void)[] = [];
  let open = true;
  const operations: typeof DURABLE = {
    ...DURABLE,
    async sync(file) {
      if (!open) await new Promise<void>((resolve) => waiting.push(resolve));
      await DURABLE.sync(file);
    },
  };
  return {
    operations,
    waiting,
    shut() {
      open = false;
    },
    letGo() {
      for (const go of waiting.splice(0)) go();
    },
  };
}

describe('a change on its way to the disk', () => {
  test('is shown to nobody before it is durable; those that come meanwhile share the next flush', async () => {
    const gate = gated();
    const tenant = await openEmbeddedTenant({ folder: newFolder(), operations: gate.operations });
    gate.shut();
    const order: string[] = [];
    const note = (name: string) => () => order.push(name);
    const first = tenant.run([create(1)]).then(note('first'));
    await expect.poll(() => gate.waiting.length).toBe(1);
    const later = [2, 3].map((number) => tenant.run([create(number)]).then(note('later')));
    const refused = tenant.run([create(2)]).then(note('refused'));
    await new Promise((resolve) => setImmediate(resolve));
    const reading = created(tenant).then((names) => order.push(names.join()));
    await new Promise((resolve) => setImmediate(resolve));
    expect(order).toEqual([]);
    gate.letGo();
    await first;
    await expect.poll(() => gate.waiting.length).toBe(1);
    expect(order).toEqual(['first']);
    gate.letGo();
    await Promise.all([...later, refused, reading]);
    expect(order.sort()).toEqual(['P1,P2,P3', 'first', 'later', 'later', 'refused']);
    await tenant.close();
  });
});
