import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Action } from '../../components/Action.tsx';
import { RowField } from '../../fields/RowField.tsx';
import { createRow } from '../../history/steps.ts';
import { saveFields } from '../../store.ts';
import type { PaperParts } from '../paperParts.ts';
import styles from './Lists.module.css';
import { OrderedRows } from './OrderedRows.tsx';
import { focusWhenThere } from './focusWhenThere.ts';
import { nextPosition } from './reorder.ts';

interface BackgroundPapersProps {
  readonly parts: PaperParts;
  readonly isReadOnly: boolean;
}

const place = (position: number): string => `backgroundPaper-${position}`;

/** The documents that the paper relies on to a material extent. */
export function BackgroundPapers({ parts, isReadOnly }: BackgroundPapersProps) {
  const { paper, backgroundPapers } = parts;
  const [problem, setProblem] = useState<string | null>(null);
  const add = async (): Promise<void> => {
    const position = nextPosition(backgroundPapers);
    const made = await createRow('backgroundPaper', {
      paperId: paper.id,
      position,
      title: 'Name of the document',
      href: '',
      open: true,
      openFromStated: '',
      openFrom: null,
    });
    setProblem(made.ok ? null : made.problem.message);
    if (made.ok) focusWhenThere(place(position));
  };
  return (
    <div className={styles.plain}>
      {backgroundPapers.length === 0 && (
        <p className={styles.none}>
          No document yet. List what the report relies on and has not been published (section 100D of the
          Local Government Act 1972).
        </p>
      )}
      <OrderedRows
        kind="backgroundPaper"
        rows={backgroundPapers}
        label="Background papers"
        nameOf={(_row, at) => `background paper ${at + 1}`}
        isReadOnly={isReadOnly}
      >
        {(row) => {
          const shared = { kind: 'backgroundPaper', row, isReadOnly } as const;
          return (
            <div data-place={place(row.position)} className={styles.card}>
              <RowField {...shared} field="title" multiline />
              <div className={styles.fields}>
                <RowField {...shared} field="href" />
                {!row.open && <RowField {...shared} field="openFrom" form="day" />}
                {!row.open && <RowField {...shared} field="openFromStated" />}
              </div>
              <label className={styles.check}>
                <input
                  type="checkbox"
                  checked={row.open}
                  disabled={isReadOnly}
                  onChange={() => void saveFields('backgroundPaper', row.id, { open: !row.open })}
                />
                Open to inspection
              </label>
            </div>
          );
        }}
      </OrderedRows>
      {problem !== null && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      {!isReadOnly && (
        <Action weight="quiet" onPress={() => void add()}>
          <Plus aria-hidden="true" size={16} /> Add a background paper
        </Action>
      )}
    </div>
  );
}
