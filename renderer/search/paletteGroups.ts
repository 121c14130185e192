import type { CommandName, NamedRow, SearchHit, SearchPiece } from '../../shared/api.ts';
import { formatDate } from '../../shared/dates.ts';
import { isOfMeeting } from '../../shared/notes/isOfMeeting.ts';
import type { EntityKind, Rows } from '../../shared/entities/index.ts';
import { kindWords } from '../../shared/entities/kindWords.ts';
import { byTime, meetingEntries, searchEntries } from '../meetings/meetingList.ts';
import { allSections } from '../settings/sections.ts';

/** What an item of the palette leads to. */
export type Destination =
  | { readonly kind: 'command'; readonly name: CommandName }
  | { readonly kind: 'meeting'; readonly id: string; readonly block: string | null }
  | { readonly kind: 'paper'; readonly id: string; readonly place: string | null }
  /** A pack of the shelf, by its row. */
  | { readonly kind: 'shelf'; readonly id: string }
  | {
      readonly kind: 'settings';
      /** Behind the address of the settings. */
      readonly path: readonly string[];
      /** The council that it is of; null for the one that was looked at last. */
      readonly councilId: string | null;
    }
  /** A note, in the pack of the shelf that it is shown in. */
  | { readonly kind: 'note'; readonly id: string; readonly shelfPackId: string }
  | {
      readonly kind: 'programme';
      readonly id: string;
      readonly row: { readonly kind: EntityKind; readonly id: string };
    };

export interface PaletteItem {
  readonly key: string;
  readonly name: string;
  /** Where it is, in a few words. */
  readonly place: string;
  readonly snippet: readonly SearchPiece[];
  readonly destination: Destination;
}

export interface PaletteGroup {
  readonly name: string;
  readonly items: readonly PaletteItem[];
}

/** The commands of the palette with other words by which somebody may look for them. */
const commands: readonly { readonly name: CommandName; readonly label: string; readonly words: string }[] = [
  { name: 'goHome', label: 'Go home', words: 'start overview deadlines' },
  { name: 'goToMeetings', label: 'Go to meetings', words: 'list agenda' },
  { name: 'goToPapers', label: 'Go to papers', words: 'reports write list' },
  { name: 'goToShelf', label: 'Go to the reading room', words: 'read packs shelf councillor' },
  { name: 'goToForwardPlan', label: 'Go to the forward plan', words: 'key decisions notice' },
  { name: 'goToDecisions', label: 'Go to decisions', words: 'register call-in outcomes' },
  { name: 'goToProgrammes', label: 'Go to programmes', words: 'risks measures finance milestones actions' },
  { name: 'goToArchive', label: 'Go to the archive', words: 'retention bags keep dispose' },
  { name: 'openPack', label: 'Open a pack to read', words: 'file tabledpack received handed over' },
  { name: 'openSettings', label: 'Go to settings', words: 'preferences options council organisation' },
  { name: 'openBin', label: 'Go to the bin', words: 'deleted restore trash recover' },
  { name: 'newMeeting', label: 'New meeting', words: 'add create agenda' },
  { name: 'newPaper', label: 'New paper', words: 'add create write report' },
  { name: 'newProgramme', label: 'New programme', words: 'add create begin' },
  { name: 'exportPdf', label: 'Export the pack as PDF for the public', words: 'save download' },
  {
    name: 'openExport',
    label: 'Export …',
    words: 'save download members copies large print archive html web page text word braille zip',
  },
  { name: 'print', label: 'Print the pack', words: 'printer paper copy' },
  { name: 'undo', label: 'Undo', words: 'take back' },
  { name: 'redo', label: 'Redo', words: 'again' },
  { name: 'openShortcuts', label: 'Keyboard and colours', words: 'shortcuts keys help theme' },
  { name: 'theme:light', label: 'Light colours', words: 'theme appearance' },
  { name: 'theme:dark', label: 'Dark colours', words: 'theme appearance' },
  { name: 'theme:contrast', label: 'High contrast', words: 'theme colours appearance' },
  { name: 'theme:system', label: 'The computer’s colours', words: 'theme system appearance' },
];

const ofThePack: ReadonlySet<CommandName> = new Set(['exportPdf', 'openExport', 'print']);
const mostMeetings = 5;

export interface PaletteState {
  readonly typed: string;
  readonly rows: Rows;
  readonly hits: readonly SearchHit[];
  /** Whether a pack is on screen, which is the one that is exported or printed. */
  readonly hasPack: boolean;
  /** ISO day. */
  readonly today: string;
}

/** What the palette offers for what was typed: commands, meetings, papers, risks, other records, and passages. */
export function paletteGroups({ typed, rows, hits, hasPack, today }: PaletteState): readonly PaletteGroup[] {
  const named = hits.filter((hit) => !isPassage(hit) && hit.kind !== 'meeting');
  const item = (hit: SearchHit, at: number) => hitItem(rows, hit, at);
  const ofKind = (kind: EntityKind) => named.filter((hit) => hit.kind === kind).flatMap(item);
  const others = named.filter(({ kind }) => kind !== 'paper' && kind !== 'risk').flatMap(item);
  return [
    { name: 'Commands', items: commandItems(typed, hasPack) },
    { name: 'Settings', items: sectionItems(typed) },
    { name: 'Meetings', items: meetingItems(typed, rows, today) },
    { name: 'Papers', items: ofKind('paper') },
    { name: 'Risks', items: ofKind('risk') },
    { name: 'Elsewhere in the library', items: others },
    { name: 'In the text of papers', items: hits.filter(isPassage).flatMap(item) },
  ].filter(({ items }) => items.length > 0);
}

const isPassage = ({ paper }: SearchHit): boolean => paper !== null && paper.place !== null;

const wordsIn = (typed: string): readonly string[] => typed.toLowerCase().split(/\s+/).filter(Boolean);

/** Whether each word typed begins a word of the text. */
const fits = (typed: readonly string[], text: string): boolean =>
  typed.every((word) => ` ${text}`.toLowerCase().includes(` ${word}`));

/** Many, so only those that are looked for. */
function sectionItems(typed: string): readonly PaletteItem[] {
  const words = wordsIn(typed);
  if (words.length === 0) return [];
  return allSections
    .filter(({ label, words: more }) => fits(words, `${label} ${more} settings`))
    .map(({ path, label }) => ({
      key: `settings ${path}`,
      name: label,
      place: 'Settings',
      snippet: [],
      destination: { kind: 'settings', path: [path], councilId: null },
    }));
}

function commandItems(typed: string, hasPack: boolean): readonly PaletteItem[] {
  const words = wordsIn(typed);
  return (
    commands
      .filter(({ name }) => hasPack || !ofThePack.has(name))
      // Four ways to see the same: enough when they are looked for.
      .filter(({ name }) => words.length > 0 || !name.startsWith('theme:'))
      .filter(({ label, words: more }) => fits(words, `${label} ${more}`))
      .map(({ name, label }) => ({
        key: `command ${name}`,
        name: label,
        place: '',
        snippet: [],
        destination: { kind: 'command', name },
      }))
  );
}

function meetingItems(typed: string, rows: Rows, today: string): readonly PaletteItem[] {
  const { upcoming, past } = byTime(searchEntries(meetingEntries(rows), typed), today);
  return [...upcoming, ...past].slice(0, mostMeetings).map(({ meeting, body, organisation }) => ({
    key: `meeting ${meeting.id}`,
    name: `${body.name}, ${formatDate(meeting.date, 'long')}`,
    place: organisation.name,
    snippet: [],
    destination: { kind: 'meeting', id: meeting.id, block: null },
  }));
}

/** None for what no screen shows: it would lead nowhere. */
function hitItem(rows: Rows, hit: SearchHit, at: number): readonly PaletteItem[] {
  const kind = kindWords[hit.kind][0];
  const destination = destinationOf(rows, hit);
  if (destination === null) return [];
  return [
    {
      key: `${hit.kind} ${hit.id} ${hit.meeting?.block ?? ''} ${at}`,
      name: hit.name,
      place: [kind, hit.place[0] ?? ''].filter(Boolean).join(' · '),
      snippet: hit.snippet,
      destination,
    },
  ];
}

/** Where on screen a row is to be seen; null for what no screen shows. */
export function destinationOf(rows: Rows, row: NamedRow): Destination | null {
  const { kind, id, paper, meeting, programmeId } = row;
  if (paper !== null) return { kind: 'paper', ...paper };
  if (meeting !== null) return { kind: 'meeting', id: meeting.id, block: meeting.block };
  if (programmeId !== null) return { kind: 'programme', id: programmeId, row: { kind, id } };
  if (kind === 'shelfPack') return { kind: 'shelf', id };
  if (kind === 'note') return packOfNote(rows, id);
  const ofCouncil = settingsOf[kind];
  return ofCouncil === undefined ? null : { kind: 'settings', ...ofCouncil(rows, id) };
}

/** The newest issue on the shelf of the pack that a note was made in; null where it is there no longer. */
function packOfNote({ note, shelfPack }: Rows, id: string): Destination | null {
  const anchor = note.find((each) => each.id === id)?.anchor;
  if (anchor === undefined) return null;
  const pack = shelfPack
    .filter(
      ({ manifest: { kind, meeting, organisation } }) =>
        kind !== 'supplement' && isOfMeeting(anchor, organisation.name, meeting.ref),
    )
    .toSorted((a, b) => (a.manifest.publishedAt < b.manifest.publishedAt ? -1 : 1))
    .at(-1);
  return pack === undefined ? null : { kind: 'note', id, shelfPackId: pack.id };
}

type InSettings = Omit<Extract<Destination, { readonly kind: 'settings' }>, 'kind'>;

/** Where in the settings a kind of row stands. */
const settingsOf: Readonly<Partial<Record<EntityKind, (rows: Rows, id: string) => InSettings>>> = {
  organisation: (_, id) => ({ path: ['organisation'], councilId: id }),
  body: ({ body }, id) => ({ path: ['bodies', id], councilId: councilOf(body, id) }),
  post: ({ post }, id) => ({ path: ['posts', id], councilId: councilOf(post, id) }),
  paperTemplate: ({ paperTemplate }, id) => ({
    path: ['templates', id],
    councilId: councilOf(paperTemplate, id),
  }),
  person: ({ person }, id) => ({ path: ['people'], councilId: councilOf(person, id) }),
};

const councilOf = (
  rows: readonly { readonly id: string; readonly organisationId: string }[],
  id: string,
): string | null => rows.find((row) => row.id === id)?.organisationId ?? null;
