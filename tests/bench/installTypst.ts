import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Outside package.json on purpose: 40 MB of native code that only a comparison needs. */
export const typstFolder = fileURLToPath(new URL('../../out/bench/typst', import.meta.url));

/** Installs Typst's npm compiler into {@link typstFolder} unless it is there; throws with npm's words where that fails. */
export function installTypst(): void {
  if (existsSync(join(typstFolder, 'node_modules', '@myriaddreamin', 'typst-ts-node-compiler'))) return;
  mkdirSync(typstFolder, { recursive: true });
  writeFileSync(join(typstFolder, 'package.json'), '{ "private": true }\n'); // without it npm would climb to the project's
  const npm = spawnSync(
    'npm',
    ['install', '--no-save', '--no-audit', '--no-fund', '@myriaddreamin/typst-ts-node-compiler@0.7.0'],
    {
      cwd: typstFolder,
      encoding: 'utf8',
      shell: process.platform === 'win32', // npm is a command file there
    },
  );
  if (npm.status !== 0) throw new Error(`Typst could not be installed: ${npm.stderr}`);
}
