import { describe, expect, test } from 'vitest';
import { HEADER, POLICIES, setUp, TONY, WANG } from '../../support/import.js';

describe('policies', () => {
  const users = [HEADER, TONY].join('\n');

  const forms: readonly [string, string | Buffer][] = [
    ['an array', JSON.stringify(POLICIES)],
    [
      'UTF-16, as Windows PowerShell redirects',
      Buffer.from(`\ufeff${JSON.stringify(POLICIES)}`, 'utf16le'),
    ],
  ];
  test.each(forms)(
    '%s is read; unknown settings stay, what PowerShell adds goes',
    async (_name, json) => {
      const { file, run, look } = setUp();
      const result = await run(file('users.csv', users), '--policies', file('policies.json', json));
      expect(result.err).toBe('');
      expect(await look((tenant) => tenant.policies())).toEqual([
        { identity: 'Global', settings: { EnableURL: true, HotdeskingTimeout: '00:05:00' } },
        {
          identity: 'Desk',
          description: 'Desks',
          settings: {
            EnableIMAutoArchiving: false,
            SomethingNewer: '{"A":1}',
            PolicyEntry: ['OnlineFeedbackURL=https://x/?a=b'],
          },
        },
      ]);
    },
  );

  test('a single object is read, and gate 1 beside it', async () => {
    const { file, run, look } = setUp();
    const policies = file('policies.json', JSON.stringify(POLICIES[0]));
    const im = file('im.json', '{"Identity":"Global","EnableOfflineIm":false}');
    await run(file('users.csv', users), '--policies', policies, '--im', im);
    expect(await look((tenant) => tenant.imConfigurations())).toEqual([
      { identity: 'Global', enableOfflineIm: false },
    ]);
  });

  const wrong: readonly [string, string][] = [
    ['hello', 'policies.json: is not the JSON of objects with an Identity'],
    ['[1]', 'policies.json: is not the JSON of objects with an Identity'],
    ['[{"Identity":"Tag:A"}]', 'policies.json: has no Global'],
    ['[{"Identity":"Global"},{"Identity":"global"}]', 'policies.json: has "Global" twice'],
    [
      '[{"Identity":"Global"},{"Identity":"a:b*"}]',
      'policies.json: "a:b*" is not the name of a policy',
    ],
    ['{"Identity":"Global","Odd Name":1}', '"Odd Name" of "Global" is not the name of a setting'],
    ['{"Identity":"Global","EnableIMAutoArchiving":"?"}', 'is neither true, false nor null'],
  ];
  test.each(wrong)('%s is refused', async (json, told) => {
    const { file, run } = setUp();
    const result = await run(file('users.csv', users), '--policies', file('policies.json', json));
    expect(result).toMatchObject({ code: 1, err: expect.stringContaining(told) });
  });
});

describe('sites', () => {
  const policies = JSON.stringify([...POLICIES, { Identity: 'Site:Dublin', EnableURL: false }]);
  const users = [HEADER, TONY, WANG].join('\n');

  test('are never guessed where a site has a policy', async () => {
    const { file, run } = setUp();
    const result = await run(
      file('users.csv', users),
      '--policies',
      file('policies.json', policies),
    );
    expect(result).toMatchObject({
      code: 1,
      err: expect.stringContaining(
        'users.csv:2: the site of RegistrarPool pool1.fabrikam.com is not known, and some sites have a policy of their own: pass --sites',
      ),
    });
  });

  test('come from the pools', async () => {
    const { file, run, look } = setUp();
    const sites = 'Identity,Site\nPOOL1.fabrikam.com,Site:dublin\npool2.fabrikam.com,Paris\n';
    const result = await run(
      file('users.csv', users),
      '--policies',
      file('policies.json', policies),
      '--sites',
      file('sites.csv', sites),
    );
    expect(result.err).toBe('');
    const effective = await look(async (tenant) =>
      tenant.effectivePolicies(await tenant.findUsers('Tony Smith')),
    );
    expect(effective).toEqual(['site:Dublin']);
    expect(await look((tenant) => tenant.sites())).toEqual(['dublin', 'Paris']);
  });
});
