import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { finished } from 'node:stream/promises';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { runAudit } from '../../src/cli/audit.js';
import { csvLine } from '../../src/cli/csv.js';
import { openRecords } from '../../src/records/records.js';
import { ANN, ordered, outcome, previewed } from '../records/events.js';
import { ROOT } from '../support/readme.js';

let folder: string;
let journal: string;
let head: string;
let whole: { readonly journal: Buffer; readonly head: Buffer };

async function audit(...argv: readonly string[]) {
  const streams = [new PassThrough(), new PassThrough()] as const;
  const written = Promise.all(streams.map((stream) => buffer(stream)));
  const code = await runAudit(argv, { dataDir: folder }, ...streams);
  for (const stream of streams) stream.end();
  const [out = '', err = ''] = (await written).map((bytes) => bytes.toString());
  return { code, out, err };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'steward-audit-'));
  journal = join(folder, 'records.journal');
  head = join(folder, 'records.head.json');
  let day = 20;
  const now = () => new Date(`2026-11-${day}T12:00:00Z`);
  const records = await openRecords({ folder, now });
  await records.append(ordered('C1', { phrase: '=HYPERLINK("http://evil")', actor: ANN }));
  day = 21;
  await records.append(outcome('C1'));
  await records.append(previewed('K7Q2', { phrase: '关闭"所有人"的\n脱机消息' }));
  day = 22;
  await records.append({ event: 'refused', actor: ANN, phrase: ' +1', reason: 'denied: global' });
  await records.append(ordered('C2', { phrase: '-2+3' }));
  await records.append(outcome('C2', 'failed', 0));
  await records.close();
  whole = { journal: await readFile(journal), head: await readFile(head) };
});

beforeEach(async () => {
  await writeFile(journal, whole.journal);
  await writeFile(head, whole.head);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('audit verify', () => {
  it('says how many records are whole, and the last hash', async () => {
    const { code, out } = await audit('verify');
    expect(code).toBe(0);
    expect(out).toMatch(/^6 records, all whole\. .* [0-9a-f]{64}\.\n$/);
  });

  it('has nothing to find in a new folder', async () => {
    await Promise.all([rm(journal), rm(head)]);
    expect(await audit('verify')).toMatchObject({
      code: 0,
      out: expect.stringContaining('no rec'),
    });
  });

  it('takes a record that is being written for what it is', async () => {
    await writeFile(journal, Buffer.concat([whole.journal, Buffer.from('{"seq":7,"prev')]));
    const { code, out } = await audit('verify');
    expect(code).toBe(0);
    expect(out).toContain('being written');
  });

  it('finds any changed byte in either file', async () => {
    const flip = (bytes: Buffer, at: number, by: number): Buffer => {
      const changed = Buffer.from(bytes);
      changed.writeUInt8(changed.readUInt8(at) ^ by, at);
      return changed;
    };
    const files = fc.constantFrom('journal', 'head').chain((file) =>
      fc.record({
        file: fc.constant(file === 'head' ? ('head' as const) : ('journal' as const)),
        at: fc.nat(file === 'head' ? whole.head.length - 1 : whole.journal.length - 1),
        by: fc.integer({ min: 1, max: 255 }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(files, async ({ file, at, by }) => {
        const path = file === 'head' ? head : journal;
        await writeFile(path, flip(whole[file], at, by));
        const { code, err } = await audit('verify');
        await writeFile(path, whole[file]);
        expect({ code, named: err.includes(folder) }).toEqual({ code: 1, named: true });
      }),
      { numRuns: 500 },
    );
  });

  it('finds lines taken out, put in, doubled or moved, and a cut at either end', async () => {
    const lines = whole.journal.toString('utf8').trimEnd().split('\n');
    const at = fc.nat(lines.length - 1);
    const edit = fc.oneof(
      fc.record({ kind: fc.constant('remove'), at, to: fc.integer({ min: 1, max: lines.length }) }),
      fc.record({ kind: fc.constant('double'), at, to: at }),
      fc
        .record({ kind: fc.constant('swap'), at, to: at })
        .filter((change) => change.at !== change.to),
      fc.record({ kind: fc.constant('cut'), at, to: at }),
    );
    await fc.assert(
      fc.asyncProperty(edit, async ({ kind, at: from, to }) => {
        const changed = [...lines];
        if (kind === 'remove') changed.splice(from, to);
        if (kind === 'double') changed.splice(to, 0, lines[from] ?? '');
        if (kind === 'cut') changed.splice(from);
        if (kind === 'swap') {
          changed[from] = lines[to] ?? '';
          changed[to] = lines[from] ?? '';
        }
        await writeFile(journal, changed.length === 0 ? '' : `${changed.join('\n')}\n`);
        expect((await audit('verify')).code).toBe(1);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    {
      what: 'an edit',
      edit: (text: string) => text.replace('the words', 'thy words').replace('-2+3', '-2+4'),
      where: /record/,
    },
    {
      what: 'a gap',
      edit: (text: string) => text.split('\n').toSpliced(3, 1).join('\n'),
      where: /record 4 stands where record 3 belongs/,
    },
    {
      what: 'a cut at the end',
      edit: (text: string) => text.split('\n').toSpliced(5).concat('').join('\n'),
      where: /records 5 to 6 that stood at the end/,
    },
  ])('says where $what is', async ({ edit, where }) => {
    await writeFile(journal, edit(whole.journal.toString('utf8')));
    const { code, err } = await audit('verify');
    expect(code).toBe(1);
    expect(err).toMatch(where);
  });

  it('finds that the file which knows the end is gone, also once a new one was made', async () => {
    await rm(head);
    expect(await audit('verify')).toMatchObject({ code: 1 });
    await (await openRecords({ folder })).close();
    const { code, err } = await audit('verify');
    expect(code).toBe(1);
    expect(err).toContain('last record was 6');
  });

  it('knows its records again by a hash that was noted', async () => {
    const noted = /[0-9a-f]{64}/.exec((await audit('verify')).out)?.[0] ?? '';
    const more = await openRecords({ folder });
    await more.append(outcome('C2'));
    await more.close();
    expect((await audit('verify', '--noted', noted)).code).toBe(0);
    // Written anew, whole, and without what was there.
    await Promise.all([rm(journal), rm(head)]);
    expect((await audit('verify', '--noted', noted)).code).toBe(1);
    const anew = await openRecords({ folder });
    await anew.append(outcome('C2'));
    await anew.close();
    expect((await audit('verify')).code).toBe(0);
    const { code, err } = await audit('verify', '--noted', noted);
    expect(code).toBe(1);
    expect(err).toContain('not the records');
  });

  it('works while the books are in use', async () => {
    const records = await openRecords({ folder });
    await Promise.all([records.append(outcome('C2')), audit('verify')]);
    expect((await audit('verify')).code).toBe(0);
    await records.close();
  });
});

describe('audit export', () => {
  const seqs = (text: string): readonly number[] =>
    text
      .trim()
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line).seq);

  it.each([
    { args: [], found: [1, 2, 3, 4, 5, 6] },
    { args: ['--from', '2026-11-21'], found: [2, 3, 4, 5, 6] },
    { args: ['--to', '2026-11-21'], found: [1, 2, 3] },
    { args: ['--from', '2026-11-21', '--to', '2026-11-21'], found: [2, 3] },
    { args: ['--to', '2026-11-21T14:00:00+02:00'], found: [1] },
    { args: ['--from', '2026-12-01'], found: [] },
  ])('writes the records of a time as lines of JSON: $args', async ({ args, found }) => {
    const { code, out } = await audit('export', ...args);
    expect(code).toBe(0);
    expect(seqs(out)).toEqual(found);
  });

  it('writes CSV that a spreadsheet reads and does not run', async () => {
    const { code, out } = await audit('export', '--format', 'csv');
    expect(code).toBe(0);
    expect(out.startsWith('\uFEFF')).toBe(true);
    const rows: Record<string, string>[] = parse(out, { bom: true, columns: true });
    expect(rows.map((row) => row.phrase)).toEqual([
      '\'=HYPERLINK("http://evil")',
      '',
      '关闭"所有人"的\n脱机消息',
      "' +1",
      "'-2+3",
      '',
    ]);
    expect(rows[0]).toMatchObject({ event: 'ordered', actor: ANN.id, change: 'C1' });
    expect(JSON.parse(rows[0]?.after ?? '')).toMatchObject([{ policy: 'OfflineIM' }]);
    expect(rows[5]).toMatchObject({ outcome: 'failed', done: '0' });
  });

  it.each([
    ['=1', "'=1"],
    [' \t@SUM(A1)', "' \t'@SUM(A1)"],
    ['-- a note', "'-- a note"],
    ['a;=HYPERLINK("x")', `a;'=HYPERLINK("x")`],
    ['a;"=1', `a;"'=1`],
    ['a\n＝1', `a\n'＝1`],
    ['\u001b[2Ja\u0000\v', '\ufffd[2Ja\ufffd\ufffd'],
    ['a=b; c-d', 'a=b; c-d'],
  ])('writes %j so that a spreadsheet takes it for text', (given, cell) => {
    expect(parse(csvLine([given, 'x']))).toEqual([[cell, 'x']]);
  });

  it('never leaves a cell that begins like a formula, whatever separates cells', () => {
    const letters = fc.constantFrom(...'=+-@＝a0"\'|;,\t\r\n \u00a0\u0000\u001b');
    const hostile = fc.oneof(fc.string({ unit: letters }), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(hostile, (given) => {
        const line = csvLine([7, given, 'x']);
        const [[, cell = ''] = []]: string[][] = parse(line);
        expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠\t\r]/);
        for (const piece of line.split(/[;\t\r\n]/))
          expect(piece).not.toMatch(/^[\s"]*[=+\-@＝＋－＠]/);
        const without = (one: string) =>
          one.replaceAll("'", '').replace(/[^\P{Cc}\t\r\n]/gu, '\ufffd');
        expect(without(cell)).toBe(without(given));
      }),
      { numRuns: 500 },
    );
  });

  it('holds no more than a reader has taken', async () => {
    const records = await openRecords({ folder });
    const phrase = 'x'.repeat(400);
    for (let n = 0; n < 50; n += 1)
      await records.append({ event: 'refused', actor: ANN, phrase, reason: 'denied' });
    await records.close();
    let [most, lines] = [0, 0];
    const slow = new Writable({
      highWaterMark: 1_000,
      write(chunk: Buffer, _encoding, done) {
        lines += chunk.toString().split('\n').length - 1;
        most = Math.max(most, slow.writableLength);
        setImmediate(done);
      },
    });
    expect(await runAudit(['export'], { dataDir: folder }, slow, new PassThrough())).toBe(0);
    slow.end();
    await finished(slow);
    expect(lines).toBe(56);
    expect(most).toBeLessThan(10_000);
  });

  it.skipIf(!existsSync('/dev/full'))('says so where its output cannot be written', () => {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, ['src/run.mjs', 'audit', 'export'], {
      cwd: ROOT,
      env: { ...process.env, DATA_DIR: folder },
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    });
    closeSync(full);
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: expect.stringMatching(/^Cannot write to standard output: ENOSPC.*\n$/),
    });
  });

  it('ends at the damage, and says so', async () => {
    const text = whole.journal.toString('utf8').replace('denied: global', 'denied: nobody');
    await writeFile(journal, text);
    const { code, out, err } = await audit('export');
    expect(code).toBe(1);
    expect(seqs(out)).toEqual([1, 2, 3]);
    expect(err).toContain('damage');
  });
});

describe('audit, called wrongly', () => {
  it.each([
    [[]],
    [['polish']],
    [['verify', 'me']],
    [['verify', '--noted', 'ABC']],
    [['export', '--from', 'yesterday']],
    [['export', '--format', 'xml']],
    [['export', '--colour', 'red']],
  ])('%j: says how to call it', async (argv) => {
    const { code, out, err } = await audit(...argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('npm run audit -- export');
  });
});
