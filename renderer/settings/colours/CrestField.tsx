import { ImagePlus, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { line } from '../../../shared/entities/field.ts';
import { Action } from '../../components/Action.tsx';
import { ValueField } from '../../fields/ValueField.tsx';
import { saveFields } from '../../store.ts';
import form from '../parts/Form.module.css';
import { useCouncil } from '../useCouncil.ts';
import styles from './ColoursSection.module.css';
import { readPicture } from './readPicture.ts';

const alternativeSchema = line('Alternative text', 'What the picture shows, for those who cannot see it');

/** The council's arms or mark, with the words that stand for it. */
export function CrestField() {
  const { council, readOnly } = useCouncil();
  const { crest } = council;
  const file = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const save = (next: typeof crest) => saveFields('organisation', council.id, { crest: next });
  const choose = async (chosen: File | undefined): Promise<void> => {
    if (chosen === undefined) return;
    const read = await readPicture(chosen);
    if (!read.ok) return setProblem(read.message);
    const alternative = crest?.alternative ?? `Crest of ${council.name}`;
    setProblem((await save({ ...read.picture, alternative }))?.message ?? null);
  };
  return (
    <>
      {crest === null ? (
        <p className={form.about}>No crest has been chosen. The cover begins with the council’s name.</p>
      ) : (
        <>
          <img
            className={styles.crest}
            src={`data:image/jpeg;base64,${crest.jpeg}`}
            alt={crest.alternative}
            width={crest.width}
            height={crest.height}
          />
          <ValueField
            schema={alternativeSchema}
            value={crest.alternative}
            isReadOnly={readOnly}
            save={(alternative) => save({ ...crest, alternative: String(alternative) })}
          />
        </>
      )}
      {problem !== null && (
        <p role="alert" className={form.failure}>
          {problem}
        </p>
      )}
      {!readOnly && (
        <div className={form.buttons}>
          <input
            ref={file}
            type="file"
            accept="image/png,image/jpeg"
            aria-label="Picture of the crest"
            className="visuallyHidden"
            tabIndex={-1}
            onChange={(event) => {
              void choose(event.target.files?.[0]);
              event.target.value = '';
            }}
          />
          <Action onPress={() => file.current?.click()}>
            <ImagePlus aria-hidden="true" size={17} />{' '}
            {crest === null ? 'Choose a picture …' : 'Choose another picture …'}
          </Action>
          {crest !== null && (
            <Action weight="quiet" onPress={() => void save(null)}>
              <X aria-hidden="true" size={16} /> Take the crest away
            </Action>
          )}
        </div>
      )}
    </>
  );
}
