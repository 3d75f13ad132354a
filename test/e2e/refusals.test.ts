import { Writable } from 'node:stream';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runAudit } from '../../src/cli/audit.js';
import type { BookRecord } from '../../src/policy/record.js';
import { readBook } from '../../src/records/audit.js';
import { type OfficeServer, startOfficeServer } from '../support/office-server.js';

let office: OfficeServer;

beforeAll(async () => {
  office = await startOfficeServer();
});
afterAll(() => office.close());

it('a stranger who goes on and on fills no book, hears the same, and is counted', async () => {
  const stranger = office.talk('stranger');
  const texts = new Set<string>();
  for (let turn = 0; turn < 35; turn += 1) {
    const { kind, text } = await stranger.say(`disable offline IM for ${'x'.repeat(5_000)}`);
    expect(kind).toBe('refused');
    texts.add(text);
  }
  expect(texts.size).toBe(1);
  await office.steward.end();
  const records: BookRecord[] = [];
  await readBook(office.steward.dataDir, (record) => {
    records.push(record);
  });
  expect(records.map(({ event }) => event)).toEqual([
    ...Array<string>(20).fill('refused'),
    'refusalsOmitted',
  ]);
  for (const record of records) expect(JSON.stringify(record).length).toBeLessThan(1_000);

  let csv = '';
  const out = new Writable({
    write(chunk, _encoding, done) {
      csv += String(chunk);
      done();
    },
  });
  await runAudit(['export', '--format', 'csv'], office.steward, out, out);
  expect(csv.trimEnd().split('\n').at(-1)).toMatch(/,refusalsOmitted,[^,]*stranger.*,15,/);
});
