import type { Row } from '../../../shared/entities/index.ts';
import { formatPence } from '../../../shared/money.ts';
import { Card } from './Card.tsx';
import { moneyAtAGlance } from './moneyAtAGlance.ts';
import styles from './Overview.module.css';

const pounds = { unit: '£', decimals: 0 } as const;

/** Sums of the finance lines by kind, over all their years. */
export function MoneyCard({ lines }: { readonly lines: readonly Row<'financeLine'>[] }) {
  const { kinds, years } = moneyAtAGlance(lines);
  return (
    <Card title="Money">
      {kinds.length === 0 ? (
        <p className={styles.soft}>
          No finance line is entered. Costs, savings, income and funding will be summed here.
        </p>
      ) : (
        <>
          <ul>
            {kinds.map(({ kind, label, pence, approvedPence, lines: count }) => (
              <li key={kind} className={styles.row}>
                <span>
                  {label}{' '}
                  <span className={styles.small}>
                    in {count === 1 ? '1 line' : `${count} lines`}, {formatPence(approvedPence, pounds)}{' '}
                    approved
                  </span>
                </span>
                <span className={styles.figure}>{formatPence(pence, pounds)}</span>
              </li>
            ))}
          </ul>
          {years !== '' && <p className={styles.small}>All years: {years}</p>}
        </>
      )}
    </Card>
  );
}
