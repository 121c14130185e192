import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { Row } from '../../../shared/entities/index.ts';
import { emptyText } from '../../../shared/entities/richText.ts';
import { Action } from '../../components/Action.tsx';
import { RowChoice } from '../../fields/RowChoice.tsx';
import { RowField } from '../../fields/RowField.tsx';
import { SavingText } from '../../fields/SavingText.tsx';
import { createRow } from '../../history/steps.ts';
import { FigureField } from '../../programme/figures/FigureField.tsx';
import { readAmount, typedAmount } from '../../programme/finance/amounts.ts';
import { saveFields } from '../../store.ts';
import { RichField } from '../RichField.tsx';
import { changePaper } from '../changePaper.ts';
import type { PaperParts } from '../paperParts.ts';
import { recommendationPlace } from '../place.ts';
import styles from './Lists.module.css';
import { OrderedRows } from './OrderedRows.tsx';
import { focusWhenThere } from './focusWhenThere.ts';
import { nextPosition } from './reorder.ts';

interface RecommendationsProps {
  readonly parts: PaperParts;
  /** Printed labels by local id. */
  readonly numbers: ReadonlyMap<string, string>;
  readonly isReadOnly: boolean;
}

/** What the paper asks for: the stem, and the recommendations under it in their order. */
export function Recommendations({ parts, numbers, isReadOnly }: RecommendationsProps) {
  const { paper, template, recommendations } = parts;
  const [problem, setProblem] = useState<string | null>(null);
  const houseStem = template.recommendations.stem;
  const add = async (): Promise<void> => {
    const position = nextPosition(recommendations);
    const made = await createRow('recommendation', {
      paperId: paper.id,
      position,
      label: null,
      decidingBodyId: null,
      text: emptyText,
      amountPence: null,
      financialYear: null,
      source: '',
    });
    setProblem(made.ok ? null : made.problem.message);
    if (made.ok) focusWhenThere(recommendationPlace(position));
  };
  const labelOf = (row: Row<'recommendation'>): string =>
    row.label ?? numbers.get(recommendationPlace(row.position)) ?? '';
  return (
    <div className={styles.box}>
      <div className={styles.stem}>
        <SavingText
          label="Stem of the recommendations"
          value={paper.recommendationStem ?? houseStem}
          placeholder="No stem: each recommendation is a sentence of its own"
          read={(text) => ({ ok: true, value: text.trim() })}
          save={(stem) =>
            changePaper(paper.id, () => ({ recommendationStem: stem === houseStem ? null : stem }))
          }
          isReadOnly={isReadOnly}
          multiline
        />
      </div>
      {recommendations.length === 0 && (
        <p className={styles.none}>No recommendation yet. Say what the body is asked to decide or to note.</p>
      )}
      <OrderedRows
        kind="recommendation"
        rows={recommendations}
        label="Recommendations"
        nameOf={(row, at) => `recommendation ${labelOf(row) || at + 1}`}
        isReadOnly={isReadOnly}
      >
        {(row, at) => (
          <div data-place={recommendationPlace(row.position)} className={styles.recommendation}>
            <span className={styles.letter}>{labelOf(row)}</span>
            <div className={styles.words}>
              <RichField
                place={recommendationPlace(row.position)}
                label={`Recommendation ${labelOf(row) || at + 1}`}
                value={row.text}
                save={(text) => saveFields('recommendation', row.id, { text })}
                paperId={paper.id}
                placeholder="agrees, approves, notes …"
                isReadOnly={isReadOnly}
                isInline
              />
              <AskedFor row={row} parts={parts} isReadOnly={isReadOnly} />
            </div>
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
          <Plus aria-hidden="true" size={16} /> Add a recommendation
        </Action>
      )}
    </div>
  );
}

interface AskedForProps {
  readonly row: Row<'recommendation'>;
  readonly parts: PaperParts;
  readonly isReadOnly: boolean;
}

/** Who decides, and the money: folded up, because it is set once and read by the checks more than by people. */
function AskedFor({ row, parts, isReadOnly }: AskedForProps) {
  const shared = { kind: 'recommendation', row, isReadOnly } as const;
  const body = parts.bodies.find(({ id }) => id === row.decidingBodyId);
  const amount = row.amountPence === null ? '' : `£${typedAmount(row.amountPence)}`;
  const known = [
    body === undefined ? '' : `decided by ${body.name}`,
    amount,
    row.financialYear ?? '',
    row.source,
  ];
  return (
    <details className={styles.more}>
      <summary>{known.filter(Boolean).join(' · ') || 'Who decides, and the money'}</summary>
      <div className={styles.fields}>
        <RowChoice
          {...shared}
          field="decidingBodyId"
          options={parts.bodies.map(({ id, name }) => ({ value: id, label: name }))}
          none="The body that meets"
        />
        <RowField {...shared} field="label" />
        <FigureField
          label="Amount (£)"
          value={row.amountPence === null ? '' : typedAmount(row.amountPence)}
          read={(text) => {
            const read = readAmount(text);
            return read.ok ? { ok: true, value: read.pence } : read;
          }}
          save={(pence) => saveFields('recommendation', row.id, { amountPence: pence as number | null })}
          isReadOnly={isReadOnly}
        />
        <RowField {...shared} field="financialYear" />
        <RowField {...shared} field="source" />
      </div>
    </details>
  );
}
