import { describe, expect, test } from 'vitest';
import { HEADER, POLICIES, setUp, TONY, WANG } from '../../support/import.js';

/** As Windows PowerShell writes a list that was a variable. */
function wrapped(value: unknown): object {
  return { value, Count: Array.isArray(value) ? value.length : 1 };
}

function wrappedLists(object: object): object {
  return Object.fromEntries(
    Object.entries(object).map(([name, value]) => [
      name,
      Array.isArray(value) ? wrapped(wrapped(value)) : value,
    ]),
  );
}

describe('policies', () => {
  const users = [HEADER, TONY].join('\n');

  const forms: readonly [string, string | Buffer][] = [
    ['an array', JSON.stringify(POLICIES)],
    ['a wrapped array', JSON.stringify(wrapped(POLICIES))],
    [
      'wrappers within wrappers',
      JSON.stringify(wrapped([wrapped(wrapped(POLICIES.map(wrappedLists)))])),
    ],
    ['an array in one', JSON.stringify([POLICIES])],
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

  test.each<[string, unknown]>([
    ['a single object', POLICIES[0]],
    ['a wrapped one', wrapped(POLICIES[0])],
  ])('%s is read, and gate 1 beside it', async (_name, json) => {
    const { file, run, look } = setUp();
    const policies = file('policies.json', JSON.stringify(json));
    const im = file('im.json', '{"Identity":"Global","EnableOfflineIm":false}');
    await run(file('users.csv', users), '--policies', policies, '--im', im);
    expect(await look((tenant) => tenant.imConfigurations())).toEqual([
      { identity: 'Global', enableOfflineIm: false },
    ]);
  });

  const wrong: readonly [string, string][] = [
    ['hello', 'policies.json: is not the JSON of objects with an Identity'],
    ['[1]', 'policies.json: is not the JSON of objects with an Identity'],
    [
      '[{"Identity":"Global"},{"Identity":"Site:Dub*lin"}]',
      'policies.json: "Dub*lin" is not the name of a site',
    ],
    ['[{"Identity":"Global"},{"Identity":"Site:"}]', 'policies.json: "" is not the name of a site'],
    [
      '{"Identity":"Global","EnableOfflineIm":true}',
      'policies.json: has EnableOfflineIm: it is the file of Get-CsImConfiguration',
    ],
    ['{"value":[],"Count":0}', 'policies.json: has no Global'],
    ['['.repeat(200_000) + ']'.repeat(200_000), 'policies.json: is not the JSON of objects'],
    [
      `{"Identity":"Global","PolicyEntry":${'['.repeat(5_000)}${']'.repeat(5_000)}}`,
      'policies.json: is not the JSON of objects',
    ],
    ['[{"Identity":"Tag:A"}]', 'policies.json: has no Global'],
    ['[{"Identity":"Global"},{"Identity":"global"}]', 'policies.json: has "Global" twice'],
    [
      '[{"Identity":"Global"},{"Identity":"a:b*"}]',
      'policies.json: "a:b*" is not the name of a policy',
    ],
    ['{"Identity":"Global","Odd Name":1}', '"Odd Name" of "Global" is not the name of a setting'],
    ['{"Identity":"Global","EnableIMAutoArchiving":"?"}', 'is neither true, false nor null'],
  ];
  const titled = wrong.map(([json, told]) => [json.slice(0, 60), json, told] as const);
  test.each(titled)('%s is refused', async (_title, json, told) => {
    const { file, run } = setUp();
    const result = await run(file('users.csv', users), '--policies', file('policies.json', json));
    expect(result).toMatchObject({ code: 1, err: expect.stringContaining(told) });
  });
});

describe('the server-wide switch', () => {
  const wrong: readonly [string, unknown, string][] = [
    [
      'of a server that is older',
      [{ Identity: 'Global' }, { Identity: 'Site:Dublin' }],
      'has no EnableOfflineIm: the switch came with Server 2015 CU3. An older server has none: leave --im out',
    ],
    [
      'that is neither on nor off',
      { Identity: 'Global', EnableOfflineIm: 'perhaps' },
      '"Global" has no EnableOfflineIm that is true or false',
    ],
    [
      'of the file of policies',
      { Identity: 'Global', EnableIMAutoArchiving: null },
      'has EnableIMAutoArchiving: it is the file of Get-CsClientPolicy',
    ],
    [
      'of a person',
      [
        { Identity: 'Global', EnableOfflineIm: true },
        { Identity: 'Tag:A', EnableOfflineIm: true },
      ],
      '"A" is neither Global nor a site',
    ],
  ];
  test.each(wrong)('%s is one fault', async (_what, json, told) => {
    const { file, run } = setUp();
    const im = file('im.json', JSON.stringify(json));
    expect(await run(file('users.csv', [HEADER, TONY].join('\n')), '--im', im)).toEqual({
      code: 1,
      out: '',
      err: `im.json: ${told}\nNothing was imported: 1 fault.\n`,
    });
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

  test.each<[string, string[], string]>([
    ['no file of them', [], 'No site is known, so each registrar pool counts as a site'],
    [
      'a file without some',
      ['Identity,Site\npool2.fabrikam.com,Paris'],
      'One registrar pool is not in the file of sites',
    ],
  ])('%s is said', async (_what, files, told) => {
    const { file, run } = setUp();
    const sites = files.flatMap((content) => ['--sites', file('sites.csv', content)]);
    const result = await run(file('users.csv', [HEADER, TONY].join('\n')), ...sites);
    expect(result).toMatchObject({ code: 0, out: expect.stringContaining(told) });
  });

  test.each([
    [
      'Identity,Site\npool1.fabrikam.com,Dub\u202elin',
      'sites.csv:2: "Dub\ufffdlin" is not the name of a site',
    ],
    [
      'Identity,Site\npool1.fabrikam.com',
      'sites.csv:2: has 1 values where the header has 2 columns',
    ],
  ])('%j is refused, bad rows skipped or not', async (content, told) => {
    const { file, run } = setUp();
    const argv = [file('users.csv', users), '--sites', file('sites.csv', content)];
    const result = await run(...argv, '--skip-bad-rows');
    expect(result).toMatchObject({ code: 1, err: expect.stringContaining(told) });
  });

  test('are known of nobody where no pool is', async () => {
    const { file, run } = setUp();
    const result = await run(file('users.csv', [HEADER, 'T,t@x.com,,Sales,,'].join('\n')));
    expect(result.out).toContain('No site is known for anybody');
    expect(result.out).not.toContain('No department');
  });

  test('that are missing for some rows leave the others', async () => {
    const { file, run } = setUp();
    const argv = [
      file('users.csv', [HEADER, TONY, WANG, 'T,t@x.com,,,,'].join('\n')),
      '--policies',
      file('policies.json', policies),
      '--sites',
      file('sites.csv', 'Identity,Site\npool1.fabrikam.com,Dublin'),
    ];
    const { code, out, err } = await run(...argv, '--skip-bad-rows');
    expect(code).toBe(0);
    expect(out).toContain('Imported 1 person');
    expect(err.split('\n')).toEqual([
      'users.csv:3: RegistrarPool pool2.fabrikam.com is not in the file of sites, and some sites have a policy of their own',
      'users.csv:4: RegistrarPool is empty, and some sites have a policy of their own',
      '',
    ]);
  });
});
