import { inlineText } from '../../../shared/document/walk.ts';
import { around } from '../../../shared/document/diff/changeList.ts';
import { kindWords } from '../../../shared/document/diff/markUp.ts';
import type { ChangedSince } from '../../../shared/reading/changes.ts';
import type { Volume } from '../../../shared/reading/readingPack.ts';
import { Action } from '../../components/Action.tsx';
import { goToUnit, markChangesSeen, pageOfUnit, useReading, useReadingStore } from '../reading.ts';
import styles from './Panels.module.css';

/** What is other than in the issue that the reader knows, old and new words beside each other. */
export function ChangesPanel() {
  const store = useReadingStore();
  const volumes = useReading((reading) => reading.pack.volumes);
  const changes = useReading((reading) => reading.changes);
  const seen = useReading((reading) => reading.changesSeen);
  const open = volumes.filter(({ id }) => seen[id] !== true && (changes[id]?.changes.length ?? 0) > 0);
  if (open.length === 0)
    return (
      <p className={styles.soft}>
        Nothing has changed since you last read this pack. When a paper is issued again, its new and changed
        paragraphs are listed here and marked in the text.
      </p>
    );
  return (
    <>
      {open.map((volume) => (
        <VolumeChanges key={volume.id} volume={volume} changed={changes[volume.id]} />
      ))}
      <Action onPress={() => markChangesSeen(store)}>I have seen these changes</Action>
    </>
  );
}

interface VolumeChangesProps {
  readonly volume: Volume;
  readonly changed: ChangedSince | undefined;
}

function VolumeChanges({ volume, changed }: VolumeChangesProps) {
  return (
    <section aria-label={`Changes in ${volume.name.toLowerCase()}`}>
      <h2 className={styles.volume}>{volume.name}</h2>
      <ol className={styles.hits}>
        {changed?.changes.map((each) => (
          <Line key={each.change.anchor + each.change.place} volume={volume.id} of={each} />
        ))}
      </ol>
    </section>
  );
}

interface LineProps {
  readonly volume: string;
  readonly of: ChangedSince['changes'][number];
}

function Line({ volume, of: { change, unit } }: LineProps) {
  const store = useReadingStore();
  const page = useReading((reading) => pageOfUnit(reading, volume, unit));
  const pieces = change.kind === 'changed' ? around(change.pieces) : change.pieces;
  return (
    <li>
      <button type="button" className={styles.hit} onClick={() => goToUnit(store, { volume, unit })}>
        <span className={styles.page}>
          <span className="visuallyHidden">Page </span>
          {page}
        </span>
        <span>
          <strong>{kindWords[change.kind]}:</strong> {change.place}
          <span className={styles.words}>
            {pieces.map((piece) => {
              if (piece.kind === 'renumbered') return null;
              const words = inlineText(piece.inlines);
              const Tag = tags[piece.kind];
              return <Tag key={piece.kind + words}>{words}</Tag>;
            })}
          </span>
        </span>
      </button>
    </li>
  );
}

const tags = { inserted: 'ins', deleted: 'del', kept: 'span' } as const;
