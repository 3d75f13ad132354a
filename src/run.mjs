// Node 20 runs no TypeScript, and three hundred small files load slower than one: the source is bundled once into
// node_modules/.cache, in a folder named after its content, and run from there. A running Steward keeps its folder.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import module from 'node:module';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CACHE = join(ROOT, 'node_modules', '.cache', 'steward');

/** @returns {string[]} the files of `src` and `dialogs`, as paths from the project's folder */
function sources() {
  return ['src', 'dialogs'].flatMap((room) =>
    readdirSync(join(ROOT, room), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
}

/** @param {readonly string[]} files */
function digest(files) {
  const hash = createHash('sha256');
  for (const file of [...files].sort()) hash.update(file).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

/**
 * @param {readonly string[]} files
 * @param {string} folder
 */
async function bundle(files, folder) {
  const { build } = await import('esbuild');
  await mkdir(CACHE, { recursive: true });
  const draft = await mkdtemp(join(CACHE, 'draft-'));
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['src/index.ts'],
    outdir: draft,
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: true,
    sourcesContent: false,
    logLevel: 'warning',
  });
  // What the code reads beside itself.
  for (const file of files.filter((name) => !/\.m?[jt]s$/.test(name)))
    await copyFile(file, join(draft, basename(file)));
  try {
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true });
    // Another process was first.
    if (!existsSync(folder)) throw error;
  }
}

const files = sources();
const folder = join(CACHE, digest(files));
try {
  if (!existsSync(folder)) await bundle(files, folder);
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  console.error(`Steward cannot be bundled: ${reason}`);
  console.error(
    existsSync(join(ROOT, 'node_modules', 'esbuild'))
      ? `Start it once with an account that may write to ${CACHE}; any may run it then.`
      : 'Run npm ci first.',
  );
  process.exit(1);
}
// From Node 22 on, V8 keeps what it compiled.
const { enableCompileCache } = /** @type {{ enableCompileCache?: (folder: string) => void }} */ (
  module
);
enableCompileCache?.(join(CACHE, 'compiled'));
process.setSourceMapsEnabled(true);
await import(pathToFileURL(join(folder, 'index.js')).href);
