import { useId } from 'react';
import type { Row } from '../../../shared/entities/index.ts';
import fieldStyles from '../../fields/RowField.module.css';
import { saveFields } from '../../store.ts';

interface KeyDecisionProps {
  readonly paper: Row<'paper'>;
  readonly isReadOnly: boolean;
  /** Replaces the label and is shown to nobody. */
  readonly hiddenLabel?: string;
}

const words = [
  ['', 'Not said yet'],
  ['yes', 'Yes'],
  ['no', 'No'],
] as const;

/** Whether the decision is a key decision: yes, no, or not said yet. */
export function KeyDecision({ paper, isReadOnly, hiddenLabel }: KeyDecisionProps) {
  const id = useId();
  const value = paper.keyDecision === null ? '' : paper.keyDecision ? 'yes' : 'no';
  return (
    <div className={hiddenLabel === undefined ? fieldStyles.field : fieldStyles.bare}>
      <label htmlFor={id} className={hiddenLabel === undefined ? fieldStyles.label : 'visuallyHidden'}>
        {hiddenLabel ?? 'Key decision'}
      </label>
      <select
        id={id}
        className={`${fieldStyles.input} ${fieldStyles.choice}`}
        value={value}
        disabled={isReadOnly}
        onChange={({ target }) =>
          void saveFields('paper', paper.id, {
            keyDecision: target.value === '' ? null : target.value === 'yes',
          })
        }
      >
        {words.map(([key, label]) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}
