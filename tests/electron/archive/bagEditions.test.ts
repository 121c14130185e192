/** A bag has all that was published, in every edition, as PDF/A that is made again byte for byte, and none of it tells too much. */
import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { archiveMeeting } from '../../../electron/archive/archiveMeeting.ts';
import { type BagContent, bagContent } from '../../../electron/archive/bagContent.ts';
import { folderFiles } from '../../../electron/archive/folderFiles.ts';
import { readBag } from '../../../electron/archive/readBag.ts';
import { remakeBag } from '../../../electron/archive/remake.ts';
import { verifyArchive } from '../../../electron/archive/verifyArchive.ts';
import { leakInFile } from '../../../electron/export/leaks/findLeak.ts';
import { type Library, meetingByRef } from '../../../electron/library.ts';
import { readKind } from '../../../electron/store/rows.ts';
import type { Document } from '../../../shared/document/blocks.ts';
import { redact } from '../../../shared/document/redact.ts';
import { secretsOf } from '../../../shared/document/secrets.ts';
import type { ExportFormat } from '../../../shared/editions.ts';
import {
  bagMeeting,
  bagMeetingRef as ref,
  exemptInFile,
  exemptSaid,
  laterExempt,
} from '../../fixtures/bagMeeting.ts';
import { now, problemOf, valueOf } from '../../fixtures/tinyLibrary.ts';
import { bagItFaults, checkedBySums, hasSums } from '../../tools/bagIt.ts';
import { hasPoppler, pdfToText } from '../../tools/pdfPrograms.ts';
import { hasJava, validatePdfs } from '../../tools/verapdf.ts';
import { newKey } from './smallArchive.ts';

const { signal } = new AbortController();

describe('the bags of a meeting with three versions, a supplement and attached files', () => {
  let folder: string;
  let archive: string;
  let identity: string;
  let library: Library;
  let open: BagContent;
  let closed: BagContent;
  const openBag = () => join(archive, `${ref}-v3`);

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'tabled-editions-'));
    archive = join(folder, 'archive');
    library = await bagMeeting(folder);
    identity = await generateX25519Identity();
    const recipients = [await identityToRecipient(identity)];
    const meeting = valueOf(meetingByRef(library, ref));
    valueOf(await archiveMeeting({ library, meeting, archive, key: newKey(), recipients, now, signal }));
    open = valueOf(await bagContent(openBag(), ''));
    closed = valueOf(await bagContent(join(archive, `${ref}-v3-restricted`), identity));
  });
  afterAll(() => {
    library.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const pdfsOf = ({ paths }: BagContent): string[] =>
    paths.filter((path) => path.endsWith('.pdf') && !path.startsWith('attachments/')).toSorted();
  const published = ['supplement-1', 'version-1', 'version-2', 'version-3'];
  const records = ['action-sheet', 'decision-notice', 'minutes', 'record-of-decisions'];

  test('hold each version, supplement and record as pages and in large print: the open one for the public, the other one in full', () => {
    const expected = (audience: string, whose: string, white: readonly string[]): string[] =>
      [
        ...published.flatMap((name) => [
          `pack/${ref}-${name}-${audience}.pdf`,
          `pack/${ref}-${name}-${audience}-large-print.pdf`,
        ]),
        // Members' pages are on coloured paper where a report is restricted.
        ...white.map((name) => `pack/${ref}-${name}-members-on-white-paper.pdf`),
        ...records.flatMap((name) => [
          `records/${name}-${whose}.pdf`,
          `records/${name}-${whose}-large-print.pdf`,
        ]),
      ].toSorted();
    expect(pdfsOf(open)).toEqual(expected('public', 'public', []));
    expect(pdfsOf(closed)).toEqual(expected('members', 'full', ['supplement-1', 'version-2', 'version-3']));
  });

  test('have each of these made again byte for byte, with pages of PDFs and of pictures in them', async () => {
    for (const bag of [open, closed]) {
      const remade = valueOf(await remakeBag(bag, signal));
      expect(remade.map(({ file }) => file).toSorted()).toEqual(pdfsOf(bag));
      expect(remade.filter(({ same }) => !same)).toEqual([]);
    }
    const last = (await open.json('documents/version-3.json')) as Document;
    const files = last.parts.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'attachment' ? [block.file] : [])),
    );
    expect(files).toEqual(['survey.pdf', 'bridge.jpg', 'plan.pdf']);
    expect(JSON.stringify(last)).toContain('The parish council agrees.');
  });

  test('have a PDF found that is not what its data make, also where only its attached pages are others', async () => {
    const placed = open.paths.filter((path) => path.startsWith('attachments/placed/'));
    expect(placed).toHaveLength(3);
    const survey = await placedOf('survey.pdf');
    const plan = await placedOf('plan.pdf');
    const swapped: BagContent = {
      ...open,
      bytes: (path) => open.bytes(path === survey ? plan : path),
    };
    const differing = valueOf(await remakeBag(swapped, signal)).filter(({ same }) => !same);
    expect(differing.map(({ file }) => file)).toEqual(
      [2, 3].flatMap((number) => [
        `pack/${ref}-version-${number}-public.pdf`,
        `pack/${ref}-version-${number}-public-large-print.pdf`,
      ]),
    );
  });

  test('have no file in the open one that tells what is exempt, or has become so since', async () => {
    const named = [
      ...readKind(library.read, 'packVersion').map((row) => [`version-${row.number}-`, row] as const),
      ...readKind(library.read, 'supplement').map((row) => [`supplement-${row.number}-`, row] as const),
    ];
    const secrets = named.map(([name, { document }]) => {
      const whole = JSON.parse(document) as Document;
      return [name, secretsOf(whole, valueOf(redact(whole)))] as const;
    });
    expect(secrets.filter(([, { count }]) => count > 10)).toHaveLength(3);
    const said = [exemptSaid, exemptInFile, laterExempt];
    for (const path of open.paths) {
      const bytes = Buffer.from(await open.bytes(path));
      const format = formats[path.split('.').at(-1) ?? ''];
      const own = secrets.find(([name]) => path.includes(name))?.[1];
      const leak =
        path.startsWith('pack/') && format !== undefined && own !== undefined
          ? await leakInFile(bytes, { file: path, format, pages: 99 }, own)
          : undefined;
      expect(leak, path).toBeUndefined();
      const text = path.endsWith('.pdf') && hasPoppler() ? await textOf(bytes) : bytes.toString('utf8');
      for (const words of said) expect(text.replaceAll(/\s+/g, ' '), path).not.toContain(words);
    }
    // The search finds what is there: the full record has all of it.
    const whole = await textIn(closed, `pack/${ref}-version-3-members.txt`);
    for (const words of [exemptSaid, laterExempt]) expect(whole).toContain(words);
    expect(await textIn(closed, `pack/${ref}-version-1-members.txt`)).toContain(laterExempt);
    expect(await textIn(open, 'README.txt')).toContain(
      'without what was restricted after it had been published',
    );
  });

  test('have in the open one no id of what is restricted', async () => {
    for (const path of open.paths.filter((each) => each.endsWith('.json')))
      expect(Buffer.from(await open.bytes(path)).toString(), path).not.toMatch(/"(wharf|mooring)["/]/);
    expect(Buffer.from(await closed.bytes('remake.json')).toString()).toMatch(/"wharf["/]/);
  });

  test('have what concerns the meeting as a whole, and files that were received, in the open one only where they tell nothing', async () => {
    for (const path of ['decisions.json', 'checks.json', 'audit.jsonl']) {
      const text = Buffer.from(await open.bytes(path)).toString();
      expect(text, path).not.toContain(exemptSaid);
    }
    expect(Buffer.from(await closed.bytes('decisions.json')).toString()).toContain(exemptSaid);
    const received = (bag: BagContent): string[] =>
      bag.paths
        .filter((path) => /^attachments\/(?!placed)/.test(path))
        .map((path) => path.slice('attachments/123456789abc-'.length))
        .toSorted();
    expect(received(open)).toEqual(['bridge.jpg', 'letter.docx', 'plan.pdf', 'survey.pdf']);
    expect(received(closed)).toEqual([
      'bridge.jpg',
      'letter.docx',
      'plan.pdf',
      'remarks.docx',
      'survey.pdf',
      'valuation.pdf',
    ]);
    expect(await textIn(open, 'README.txt')).toContain(
      'The file “remarks.docx” that was received is kept with',
    );
  });

  test('keep what was published byte for byte where all of it may be seen, and say so', async () => {
    for (const { number, document } of readKind(library.read, 'packVersion')) {
      expect(Buffer.from(await closed.bytes(`documents/version-${number}.json`)).toString()).toBe(document);
      expect(Buffer.from(await open.bytes(`documents/version-${number}.json`)).toString()).not.toBe(document);
    }
    expect(await textIn(closed, 'README.txt')).toContain('as data, byte for byte as they were published');
  });

  test('explain each file by its name and lead to it', async () => {
    for (const bag of [open, closed]) {
      const html = Buffer.from(await bag.bytes('index.html')).toString();
      const readme = (await textIn(bag, 'README.txt')).replaceAll(' ', '');
      for (const path of bag.paths.filter((each) => !['index.html', 'README.txt'].includes(each))) {
        expect(html, path).toContain(`<a href="${path.split('/').map(encodeURIComponent).join('/')}">`);
        expect(readme, path).toContain(path.replaceAll(' ', ''));
      }
    }
  });

  test('are opened from the screen with each document once, and hold what the checks had found for each', async () => {
    const shown = valueOf(await readBag(openBag(), ''));
    expect(shown.problems).toEqual([]);
    expect(shown.documents.map(({ path }) => path)).toEqual(
      ['version-3', 'version-2', 'version-1', 'supplement-1', ...records.toReversed()].map(
        (name) => `documents/${name}.json`,
      ),
    );
    const checks = (await closed.json('checks.json')) as { version: number; supplement?: number }[];
    expect(checks.map(({ version, supplement }) => [version, supplement])).toEqual([
      [1, undefined],
      [2, undefined],
      [2, 1],
      [3, undefined],
    ]);
  });

  test('claim of PDF/A what their attached pages allow, and the list says which level', async () => {
    const readme = await textIn(open, 'README.txt');
    for (const path of pdfsOf(open)) {
      const level = /version-[23]/.test(path) ? null : /version-1/.test(path) ? 'B' : 'A';
      const [, about = ''] = readme.split(`File: ${path} What it is: `);
      const said =
        level === null
          ? '(PDF, not PDF/A, because of the pages of files that were received)'
          : `(PDF/A-2${level.toLowerCase()})`;
      expect(about.slice(0, about.indexOf(')') + 1), path).toContain(said);
      const metadata = Buffer.from(await open.bytes(path)).toString('latin1');
      const claimed = /pdfaid:conformance(?:>|=")([AB])/.exec(metadata)?.[1] ?? null;
      expect(claimed, path).toBe(level);
    }
  });

  test.skipIf(!hasJava())('hold pages that a validator of PDF/A passes', { timeout: 120_000 }, async () => {
    const levelB: string[] = [];
    const levelA: string[] = [];
    for (const path of pdfsOf(open).filter((each) => !/version-[23]/.test(each))) {
      const file = join(folder, path.replaceAll('/', '-'));
      writeFileSync(file, await open.bytes(path));
      (path.includes('version-1') ? levelB : levelA).push(file);
    }
    expect([levelA.length, levelB.length]).toEqual([10, 2]);
    for (const [files, flavour] of [
      [levelA, '2a'],
      [levelB, '2b'],
    ] as const)
      expect((await validatePdfs(files, flavour)).flatMap(({ failures }) => failures)).toEqual([]);
  });

  test('are found sound by a validator after RFC 8493 that shares nothing with ours', async () => {
    expect(valueOf(await verifyArchive(archive)).bags.flatMap(({ problems }) => problems)).toEqual([]);
    for (const bag of [openBag(), join(archive, `${ref}-v3-restricted`)])
      expect(bagItFaults(bag)).toEqual([]);
  });

  test.skipIf(!hasSums())(
    'have every file of theirs found as it should be by sha256sum and sha512sum',
    () => {
      const { length } = folderFiles(join(openBag(), 'data')).files;
      // The payload by both hashes, and the four files beside it by both.
      expect(new Set(checkedBySums(openBag())).size).toBe(2 * length + 2 * 4);
    },
  );

  test.each([
    [
      '3: data/README.txt is not what manifest-sha512.txt says',
      (bag: string) => appendFileSync(join(bag, 'data/README.txt'), ' '),
    ],
    ['3: data/index.html is listed and is not there', (bag: string) => rmSync(join(bag, 'data/index.html'))],
    [
      '3: manifest-sha256.txt does not list data/more.txt',
      (bag: string) => writeFileSync(join(bag, 'data/more.txt'), ''),
    ],
    [
      '3: bag-info.txt is not what tagmanifest-sha256.txt says',
      (bag: string) => appendFileSync(join(bag, 'bag-info.txt'), 'More: of it\n'),
    ],
    [
      '2.1.1: bagit.txt does not hold its two lines',
      (bag: string) => writeFileSync(join(bag, 'bagit.txt'), 'BagIt-Version: 1.0\n'),
    ],
    [
      '2.1.3: there is no payload manifest',
      (bag: string) => ['256', '512'].forEach((bits) => rmSync(join(bag, `manifest-sha${bits}.txt`))),
    ],
    [
      '5.2: manifest-sha256.txt leads out of the bag: data/../../x',
      (bag: string) => appendFileSync(join(bag, 'manifest-sha256.txt'), `${'0'.repeat(64)}  data/../../x\n`),
    ],
  ])('that validator finds what is wrong with a bag: %s', (fault, tamper) => {
    const copy = join(folder, 'tampered');
    cpSync(openBag(), copy, { recursive: true });
    tamper(copy);
    const faults = bagItFaults(copy);
    rmSync(copy, { recursive: true });
    expect(faults).toContain(fault);
  });

  test('are made again as older ones are, which do not say their format and have standard pages alone', async () => {
    const { madeBy, pages } = (await open.json('remake.json')) as {
      madeBy: string;
      pages: { file: string; largePrint?: number }[];
    };
    const standard = pages.filter(({ largePrint }) => largePrint === undefined);
    const older: BagContent = {
      ...open,
      json: async (path) => (path === 'remake.json' ? { madeBy, pages: standard } : open.json(path)),
    };
    const remade = valueOf(await remakeBag(older, signal));
    expect(remade.map(({ same }) => same)).toEqual(Array.from({ length: 8 }, () => true));
  });

  test('say by their format that a later version of Tabled made them', async () => {
    const later: BagContent = { ...open, json: async () => Promise.resolve({ format: 3, else: 'new' }) };
    expect(problemOf(await remakeBag(later, signal))).toMatchObject({ kind: 'newer' });
  });

  /** Where the pages of a file lie that the last version places. */
  const placedOf = async (name: string): Promise<string> => {
    const { parts } = (await open.json('documents/version-3.json')) as Document;
    const found = parts
      .flatMap(({ blocks }) => blocks)
      .find((block) => block.kind === 'attachment' && block.file === name);
    if (found?.kind !== 'attachment') throw new Error(`The pack does not place "${name}".`);
    return `attachments/placed/${found.sha256}.pdf`;
  };
  const textIn = async (bag: BagContent, path: string): Promise<string> =>
    Buffer.from(await bag.bytes(path))
      .toString('utf8')
      .replaceAll(/\s+/g, ' ');
  async function textOf(pdf: Buffer): Promise<string> {
    const file = join(folder, 'read.pdf');
    writeFileSync(file, pdf);
    return (await pdfToText(file)).join(' ');
  }
});

const formats: Readonly<Record<string, ExportFormat>> = { pdf: 'pdf', html: 'html', txt: 'text' };
