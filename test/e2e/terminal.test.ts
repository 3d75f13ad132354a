import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replaceOrganisation } from '../../src/tenant/embedded/replace-organisation.js';
import { organisationOfLongNames } from '../support/long-names.js';
import { startSteward, temporaryFolder } from '../support/server.js';
import { noTerminal, openTerminal, type Terminal } from '../support/terminal.js';

const missing = noTerminal();
if (missing !== undefined) console.warn(`the conversation in a terminal is not tried: ${missing}`);

const [CTRL_C, CTRL_D, CTRL_G, CTRL_R, ESCAPE, ENTER, TAB, UP, ERASE] = [
  '\u0003',
  '\u0004',
  '\u0007',
  '\u0012',
  '\u001b',
  '\r',
  '\t',
  '\u001b[A',
  '\u007f',
];
const [PASTES_TOLD, PASTES_UNTOLD] = ['\u001b[?2004h', '\u001b[?2004l'];
const SAID = 'show Tony Smith';

let place: Awaited<ReturnType<typeof temporaryFolder>>;
const open: Terminal[] = [];

beforeEach(async () => {
  place = await temporaryFolder();
});
afterEach(async () => {
  for (const terminal of open.splice(0)) {
    terminal.kill('SIGKILL');
    await terminal.ended;
  }
  await place.remove();
});

function chat(environment: Readonly<Record<string, string>> = {}, columns = 80): Terminal {
  const terminal = openTerminal({
    environment: {
      DATA_DIR: join(place.folder, 'data'),
      XDG_STATE_HOME: join(place.folder, 'state'),
      ...environment,
    },
    columns,
  });
  open.push(terminal);
  return terminal;
}

/** Says something, and waits until it is answered. */
async function say(terminal: Terminal, text: string): Promise<void> {
  const before = answers(terminal);
  terminal.type(`${text}${ENTER}`);
  await expect.poll(() => answers(terminal), { timeout: 20_000 }).toBe(before + 1);
}

/** How often it has been asked. */
function answers(terminal: Terminal): number {
  return terminal.lines().filter((line) => line.startsWith('you> ')).length;
}

describe.skipIf(missing !== undefined)('in a terminal', () => {
  it('a first start tells what it does, and who is asked leaves with a word', async () => {
    const terminal = chat();
    await terminal.asks('you>');
    expect(terminal.written()).toContain('Preparing the sample organisation …');
    expect(terminal.lines()[0]).toMatch(/^The tenant is the embedded one in /);
    await say(terminal, SAID);
    terminal.type(`exit${ENTER}`);
    expect(await terminal.ended).toBe(0);
    expect(terminal.lines().join('\n')).toMatch(
      /^Tony Smith \(tony@contoso\.com\) can send offline messages/m,
    );
    const again = chat();
    await again.asks('you>');
    expect(again.written()).toContain('Starting …');
    expect(again.written()).not.toContain('Preparing');
    again.type(CTRL_D);
    expect(await again.ended).toBe(0);
  });

  it('what was said is there the next time, for this account alone', async () => {
    const first = chat();
    await first.asks('you>');
    await say(first, SAID);
    await say(first, 'status');
    await say(first, SAID);
    await say(first, ' help');
    first.type(`exit${ENTER}`);
    await first.ended;
    const file = join(place.folder, 'state', 'steward', 'history');
    expect(((await stat(file)).mode & 0o777).toString(8)).toBe('600');
    expect(await readFile(file, 'utf8')).not.toMatch(/help|exit/);

    const second = chat();
    await second.asks('you>');
    second.type(UP);
    await second.asks(`you> ${SAID}`);
    second.type(UP);
    await second.asks('you> status');
    second.type(UP);
    await second.asks('you> status');
  });

  it('Ctrl-R searches backwards, Enter takes, and Escape gives back what was typed', async () => {
    const terminal = chat();
    await terminal.asks('you>');
    await say(terminal, 'show policy Kiosk');
    await say(terminal, 'who has policy Kiosk?');
    terminal.type(`typed${CTRL_R}`);
    await terminal.asks('(search) “”: typed');
    terminal.type('KIO');
    await terminal.asks('(search) “KIO”: who has policy Kiosk?');
    terminal.type(CTRL_R);
    await terminal.asks('(search) “KIO”: show policy Kiosk');
    terminal.type(CTRL_R);
    await terminal.asks('(nothing further) “KIO”: show policy Kiosk');
    terminal.type(ERASE);
    await terminal.asks('(search) “KI”: who has policy Kiosk?');
    terminal.type(ESCAPE);
    await terminal.asks('you> typed');
    terminal.type(`${CTRL_R}show${CTRL_G}`);
    await terminal.asks('you> typed');
    terminal.type(`${CTRL_R}show${ENTER}`);
    await terminal.asks('you> show policy Kiosk');
    const before = answers(terminal);
    terminal.type(ENTER);
    await expect.poll(() => answers(terminal)).toBe(before + 1);
    terminal.type(`${CTRL_R}zzz${CTRL_C}`);
    await terminal.asks('you>');
    terminal.type(CTRL_C);
    expect(await terminal.ended).toBe(0);
  });

  it('a paste of several lines is one message, seen before it is sent', async () => {
    const terminal = chat();
    await terminal.asks('you>');
    expect(terminal.written()).toContain(PASTES_TOLD);
    terminal.type('\u001b[200~show Tony Smith\r\nshow\tAna Lopez\u001b[2J\n\u001b[201~');
    await terminal.asks('you> show Tony Smith⏎show Ana Lopez[2J');
    for (const _ of '[2J') terminal.type(ERASE);
    const before = answers(terminal);
    terminal.type(ENTER);
    await expect.poll(() => answers(terminal), { timeout: 20_000 }).toBe(before + 1);
    const answered = terminal.lines().join('\n');
    expect(answered).toMatch(/Tony Smith[\s\S]*Ana Lopez/);
    terminal.type(UP);
    await terminal.asks('you> show Tony Smith⏎show Ana Lopez');
    terminal.type(CTRL_C);
    await terminal.ended;
    expect(terminal.written().trimEnd().endsWith(PASTES_UNTOLD)).toBe(true);
  });

  it.each(['SIGTERM', 'SIGINT'])('%s leaves the terminal as it was', async (signal) => {
    const terminal = chat();
    await terminal.asks('you>');
    terminal.kill(signal);
    expect(await terminal.ended).toBe(0);
    expect(terminal.written().lastIndexOf(PASTES_UNTOLD)).toBeGreaterThan(
      terminal.written().lastIndexOf(PASTES_TOLD),
    );
  });

  it('what is typed while an answer is on its way waits for the prompt', async () => {
    const terminal = chat();
    await terminal.asks('you>');
    terminal.type(`status${ENTER}${SAID}${ENTER}typed ahead`);
    await terminal.asks('you> typed ahead');
    expect(terminal.lines().join('\n')).toMatch(/you> status\n[\s\S]*you> show Tony Smith\n/);
  });

  it('speaks the language of the last reply', async () => {
    const terminal = chat();
    await terminal.asks('you>');
    terminal.type(`状态${ENTER}`);
    await terminal.asks('输入>');
    terminal.type(`再见${ENTER}`);
    expect(await terminal.ended).toBe(0);
  });

  it.each([
    [
      'zh_CN.UTF-8',
      '输入>',
      ['按 Ctrl-C 或输入 exit 退出。', '正在准备示例组织……', '租户是'],
      '（搜索）“”：',
      '退出',
    ],
    [
      'de_DE.UTF-8',
      'Sie>',
      ['Strg-C oder „exit“', 'Die Beispielorganisation wird angelegt …', 'Der Mandant ist'],
      '(Suche) „“:',
      'quit',
    ],
  ])('speaks that of the machine: %s', async (LANG, prompt, words, search, leaving) => {
    const terminal = chat({ LANG });
    await terminal.asks(prompt);
    for (const each of words) expect(terminal.written()).toContain(each);
    expect(terminal.written()).not.toMatch(/Ctrl-C or|tenant is|you> |Preparing/);
    terminal.type(CTRL_R);
    await terminal.asks(search);
    terminal.type(`${ESCAPE}`);
    await terminal.asks(prompt);
    terminal.type(`${leaving}${ENTER}`);
    expect(await terminal.ended).toBe(0);
  });
});

describe.skipIf(missing !== undefined)('Tab', () => {
  it('goes on with the words of an order, names of people and policies', async () => {
    const terminal = chat();
    await terminal.asks('you>');
    terminal.type(`disa${TAB}`);
    await terminal.asks('you> disable offline IM');
    terminal.type(`for ton${TAB}`);
    await terminal.asks('you> disable offline IM for Tony Smith');
    terminal.type(`\u0015show policy ki${TAB}`);
    await terminal.asks('you> show policy Kiosk');
    terminal.type(`\u0015禁用王小${TAB}`);
    await terminal.asks('you> 禁用王小明');
    terminal.type(`\u0015show chris g${TAB}`);
    await terminal.asks('you> show Chris Green');
  });

  it('shows some of many names, and puts none of them in', async () => {
    const DATA_DIR = join(place.folder, 'many');
    await replaceOrganisation({ folder: DATA_DIR, log: undefined, over: undefined }, async () =>
      organisationOfLongNames(3_000, 3),
    );
    const terminal = chat({ DATA_DIR });
    await terminal.asks('you>');
    terminal.type(`show 王${TAB}${TAB}`);
    await terminal.shows(/…/);
    await terminal.asks('you> show 王');
  });

  it('tells no name to whoever may not read, and records nothing', async () => {
    const ROLES_FILE = join(place.folder, 'roles.yaml');
    await writeFile(
      ROLES_FILE,
      'people: [{ id: "console:somebody else", name: E, roles: [admin] }]',
    );
    const terminal = chat({ ROLES_FILE });
    await terminal.asks('you>');
    terminal.type(`disable offline IM for To${TAB}${TAB}!`);
    await terminal.asks('you> disable offline IM for To!');
    // Its heading alone.
    const records = await readFile(join(place.folder, 'data', 'records.journal'), 'utf8');
    expect(records).toMatch(/^.*\n$/);
  });

  it('knows the names where another process serves', async () => {
    const steward = await startSteward(join(place.folder, 'data'));
    try {
      const terminal = chat({ PORT: new URL(steward.address).port });
      await terminal.asks('you>');
      await terminal.shows(/^Steward runs already on /);
      terminal.type(`show ton${TAB}`);
      await terminal.asks('you> show Tony Smith');
      await steward.end();
      terminal.type(ENTER);
      await terminal.shows(/^The Steward on .* cannot be reached: /);
      await terminal.asks('you>');
    } finally {
      await steward.end();
    }
  });
});

describe.skipIf(missing !== undefined)('a terminal that', () => {
  it('wants no colours gets none', async () => {
    const terminal = chat({ NO_COLOR: '1' });
    await terminal.asks('you>');
    await say(terminal, SAID);
    expect(terminal.written()).not.toContain('\u001b[1m');
    const styled = chat({ DATA_DIR: join(place.folder, 'other') });
    await styled.asks('you>');
    expect(styled.written()).toContain('\u001b[1mHello');
  });

  it('cannot move its cursor gets text alone', async () => {
    const terminal = chat({ TERM: 'dumb' });
    await terminal.asks('you>');
    expect(terminal.lines()[0]).toBe('Preparing the sample organisation …');
    expect(terminal.written()).not.toContain('Ctrl-R');
    await say(terminal, SAID);
    terminal.type(`quit${ENTER}`);
    expect(await terminal.ended).toBe(0);
    for (const sign of ['\u001b', '⠋', '⠹']) expect(terminal.written()).not.toContain(sign);
  });

  it.each([60, 80, 120, 200])('has %i columns breaks no word', async (columns) => {
    const terminal = chat({}, columns);
    await terminal.asks('you>');
    await say(terminal, 'disable offline IM for everyone in Finance');
    await say(terminal, 'show the PowerShell');
    expect(terminal.lines().join('\n')).toMatch(/^ {2}New-CsClientPolicy /m);
    expect(terminal.torn()).toEqual([]);
  });
});
