import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { RIGHTS, Role, Roles } from '../src/access/roles.js';
import { parseConfig } from '../src/config.js';
import { SETTINGS, SettingKey } from '../src/config-table.js';
import { REPLY_TYPE, ReplyData, WHOLE } from '../src/conversation/reply.js';
import { Right } from '../src/policy/actor.js';
import { splitCommandLine } from '../src/tenant/powershell/command-line.js';
import { hasPwsh } from './support/pwsh.js';
import { codeBlocks, codeSpans, part, README, ROOT, section, tableRows } from './support/readme.js';
import { syntaxErrors } from './support/readme-powershell.js';
import { startSteward, talkTo, temporaryFolder } from './support/server.js';

/** By their first lines. */
function named(blocks: readonly string[]): [name: string, block: string][] {
  return blocks.map((block) => [block.split('\n')[0] ?? '', block]);
}

describe('the tables', () => {
  const settings = tableRows(part('configuration'));

  it('name every key of the configuration, in order', () => {
    expect(settings.flatMap(([key = '']) => codeSpans(key))).toEqual(SettingKey.options);
  });

  it.each(SettingKey.options)('show the default of %s', (key) => {
    const row = settings.find((cells) => cells[0] === `\`${key}\``) ?? [];
    const standard: unknown = SETTINGS[key].parse(undefined);
    expect(row[1]).toBe(standard === undefined ? '' : `\`${standard}\``);
  });

  it('show the rights of each role', () => {
    const rows = tableRows(part('rights'));
    const rights = rows.flatMap(([right = '']) => codeSpans(right));
    expect(rights).toEqual(Right.options);
    const [head = ''] = part('rights').trim().split('\n');
    expect(
      head
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    ).toEqual(['right', 'to', ...Role.options]);
    for (const [column, role] of Role.options.entries()) {
      const shown = rights.filter((_right, row) => rows[row]?.[column + 2] === '✓');
      const given: readonly string[] = RIGHTS[role];
      expect(shown, role).toEqual(Right.options.filter((right) => given.includes(right)));
    }
  });

  it('name every file of the data folder', async () => {
    const { folder, remove } = await temporaryFolder();
    const steward = await startSteward(folder);
    const talker = talkTo(steward);
    for (const phrase of ['disable offline IM for Tony Smith', 'help']) await talker.say(phrase);
    const locks = readdirSync(folder).filter((name) => name.endsWith('.lock'));
    expect(locks.length).toBeGreaterThan(0);
    await steward.end();
    const files = [...readdirSync(folder), '*.lock', 'tenant.backup-<time>.json'];
    await remove();
    const named = tableRows(part('files')).flatMap(([names = '']) => codeSpans(names));
    expect(files.sort()).toEqual(named.toSorted());
  });

  it('name the data of replies as it is', () => {
    const spans = codeSpans(section('Replies are data too'));
    expect(spans[0]).toBe(`valueType: "${REPLY_TYPE}"`);
    expect(Object.keys(ReplyData.shape)).toEqual(expect.arrayContaining(spans.slice(2)));
    const [whole = ''] = codeBlocks(section('Replies are data too'), 'json');
    expect(WHOLE.safeParse(JSON.parse(whole)).success).toBe(true);
  });
});

describe('the samples', () => {
  it('give roles that are taken', () => {
    const [sample = ''] = codeBlocks(section('Roles'), 'yaml');
    const roles = Roles.parse(parse(sample));
    expect(roles.people.flatMap((person) => person.roles.map(({ role }) => role))).toContain(
      'helpdesk',
    );
    expect(roles.approval).toEqual(Roles.parse({ people: [] }).approval);
  });

  it.each(named(codeBlocks(README, 'dotenv')))('configure Steward: %s …', (_first, sample) => {
    const given = parseEnv(sample);
    const keys: readonly string[] = SettingKey.options;
    expect(Object.keys(given).filter((key) => !keys.includes(key))).toEqual([]);
    // The password's file is the reader's own.
    const { MicrosoftAppPassword_FILE: file, ...rest } = given;
    const secret = file === undefined ? {} : { MicrosoftAppPassword: 'secret' };
    const { powershell } = parseConfig({}, { ...rest, ...secret });
    expect(splitCommandLine(powershell.command)).toContain('-NonInteractive');
  });
});

describe.skipIf(!hasPwsh)('the PowerShell', () => {
  it.each(named(codeBlocks(README, 'powershell')))('is well-formed: %s …', (_first, script) => {
    expect(syntaxErrors(script)).toEqual([]);
  });

  it('brings every cmdlet that is called into the session', () => {
    const setup = codeBlocks(part('powershell'), 'powershell').join('\n');
    const called = readFileSync(join(ROOT, 'src/tenant/powershell/bridge.ps1'), 'utf8').matchAll(
      /^ {4}'([A-Z][a-z]+-Cs\w+)' +=/gm,
    );
    const names = [...called].map(([, name = '']) => name);
    expect(names).toContain('Get-CsUser');
    const shown = names.filter(
      (name) =>
        setup.includes(name) ||
        (name.endsWith('-CsClientPolicy') && setup.includes('*-CsClientPolicy')),
    );
    expect(shown).toEqual(names);
  });
});

describe('the paths', () => {
  const linked = [...README.matchAll(/\]\(([^)#:]+)\)/g)].map(([, target = '']) => target);
  const spelled = codeSpans(README).filter((span) =>
    /^(src|dialogs|test|\.ci)\b[\w./-]*$|^\.(?!env$)[a-z]+(\.[a-z]+)?$/.test(span),
  );

  it.each([...new Set([...linked, ...spelled])])('%s exists', (path) => {
    expect(existsSync(join(ROOT, path))).toBe(true);
  });

  const headings = [...README.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading.toLowerCase().replaceAll(' ', '-'),
  );
  it.each([...README.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor))(
    '#%s exists',
    (anchor) => {
      expect(headings).toContain(anchor);
    },
  );
});
