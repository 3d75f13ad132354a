import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { runImport } from '../../src/cli/import.js';
import type { Tenant } from '../../src/policy/tenant.js';
import { openEmbeddedTenant } from '../../src/tenant/embedded/embedded-tenant.js';

export const HEADER =
  'DisplayName,UserPrincipalName,SipAddress,Department,RegistrarPool,ClientPolicy';
export const TONY =
  'Tony Smith,tony@fabrikam.com,sip:tony@fabrikam.com,Finance,pool1.fabrikam.com,';
export const WANG =
  '王小明,wang@fabrikam.com,sip:wang@fabrikam.com,财务部,pool2.fabrikam.com,Tag:Desk';
export const POLICIES = [
  {
    Identity: 'Global',
    Anchor: { Class: 'x' },
    Element: {},
    ScopeClass: 'Global',
    PolicyEntry: [],
    Description: null,
    EnableURL: true,
    EnableIMAutoArchiving: null,
    HotdeskingTimeout: { Ticks: 3000000000, Days: 0, Hours: 0, Minutes: 5, Seconds: 0 },
  },
  {
    Identity: 'Tag:Desk',
    Description: 'Desks',
    EnableIMAutoArchiving: false,
    SomethingNewer: { A: 1 },
    PolicyEntry: [{ Name: 'OnlineFeedbackURL', Value: 'https://x/?a=b', Anchor: null }],
  },
];

function capture(): { stream: Writable; text: () => string } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString() };
}

/** A folder for the files of an import, the folder for its data in it, and how to run it and look at the outcome. */
export function setUp() {
  const folder = mkdtempSync(join(tmpdir(), 'steward-import-'));
  const dataDir = join(folder, 'data');
  function file(name: string, content: string | Buffer): string {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  }
  async function run(...argv: string[]) {
    const [out, err] = [capture(), capture()];
    const code = await runImport(argv, { dataDir }, out.stream, err.stream);
    return { code, out: out.text(), err: err.text().replaceAll(`${folder}/`, '') };
  }
  async function look<Answer>(at: (tenant: Tenant) => Promise<Answer>): Promise<Answer> {
    const tenant = await openEmbeddedTenant({ folder: dataDir });
    return await at(tenant).finally(() => tenant.close());
  }
  return { dataDir, file, run, look };
}
