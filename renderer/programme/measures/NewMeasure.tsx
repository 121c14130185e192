import { useId, useState } from 'react';
import { type Problem, failed } from '../../../shared/api.ts';
import fieldStyles from '../../fields/RowField.module.css';
import { type Option, optionsOf } from '../../fields/optionsOf.ts';
import { createRow } from '../../history/steps.ts';
import { nextRef } from '../nextRef.ts';
import { AddForm } from '../parts/AddForm.tsx';
import { SidePanel } from '../parts/SidePanel.tsx';
import type { ProgrammeParts } from '../programmeParts.ts';
import styles from './MeasuresTab.module.css';
import { directionWords, frequencyWords } from './measureWords.ts';
import { type Measure, readFigure, readUnit } from './points.ts';

interface NewMeasureProps {
  readonly parts: ProgrammeParts;
  readonly onClose: () => void;
  readonly onAdded: (id: string) => void;
}

/** What must be known before figures can be typed: what is measured, in which unit, how often and which way is better. */
export function NewMeasure({ parts, onClose, onAdded }: NewMeasureProps) {
  const { programme, measures } = parts;
  const [unit, setUnit] = useState('%');
  const [target, setTarget] = useState('');
  const [direction, setDirection] = useState<Measure['direction']>('up');
  const [frequency, setFrequency] = useState<Measure['frequency']>('month');
  const ref = nextRef(
    measures.map((measure) => measure.ref),
    'M',
  );
  const add = async (values: Readonly<Record<string, unknown>>): Promise<Problem | null> => {
    const aim = readFigure({ unit: readUnit(unit) }, target);
    if (!aim.ok) return failed('invalid', `Target: ${aim.message}`).problem;
    const made = await createRow('measure', {
      programmeId: programme.id,
      workstreamId: null,
      ref,
      name: String(values['name']),
      unit: readUnit(unit),
      decimals: readUnit(unit) === '{n}%' ? 1 : 0,
      direction,
      frequency,
      targetKind: aim.value === null ? 'none' : 'own',
      target: aim.value,
      points: [],
      comparatorName: String(values['comparatorName']),
      comparator: [],
      source: '',
    });
    if (!made.ok) return made.problem;
    onAdded(made.value.id);
    return null;
  };
  return (
    <div className={styles.new}>
      <SidePanel title="New measure" onClose={onClose}>
        <AddForm
          kind="measure"
          fields={[
            { name: 'name', help: 'What is counted or timed, like “Plans issued within 20 weeks”' },
            { name: 'comparatorName', help: 'England, neighbours, last year; may stay empty' },
          ]}
          submit="Add measure"
          onAdd={add}
          takesFocus
        >
          <div className={styles.pair}>
            <Typed
              label="Unit"
              help="%, £, weeks; empty for a plain number"
              value={unit}
              onChange={setUnit}
            />
            <Typed label="Target" help="May stay empty" value={target} onChange={setTarget} />
          </div>
          <div className={styles.pair}>
            <Chosen
              label="Better is"
              options={optionsOf(directionWords)}
              value={direction}
              onChange={(value) => setDirection(value as Measure['direction'])}
            />
            <Chosen
              label="Frequency"
              options={optionsOf(frequencyWords)}
              value={frequency}
              onChange={(value) => setFrequency(value as Measure['frequency'])}
            />
          </div>
        </AddForm>
      </SidePanel>
    </div>
  );
}

interface TypedProps {
  readonly label: string;
  readonly help: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Typed({ label, help, value, onChange }: TypedProps) {
  const id = useId();
  return (
    <div className={fieldStyles.field}>
      <label htmlFor={id} className={fieldStyles.label}>
        {label}
      </label>
      <span id={`${id}-help`} className={fieldStyles.help}>
        {help}
      </span>
      <input
        id={id}
        aria-describedby={`${id}-help`}
        className={fieldStyles.input}
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

interface ChosenProps {
  readonly label: string;
  readonly options: readonly Option[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Chosen({ label, options, value, onChange }: ChosenProps) {
  const id = useId();
  return (
    <div className={fieldStyles.field}>
      <label htmlFor={id} className={fieldStyles.label}>
        {label}
      </label>
      <select
        id={id}
        className={`${fieldStyles.input} ${fieldStyles.choice}`}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
