import { readFileSync } from 'node:fs';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { runUnderstand } from '../src/cli/understand.js';
import { codeBlocks, ROOT } from './support/readme.js';

const PAGE = readFileSync(`${ROOT}/docs/language.md`, 'utf8');

it.each(codeBlocks(PAGE, 'console').map((block) => [block.split('\n')[1] ?? '', block] as const))(
  'shows what is printed: %s',
  async (prompt, block) => {
    const [command = '', , ...shown] = block.trimEnd().split('\n');
    const options = command.split(' -- ')[1]?.split(' ') ?? [];
    const stdout = new PassThrough();
    const phrase = prompt.replace(/^> /, '');
    expect(await runUnderstand(options, Readable.from([phrase]), stdout)).toBe(0);
    stdout.end();
    const [, ...printed] = (await text(stdout)).trimEnd().split('\n');
    expect(printed).toEqual(shown);
  },
);
