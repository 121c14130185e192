import { Plus } from 'lucide-react';
import { useNavigate, useParams } from 'react-router';
import { Action } from '../../components/Action.tsx';
import { EmptyNote } from '../../components/EmptyNote.tsx';
import { programmePath } from '../../paths.ts';
import { useProgramme } from '../useProgramme.ts';
import { MeasureAbout } from './MeasureAbout.tsx';
import { MeasureList } from './MeasureList.tsx';
import { MeasurePlot } from './MeasurePlot.tsx';
import styles from './MeasuresTab.module.css';
import { NewMeasure } from './NewMeasure.tsx';
import { PointsGrid } from './PointsGrid.tsx';

/** The measures of a programme: their list, the figures of the one that is open, and its chart. */
export function MeasuresTab() {
  const { parts, readOnly } = useProgramme();
  const { rowId } = useParams();
  const navigate = useNavigate();
  const { programme, measures, organisation } = parts;
  const goTo = (...rest: readonly string[]): void =>
    void navigate(programmePath(programme.id, 'measures', ...rest));
  const sorted = [...measures].sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
  const isNew = rowId === 'new' && !readOnly;
  const open = isNew ? undefined : (sorted.find(({ id }) => id === rowId) ?? sorted[0]);
  const ownName = organisation.shortName;

  if (measures.length === 0 && !isNew) {
    return (
      <div className={styles.empty}>
        <EmptyNote
          title="Nothing is measured yet"
          action={
            !readOnly && (
              <Action weight="main" onPress={() => goTo('new')}>
                Add the first measure
              </Action>
            )
          }
        >
          A measure is a figure that is taken again and again, like plans issued within 20 weeks. Type or
          paste its figures by month, quarter or year: the chart shows them against a target and against
          others, and tells a change from noise.
        </EmptyNote>
      </div>
    );
  }
  return (
    <div className={styles.view}>
      <div className={styles.side}>
        {!readOnly && (
          <div className={styles.add}>
            <Action weight="main" onPress={() => goTo('new')}>
              <Plus aria-hidden="true" size={16} /> New measure
            </Action>
          </div>
        )}
        <MeasureList programmeId={programme.id} measures={sorted} openId={open?.id ?? null} />
      </div>
      {isNew && <NewMeasure parts={parts} onClose={() => goTo()} onAdded={(id) => goTo(id)} />}
      {open !== undefined && (
        <>
          <PointsGrid
            key={open.id}
            measure={open}
            ownName={ownName}
            today={parts.today}
            readOnly={readOnly}
          />
          <section key={`${open.id}-plot`} aria-label="Chart and details" className={styles.plot}>
            <MeasurePlot measure={open} ownName={ownName} />
            <MeasureAbout measure={open} parts={parts} readOnly={readOnly} onDeleted={() => goTo()} />
          </section>
        </>
      )}
    </div>
  );
}
