import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { createFaults } from '../../../src/cli/import/faults.js';
import { readUsers } from '../../../src/cli/import/users.js';
import { HEADER, POLICIES, setUp, TONY, WANG } from '../../support/import.js';
import { programAt } from '../../support/program-at.js';

const JOSE =
  '"O\'Neil, José ""Pepe""",jose@fabrikam.com,sip:jose@fabrikam.com,,pool1.fabrikam.com,Desk';

function utf16be(text: string): Buffer {
  return Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
}

describe('users', () => {
  const csv = [HEADER, TONY, WANG, JOSE, ''].join('\r\n');
  const shuffled = [
    '#TYPE Selected.Microsoft.Rtc.Management.ADConnect.Schema.OCSADUser',
    '"clientpolicy";"SIPADDRESS";"UserPrincipalName";"Department";"RegistrarPool";"DisplayName";"SamAccountName"',
    '"";"sip:tony@fabrikam.com";"tony@fabrikam.com";"Finance";"pool1.fabrikam.com";"Tony Smith";"FABRIKAM\\tony"',
    '"Desk";"wang@fabrikam.com";"wang@fabrikam.com";"财务部";"pool2.fabrikam.com";"王小明";"wang"',
    '"Tag:desk";"SIP:jose@fabrikam.com";"jose@fabrikam.com";"";"pool1.fabrikam.com";"O\'Neil, José ""Pepe""";""',
  ].join('\r\n');
  const files: readonly [string, string | Buffer][] = [
    ['UTF-8', csv],
    ['UTF-8 with a byte order mark', `\ufeff${csv}`],
    ['UTF-16LE', Buffer.from(`\ufeff${csv}`, 'utf16le')],
    ['UTF-16BE', utf16be(csv)],
    ['line ends of Unix', csv.replaceAll('\r\n', '\n')],
    ['line ends of an old Mac', csv.replaceAll('\r\n', '\r')],
    ['line ends of every kind', [HEADER, '\r', TONY, '\n', WANG, '\r\n', JOSE].join('')],
    ['blank lines around', `\r\n \r\n${csv}\r\n,,,,,\r\n\r\n`],
    ['#TYPE, semicolons, another order of columns', shuffled],
    ['#TYPE in UTF-16LE', Buffer.from(`\ufeff${shuffled}`, 'utf16le')],
    ['#TYPE and line ends of an old Mac', shuffled.replaceAll('\r\n', '\r')],
    ['tabs', shuffled.replaceAll(';', '\t')],
    ['the separator told first', `sep=;\r\n${shuffled}`],
    ['the separator told after the type', shuffled.replace('\r\n', '\r\nSEP=;\r\n')],
    ['a separator told that is not one of the usual', `"sep=|"\n${shuffled.replaceAll(';', '|')}`],
    [
      'a header that ends with separators',
      csv
        .replace('ClientPolicy', 'ClientPolicy,,')
        .replace('pool1.fabrikam.com,', 'pool1.fabrikam.com,,'),
    ],
    [
      'lines that end before the empty cells of a column that is not read',
      csv.replace('ClientPolicy', 'ClientPolicy,Notes,More').replace('Tag:Desk', 'Tag:Desk,x'),
    ],
    ['separators where a column stood', csv.replaceAll('\r\n', ',,\r\n').replace(',,', '')],
  ];
  test.each(files)('in %s are read', async (_name, content) => {
    const { file, run, look } = setUp();
    const policies = file('policies.json', JSON.stringify(POLICIES));
    const result = await run(file('users.csv', content), '--policies', policies);
    expect(result).toMatchObject({ code: 0, err: '' });
    expect(result.out).toContain('Imported 3 people, 2 policies and 2 sites');
    expect(
      (await look((tenant) => tenant.listUsers({}, { offset: 0, limit: 9 }))).users,
    ).toMatchObject([
      {
        displayName: 'O\'Neil, José "Pepe"',
        userPrincipalName: 'jose@fabrikam.com',
        sipAddress: 'sip:jose@fabrikam.com',
        department: '',
        policy: 'Desk',
      },
      {
        displayName: 'Tony Smith',
        department: 'Finance',
        site: 'pool1.fabrikam.com',
        policy: null,
      },
      {
        displayName: '王小明',
        sipAddress: 'sip:wang@fabrikam.com',
        department: '财务部',
        policy: 'Desk',
      },
    ]);
  });

  test('many of them, with line ends inside quotes where pieces of the file meet', async () => {
    const { file, run, look } = setUp();
    const rows = Array.from(
      { length: 20_000 },
      (_, n) => `"User\r\n${n}",u${n}@fabrikam.com,sip:u${n}@fabrikam.com,"Sales",p,\r\n`,
    );
    const result = await run(file('users.csv', `${HEADER}\r\n${rows.join('')}`));
    expect(result.code).toBe(0);
    expect(await look((tenant) => tenant.findUsers('User 19999'))).toHaveLength(1);
  });

  const allColumns = [
    '#TYPE Microsoft.Rtc.Management.ADConnect.Schema.OCSADUser',
    '"Identity","VoicePolicy","clientPOLICY","RegistrarPool","Enabled","SipAddress","LineURI","DisplayName","SamAccountName","UserPrincipalName","ProxyAddresses","Id"',
    '"CN=Smith\\, Tony,OU=A,DC=fabrikam,DC=com","","","pool1.fabrikam.com","True","sip:tony@fabrikam.com","","Smith, Tony","tony","tony@fabrikam.com","{}",""',
  ].join('\r\n');

  test('come from all that Get-CsUser shows, and what it does not show is said', async () => {
    const { file, run, look } = setUp();
    const result = await run(file('users.csv', allColumns));
    expect(result).toMatchObject({ code: 0, err: '' });
    expect(result.out).toContain('No department is known for anybody');
    expect(result.out).toContain('npm run import -- --help');
    expect(await look((tenant) => tenant.findUsers('tony@fabrikam.com'))).toMatchObject([
      { displayName: 'Smith, Tony', department: '', site: 'pool1.fabrikam.com', policy: null },
    ]);
  });

  test('go by SIP address, then by distinguished name, where they have no UPN', async () => {
    const { file, run, look } = setUp();
    const dn = 'CN=Lift\\, South,OU=Rooms,DC=fabrikam,DC=com';
    const content = [
      `${HEADER},Identity`,
      `${TONY},`,
      'Lobby Phone,,SIP:lobby@fabrikam.com,,pool1.fabrikam.com,,"CN=Lobby,DC=fabrikam,DC=com"',
      `Lift Phone,,,,pool1.fabrikam.com,,"${dn}"`,
      ',bot@fabrikam.com,,,pool1.fabrikam.com,,',
    ].join('\n');
    expect(await run(file('users.csv', content))).toMatchObject({ code: 0, err: '' });
    const named = ['lobby@fabrikam.com', dn.toLowerCase(), 'bot@fabrikam.com'];
    const found = await look((tenant) =>
      Promise.all(named.map(async (name) => (await tenant.findUsers(name))[0])),
    );
    expect(found).toMatchObject([
      { displayName: 'Lobby Phone', userPrincipalName: 'sip:lobby@fabrikam.com' },
      { displayName: 'Lift Phone', userPrincipalName: dn, sipAddress: '' },
      { displayName: 'bot@fabrikam.com', sipAddress: '' },
    ]);
    const outcome = await look((tenant) =>
      tenant.run([
        { name: 'New-CsClientPolicy', identity: 'Phones', settings: {} },
        ...named.map((identity) => ({
          name: 'Grant-CsClientPolicy' as const,
          identity,
          policyName: 'Phones',
        })),
      ]),
    );
    expect(outcome).toMatchObject({ kind: 'done', done: 4 });
  });

  test('in bad rows are left out on request, and named', async () => {
    const { file, run, look } = setUp();
    const users = file('users.csv', [HEADER, TONY, 'Nobody,,,,p,', 'E,e@x.com', ''].join('\n'));
    const refused = await run(users);
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('--skip-bad-rows');
    const { code, out, err } = await run(users, '--skip-bad-rows');
    expect({ code, err }).toEqual({
      code: 0,
      err: [
        'users.csv:3: has no UserPrincipalName, no SipAddress and no Identity',
        'users.csv:4: has 2 values where the header has 6 columns',
        '',
      ].join('\n'),
    });
    expect(out).toContain('Imported 1 person,');
    expect(out).toContain('2 rows were left out.');
    expect(await look((tenant) => tenant.findUsers('tony@fabrikam.com'))).toHaveLength(1);
  });

  const beyondRows: readonly [string, string][] = [
    ['everybody', [HEADER, 'C,c,,,p,'].join('\n')],
    ['what follows a broken quote', [HEADER, TONY, '"G"g,,,,,'].join('\n')],
    ['a column', [HEADER.replace(',ClientPolicy', ''), TONY].join('\n')],
  ];
  test.each(beyondRows)('%s is never left out', async (_what, content) => {
    const { file, run, look } = setUp();
    const result = await run(file('users.csv', content), '--skip-bad-rows');
    expect(result).toMatchObject({ code: 1, out: '' });
    expect(result.err).toContain('Nothing was imported');
    expect(result.err).not.toContain('--skip-bad-rows');
    expect(await look((tenant) => tenant.findUsers('tony@contoso.com'))).toHaveLength(1);
  });

  test('every bad row is named by its line and reason, and nothing changes', async () => {
    const { file, run, look } = setUp();
    const content = [
      '#TYPE X',
      HEADER,
      '"Two\r\nlines",a@fabrikam.com,sip:a@fabrikam.com,,p,',
      '',
      ',,sip:,,p,',
      'C,c,sip:c,,p,',
      'D,A@fabrikam.com,sip:a@FABRIKAM.com,,p,',
      'E,e@fabrikam.com',
      'F,f@fabrikam.com,sip:f@fabrikam.com,,p,Desk',
      '"G"g,g@fabrikam.com,sip:g@fabrikam.com,,p,',
      ',h@fabrikam.com,sip:h@fabrikam.com,,p,',
    ].join('\r\n');
    const result = await run(file('users.csv', content));
    expect(result.code).toBe(1);
    expect(result.out).toBe('');
    expect(result.err.split('\n')).toEqual([
      'users.csv:6: has no UserPrincipalName, no SipAddress and no Identity',
      'users.csv:7: UserPrincipalName "c" is not of the form name@domain',
      'users.csv:7: SipAddress "c" is not of the form name@domain',
      'users.csv:8: UserPrincipalName A@fabrikam.com stands in line 3 too',
      'users.csv:8: SipAddress a@FABRIKAM.com stands in line 3 too',
      'users.csv:9: has 2 values where the header has 6 columns',
      'users.csv:10: ClientPolicy Desk is not known: pass --policies policies.json',
      'users.csv:11: has a quote inside a value that is not doubled; the lines after it were not read',
      'Nothing was imported: 8 faults.',
      '',
    ]);
    expect(await look((tenant) => tenant.findUsers('tony@contoso.com'))).toHaveLength(1);
  });

  const unreadable: readonly [string, string | Buffer, string][] = [
    ['an empty file', '', 'users.csv: is empty'],
    ['a header alone', HEADER, 'users.csv: names no users'],
    [
      'a column missing',
      'DisplayName,SipAddress\n',
      'users.csv:1: the header has no columns UserPrincipalName, RegistrarPool, ClientPolicy',
    ],
    [
      'a column twice',
      `${HEADER},departmenT\n${TONY},x\n`,
      'users.csv:1: the header has twice the column Department',
    ],
    [
      'an open quote',
      `${HEADER}\n${TONY}\n"Tony\n,\n`,
      'users.csv:3: opens a quote that is never closed',
    ],
    [
      'a quote inside',
      `${HEADER}\n"Tony"Smith,\n`,
      'users.csv:2: has a quote inside a value that is not doubled',
    ],
    [
      'another encoding',
      Buffer.from(`${HEADER}\nJos\xe9`, 'latin1'),
      'users.csv: is neither UTF-8 nor UTF-16 with a byte order mark; export with -Encoding UTF8',
    ],
    [
      'UTF-16 without a mark',
      Buffer.from(HEADER, 'utf16le'),
      'users.csv: holds NUL characters: it is damaged, or UTF-16 without a byte order mark; export with -Encoding UTF8',
    ],
  ];
  test.each(unreadable)('%s is told', async (_name, content, told) => {
    const { file, run } = setUp();
    const result = await run(file('users.csv', content));
    expect(result.code).toBe(1);
    expect(result.err).toContain(told);
  });

  const hostile: readonly [string, readonly string[], readonly string[]][] = [
    [
      'one UPN in two cases and two Unicode forms',
      ['A,andré@x.com,,,p,', 'B,ANDRE\u0301@X.com,,,p,'],
      ['users.csv:3: UserPrincipalName ANDRE\u0301@X.com stands in line 2 too'],
    ],
    [
      'a SIP address that is the UPN of somebody else',
      ['A,a@x.com,sip:b@x.com,,p,', 'B,b@x.com,sip:a@x.com,,p,', 'C,,sip:A@x.com,,p,'],
      [
        'users.csv:3: UserPrincipalName b@x.com stands in line 2 too',
        'users.csv:3: SipAddress a@x.com stands in line 2 too',
        'users.csv:4: SipAddress A@x.com stands in line 2 too',
      ],
    ],
    [
      'addresses with what cannot be seen, and what a terminal obeys',
      ['A,a\u202eb@x.com,,,p,', 'B,b@x.com,\u001b[2J@x.com,,p,', 'C,c\u200b@x.com,,,p,'],
      [
        'users.csv:2: UserPrincipalName "a\ufffdb@x.com" is not of the form name@domain',
        'users.csv:3: SipAddress "\ufffd[2J@x.com" is not of the form name@domain',
        'users.csv:4: UserPrincipalName "c\ufffd@x.com" is not of the form name@domain',
      ],
    ],
    [
      'a line end that forges a fault',
      ['A,"a\nusers.csv:9: all is well",,,p,'],
      [
        'users.csv:2: UserPrincipalName "a\ufffdusers.csv:9: all is well" is not of the form name@domain',
      ],
    ],
    [
      'a value that is too long, and one that is told too',
      [`${'n'.repeat(1025)},a@x.com,,,p,`, `B,${'b'.repeat(1000)},,,p,`],
      [
        'users.csv:2: DisplayName has more than 1024 characters',
        `users.csv:3: UserPrincipalName "${'b'.repeat(481)}…`,
      ],
    ],
    [
      'a row without end',
      ['A,a@x.com,,,p,', `${'n'.repeat(1_000_001)},b@x.com,,,p,`],
      [
        'users.csv:3: begins a row of more than a million characters; the lines after it were not read',
      ],
    ],
    [
      'names that objects have',
      ['__proto__,constructor,toString,__proto__,p,__proto__'],
      [
        'users.csv:2: UserPrincipalName "constructor" is not of the form name@domain',
        'users.csv:2: SipAddress "toString" is not of the form name@domain',
        'users.csv:2: ClientPolicy __proto__ is not known: pass --policies policies.json',
      ],
    ],
  ];
  test.each(hostile)('%s are told', async (_what, rows, told) => {
    const { file, run } = setUp();
    const { code, err } = await run(file('users.csv', [HEADER, ...rows].join('\n')));
    expect(code).toBe(1);
    expect(err.split('\n').slice(0, -2)).toEqual(told);
  });

  test('a DOMAIN\\name that two have is told', async () => {
    const { file, run } = setUp();
    const rows = ['A,a@x.com,,,p,,X\\ann', 'B,b@x.com,,,p,,x\\ANN'];
    const { err } = await run(file('users.csv', [`${HEADER},SamAccountName`, ...rows].join('\n')));
    expect(err).toContain('users.csv:3: SamAccountName x\\ANN stands in line 2 too');
  });

  test('a display name that is the address of somebody else hides nobody', async () => {
    const { file, run, look } = setUp();
    await run(
      file('users.csv', [HEADER, TONY, 'tony@fabrikam.com,x@fabrikam.com,,,p,'].join('\n')),
    );
    expect(await look((tenant) => tenant.findUsers('tony@fabrikam.com'))).toMatchObject([
      { displayName: 'Tony Smith' },
    ]);
  });

  test('more people than can be kept are told before they are written', async () => {
    const { file } = setUp();
    const users = file('users.csv', [HEADER, TONY, TONY.replaceAll('tony@', 'ann@')].join('\n'));
    const options = { path: users, policies: [], allPolicies: false, pools: undefined };
    const reading = readUsers({ ...options, faults: createFaults(), largest: 200 });
    await expect(reading).rejects.toMatchObject({
      code: 'import.invalid',
      message: expect.stringContaining('users.csv:3: has more people than can be kept'),
    });
  });

  test('a missing file is told', async () => {
    const { run } = setUp();
    expect(await run('nowhere.csv')).toMatchObject({
      code: 1,
      err: expect.stringContaining('nowhere.csv: cannot be read: ENOENT'),
    });
  });

  const mkfifo = programAt('mkfifo');
  test.skipIf(mkfifo === undefined)('come through a pipe', async () => {
    const { file, run } = setUp();
    const pipe = `${file('here', '')}.pipe`;
    execFileSync(mkfifo ?? '', [pipe]);
    const [result] = await Promise.all([
      run(pipe),
      writeFile(pipe, Buffer.from(`\ufeff${HEADER}\r\n${TONY}`, 'utf16le')),
    ]);
    expect(result).toMatchObject({ code: 0, err: '' });
  });

  test('many faults are counted, and not all listed', async () => {
    const { file, run } = setUp();
    const result = await run(file('users.csv', `${HEADER}\n${'x\n'.repeat(1_000)}`));
    expect(result.err.split('\n')).toHaveLength(20 + 3);
    expect(result.err).toContain('… and 980 more');
    expect(result.err).toContain('1000 faults');
  });

  test('letters lost in the export are pointed out', async () => {
    const { file, run } = setUp();
    const result = await run(
      file('users.csv', `${HEADER}\n${TONY.replace('Tony Smith', '???')}\n`),
    );
    expect(result).toMatchObject({ code: 0, out: expect.stringContaining('-Encoding UTF8') });
  });
});
