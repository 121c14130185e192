import { FileText } from 'lucide-react';
import type { RefObject } from 'react';
import type { Rows } from '../../shared/entities/index.ts';
import { EmptyNote } from '../components/EmptyNote.tsx';
import { RowField } from '../fields/RowField.tsx';
import { RemoveButton } from '../history/RemoveButton.tsx';
import { agendaOf } from '../meetings/meetingList.ts';
import type { PreviewHandle } from '../preview/Preview.tsx';
import type { Pack } from '../preview/usePack.ts';
import styles from './Agenda.module.css';

interface AgendaProps {
  readonly meetingId: string;
  readonly rows: Rows;
  readonly readOnly: boolean;
  readonly pack: Pack;
  readonly preview: RefObject<PreviewHandle | null>;
}

/** The items in their order. A title is changed where it stands; an item with a paper leads to it in the preview. */
export function Agenda({ meetingId, rows, readOnly, pack, preview }: AgendaProps) {
  const items = agendaOf(rows, meetingId);
  if (items.length === 0) {
    return (
      <EmptyNote title="The agenda is empty">
        Items will stand here in the order in which the meeting takes them, each with its paper.
      </EmptyNote>
    );
  }
  return (
    <ol className={styles.agenda}>
      {items.map((item) => {
        const paper = rows.paper.find((each) => each.id === item.paperId);
        const part = pack.kind === 'ready' ? pack.partOfItem(item.number) : undefined;
        return (
          <li key={item.id} className={styles.item}>
            <span className={styles.number}>{item.number}</span>
            <div className={styles.what}>
              <RowField
                kind="agendaItem"
                row={item}
                field="title"
                multiline
                isReadOnly={readOnly}
                hiddenLabel={`Title of item ${item.number}`}
              />
              {paper !== undefined && part !== undefined && (
                <button type="button" className={styles.paper} onClick={() => preview.current?.goTo(part)}>
                  <FileText aria-hidden="true" size={15} />
                  <span>
                    Read the paper<span className="visuallyHidden"> of item {item.number}</span>
                  </span>
                </button>
              )}
            </div>
            {!readOnly && <RemoveButton kind="agendaItem" id={item.id} what={`item ${item.number}`} />}
          </li>
        );
      })}
    </ol>
  );
}
