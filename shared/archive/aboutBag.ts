import { formatDate } from '../dates.ts';
import type { Block, Document } from '../document/blocks.ts';
import { paragraph, paragraphs, row } from '../document/make.ts';
import type { Row } from '../entities/index.ts';
import { provenanceLine } from '../parts/pack.ts';
import { recordOf } from '../records/envelope.ts';

/** A file of a bag's payload, for the list of what is there. */
export interface BagFile {
  /** Below `data/`. */
  readonly path: string;
  /** What it is, in words for somebody who has never seen Tabled. */
  readonly about: string;
}

export interface BagSubject {
  readonly organisation: Row<'organisation'>;
  readonly body: Row<'body'>;
  readonly meeting: Row<'meeting'>;
  /** Whether the bag holds what the public may not see, or leaves it out. */
  readonly audience: 'public' | 'members';
  /** Whether there is anything that the public may not see. */
  readonly hasRestricted: boolean;
  readonly files: readonly BagFile[];
  /** ISO instant; the document's only clock. */
  readonly archivedAt: string;
}

/** What stands in an archive's bag, explained to a stranger in thirty years: made into index.html and README.txt. */
export function aboutBag(subject: BagSubject): Document {
  const { organisation, body, meeting, files, archivedAt } = subject;
  const title = `Archive of a meeting: ${body.name}, ${formatDate(meeting.date, 'long')}`;
  const blocks: Block[] = [
    {
      ...paragraph(
        'about.lead',
        `This folder holds the papers of a meeting of ${body.name} of ${organisation.name}, what was decided at it, and the evidence for both. It was put together on ${formatDate(archivedAt.slice(0, 10), 'long')}.`,
      ),
      style: 'lead',
    },
    paragraph('about.audience', audienceWords(subject)),
    heading('about.files', 'What is here'),
    {
      kind: 'table',
      id: 'about.table',
      caption: 'Files in the folder "data"',
      columns: [
        { id: 'about.c1', width: 4, align: 'start' },
        { id: 'about.c2', width: 6, align: 'start' },
      ],
      head: [row('about.head', 'header', ['File', 'What it is'])],
      body: files.map(({ path, about }, at) => row(`about.file${at + 1}`, 'body', [path, about])),
      notes: [],
    },
    heading('about.data', 'How the data are to be read'),
    ...paragraphs('about.reading', howToRead),
    heading('about.how', 'How to tell that nothing has been changed'),
    ...paragraphs('about.check', howToCheck),
  ];
  return recordOf(
    organisation,
    {
      id: `${meeting.ref}-archive`,
      title,
      day: meeting.date,
      body: body.name,
      parts: [
        {
          id: 'about',
          title,
          runningTitle: 'Archive of a meeting',
          ...provenanceLine(meeting.provenance),
          blocks,
        },
      ],
    },
    archivedAt,
  );
}

function audienceWords({ audience, hasRestricted }: BagSubject): string {
  if (!hasRestricted) return 'Nothing of the meeting was kept from the public, so the record here is whole.';
  return audience === 'public'
    ? 'What the public may not see has been left out. It is kept, encrypted, in a folder of its own beside this one, whose name ends with "-restricted".'
    : 'It is the whole record and holds what the public may not see: keep it where only those may read it who are entitled to.';
}

const howToRead = `Each document is there as pages, as a web page, as plain text and, in the folder "documents", as data: a tree of parts and blocks with all words, figures and dates as they were printed. The file "documents/schema.json" describes that tree in JSON Schema (draft 2020-12), which many programs read; the text of every paragraph stands in the fields named "text". "decisions.json" has one list for each kind of record, and "audit.jsonl" one line for each change.

The file "remake.json" says from which data each PDF was made, and by which version of the program Tabled. That version makes the same PDF again, byte for byte; pages of files that were received are taken from the folder "attachments/placed".`;

const howToCheck = `This folder is a BagIt bag (RFC 8493): the files "manifest-sha256.txt" and "manifest-sha512.txt" list each file of the folder "data" with a number that fits its content alone, its SHA-256 or SHA-512 hash. Any program that computes such hashes can compare them; on most systems the command is: sha256sum -c manifest-sha256.txt

The files "tagmanifest-sha256.txt" and "tagmanifest-sha512.txt" do the same for the files beside "data". The file "ledger.jsonl", one folder up, names the bags of the archive one after the other, each with the SHA-512 hash of the two tag manifests and of the line before, signed with the council's Ed25519 key. The program Tabled checks all of it at once: tabled verify FOLDER`;

const heading = (id: string, words: string): Block => ({
  kind: 'heading',
  id,
  level: 2,
  text: [{ kind: 'text', text: words }],
});
