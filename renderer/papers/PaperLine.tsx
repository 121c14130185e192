import { Copy } from 'lucide-react';
import { memo } from 'react';
import { Button } from 'react-aria-components';
import { Link, useNavigate } from 'react-router';
import { formatDate } from '../../shared/dates.ts';
import type { Rows } from '../../shared/entities/index.ts';
import { RemoveButton } from '../history/RemoveButton.tsx';
import { paperPath } from '../paths.ts';
import { duplicatePaper } from './duplicatePaper.ts';
import type { PaperEntry } from './paperList.ts';
import icon from '../components/IconButton.module.css';
import whole from '../components/WholeLine.module.css';
import styles from './PaperLine.module.css';
import { restrictionWords, statusWords } from './paperWords.ts';
import type { PaperState } from './useReadiness.ts';

interface PaperLineProps {
  readonly entry: PaperEntry;
  readonly rows: Rows;
  /** Undefined for a published paper, and until it has been checked. */
  readonly state: PaperState | undefined;
  readonly readOnly: boolean;
}

/** One paper in the list. The whole line is the link; its name is the title, the rest describes it. */
export const PaperLine = memo(function PaperLine({ entry, rows, state, readOnly }: PaperLineProps) {
  const { paper, organisation, programme, agendas } = entry;
  const navigate = useNavigate();
  const described = `paper-${paper.id}`;
  const [latest] = agendas;
  const duplicate = async (): Promise<void> => {
    const made = await duplicatePaper(rows, paper);
    if (made.ok) await navigate(paperPath(made.value));
  };
  const where = [
    organisation.shortName,
    latest === undefined
      ? 'on no agenda'
      : `${latest.body.name}, ${formatDate(latest.meeting.date, 'medium')}, item ${latest.item.number}`,
    programme?.name ?? '',
    paper.reportNumber === '' ? '' : `report ${paper.reportNumber}`,
  ];
  return (
    <li className={`${whole.line} ${styles.line}`}>
      <div className={styles.what}>
        <Link to={paperPath(paper.id)} className={whole.name} aria-describedby={described}>
          {paper.title}
        </Link>
        <p id={described} className={styles.where}>
          {where.filter(Boolean).join(' · ')}
        </p>
        {paper.status !== 'published' && <Waits state={state} />}
      </div>
      <p className={styles.marks}>
        {restrictionWords[paper.restriction] !== '' && (
          <span className={styles.restricted}>{restrictionWords[paper.restriction]}</span>
        )}
        <span className={styles[paper.status]}>{statusWords[paper.status]}</span>
      </p>
      {!readOnly && (
        <div className={styles.tools}>
          <Button
            className={`${icon.tool}`}
            aria-label={`Duplicate ${paper.title}`}
            onPress={() => void duplicate()}
          >
            <Copy aria-hidden="true" size={16} />
          </Button>
          <RemoveButton kind="paper" id={paper.id} what={paper.title} />
        </div>
      )}
    </li>
  );
});

function Waits({ state }: { readonly state: PaperState | undefined }) {
  if (state === undefined) return <p className={styles.where}>Being checked …</p>;
  if (state.waitsFor.length === 0) return <p className={styles.ready}>Ready to publish</p>;
  return (
    <p className={state.isOverdue ? styles.overdue : styles.waits}>
      {state.isOverdue && 'Overdue. '}Waits for: {state.waitsFor.join(', ')}
    </p>
  );
}
