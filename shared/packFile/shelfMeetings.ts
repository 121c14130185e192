import type { PackManifest } from './manifest.ts';
import type { ShelfEntry } from './shelf.ts';

/** What the shelf has of one meeting: the packs and supplements belong together, whichever of them came first. */
export interface ShelfMeeting {
  /** Tells it from the others. */
  readonly key: string;
  readonly organisation: string;
  readonly body: string;
  readonly meeting: PackManifest['meeting'];
  /** The pack that stands; undefined where only supplements have come. */
  readonly pack: ShelfEntry | undefined;
  /** Those whose place a later one has taken, the latest first. */
  readonly replaced: readonly ShelfEntry[];
  /** In the order of their numbers. */
  readonly supplements: readonly ShelfEntry[];
}

/** The shelf by meetings, the earliest first. A meeting is known by its council's identifier and its own. */
export function shelfMeetings(entries: readonly ShelfEntry[]): ShelfMeeting[] {
  const meetings = Map.groupBy(entries, ({ pack: { manifest } }) =>
    [manifest.organisation.id, manifest.meeting.id].join(' '),
  );
  return [...meetings]
    .map(([key, all]) => meetingOf(key, all.toSorted(byNumber)))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .sort((a, b) => (whenOf(a) < whenOf(b) ? -1 : whenOf(a) > whenOf(b) ? 1 : 0));
}

function meetingOf(key: string, all: readonly ShelfEntry[]): ShelfMeeting {
  const packs = all.filter((entry) => !isSupplement(entry));
  const supplements = all.filter(isSupplement);
  const newest = [...packs, ...supplements].reduce((a, b) =>
    a.pack.manifest.publishedAt > b.pack.manifest.publishedAt ? a : b,
  );
  const { organisation, body, meeting } = newest.pack.manifest;
  return {
    key,
    organisation: organisation.name,
    body: body.name,
    meeting,
    pack: packs.at(-1),
    replaced: packs.slice(0, -1).toReversed(),
    supplements,
  };
}

/** What came for a meeting of which something has been read already, and has not been read itself: the latest first. */
export function newArrivals(entries: readonly ShelfEntry[]): ShelfEntry[] {
  return shelfMeetings(entries)
    .flatMap(({ pack, replaced, supplements }) => {
      const known = [...(pack === undefined ? [] : [pack]), ...replaced, ...supplements];
      if (known.every(({ stopped }) => stopped === null)) return [];
      return [...supplements, ...(pack === undefined ? [] : [pack])].filter(
        ({ stopped }) => stopped === null,
      );
    })
    .sort((a, b) => (a.pack.manifest.publishedAt < b.pack.manifest.publishedAt ? 1 : -1));
}

export const isSupplement = ({ pack }: ShelfEntry): boolean => pack.manifest.kind === 'supplement';

const byNumber = (a: ShelfEntry, b: ShelfEntry): number => a.pack.manifest.number - b.pack.manifest.number;

const whenOf = ({ meeting }: ShelfMeeting): string => `${meeting.date} ${meeting.startsAt ?? ''}`;
