import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SettingKey } from '../src/config-table.js';
import { hasPwsh } from './support/pwsh.js';
import { codeBlocks, codeSpans, README, ROOT } from './support/readme.js';
import { syntaxErrors } from './support/readme-powershell.js';

const PAGES = readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md'))
  .map((file) => `docs/${file}`);

describe.each(PAGES)('%s', (page) => {
  const text = readFileSync(join(ROOT, page), 'utf8');

  it('is linked from the README', () => {
    expect(README).toContain(`](${page})`);
  });

  it('links to what is there', () => {
    const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, target = '']) => target);
    const lost = links.filter((link) => {
      const [path = '', heading] = link.split('#');
      const file = path === '' ? join(ROOT, page) : join(ROOT, dirname(page), path);
      if (!existsSync(file)) return true;
      return heading !== undefined && !anchors(readFileSync(file, 'utf8')).includes(heading);
    });
    expect(lost).toEqual([]);
  });

  it('names settings that there are', () => {
    const keys: readonly string[] = SettingKey.options;
    const named = codeSpans(text).filter((span) => /^[A-Z]+(_[A-Z]+)+$/.test(span));
    expect(named.filter((key) => !keys.includes(key))).toEqual([]);
  });

  it.skipIf(!hasPwsh)('has PowerShell that is well-formed', () => {
    for (const script of codeBlocks(text, 'powershell')) expect(syntaxErrors(script)).toEqual([]);
  });
});

describe('the page of the real server', () => {
  const text = readFileSync(join(ROOT, 'docs/real-server.md'), 'utf8');

  it('names every cmdlet that is called, in its table, its role and its session', () => {
    const bridge = readFileSync(join(ROOT, 'src/tenant/powershell/bridge.ps1'), 'utf8');
    const called = [...bridge.matchAll(/^ {4}'([A-Z][a-z]+-Cs\w+)' +=/gm)].map(([, name]) => name);
    expect(called).toHaveLength(15);
    const [role = '', , session = ''] = codeBlocks(text, 'powershell');
    const spans = codeSpans(text);
    for (const name of called) {
      expect(spans).toContain(name);
      expect(role).toContain(`'${name}'`);
      const imported = name?.endsWith('-CsClientPolicy') ? '*-CsClientPolicy' : name;
      expect(session).toContain(imported);
    }
  });
});

/** The anchors of a page's headings, as they are linked. */
function anchors(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}
