import { useId } from 'react';
import { RowChoice } from '../../fields/RowChoice.tsx';
import { RowField } from '../../fields/RowField.tsx';
import { optionsOf } from '../../fields/optionsOf.ts';
import { rowsOf, saveFields, useStore } from '../../store.ts';
import { DeleteAction } from '../parts/DeleteAction.tsx';
import { SidePanel } from '../parts/SidePanel.tsx';
import type { ProgrammeParts } from '../programmeParts.ts';
import { BasisFields } from './BasisFields.tsx';
import styles from './FinanceTab.module.css';
import type { Line } from './financeLines.ts';
import { kindWords, natureWords, sourceWords, termWords } from './financeWords.ts';

interface LinePanelProps {
  readonly line: Line;
  readonly parts: ProgrammeParts;
  readonly readOnly: boolean;
  readonly onClose: () => void;
}

/** All that is known of one line but its amounts, which stand in the grid. Each field saves itself. */
export function LinePanel({ line, parts, readOnly, onClose }: LinePanelProps) {
  const shared = { kind: 'financeLine', row: line, isReadOnly: readOnly } as const;
  const rows = useStore(rowsOf);
  const papers = (rows?.paper ?? []).filter(
    (paper) =>
      paper.deletedAt === null && (paper.programmeId === line.programmeId || paper.id === line.paperId),
  );
  return (
    <SidePanel title={line.label} onClose={onClose}>
      <RowField {...shared} field="label" multiline />
      <div className={styles.pair}>
        <RowChoice {...shared} field="kind" options={optionsOf(kindWords)} />
        <RowChoice {...shared} field="nature" options={optionsOf(natureWords)} />
        <RowChoice {...shared} field="term" options={optionsOf(termWords)} />
      </div>
      <RowField {...shared} field="group" />
      <RowChoice
        {...shared}
        field="workstreamId"
        options={parts.workstreams.map(({ id, number, name }) => ({ value: id, label: `${number} ${name}` }))}
        none="Whole programme"
      />
      <RowChoice
        {...shared}
        field="paperId"
        options={papers.map(({ id, title }) => ({ value: id, label: title }))}
        none="No paper"
      />
      <BasisFields line={line} readOnly={readOnly} />
      <Group title="Where the money comes from">
        <RowChoice {...shared} field="sourceKind" options={optionsOf(sourceWords)} />
        <RowField {...shared} field="sourceName" />
        <RowField {...shared} field="conditions" multiline />
        <RowField {...shared} field="availableUntil" form="day" />
        <label className={styles.tick}>
          <input
            type="checkbox"
            checked={line.approved}
            disabled={readOnly}
            onChange={(event) => void saveFields('financeLine', line.id, { approved: event.target.checked })}
          />
          Approved
        </label>
      </Group>
      <RowField {...shared} field="comment" multiline />
      {!readOnly && (
        <div>
          <DeleteAction kind="financeLine" id={line.id} onDeleted={onClose} />
        </div>
      )}
    </SidePanel>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.group}>
      <h3 id={id} className={styles.heading}>
        {title}
      </h3>
      {children}
    </section>
  );
}
