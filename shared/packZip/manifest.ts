/** What is said of a zip in the zip itself: for programs, and for whoever opens it. */
import type { Block, Document } from '../document/blocks.ts';
import { paragraph, row } from '../document/make.ts';
import type { Copy, Edition, ExportFormat, PackSource } from '../editions.ts';
import { groupThousands } from '../money.ts';
import type { ZipAudience } from './zipOrder.ts';

export interface ZippedFile {
  /** In the zip, with forward slashes. */
  readonly path: string;
  /** For whom the file is. */
  readonly audience: ZipAudience;
  /** Null for a file that came from outside. */
  readonly edition: Edition | null;
  readonly format: ExportFormat | 'attachment';
  /** Whose copy it is. */
  readonly copy?: Copy;
  readonly bytes: number;
  /** 64 hexadecimal digits. */
  readonly sha256: string;
  /** Null for what has no pages. */
  readonly pages: number | null;
  /** What it is, in words. */
  readonly about: string;
}

export interface ZipManifest {
  readonly format: 'tabled-zip';
  readonly formatVersion: 1;
  readonly title: string;
  readonly organisation: string;
  /** Reference of the meeting. */
  readonly meeting: string;
  readonly source: PackSource;
  /** ISO instant at which the pack was frozen or put together. */
  readonly assembledAt: string;
  /** For whom the zip is. */
  readonly audience: ZipAudience;
  readonly files: readonly ZippedFile[];
  /** What is not in the zip, a sentence each. */
  readonly leftOut: readonly string[];
}

/** The manifest as a document, to be made into index.html and README.txt. `open` is the pack as the public may see it. */
export function aboutZip({ files, leftOut, audience, source }: ZipManifest, open: Document): Document {
  const title = `What is in this zip: ${open.body}, ${open.meetingDate}`;
  const said = open.parts.find((part) => part.provenance !== undefined)?.provenance;
  const provenance = said === undefined ? {} : { provenance: said };
  const blocks: Block[] = [
    heading('title', 1, title),
    {
      ...paragraph(
        'about.lead',
        `This is ${source === 'published' ? 'the published pack' : 'a working copy of the pack'} of ${open.body} of ${open.organisation}, in every form in which it can be had.`,
      ),
      style: 'lead',
    },
    paragraph('about.audience', audienceWords[audience]),
    heading('about.files', 2, 'Files'),
    {
      kind: 'table',
      id: 'about.table',
      caption: 'Files in this zip',
      columns: [
        { id: 'about.c1', width: 4, align: 'start' },
        { id: 'about.c2', width: 5, align: 'start' },
        { id: 'about.c3', width: 2, align: 'start' },
        { id: 'about.c4', width: 1, align: 'number' },
        { id: 'about.c5', width: 2, align: 'number' },
      ],
      head: [row('about.head', 'header', ['File', 'What it is', 'For whom', 'Pages', 'Bytes'])],
      body: files.map(({ path, about, audience: whom, pages, bytes }, at) =>
        row(`about.file${at + 1}`, 'body', [
          path,
          about,
          readers[whom],
          pages === null ? '–' : String(pages),
          groupThousands(String(bytes)),
        ]),
      ),
      notes: [],
    },
    ...(leftOut.length === 0
      ? []
      : [
          heading('about.out', 2, 'Not in this zip'),
          ...leftOut.map((words, at) => paragraph(`about.out${at + 1}`, words)),
        ]),
    heading('about.sums', 2, 'How to tell that nothing has been changed'),
    paragraph(
      'about.how',
      'Each file has a number that fits its content alone, its SHA-256 hash. Any program that computes such hashes can compare them; the same numbers are in manifest.json for programs.',
    ),
    ...files.map(({ path, sha256 }, at) => paragraph(`about.sum${at + 1}`, `${path}: ${sha256}`)),
  ];
  return {
    ...open,
    id: 'about-zip',
    title,
    parts: [
      { id: 'about', kind: 'paper', title, runningTitle: 'What is in this zip', ...provenance, blocks },
    ],
  };
}

const readers: Readonly<Record<ZipAudience, string>> = { public: 'The public', members: 'Members only' };

const audienceWords: Readonly<Record<ZipAudience, string>> = {
  public: 'Everything in it may be read by everybody: what is not for publication has been left out.',
  members:
    'The folder “members” holds what is not for publication, and its files open only with the passphrase: pass nothing of it on. The folder “public” may be read by everybody.',
};

const heading = (id: string, level: 1 | 2, words: string): Block => ({
  kind: 'heading',
  id,
  level,
  text: [{ kind: 'text', text: words }],
});
