import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { KindAndRow } from '../../../shared/api.ts';
import type { Row } from '../../../shared/entities/index.ts';
import { emptyText } from '../../../shared/entities/richText.ts';
import { Action } from '../../components/Action.tsx';
import { RowField } from '../../fields/RowField.tsx';
import { changeTogether, createRow } from '../../history/steps.ts';
import { saveFields } from '../../store.ts';
import { RichField } from '../RichField.tsx';
import type { PaperParts } from '../paperParts.ts';
import { optionPlace } from '../place.ts';
import styles from './Lists.module.css';
import { OrderedRows } from './OrderedRows.tsx';
import { focusWhenThere } from './focusWhenThere.ts';
import { nextPosition } from './reorder.ts';

interface OptionsProps {
  readonly parts: PaperParts;
  readonly isReadOnly: boolean;
}

/** The options that the paper weighs; one of them may be preferred. */
export function Options({ parts, isReadOnly }: OptionsProps) {
  const { paper, options } = parts;
  const [problem, setProblem] = useState<string | null>(null);
  const add = async (): Promise<void> => {
    const position = nextPosition(options);
    const made = await createRow('option', {
      paperId: paper.id,
      position,
      label: `Option ${position}`,
      title: options.length === 0 ? 'Carry on as now' : 'What this option is',
      text: emptyText,
      preferred: false,
    });
    setProblem(made.ok ? null : made.problem.message);
    if (made.ok) focusWhenThere(optionPlace(position));
  };
  const prefer = (chosen: Row<'option'>): void => {
    const change = options
      .map((row): Row<'option'> => ({ ...row, preferred: row.id === chosen.id && !chosen.preferred }))
      .filter((row) => row.preferred !== options.find(({ id }) => id === row.id)?.preferred)
      .map((row): KindAndRow => ({ kind: 'option', row }));
    void changeTogether({ change });
  };
  return (
    <div className={styles.plain}>
      {options.length === 0 && (
        <p className={styles.none}>
          No option yet. Begin with carrying on as now: a choice of one is no choice.
        </p>
      )}
      <OrderedRows
        kind="option"
        rows={options}
        label="Options"
        nameOf={(row) => row.label}
        isReadOnly={isReadOnly}
      >
        {(row) => (
          <div data-place={optionPlace(row.position)} className={styles.card}>
            <div className={styles.naming}>
              <RowField kind="option" row={row} field="label" isReadOnly={isReadOnly} />
              <RowField kind="option" row={row} field="title" isReadOnly={isReadOnly} multiline />
            </div>
            <RichField
              place={optionPlace(row.position)}
              label={`${row.label} in full`}
              value={row.text}
              save={(text) => saveFields('option', row.id, { text })}
              paperId={paper.id}
              placeholder="What it would mean, cost and risk"
              isReadOnly={isReadOnly}
            />
            <label className={styles.check}>
              <input
                type="checkbox"
                checked={row.preferred}
                disabled={isReadOnly}
                onChange={() => prefer(row)}
              />
              The preferred option
            </label>
          </div>
        )}
      </OrderedRows>
      {problem !== null && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      {!isReadOnly && (
        <Action weight="quiet" onPress={() => void add()}>
          <Plus aria-hidden="true" size={16} /> Add an option
        </Action>
      )}
    </div>
  );
}
