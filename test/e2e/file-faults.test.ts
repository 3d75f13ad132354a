import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { startApp } from '../../src/app.js';
import { runAudit } from '../../src/cli/audit.js';
import type { App } from '../../src/cli/run.js';
import { parseConfig } from '../../src/config.js';
import { StewardError } from '../../src/errors.js';
import { createLog } from '../../src/log.js';
import { newFolder } from '../support/embedded.js';
import { contentsOf, copyOf } from '../support/files.js';
import { startSteward, talkTo } from '../support/server.js';

const TENANT = ['tenant.json', 'tenant.journal'] as const;
const BOOK = ['records.journal', 'records.head.json'] as const;
const FILES = [...TENANT, ...BOOK, 'memories.journal'] as const;
const PEOPLE = ['Adele Vance', 'Tony Smith', 'Ana Lopez'] as const;

const Ready = z.looseObject({
  ready: z.boolean(),
  loss: z.object({ missing: z.array(z.string()) }).nullable(),
});

interface Running {
  readonly address: string;
  readonly log: () => readonly string[];
  stop(): Promise<void>;
}

async function start(folder: string): Promise<Running> {
  const stream = new PassThrough();
  const lines: string[] = [];
  stream.on('data', (line) => lines.push(String(line)));
  const config = parseConfig({ DATA_DIR: folder, PORT: '0' });
  const app: App = await startApp(config, createLog('warn', stream));
  return { address: `http://127.0.0.1:${app.port}`, log: () => lines, stop: app.stop };
}

/** Has changes made, and keeps a copy of the files before the last of them. */
async function written(people: readonly string[]): Promise<{ whole: string; older: string }> {
  const whole = newFolder();
  let older = '';
  for (const name of people) {
    older = copyOf(whole);
    const running = await start(whole);
    const reply = await talkTo(running, 'ann', 'room').say(`disable offline IM for ${name}`);
    expect(reply.kind).toBe('applied');
    await running.stop();
  }
  return { whole, older };
}

let whole: string;
let older: string;
let other: string;

beforeAll(async () => {
  ({ whole, older } = await written(PEOPLE));
  ({ whole: other } = await written(['Ken Myer', 'Lee Gu', 'Joni Sherman', 'Jan van der Berg']));
});
afterAll(() => {
  for (const folder of [whole, older, other]) rmSync(folder, { recursive: true });
});

type Fault = (folder: string) => void;

function each(names: readonly string[], damage: (name: string) => Fault): Fault {
  return (folder) => {
    for (const name of names) damage(name)(folder);
  };
}

const gone = (name: string): Fault => {
  return (folder) => rmSync(join(folder, name));
};
const takenFrom = (source: () => string, name: string): Fault => {
  return (folder) => cpSync(join(source(), name), join(folder, name));
};
const changed = (name: string, change: (bytes: Buffer) => Buffer): Fault => {
  return (folder) => writeFileSync(join(folder, name), change(readFileSync(join(folder, name))));
};
const cutAt = (name: string, end: number) => changed(name, (bytes) => bytes.subarray(0, end));

/** Bytes at which lines begin, and the end. */
function boundaries(name: string): number[] {
  const bytes = readFileSync(join(whole, name));
  const ends = [...bytes.entries()].flatMap(([at, byte]) => (byte === 10 ? [at + 1] : []));
  return [0, ...ends];
}

function flips(name: string): (readonly [string, Fault])[] {
  const { length } = readFileSync(join(whole, name));
  const starts = boundaries(name);
  const places = starts.flatMap((at, index) => {
    const end = starts[index + 1] ?? length;
    return at >= length ? [] : [at, Math.floor((at + end) / 2), end - 1];
  });
  return places.map((at) => [
    `byte ${at} flipped`,
    changed(name, (bytes) => {
      const copy = Buffer.from(bytes);
      copy.writeUInt8(copy.readUInt8(at) ^ 1, at);
      return copy;
    }),
  ]);
}

function faultsOf(name: string): (readonly [string, Fault])[] {
  const { length } = readFileSync(join(whole, name));
  const cuts = boundaries(name).filter((end) => end > 0 && end < length);
  return [
    ['deleted', gone(name)],
    ['emptied', cutAt(name, 0)],
    ['older', takenFrom(() => older, name)],
    ['swapped', takenFrom(() => other, name)],
    ['cut within its end', cutAt(name, length - 7)],
    ...cuts.map((end) => [`cut at ${end}`, cutAt(name, end)] as const),
    ...flips(name),
    ['left half-written', (folder) => writeFileSync(join(folder, `${name}.tmp`), '{"form')],
  ];
}

/** Files that belong together, damaged alike; and a book cut together with what knows its end. */
function pairs(): (readonly [string, Fault])[] {
  const both = [TENANT, BOOK].flatMap((names) => {
    const title = names.join(' and ');
    return [
      [`${title} deleted`, each(names, gone)],
      [`${title} older`, each(names, (name) => takenFrom(() => older, name))],
      [`${title} swapped`, each(names, (name) => takenFrom(() => other, name))],
      [`${title} emptied`, each(names, (name) => cutAt(name, 0))],
    ] as const;
  });
  const [journal, head] = BOOK;
  const { length } = readFileSync(join(whole, journal));
  const ends = [...boundaries(journal), length - 7].filter((end) => end < length);
  const cut = ends.map(
    (end) =>
      [
        `${head} deleted and ${journal} cut at ${end}`,
        (folder: string) => {
          gone(head)(folder);
          cutAt(journal, end)(folder);
        },
      ] as const,
  );
  return [...both, ...cut];
}

type Verdict =
  | { readonly kind: 'refused' }
  | { readonly kind: 'told' }
  | { readonly kind: 'whole' }
  | { readonly kind: 'silent'; readonly what: unknown };

/** What a start on damaged files comes to: only a silent loss is wrong. */
async function judge(fault: Fault): Promise<Verdict> {
  const folder = copyOf(whole);
  try {
    fault(folder);
    const before = contentsOf(folder);
    const code = await verify(folder);
    const running = await start(folder).catch((error: unknown) => {
      if (error instanceof StewardError && error.code.startsWith('data.')) return undefined;
      throw error;
    });
    if (running === undefined) {
      expect(contentsOf(folder)).toEqual(before);
      return { kind: 'refused' };
    }
    try {
      return await ask(running, folder, code);
    } finally {
      await running.stop();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function ask(running: Running, folder: string, verified: number): Promise<Verdict> {
  const ann = talkTo(running, 'ann', 'room');
  const response = await fetch(`${running.address}/readyz`);
  const { ready, loss } = Ready.parse(await response.json());
  if (loss !== null) {
    expect({ ready, status: response.status, verified }).toEqual({
      ...{ ready: false, status: 503, verified: 1 },
    });
    const error = running.log().find((line) => line.includes('not as the records say'));
    expect(error).toContain('"level":"error"');
    for (const id of loss.missing) expect(error).toContain(`"${id}"`);
    const tenant = TENANT.map((name) => readFileSync(join(folder, name), 'latin1'));
    const [read, refused] = [
      await ann.say('show offline IM for Tony Smith'),
      await ann.say('disable offline IM for Lynne Robbins'),
    ];
    for (const { text, warnings } of [read, refused]) {
      expect(warnings).toContain('loss');
      expect(text).toContain('Nothing can be changed until an admin decides');
      for (const id of loss.missing) expect(text).toContain(`${id}`);
    }
    expect(refused).toMatchObject({ kind: 'refused', reason: 'undecided' });
    const after = TENANT.map((name) => readFileSync(join(folder, name), 'latin1'));
    expect(after).toEqual(tenant);
    return { kind: 'told' };
  }
  if (existsSync(join(folder, 'memories.journal.damaged'))) {
    expect(running.log().join('')).toContain('conversations start anew');
  }
  const states = [];
  for (const name of PEOPLE) {
    states.push((await ann.say(`show offline IM for ${name}`)).people?.[0]?.enabled);
  }
  const { changes = [] } = await ann.say('show recent changes');
  const history = changes.map(({ id, outcome }) => `${id} ${outcome}`);
  const served = { states, history };
  const truth = {
    states: [false, false, false],
    history: ['C3 applied', 'C2 applied', 'C1 applied'],
  };
  return JSON.stringify(served) === JSON.stringify(truth)
    ? { kind: 'whole' }
    : { kind: 'silent', what: served };
}

async function verify(folder: string): Promise<number> {
  const [out, err] = [new PassThrough(), new PassThrough()];
  return runAudit(['verify'], { dataDir: folder }, out, err);
}

describe('a fault in the files', () => {
  it('is refused or told, and never loses in silence what was acknowledged', async () => {
    const cases = [
      ...FILES.flatMap((name) =>
        faultsOf(name).map(([title, fault]) => [`${name} ${title}`, fault] as const),
      ),
      ...pairs(),
    ];
    const counts = { refused: 0, told: 0, whole: 0, silent: 0 };
    const silent: unknown[] = [];
    for (const [title, fault] of cases) {
      const verdict = await judge(fault).catch((cause: unknown) => {
        throw new Error(title, { cause });
      });
      counts[verdict.kind] += 1;
      if (verdict.kind === 'silent') silent.push([title, verdict.what]);
    }
    expect(silent).toEqual([]);
    console.info(`${cases.length} faults judged: ${JSON.stringify(counts)}`);
    expect(cases.length).toBeGreaterThan(100);
    expect(Math.min(counts.refused, counts.told, counts.whole)).toBeGreaterThan(5);
  }, 300_000);

  it.each(['tenant.journal', 'records.journal', 'memories.journal'])(
    'that leaves a last record cut short in %s is logged with its path and bytes',
    async (name) => {
      const folder = copyOf(whole);
      // With it, a book that is cut is not opened at all.
      rmSync(join(folder, 'records.head.json'));
      const last = readFileSync(join(folder, name)).toString('latin1').split('\n').at(-2) ?? '';
      changed(name, (bytes) => bytes.subarray(0, -7))(folder);
      const running = await start(folder);
      await running.stop();
      const line = running.log().find((entry) => entry.includes('cut short'));
      expect(line).toContain(`"path":"${join(folder, name)}"`);
      expect(line).toContain(`"bytes":${last.length + 1 - 7}`);
      rmSync(folder, { recursive: true });
    },
  );

  it('that leaves no organisation beside a history ends the start with what to do', async () => {
    const folder = copyOf(whole);
    each(TENANT, gone)(folder);
    const before = contentsOf(folder);
    await expect(startSteward(folder)).rejects.toThrow(
      /records of changes.*Nothing was begun anew.*backup.*npm run import.*DATA_DIR/s,
    );
    expect(contentsOf(folder)).toEqual(before);
    expect(existsSync(join(folder, TENANT[0]))).toBe(false);
    rmSync(folder, { recursive: true });
  });
});
