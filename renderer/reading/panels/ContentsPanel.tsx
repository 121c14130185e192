import { ChevronRight, LockKeyhole } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { isPlaceholder } from '../../../shared/document/redact.ts';
import { type ContentsEntry, contentsOf } from '../../../shared/reading/contents.ts';
import type { PageMap } from '../../../shared/reading/place.ts';
import { pageAt } from '../../../shared/reading/place.ts';
import { partProgress, percentRead } from '../../../shared/reading/progress.ts';
import type { Volume } from '../../../shared/reading/readingPack.ts';
import { unitsOf } from '../../../shared/reading/units.ts';
import { activePane, goToUnit, useReading, useReadingStore } from '../reading.ts';
import styles from './Panels.module.css';

/** Papers and their headings with their pages; a supplement that has not been read stands on top. */
export function ContentsPanel() {
  const volumes = useReading((reading) => reading.pack.volumes);
  const read = useReading((reading) => reading.read);
  const isUnread = ({ id }: Volume): boolean => Object.keys(read[id] ?? {}).length === 0;
  const [first, ...supplements] = volumes;
  const unread = supplements.filter(isUnread).toReversed();
  const rest = supplements.filter((each) => !isUnread(each));
  if (first === undefined) return null;
  const ordered = [...unread, first, ...rest];
  return (
    <nav aria-label="Contents">
      {ordered.map((volume) => (
        <VolumeContents
          key={volume.id}
          volume={volume}
          isNew={unread.includes(volume)}
          isOnly={volumes.length === 1}
        />
      ))}
    </nav>
  );
}

interface VolumeContentsProps {
  readonly volume: Volume;
  readonly isNew: boolean;
  readonly isOnly: boolean;
}

function VolumeContents({ volume, isNew, isOnly }: VolumeContentsProps) {
  const contents = useMemo(() => contentsOf(volume.document), [volume]);
  const map = useReading((reading) => reading.maps.get(volume.id));
  const entries = (
    <ul>
      {contents.map((entry) => (
        <Entry key={entry.id} entry={entry} volume={volume} map={map} level={1} />
      ))}
    </ul>
  );
  if (isOnly) return entries;
  return (
    <section aria-label={volume.name}>
      <h2 className={styles.volume}>
        {volume.name}
        {isNew && <span className={styles.new}>Not read yet</span>}
      </h2>
      {entries}
    </section>
  );
}

interface EntryProps {
  readonly entry: ContentsEntry;
  readonly volume: Volume;
  readonly map: PageMap | undefined;
  readonly level: number;
}

function Entry({ entry, volume, map, level }: EntryProps) {
  const store = useReadingStore();
  const isHere = useReading((reading) => {
    const { place } = activePane(reading);
    if (place.volume !== volume.id) return false;
    const at = unitsOf(volume.document).of(place.block)?.at ?? -1;
    return at >= entry.unit.at && at < entry.end;
  });
  const progress = useReading((reading) => reading.read[volume.id]);
  const [opened, setOpened] = useState<boolean | null>(null);
  const isOpen = opened ?? isHere;
  const button = useRef<HTMLButtonElement>(null);
  const isCurrent = isHere && (entry.below.length === 0 || !isOpen || level > 1);
  useEffect(() => {
    // The contents follow the reader, unless the reader is in them.
    const { current } = button;
    if (isCurrent && current !== null && !current.closest('nav')?.contains(document.activeElement))
      keepInView(current);
  }, [isCurrent]);
  const page = pageAt(map?.positionOf(entry.unit, 0) ?? 1);
  const isBegun = level === 1 && progress?.[entry.unit.part.id] !== undefined;
  const share = isBegun ? percentRead(partProgress(entry.unit.part, progress)) : 0;
  return (
    <li>
      <div className={styles.entry} data-level={level}>
        {entry.below.length > 0 ? (
          <button
            type="button"
            className={styles.fold}
            aria-expanded={isOpen}
            aria-label={`Headings of ${entry.title}`}
            onClick={() => setOpened(!isOpen)}
          >
            <ChevronRight aria-hidden="true" size={16} />
          </button>
        ) : (
          <span className={styles.fold} />
        )}
        <button
          ref={button}
          type="button"
          className={styles.goTo}
          aria-current={isHere ? 'location' : undefined}
          onClick={() => goToUnit(store, { volume: volume.id, unit: entry.unit }, { id: entry.id })}
        >
          <span className={styles.title}>
            {entry.number !== '' && <span className={styles.number}>{entry.number}</span>}
            {entry.title}
            {level === 1 && isPlaceholder(entry.unit.part) && (
              <>
                <LockKeyhole aria-hidden="true" size={14} className={styles.lock} />
                <span className="visuallyHidden">, not for publication</span>
              </>
            )}
          </span>
          <span className={styles.page}>
            <span className="visuallyHidden">, page </span>
            {page}
          </span>
        </button>
      </div>
      {share > 0 && (
        <div className={styles.read}>
          <div className={styles.bar} aria-hidden="true">
            <div style={{ width: `${share}%` }} />
          </div>
          <span>{share === 100 ? 'Read' : `${share}% read`}</span>
        </div>
      )}
      {isOpen && entry.below.length > 0 && (
        <ul>
          {entry.below.map((below) => (
            <Entry key={below.id} entry={below} volume={volume} map={map} level={level + 1} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** Only the panel is scrolled, and only where the entry is out of it. */
function keepInView(entry: HTMLElement): void {
  const panel = entry.closest('[role="tabpanel"]');
  if (panel === null) return;
  const [own, frame] = [entry.getBoundingClientRect(), panel.getBoundingClientRect()];
  if (own.top < frame.top || own.bottom > frame.bottom)
    panel.scrollTop += own.top - frame.top - frame.height / 3;
}
