import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { Row } from '../../../shared/entities/index.ts';
import { unrestricted } from '../../../shared/entities/restriction.ts';
import { emptyText } from '../../../shared/entities/richText.ts';
import { AttachmentField } from '../../attachments/AttachmentField.tsx';
import { attachmentAt } from '../../attachments/attachmentAt.ts';
import { Action } from '../../components/Action.tsx';
import { RowChoice } from '../../fields/RowChoice.tsx';
import { RowField } from '../../fields/RowField.tsx';
import { optionsOf } from '../../fields/optionsOf.ts';
import { createRow } from '../../history/steps.ts';
import { rowsOf, saveFields, useStore } from '../../store.ts';
import { RestrictionFields } from '../context/RestrictionFields.tsx';
import { RichField } from '../RichField.tsx';
import type { PaperParts } from '../paperParts.ts';
import { appendixPlace } from '../place.ts';
import styles from './Lists.module.css';
import { OrderedRows } from './OrderedRows.tsx';
import { focusWhenThere } from './focusWhenThere.ts';
import { nextPosition } from './reorder.ts';

interface AppendicesProps {
  readonly parts: PaperParts;
  readonly isReadOnly: boolean;
}

const stateWords = {
  attached: 'Attached: printed behind the report',
  missing: 'Listed, but not attached',
  separate: 'Published separately',
};

const numberingWords = {
  none: 'No numbers',
  continuous: 'Paragraphs 1, 2, 3 …',
  decimal: 'Headings 1, 2 and paragraphs 1.1, 1.2 …',
};

/** The appendices, each printed as a part of its own behind the report. */
export function Appendices({ parts, isReadOnly }: AppendicesProps) {
  const { paper, appendices } = parts;
  const [problem, setProblem] = useState<string | null>(null);
  const add = async (): Promise<void> => {
    const position = nextPosition(appendices);
    const made = await createRow('appendix', {
      paperId: paper.id,
      position,
      label: `Appendix ${position}`,
      title: 'Title of the appendix',
      state: 'attached',
      numbering: 'none',
      text: emptyText,
      note: '',
      ...unrestricted,
    });
    setProblem(made.ok ? null : made.problem.message);
    if (made.ok) focusWhenThere(appendixPlace(position));
  };
  return (
    <div className={styles.plain}>
      {appendices.length === 0 && <p className={styles.none}>No appendix.</p>}
      <OrderedRows
        kind="appendix"
        rows={appendices}
        label="Appendices"
        nameOf={(row) => row.label}
        isReadOnly={isReadOnly}
      >
        {(row) => <Appendix row={row} parts={parts} isReadOnly={isReadOnly} />}
      </OrderedRows>
      {problem !== null && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      {!isReadOnly && (
        <Action weight="quiet" onPress={() => void add()}>
          <Plus aria-hidden="true" size={16} /> Add an appendix
        </Action>
      )}
    </div>
  );
}

interface AppendixProps {
  readonly parts: PaperParts;
  readonly row: Row<'appendix'>;
  readonly isReadOnly: boolean;
}

function Appendix({ row, parts, isReadOnly }: AppendixProps) {
  const { paper, organisation } = parts;
  const shared = { kind: 'appendix', row, isReadOnly } as const;
  const file = useStore((state) => attachmentAt(rowsOf(state), { appendixId: row.id }));
  const isReplaced = row.state === 'attached' && file !== undefined;
  const hasText = row.text.content.length > 0;
  return (
    <div data-place={appendixPlace(row.position)} className={styles.card}>
      <div className={styles.naming}>
        <RowField {...shared} field="label" />
        <RowField {...shared} field="title" multiline />
      </div>
      <div className={styles.fields}>
        <RowChoice {...shared} field="state" options={optionsOf(stateWords)} />
        {row.state === 'attached' && (
          <RowChoice {...shared} field="numbering" options={optionsOf(numberingWords)} />
        )}
      </div>
      {paper.restriction === 'open' ? (
        <RestrictionFields kind="appendix" row={row} nation={organisation.nation} isReadOnly={isReadOnly} />
      ) : (
        <p className={styles.none}>Not for publication, as the report that it belongs to.</p>
      )}
      <AttachmentField to={{ appendixId: row.id }} what={row.label} isReadOnly={isReadOnly} />
      {row.state !== 'attached' && <RowField {...shared} field="note" multiline />}
      {isReplaced && hasText && (
        <p className={styles.none}>The file is printed in place of what is written here:</p>
      )}
      {row.state === 'attached' && (hasText || !isReplaced) && (
        <RichField
          place={appendixPlace(row.position)}
          label={`Text of ${row.label}`}
          value={row.text}
          save={(text) => saveFields('appendix', row.id, { text })}
          paperId={row.paperId}
          placeholder="The text of the appendix"
          isReadOnly={isReadOnly}
        />
      )}
    </div>
  );
}
