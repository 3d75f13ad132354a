// Node 20 runs no TypeScript, and three hundred small files load slower than one: the source is bundled once into
// node_modules/.cache, in a folder named after its content, and run from there. A running Steward keeps its folder.
// An account that may not write there runs what another has bundled, else a bundle of its own that lasts as long as it.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { chmod, copyFile, mkdir, mkdtemp, readdir, rename, rm, symlink } from 'node:fs/promises';
import module from 'node:module';
import { tmpdir } from 'node:os';
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
 * @param {string} folder an empty one
 */
async function bundle(files, folder) {
  const { build } = await import('esbuild');
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['src/index.ts'],
    outdir: folder,
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
    await copyFile(file, join(folder, basename(file)));
}

/**
 * Whole or not at all, and readable for every account, whoever was the first to start.
 * @param {readonly string[]} files
 * @param {string} folder
 */
async function bundleForAll(files, folder) {
  await mkdir(CACHE, { recursive: true });
  const draft = await mkdtemp(join(CACHE, 'draft-'));
  try {
    await bundle(files, draft);
    for (const name of await readdir(draft)) await chmod(join(draft, name), 0o644);
    await chmod(draft, 0o755);
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true });
    // Another process was first.
    if (!existsSync(folder)) throw error;
  }
}

/**
 * @param {readonly string[]} files
 * @returns {Promise<string>} a folder that is gone when this process ends
 */
async function bundleForMe(files) {
  const folder = await mkdtemp(join(tmpdir(), 'steward-bundle-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  await bundle(files, folder);
  // Packages are looked for beside the bundle.
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

/** @returns {Promise<string>} the folder that the program is in */
async function bundled() {
  const files = sources();
  const folder = join(CACHE, digest(files));
  // Not the folder alone: one may be there that this account cannot look into.
  if (existsSync(join(folder, 'index.js'))) return folder;
  try {
    await bundleForAll(files, folder);
    return folder;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code !== 'EACCES' && code !== 'EROFS' && code !== 'EPERM') throw error;
    return bundleForMe(files);
  }
}

/** @type {string} */
let folder;
try {
  folder = await bundled();
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  console.error(`Steward cannot be bundled: ${reason}`);
  if (!existsSync(join(ROOT, 'node_modules', 'esbuild'))) console.error('Run npm ci first.');
  process.exit(1);
}
// From Node 22 on, V8 keeps what it compiled.
const { enableCompileCache } = /** @type {{ enableCompileCache?: (folder: string) => void }} */ (
  module
);
enableCompileCache?.(join(CACHE, 'compiled'));
process.setSourceMapsEnabled(true);
await import(pathToFileURL(join(folder, 'index.js')).href);
