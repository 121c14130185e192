import { Minus, Plus } from 'lucide-react';
import { useState } from 'react';
import { line } from '../../../shared/entities/field.ts';
import { Action } from '../../components/Action.tsx';
import { ValueField } from '../../fields/ValueField.tsx';
import form from '../parts/Form.module.css';
import { useCouncil } from '../useCouncil.ts';
import type { SchemeProps } from './SchemeGrid.tsx';
import styles from './SchemeGrid.module.css';
import {
  type Axis,
  keepsHighest,
  mostLevels,
  withLevel,
  withLevelName,
  withoutHighest,
} from './schemeEdits.ts';

const axisWords: Readonly<Record<Axis, string>> = { likelihood: 'Likelihood', impact: 'Impact' };
const levelSchema = line('Level');

/** Names of the levels of one axis, the lowest first. */
export function Levels({ scheme, axis, change, readOnly }: SchemeProps & { readonly axis: Axis }) {
  const { council, rows } = useCouncil();
  const [refusal, setRefusal] = useState<string | null>(null);
  const title = `Levels of ${axis}`;
  const takeAway = (): void => {
    const why = keepsHighest(rows, council.id, scheme, axis);
    setRefusal(why);
    if (why === null) void change(withoutHighest(scheme, axis));
  };
  return (
    <section aria-label={title} className={styles.part}>
      <h3 className={styles.heading}>{axisWords[axis]}, from the lowest level</h3>
      <div className={styles.levels}>
        {[...scheme[axis].entries()].map(([at, name]) => (
          // Levels have no identity but their place.
          <div key={at} className={styles.level}>
            <span aria-hidden="true">{at + 1}</span>
            <ValueField
              schema={levelSchema}
              value={name}
              isReadOnly={readOnly}
              hiddenLabel={`Level ${at + 1} of ${axis}`}
              save={(next) => change(withLevelName(scheme, axis, at, String(next)))}
            />
          </div>
        ))}
      </div>
      {refusal !== null && (
        <p role="alert" className={styles.refusal}>
          {refusal}
        </p>
      )}
      {!readOnly && (
        <div className={form.buttons}>
          {scheme[axis].length < mostLevels && (
            <Action
              label={`Add a level of ${axis}`}
              onPress={() => {
                setRefusal(null);
                void change(withLevel(scheme, axis));
              }}
            >
              <Plus aria-hidden="true" size={16} /> Add a level
            </Action>
          )}
          <Action weight="quiet" label={`Take away the highest level of ${axis}`} onPress={takeAway}>
            <Minus aria-hidden="true" size={16} /> Take away the highest
          </Action>
        </div>
      )}
    </section>
  );
}
