import { partHead } from '../../../shared/reading/partName.ts';
import { Download } from 'lucide-react';
import { useState } from 'react';
import type { ShelfAttachment } from '../../../shared/packFile/shelf.ts';
import { unitsOf } from '../../../shared/reading/units.ts';
import { invoke } from '../../api.ts';
import { pdfFacts } from '../../attachments/fileFacts.ts';
import { Said, nothingSaid } from '../../components/Said.tsx';
import { goToUnit, useReading, useReadingStore, volumeIn } from '../reading.ts';
import styles from './Panels.module.css';

/** The files that came with the pack: each leads to its pages, and can be saved as the council handed it over. */
export function FilesPanel() {
  const volumes = useReading((reading) => reading.pack.volumes);
  const files = useReading((reading) => reading.opened.files);
  const [said, setSaid] = useState(nothingSaid);
  const all = volumes.flatMap(({ id }) => (files.get(id) ?? []).map((file) => ({ volume: id, file })));
  if (all.length === 0)
    return (
      <p className={styles.soft}>
        No files came with this pack. Site plans, surveys and other files that a report attaches are listed
        here, with the pages that they have in the pack.
      </p>
    );
  const save = async (volume: string, sha256: string): Promise<void> => {
    const saved = await invoke('saveShelfAttachment', { id: volume, sha256 });
    if (!saved.ok) return setSaid({ words: saved.problem.message, isProblem: true });
    if (saved.value !== null) setSaid({ words: `Saved as “${saved.value.name}”.`, isProblem: false });
  };
  return (
    <>
      <Said said={said} />
      <ol className={styles.hits}>
        {all.map(({ volume, file }, at) => (
          <Line
            key={`${volume} ${file.block}`}
            volume={volume}
            file={file}
            isFirst={file.part !== all[at - 1]?.file.part || volume !== all[at - 1]?.volume}
            onSave={() => void save(volume, file.sha256)}
          />
        ))}
      </ol>
    </>
  );
}

interface LineProps {
  readonly volume: string;
  readonly file: ShelfAttachment;
  readonly isFirst: boolean;
  readonly onSave: () => void;
}

function Line({ volume, file, isFirst, onSave }: LineProps) {
  const store = useReadingStore();
  const { document } = useReading((reading) => volumeIn(reading, volume));
  const { title, file: name, block, part, item, page, pages, bytes, restricted } = file;
  const unit = unitsOf(document).of(block);
  return (
    <li>
      {isFirst && <h2 className={styles.paper}>{partHead({ item, title: part })}</h2>}
      <div className={styles.pair}>
        <button
          type="button"
          className={styles.hit}
          onClick={() => {
            if (unit !== undefined) goToUnit(store, { volume, unit }, { id: block });
          }}
        >
          <span className={styles.page}>
            <span className="visuallyHidden">Page </span>
            {page}
          </span>
          <span>
            {title}
            <span className={styles.under}>{name}</span>
            <span className={styles.under}>
              {pdfFacts(pages, bytes)}
              {bytes === null && ', only its pages are in the pack'}
            </span>
          </span>
        </button>
        {bytes !== null && !restricted && (
          <button
            type="button"
            className={styles.icon}
            aria-label={`Save a copy of ${name}`}
            onClick={onSave}
          >
            <Download aria-hidden="true" size={16} />
          </button>
        )}
      </div>
    </li>
  );
}
