import { useMemo, useState } from 'react';
import type { ArchivedMeeting } from '../../shared/archive/answers.ts';
import { formatDate } from '../../shared/dates.ts';
import { outcomeWords } from '../../shared/decisions/outcomeWords.ts';
import type { Outcome } from '../../shared/entities/decided.ts';
import { sizeText } from '../../shared/sizeText.ts';
import { Preview } from '../preview/Preview.tsx';
import { SelectLine } from '../settings/parts/FormLines.tsx';
import form from '../settings/parts/Form.module.css';
import styles from './ArchiveScreen.module.css';
import { RemakePages } from './RemakePages.tsx';
import { SoundLine } from './SoundLine.tsx';

interface ArchivedMeetingViewProps {
  readonly meeting: ArchivedMeeting;
  readonly identity: string;
}

/** An archived meeting as its bag tells it. */
export function ArchivedMeetingView({ meeting, identity }: ArchivedMeetingViewProps) {
  const { name, about, problems, documents, decisions, checks, files } = meeting;
  const [path, setPath] = useState(documents[0]?.path ?? '');
  const shown = documents.find((each) => each.path === path)?.document;
  const pack = useMemo(
    () =>
      shown === undefined
        ? ({ kind: 'failed' } as const)
        : ({ kind: 'ready', document: shown, partOfItem: () => undefined } as const),
    [shown],
  );
  return (
    <section aria-label={`Archived meeting ${name}`} className={styles.verdict}>
      <h3 className={styles.subheading}>{name}</h3>
      <SoundLine isSound={problems.length === 0}>
        {problems.length === 0
          ? `The bag is whole, unaltered and in the chain: ${files} files.`
          : 'The bag is not as it was archived.'}
      </SoundLine>
      {problems.length > 0 && (
        <ul className={styles.problems}>
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
      <dl className={styles.about}>
        {about.map(({ label, value }) => (
          <div key={label}>
            <dt>{aboutWords[label] ?? label}</dt>
            <dd>{aboutValue(label, value)}</dd>
          </div>
        ))}
      </dl>
      <RemakePages identity={identity} />
      <h4 className={styles.subheading}>Decisions</h4>
      {decisions.length === 0 ? (
        <p className={form.about}>The bag holds no decisions.</p>
      ) : (
        <ul aria-label="Decisions" className={form.list}>
          {decisions.map(({ id, outcome, text, decidedOn, reasons, isCorrected }) => (
            <li key={id} className={styles.bag}>
              <p>
                <strong>{outcomeWords[outcome as Outcome]?.verb ?? outcome}</strong>, {dayOf(decidedOn)}:{' '}
                {text}
                {isCorrected && ' (corrected later)'}
              </p>
              {reasons !== '' && <p className={form.about}>{reasons}</p>}
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary>What the checks had found and was published all the same ({checks.length})</summary>
        <ul className={styles.problems}>
          {checks.map(({ version, message, reason, by }) => (
            <li key={`${version} ${message} ${reason}`}>
              Version {version}: {message} “{reason}” – {by}
            </li>
          ))}
        </ul>
      </details>
      <SelectLine
        label="Document"
        options={documents.map((each) => ({ value: each.path, label: labelOf(each) }))}
        value={path}
        onChange={setPath}
      />
      <section aria-label="Archived document" className={styles.document}>
        <Preview pack={pack} />
      </section>
    </section>
  );
}

const labelOf = ({ path, document }: ArchivedMeeting['documents'][number]): string => {
  const version = /version-(\d+)\.json$/.exec(path)?.[1];
  return version === undefined ? document.title : `${document.title} (version ${version})`;
};

const dayOf = (day: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(day) ? formatDate(day, 'medium') : day);

/** The labels of BagIt in words. */
const aboutWords: Readonly<Record<string, string>> = {
  'Source-Organization': 'Council',
  'External-Description': 'What it is',
  'External-Identifier': 'Reference',
  'Bagging-Date': 'Archived on',
  'Bag-Software-Agent': 'Made with',
  'Payload-Oxum': 'Size',
};

/** What stands behind a label of BagIt: days and sizes as people write them. */
function aboutValue(label: string, value: string): string {
  const [bytes, files] = label === 'Payload-Oxum' ? value.split('.').map(Number) : [];
  if (bytes === undefined || files === undefined) return dayOf(value);
  return `${sizeText(bytes)} in ${files === 1 ? '1 file' : `${files} files`}`;
}
