import { useId } from 'react';
import { valueOf } from '../../../shared/checks/read/numbers.ts';
import { type Basis, totalOf, workedOut } from '../../../shared/entities/financeLine.ts';
import { formatPence } from '../../../shared/money.ts';
import { typedNumber } from '../../../shared/typedNumber.ts';
import type { ReadField } from '../../fields/fieldSchema.ts';
import fieldStyles from '../../fields/RowField.module.css';
import { optionsOf } from '../../fields/optionsOf.ts';
import { saveFields } from '../../store.ts';
import { FigureField } from '../figures/FigureField.tsx';
import { readAmount, typedAmount } from './amounts.ts';
import styles from './FinanceTab.module.css';
import type { Line } from './financeLines.ts';
import { basisWords } from './financeWords.ts';

interface BasisFieldsProps {
  readonly line: Line;
  readonly readOnly: boolean;
}

const beginnings: Readonly<Record<Basis['kind'], Basis>> = {
  staff: { kind: 'staff', fte: 1, months: 12, monthlyPence: 0 },
  days: { kind: 'days', days: 1, dailyPence: 0 },
  units: { kind: 'units', units: 1, unitName: 'item', unitPence: 0 },
};

/** How a figure was worked out, and whether the amounts entered come to it. All parts are kept, so that it can be done again. */
export function BasisFields({ line, readOnly }: BasisFieldsProps) {
  const id = useId();
  const { basis } = line;
  const put = (next: Basis | null) => saveFields('financeLine', line.id, { basis: next });
  const number = (label: string, value: number, changed: (value: number) => Basis) => (
    <FigureField
      label={label}
      value={String(value)}
      read={(text) => readQuantity(label, text)}
      save={(next) => put(changed(Number(next)))}
      isReadOnly={readOnly}
    />
  );
  const money = (label: string, pence: number, changed: (pence: number) => Basis) => (
    <FigureField
      label={label}
      value={typedAmount(pence)}
      read={(text) => {
        const read = readAmount(text);
        return read.ok ? { ok: true, value: read.pence ?? 0 } : read;
      }}
      save={(next) => put(changed(Number(next)))}
      isReadOnly={readOnly}
    />
  );
  return (
    <section aria-labelledby={`${id}-title`} className={styles.group}>
      <h3 id={`${id}-title`} className={styles.heading}>
        How it was worked out
      </h3>
      <div className={fieldStyles.field}>
        <label htmlFor={id} className={fieldStyles.label}>
          Worked out from
        </label>
        <select
          id={id}
          className={`${fieldStyles.input} ${fieldStyles.choice}`}
          disabled={readOnly}
          value={basis?.kind ?? 'none'}
          onChange={({ target: { value } }) =>
            void put(value in beginnings ? beginnings[value as Basis['kind']] : null)
          }
        >
          {optionsOf(basisWords).map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </div>
      {basis !== null && (
        <>
          <div className={styles.pair}>
            {basis.kind === 'staff' && (
              <>
                {number('Full-time equivalents', basis.fte, (fte) => ({ ...basis, fte }))}
                {number('Months', basis.months, (months) => ({ ...basis, months }))}
                {money('Monthly cost (£)', basis.monthlyPence, (monthlyPence) => ({
                  ...basis,
                  monthlyPence,
                }))}
              </>
            )}
            {basis.kind === 'days' && (
              <>
                {number('Days', basis.days, (days) => ({ ...basis, days }))}
                {money('Daily rate (£)', basis.dailyPence, (dailyPence) => ({ ...basis, dailyPence }))}
              </>
            )}
            {basis.kind === 'units' && (
              <>
                {number('Units', basis.units, (units) => ({ ...basis, units }))}
                <FigureField
                  label="Unit"
                  value={basis.unitName}
                  read={(text) =>
                    text.trim() === ''
                      ? { ok: false, message: 'Say what is counted, like weeks or families.' }
                      : { ok: true, value: text.trim() }
                  }
                  save={(unitName) => put({ ...basis, unitName: String(unitName) })}
                  isReadOnly={readOnly}
                />
                {money('Price of one (£)', basis.unitPence, (unitPence) => ({ ...basis, unitPence }))}
              </>
            )}
          </div>
          <Comparison line={line} basis={basis} />
        </>
      )}
    </section>
  );
}

/** What the parts come to beside what is entered; says so where they differ. */
function Comparison({ line, basis }: { readonly line: Line; readonly basis: Basis }) {
  const derived = workedOut(basis);
  const entered = totalOf(line);
  const apart = entered - derived;
  const worded = (pence: number): string => formatPence(pence, { unit: '£' });
  return (
    <div>
      <dl className={styles.compared}>
        <dt>Worked out</dt>
        <dd>{worded(derived)}</dd>
        <dt>Entered, all years</dt>
        <dd>{worded(entered)}</dd>
      </dl>
      <output className={apart === 0 ? styles.agrees : styles.differs}>
        {apart === 0
          ? 'The two agree.'
          : `The amounts entered are ${worded(Math.abs(apart))} ${apart > 0 ? 'more' : 'less'} than the parts come to. Change one of them, or say why in the comment.`}
      </output>
    </div>
  );
}

function readQuantity(label: string, text: string): ReadField {
  const read = typedNumber(text);
  const value = read === undefined ? -1 : valueOf(read);
  return value >= 0 ? { ok: true, value } : { ok: false, message: `${label} must be a number, like 1.5.` };
}
