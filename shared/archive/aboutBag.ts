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
  /** Where what the public may not see is kept: nowhere as there is none, in a bag beside this one, or by the council elsewhere. */
  readonly restricted: 'none' | 'beside' | 'elsewhere';
  readonly files: readonly BagFile[];
  /** What was published and is not in this bag, with the reason, a sentence each. */
  readonly keptBack: readonly string[];
  /** ISO instant; the document's only clock. */
  readonly archivedAt: string;
}

/** What stands in an archive's bag, explained to a stranger in thirty years: made into index.html and README.txt. */
export function aboutBag(subject: BagSubject): Document {
  const { organisation, body, meeting, files, keptBack, archivedAt } = subject;
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
    ...keptBack.map((words, at) => paragraph(`about.kept${at + 1}`, words)),
    heading('about.names', 'What the files are called'),
    ...paragraphs('about.naming', howNamed(subject)),
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

function audienceWords({ audience, restricted }: BagSubject): string {
  if (restricted === 'none')
    return 'Nothing of the meeting was kept from the public, so the record here is whole.';
  if (audience === 'public' && restricted === 'elsewhere')
    return 'What the public may not see has been left out. The council keeps it elsewhere: it is not in this archive.';
  return audience === 'public'
    ? 'What the public may not see has been left out. It is kept, encrypted, in a folder of its own beside this one, whose name ends with "-restricted".'
    : 'It is the whole record and holds what the public may not see: keep it where only those may read it who are entitled to.';
}

const howNamed = ({ audience, meeting }: BagSubject): string =>
  `The folder "pack" holds all that was published for the meeting: each version of the pack of papers, and each supplement, which brings papers that came later. Their names begin with "${meeting.ref}", which stands for the body and the day; a version with a higher number took the place of those before it. ${
    audience === 'public'
      ? 'A name with "public" is the edition for everybody: a report that is not for publication has left its place in it, with the reason, and the numbers of all pages are those of the whole pack.'
      : 'A name with "members" is the edition for those who took part: reports that are not for publication stand in their place, marked on every page. A name with "on-white-paper" is the same on white paper, where members’ pages were coloured.'
  } A name with "large-print" is the same edition in large type, for readers who need it, with the numbers of the pack’s own pages at the foot of each page.

The folder "records" holds what the council wrote about the meeting afterwards, ${
    audience === 'public' ? 'as the public may read it ("public")' : 'in full ("full")'
  }. The folder "attachments" holds the files that others had sent in, as they were received; in its folder "placed", as the pack shows their pages.`;

const howToRead = `Each document is there as pages, as pages in large print, as a web page, as plain text and, in the folder "documents", as data: a tree of parts and blocks with all words, figures and dates as they were printed. The file "documents/schema.json" describes that tree in JSON Schema (draft 2020-12), which many programs read; the text of every paragraph stands in the fields named "text". "decisions.json" has one list for each kind of record, and "audit.jsonl" one line for each change.

Pages are PDF/A (ISO 19005-2), which is PDF that needs nothing from outside and is meant to be kept. Level A can also be read aloud in the right order; where the list says level B, pages of a file that was received do not promise that.

The file "remake.json" says from which data each PDF was made, and by which version of the program Tabled. That version makes the same PDF again, byte for byte; pages of files that were received are taken from the folder "attachments/placed".`;

const howToCheck = `This folder is a BagIt bag (RFC 8493): the files "manifest-sha256.txt" and "manifest-sha512.txt" list each file of the folder "data" with a number that fits its content alone, its SHA-256 or SHA-512 hash. Any program that computes such hashes can compare them; on most systems the command is: sha256sum -c manifest-sha256.txt

The files "tagmanifest-sha256.txt" and "tagmanifest-sha512.txt" do the same for the files beside "data". The file "ledger.jsonl", one folder up, names the bags of the archive one after the other, each with the SHA-512 hash of the two tag manifests and of the line before, signed with the council's Ed25519 key. The program Tabled checks all of it at once: tabled verify FOLDER`;

const heading = (id: string, words: string): Block => ({
  kind: 'heading',
  id,
  level: 2,
  text: [{ kind: 'text', text: words }],
});
