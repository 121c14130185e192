import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildApp } from './build.ts';

const root = new URL('..', import.meta.url);
const electron = new URL('node_modules/electron/', root);

/** How long the runtime may take to come before the start is given up, in milliseconds. */
const downloadLimit = 180_000;

/** Path of Electron's program, or undefined where its runtime has not been fetched. */
function runtime(): string | undefined {
  const named = new URL('path.txt', electron);
  if (!existsSync(named)) return undefined;
  const program = new URL(`dist/${readFileSync(named, 'utf8')}`, electron);
  return existsSync(program) ? fileURLToPath(program) : undefined;
}

/** Electron's package has no install script; its own fetching script is run here, once. */
function fetchRuntime(): string | undefined {
  console.log("Fetching Electron's runtime, once (at most three minutes) …");
  spawnSync(process.execPath, [fileURLToPath(new URL('install.js', electron))], {
    stdio: 'ignore',
    timeout: downloadLimit,
  });
  return runtime();
}

async function start(): Promise<void> {
  const program = runtime() ?? fetchRuntime();
  if (program === undefined) {
    console.error(
      "Electron's runtime is not on this computer and could not be fetched, so the window cannot open. " +
        'These work without it: npm run demo (makes the sample packs) and npm run tabled -- help (lists all commands).',
    );
    process.exitCode = 1;
    return;
  }
  await buildApp();
  const app = spawn(program, [fileURLToPath(root), ...process.argv.slice(2)], { stdio: 'inherit' });
  app.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}

await start();
