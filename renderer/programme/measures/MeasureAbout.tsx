import { valueOf } from '../../../shared/checks/read/numbers.ts';
import { typedNumber } from '../../../shared/typedNumber.ts';
import { RowChoice } from '../../fields/RowChoice.tsx';
import { RowField } from '../../fields/RowField.tsx';
import type { ReadField } from '../../fields/fieldSchema.ts';
import { optionsOf } from '../../fields/optionsOf.ts';
import { saveFields } from '../../store.ts';
import { FigureField } from '../figures/FigureField.tsx';
import { DeleteAction } from '../parts/DeleteAction.tsx';
import type { ProgrammeParts } from '../programmeParts.ts';
import { figureText } from './figureText.ts';
import styles from './MeasuresTab.module.css';
import { directionWords, frequencyWords, targetWords } from './measureWords.ts';
import { type Measure, readFigure, readUnit } from './points.ts';

interface MeasureAboutProps {
  readonly measure: Measure;
  readonly parts: ProgrammeParts;
  readonly readOnly: boolean;
  readonly onDeleted: () => void;
}

/** What the figures of a measure mean: name, unit, target, whom it is compared with. Each field saves itself. */
export function MeasureAbout({ measure, parts, readOnly, onDeleted }: MeasureAboutProps) {
  const shared = { kind: 'measure', row: measure, isReadOnly: readOnly } as const;
  return (
    <div className={styles.about}>
      <h3 className={styles.heading}>About this measure</h3>
      <RowField {...shared} field="name" multiline />
      <div className={styles.pair}>
        <FigureField
          label="Unit"
          help="%, £, weeks; empty for a plain number"
          value={measure.unit.replace('{n}', '').trim()}
          read={(text) => ({ ok: true, value: readUnit(text) })}
          save={(value) => saveFields('measure', measure.id, { unit: String(value) })}
          isReadOnly={readOnly}
        />
        <FigureField
          label="Decimal places"
          help="0 to 4"
          value={String(measure.decimals)}
          read={readDecimals}
          save={(value) => saveFields('measure', measure.id, { decimals: Number(value) })}
          isReadOnly={readOnly}
        />
      </div>
      <div className={styles.pair}>
        <RowChoice {...shared} field="direction" options={optionsOf(directionWords)} />
        <RowChoice {...shared} field="frequency" options={optionsOf(frequencyWords)} />
      </div>
      <div className={styles.pair}>
        <RowChoice {...shared} field="targetKind" options={optionsOf(targetWords)} />
        <FigureField
          label="Target value"
          value={figureText(measure, measure.target)}
          read={(text) => {
            const read = readFigure(measure, text);
            return read.ok ? { ok: true, value: read.value } : read;
          }}
          save={(value) => saveFields('measure', measure.id, targetFields(measure, value))}
          isReadOnly={readOnly}
        />
      </div>
      <RowField {...shared} field="comparatorName" />
      <RowChoice
        {...shared}
        field="workstreamId"
        options={parts.workstreams.map(({ id, number, name }) => ({ value: id, label: `${number} ${name}` }))}
        none="Whole programme"
      />
      <RowField {...shared} field="source" multiline />
      <RowField {...shared} field="ref" />
      {!readOnly && (
        <div>
          <DeleteAction kind="measure" id={measure.id} onDeleted={onDeleted} />
        </div>
      )}
    </div>
  );
}

/** A target that is entered is one of our own until said otherwise; one that is emptied is none. */
function targetFields(measure: Measure, value: unknown): Pick<Measure, 'target' | 'targetKind'> {
  if (typeof value !== 'number') return { target: null, targetKind: 'none' };
  return { target: value, targetKind: measure.targetKind === 'none' ? 'own' : measure.targetKind };
}

function readDecimals(text: string): ReadField {
  const read = typedNumber(text);
  const value = read === undefined ? Number.NaN : valueOf(read);
  return Number.isInteger(value) && value >= 0 && value <= 4
    ? { ok: true, value }
    : { ok: false, message: 'Decimal places must be a whole number from 0 to 4.' };
}
