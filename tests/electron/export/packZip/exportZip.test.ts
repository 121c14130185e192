import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { exportDocument } from '../../../../electron/export/export.ts';
import { type ZipOptions, exportZip } from '../../../../electron/export/packZip/exportZip.ts';
import { unzip } from '../../../../electron/export/zip.ts';
import type { Document, Part } from '../../../../shared/document/blocks.ts';
import { tight } from '../../../../shared/document/secrets.ts';
import { endings, exportFormats } from '../../../../shared/editions.ts';
import type { ZipManifest } from '../../../../shared/packZip/manifest.ts';
import type { ZipOrder } from '../../../../shared/packZip/zipOrder.ts';
import { attachedDocument, takenOf } from '../../../fixtures/attachedDocument.ts';
import { pngOf } from '../../../fixtures/pictures.ts';
import { planted, restrictedPack } from '../../../fixtures/restrictedPack.ts';
import { temporaryFolder } from '../../../fixtures/temporaryFolder.ts';
import { problemOf, valueOf } from '../../../fixtures/tinyLibrary.ts';
import { readPdf } from '../../../tools/pdf.ts';
import { pdfInfo } from '../../../tools/pdfPrograms.ts';

const photo = pngOf(30, 20);
const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The restricted pack with three files behind it: an open PDF, an open photo, and a PDF that is exempt. */
async function packWithFiles(): Promise<
  Pick<ZipOptions, 'attachments' | 'received'> & { document: Document }
> {
  const folder = temporaryFolder();
  const pdfOf = async (title: string): Promise<Buffer> => {
    const file = join(folder, `${title}.pdf`);
    const small = { ...restrictedPack, title, parts: restrictedPack.parts.slice(0, 1) };
    valueOf(await exportDocument(small, { format: 'pdf', file }));
    return readFileSync(file);
  };
  const files = [
    await takenOf(await pdfOf('open')),
    await takenOf(photo),
    await takenOf(await pdfOf('shut')),
  ];
  const { document, attachments } = attachedDocument(files);
  const restriction = restrictedPack.parts.find((part) => part.restriction !== undefined)?.restriction;
  if (restriction === undefined) throw new Error('The restricted pack has no restriction.');
  const [open, image, shut] = document.parts.slice(1) as [Part, Part, Part];
  const placed = document.parts[2]?.blocks[0];
  const imageKey = placed?.kind === 'attachment' ? placed.sha256 : '';
  const whole = {
    ...restrictedPack,
    parts: [...restrictedPack.parts, open, image, { ...shut, restriction, marking: restriction.marking }],
  };
  const photoHash = sha256Of(photo);
  return {
    document: whole,
    attachments: async (sha256) => (sha256 === photoHash ? Promise.resolve(photo) : attachments(sha256)),
    received: {
      files: { [imageKey]: { name: 'The Bridge (2).PNG', kind: 'image', sha256: photoHash } },
      behind: ['figures.xlsx', `${planted.paragraph}.docx`],
    },
  };
}

const order: ZipOrder = { audience: 'public', reports: true, copies: [] };
const passphrase = 'a mill, a brook and ŵ';

async function zipped(zip: ZipOrder) {
  const file = join(temporaryFolder(), 'pack.zip');
  const { document, ...given } = await packWithFiles();
  const done: number[] = [];
  const made = valueOf(
    await exportZip(document, {
      ...given,
      zip,
      ref: 'ourtown',
      source: 'published',
      file,
      onProgress: (at, total) => done.push(at / total),
      signal: new AbortController().signal,
    }),
  );
  return { made, done, whole: readFileSync(file), parts: await unzip(readFileSync(file)) };
}

const manifestIn = (parts: ReadonlyMap<string, Buffer>): ZipManifest =>
  JSON.parse(parts.get('manifest.json')?.toString('utf8') ?? '') as ZipManifest;

describe('a zip for the public', () => {
  let known: ReturnType<typeof zipped> | undefined;
  /** Made once for all that look at it; what is looked at is in memory. */
  const first = () => (known ??= zipped(order));

  test('has the pack in every form, its open reports and its open files, and tells the truth of each', async () => {
    const { bytes: size, sha256: hash, ...made } = (await first()).made;
    const { done, parts, whole } = await first();
    const manifest = manifestIn(parts);
    expect([...parts.keys()]).toEqual([
      'index.html',
      'README.txt',
      'manifest.json',
      ...exportFormats.map((format) => `public/ourtown.${endings[format]}`),
      'public/ourtown-large-print.pdf',
      'public/ourtown-large-print.docx',
      'public/reports/item-1-bridge.pdf',
      'public/reports/item-3-footpath.pdf',
      'public/attachments/survey-1.pdf',
      'public/attachments/the-bridge-2.png',
    ]);
    for (const { path, bytes, sha256, pages } of manifest.files) {
      const content = parts.get(path) ?? Buffer.alloc(0);
      expect([path, content.length, sha256Of(content)]).toEqual([path, bytes, sha256]);
      if (!path.endsWith('.pdf')) continue;
      const there = join(temporaryFolder(), 'a.pdf');
      writeFileSync(there, content);
      expect([path, (await readPdf(there)).pages.length]).toEqual([path, pages]);
    }
    expect(parts.get('public/attachments/the-bridge-2.png')?.equals(photo)).toBe(true);
    expect(manifest).toMatchObject({ audience: 'public', meeting: 'ourtown', source: 'published' });
    expect(manifest.leftOut).toEqual([expect.stringContaining('figures.xlsx')]);
    expect([size, hash]).toEqual([whole.length, sha256Of(whole)]);
    expect(made).toMatchObject({ pages: null, searched: true });
    expect(done.every((at, index) => at >= (done[index - 1] ?? 0))).toBe(true);
    expect(done.at(-1)).toBe(1);
  });

  test('says nothing of what is not for publication, in no name, list or explanation', async () => {
    const { parts } = await first();
    const said = ['index.html', 'README.txt', 'manifest.json'].map(
      (name) => parts.get(name)?.toString('utf8') ?? '',
    );
    const words = tight([...parts.keys(), ...said].join('\n'));
    expect(Object.values(planted).filter((each) => words.includes(tight(each)))).toEqual([]);
    expect([...parts.keys()].filter((name) => name.startsWith('members/'))).toEqual([]);
    const [index = '', readme = ''] = said;
    for (const { path, sha256, about } of manifestIn(parts).files) {
      expect(index).toContain(`<a href="${path}">${path}</a>`);
      for (const text of [path, sha256, about]) expect(tight(readme)).toContain(tight(text));
    }
  });

  test('has the same bytes when it is made again, elsewhere on the globe too', async () => {
    const zone = process.env['TZ'];
    process.env['TZ'] = 'Pacific/Auckland';
    const again = await zipped(order).finally(() => {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    });
    expect(again.made.sha256).toBe((await first()).made.sha256);
  });
});

describe('a zip for members', () => {
  const copies = [
    { reader: 'Leader of the Council', number: 3 },
    { reader: 'Chair of Scrutiny', number: 4 },
  ];

  test('has a copy for each, which opens only with the passphrase, beside all that is public', async () => {
    const { parts } = await zipped({ ...order, audience: 'members', reports: false, copies, passphrase });
    const files = manifestIn(parts).files.filter(({ audience }) => audience === 'members');
    expect(files.map(({ path }) => path)).toEqual([
      'members/ourtown-copy-3-leader-of-the-council.pdf',
      'members/ourtown-copy-4-chair-of-scrutiny.pdf',
    ]);
    for (const { path, copy } of files) {
      const there = join(temporaryFolder(), 'copy.pdf');
      writeFileSync(there, parts.get(path) ?? '');
      await expect(pdfInfo(there)).rejects.toThrow(/assword/);
      expect((await pdfInfo(there, passphrase))['Encrypted']).toMatch(/AES-256/);
      expect(copies).toContainEqual(copy);
    }
    const names = [...parts.keys()].filter((name) => !name.startsWith('members/'));
    expect(names).toContain('public/attachments/survey-1.pdf');
    for (const name of names.filter((each) => !each.endsWith('.pdf')))
      expect(Object.values(planted).filter((each) => parts.get(name)?.includes(each) === true)).toEqual([]);
  });

  test('is not made without one', async () => {
    const folder = temporaryFolder();
    const { document, ...given } = await packWithFiles();
    const refused = await exportZip(document, {
      ...given,
      zip: { ...order, audience: 'members' },
      ref: 'ourtown',
      source: 'published',
      file: join(folder, 'pack.zip'),
      onProgress: () => undefined,
      signal: new AbortController().signal,
    });
    expect(problemOf(refused)).toMatchObject({
      kind: 'invalid',
      message: expect.stringContaining('passphrase') as string,
    });
    expect(readdirSync(folder)).toEqual([]);
  });
});

test.each(['while it is made', 'while it is written'])(
  'a zip that is stopped %s leaves nothing, and the older one as it was',
  async (when) => {
    const folder = temporaryFolder();
    const file = join(folder, 'pack.zip');
    writeFileSync(file, 'older');
    const { document, attachments, received } = await packWithFiles();
    const staging = temporaryFolder();
    vi.stubEnv('TMPDIR', staging);
    onTestFinished(() => void vi.unstubAllEnvs());
    const stop = new AbortController();
    const refused = await exportZip(document, {
      received,
      // The photo is the last thing that is asked for.
      attachments: async (sha256) => {
        const bytes = await attachments(sha256);
        if (when === 'while it is written' && sha256 === sha256Of(photo)) stop.abort();
        return bytes;
      },
      zip: order,
      ref: 'ourtown',
      source: 'working',
      file,
      onProgress: (at, total) => when === 'while it is made' && at / total > 0.5 && stop.abort(),
      signal: stop.signal,
    });
    expect(problemOf(refused).kind).toBe('cancelled');
    expect(readdirSync(folder)).toEqual(['pack.zip']);
    expect(readFileSync(file, 'utf8')).toBe('older');
    expect(readdirSync(staging)).toEqual([]);
  },
);
