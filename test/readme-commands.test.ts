import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { EXPORT_LINES } from '../src/cli/import/export-lines.js';
import { sampleOrganisation } from '../src/tenant/embedded/sample-organisation.js';
import { HEADER, POLICIES, TONY, WANG } from './support/import.js';
import { type Behaviour, hasPwsh, standIn } from './support/pwsh.js';
import {
  codeBlocks,
  codeSpans,
  part,
  README,
  ROOT,
  section,
  typed,
  withoutTimes,
} from './support/readme.js';
import { type Checkout, freshCheckout } from './support/readme-checkout.js';

let checkout: Checkout;
beforeEach(async () => {
  checkout = await freshCheckout();
});
afterEach(() => checkout.remove());

const COMMANDS = [
  ...new Set(
    [...codeSpans(README), ...codeBlocks(README, 'sh').flatMap((text) => text.split('\n'))]
      .flatMap((line) => line.split('&&'))
      .map((command) => command.trim())
      .filter((command) => command.startsWith('npm ') && command !== 'npm run'),
  ),
];

async function chat(lines: readonly string[], settings = ''): Promise<string> {
  const own = await freshCheckout();
  await own.file('.env', settings);
  const { code, out, err } = await own.run('npm run --silent chat', `${lines.join('\n')}\n`);
  await own.remove();
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return out.trimEnd();
}

/** A conversation as it looks on a terminal: the reply to a line is what the line adds to the output. */
async function transcribe(lines: readonly string[]): Promise<string> {
  let before = 0;
  const turns: string[] = [];
  for (const [index, line] of lines.entries()) {
    const output = (await chat(lines.slice(0, index + 1))).split('\n');
    turns.push(`you> ${line}\n\n${output.slice(before).join('\n').trim()}`);
    before = output.length;
  }
  return turns.join('\n\n');
}

describe('the transcript', () => {
  const [shown = ''] = codeBlocks(part('transcript'), 'text');
  const replies = shown.replaceAll(/^you> .*\n\n/gm, '');

  it('is what the chat says', { timeout: 120_000 }, async () => {
    const lines = typed(shown);
    const same = withoutTimes(await chat(lines)) === withoutTimes(replies);
    const fresh = same ? shown : await transcribe(lines);
    // The README is the snapshot. To take over what the chat says now: npx vitest run … test/readme -u
    await expect(README.replace(shown, () => fresh)).toMatchFileSnapshot(`${ROOT}README.md`);
  });

  it.skipIf(!hasPwsh)('is what the chat says on PowerShell', async () => {
    const contoso = await standIn(sampleOrganisation());
    await checkout.file('connect.ps1', contoso.setup);
    const setup = `TENANT=powershell\nPOWERSHELL_SETUP=${join(checkout.folder, 'connect.ps1')}\n`;
    const said = await chat(typed(shown), setup).finally(() => contoso.remove());
    // On a slow machine progress is told too.
    const answers = said.replaceAll(/^(?:Working: |正在处理：).*\n\n/gm, '');
    expect(withoutTimes(answers)).toBe(withoutTimes(replies));
  });
});

describe('the commands', () => {
  it.each(COMMANDS)('%s exists', async (command) => {
    const { scripts } = z
      .object({ scripts: z.record(z.string(), z.string()) })
      .parse(JSON.parse(await readFile(`${ROOT}package.json`, 'utf8')));
    const words = command.split(' ').filter((word) => !word.startsWith('--'));
    const name = words[1] === 'run' ? words[2] : words[1];
    if (name === 'ci') return;
    expect(scripts).toHaveProperty([name ?? '']);
    const file = /\S+\.ts\b/.exec(scripts[name ?? ''] ?? '')?.[0] ?? 'package.json';
    expect(existsSync(`${ROOT}${file}`)).toBe(true);
  });

  const order = 'disable offline IM for Tony Smith';
  it.each<[command: string, input: string, answer: RegExp]>([
    ['npm run chat', `${order}\n`, /✓ Offline messages are off/],
    [`npm run script -- "${order}"`, '', /^Grant-CsClientPolicy -Identity 'tony@contoso.com'/m],
    ['npm run --silent understand', `${order}\n`, /^\{"intent":"set","enabled":false/],
    ['npm run --silent understand -- --explain', `${order}\n`, /Tony Smith/],
    ['npm run import -- --help', '', /--sites/],
    ['npm run audit -- verify', '', /no records/],
    ['npm run audit -- export --from 2026-11-01 --format csv', '', /,/],
  ])('%s runs', async (command, input, answer) => {
    expect(COMMANDS).toContain(command);
    const { code, out } = await checkout.run(command, input);
    expect(out).toMatch(answer);
    expect(code).toBe(0);
  });

  it.each([
    ['npm start', /"endpoint":"(http:\/\/127\.0\.0\.1:\d+)\/api\/messages"/],
    ['npm run playground', /The playground is at (http:\/\/localhost:\d+)/],
  ])('%s serves', async (command, announcement) => {
    expect(COMMANDS).toContain(command);
    await checkout.file('.env', 'PORT=0\n');
    const address = await checkout.serve(command, announcement);
    const paths = command === 'npm start' ? ['/livez', '/readyz', '/metrics'] : ['/'];
    for (const path of paths) {
      const named = command !== 'npm start' || README.includes(`GET ${path}`);
      const { status } = await fetch(`${address}${path}`);
      expect({ path, named, status }).toEqual({ path, named: true, status: 200 });
    }
  });

  it('proves the book of a conversation whole', async () => {
    await checkout.run('npm run chat', `${order}\nundo\n`);
    const { code, out } = await checkout.run('npm run audit -- verify');
    expect(out).toMatch(/all whole/);
    expect(code).toBe(0);
  });
});

describe('an organisation of one’s own', () => {
  const IMPORT = COMMANDS.filter((command) => command.startsWith('npm run import -- users.csv'));

  it.each(IMPORT)('comes in with %s', async (command) => {
    const policies = command.includes('--policies');
    await checkout.file('users.csv', [HEADER, TONY, ...(policies ? [WANG] : [])].join('\n'));
    await checkout.file('policies.json', JSON.stringify(POLICIES));
    await checkout.file(
      'sites.csv',
      'Identity,Site\npool1.fabrikam.com,Site:A\npool2.fabrikam.com,Site:B\n',
    );
    await checkout.file('im.json', '{"Identity":"Global","EnableOfflineIm":true}');
    const { code, out } = await checkout.run(command);
    expect(out).toMatch(policies ? /Imported 2 people/ : /Imported 1 person/);
    expect(code).toBe(0);
  });

  it('comes from lines that the import itself shows too', () => {
    const [lines = ''] = codeBlocks(section('Your organisation'), 'powershell');
    expect(lines.split('\n')).toEqual(EXPORT_LINES);
  });

  it.skipIf(!hasPwsh).each<[string, Behaviour]>([
    ['Get-CsAdUser alone, as documented', { adDepartments: true }],
    ['Get-CsUser too', {}],
  ])(
    'comes in from the files that its own export lines write, departments shown by %s',
    async (_by, behaviour) => {
      const contoso = await standIn(sampleOrganisation(), behaviour);
      const [lines = ''] = codeBlocks(section('Your organisation'), 'powershell');
      await checkout.file('export.ps1', `\ufeff${contoso.setup}\n${lines}\n`);
      const exported = await checkout.run('pwsh -NoProfile -NonInteractive -File export.ps1');
      await contoso.remove();
      expect(exported).toMatchObject({ code: 0, err: '' });

      const command = IMPORT.find((line) => line.includes('--sites')) ?? '';
      const imported = (await checkout.run(command)).out;
      expect(imported).toContain('Imported 41 people, 6 policies and 2 sites');
      expect(imported).not.toContain('is known');
      const { out } = await checkout.run(
        'npm run --silent chat',
        '查看赵敏\nshow Lee Gu\neveryone in Finance should not have offline messages\n',
      );
      expect(out).toContain('策略“FinanceDesk”已分配给此用户');
      expect(out).toContain('site:Dublin');
      expect(out).toMatch(/people\. Nothing has changed yet/);
    },
  );
});
