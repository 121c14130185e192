import createQpdf from '@neslinesli93/qpdf-wasm';
import { createRequire } from 'node:module';

const wasm = createRequire(import.meta.url).resolve('@neslinesli93/qpdf-wasm/dist/qpdf.wasm');

/** Runs qpdf on one file in memory. Gives its exit code and what it wrote; a run that breaks off counts as code 2. */
async function run(
  bytes: Uint8Array,
  ...options: readonly string[]
): Promise<{ readonly code: number; readonly output: Uint8Array | undefined }> {
  // A program that has ended is not started again: each run is an instance of its own.
  const qpdf = await createQpdf({
    locateFile: () => wasm,
    noInitialRun: true,
    print: () => undefined,
    printErr: () => undefined,
  });
  qpdf.FS.writeFile('/in.pdf', bytes);
  let code: number;
  try {
    code = qpdf.callMain([...options, '/in.pdf', '/out.pdf']);
  } catch {
    code = 2;
  }
  return { code, output: code === 2 ? undefined : read(qpdf) };
}

function read(qpdf: { readonly FS: { readFile(path: string): Uint8Array } }): Uint8Array | undefined {
  try {
    return qpdf.FS.readFile('/out.pdf');
  } catch {
    return undefined;
  }
}

/** A clean copy of a damaged file, with what can be found of its objects; undefined where nothing can. */
export async function repairedPdf(bytes: Uint8Array): Promise<Uint8Array | undefined> {
  return (await run(bytes, '--object-streams=disable')).output;
}

/** A copy without encryption; undefined where the passphrase does not open it. */
export async function decryptedPdf(bytes: Uint8Array, passphrase: string): Promise<Uint8Array | undefined> {
  const { output } = await run(bytes, '--decrypt', '--object-streams=disable', `--password=${passphrase}`);
  return output;
}
