import { execFile } from 'node:child_process';
import { open, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { deflateSync } from 'node:zlib';
import { findProgram } from '../../../build/prepareFind.ts';
import { ours } from './ours.ts';
import type { Engine } from './engine.ts';

const lengthBytes = 4;

/**
 * What no writer can undercut: compressing and writing the very streams of our own output, in Node, with nothing laid out.
 * Not a PDF. Runs after our engine, whose output it takes apart with qpdf.
 */
export const limit: Engine = {
  name: 'limit',
  input: 'streams',
  missing: () => (findProgram('qpdf') === undefined ? 'needs qpdf to take our streams apart' : undefined),
  async prepare(_pack, { folder, input }) {
    const plain = join(folder, 'limit.qdf.pdf');
    await promisify(execFile)('qpdf', [
      '--qdf',
      '--object-streams=disable',
      join(folder, `${ours.name}.pdf`),
      plain,
    ]);
    await writeFile(input, streamsOf(await readFile(plain)));
  },
  run: {
    kind: 'node',
    async render({ input, output }) {
      const streams = await readFile(input);
      const file = await open(output, 'w');
      for (let at = 0; at < streams.length;) {
        const end = at + lengthBytes + streams.readUInt32LE(at);
        await file.write(deflateSync(streams.subarray(at + lengthBytes, end)));
        at = end;
      }
      await file.close();
    },
  },
};

/** Each stream with its length before it. qpdf writes `stream` and `endstream` on lines of their own and the length as an object. */
function streamsOf(qdf: Buffer): Buffer {
  const pieces: Buffer[] = [];
  for (let at = qdf.indexOf('\nstream\n'); at !== -1; at = qdf.indexOf('\nstream\n', at)) {
    const start = at + '\nstream\n'.length;
    const end = qdf.indexOf('\nendstream\n', start);
    const length = Buffer.alloc(lengthBytes);
    length.writeUInt32LE(end - start);
    pieces.push(length, qdf.subarray(start, end));
    at = end;
  }
  return Buffer.concat(pieces);
}
