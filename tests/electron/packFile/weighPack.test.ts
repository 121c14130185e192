import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { mostJsonBytes, packZip } from '../../../electron/packFile/packEntries.ts';
import { weighPack } from '../../../electron/packFile/weighPack.ts';
import { blankSeal } from '../../../electron/packFile/seal.ts';
import { signed, smallPack } from '../../fixtures/packFiles.ts';
import { problemOf, valueOf } from '../../fixtures/tinyLibrary.ts';

/** Names of the modules that importing a file of the project loads. */
function modulesOf(file: string): string[] {
  const script = `
    import { registerHooks } from 'node:module';
    registerHooks({ resolve: (name, from, next) => { const found = next(name, from); console.log(found.url); return found; } });
    await import(${JSON.stringify(new URL(`../../../${file}`, import.meta.url).href)});`;
  const { stdout, status } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
  });
  expect(status).toBe(0);
  return stdout.split('\n');
}

test('weighing a pack loads nothing that reads documents or PDFs: a bomb is refused before that', () => {
  const heavy = /pdf-lib|age-encryption|shared\/(?:api|entities\/|document\/)/;
  const light = modulesOf('electron/packFile/weighPack.ts');
  expect(light.some((name) => name.endsWith('/zipEntries.ts'))).toBe(true);
  expect(light.filter((name) => heavy.test(name))).toEqual([]);
  expect(modulesOf('electron/packFile/checkArrived.ts').filter((name) => heavy.test(name))).toEqual([]);
});

test('the thread that looks at files loads what a task needs only for that task', () => {
  expect(modulesOf('electron/import/takeIn.ts').filter((name) => name.includes('pdf-lib'))).toEqual([]);
});

test('a pack is weighed with its signer and its parts', async () => {
  const { signer, parts } = valueOf(await weighPack(await smallPack()));
  expect(signer).toMatch(/^[0-9a-f]{64}$/);
  expect(parts.size('manifest.json')).toBe((await parts.bytes('manifest.json')).length);
  expect(parts.size('nothing')).toBe(0);
});

test.each(Object.entries(mostJsonBytes))('%s of more than %i bytes is refused unread', async (name, most) => {
  const pack = async (length: number): Promise<Uint8Array> =>
    signed(await packZip([{ name, bytes: Buffer.alloc(length, 0x20) }], blankSeal));
  expect((await weighPack(await pack(most))).ok).toBe(true);
  expect(problemOf(await weighPack(await pack(most + 1))).message).toContain('unpacks to more');
});
