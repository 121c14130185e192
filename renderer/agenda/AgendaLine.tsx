import { ChevronDown, ChevronRight, FileText, GripVertical, Lock, Trash2 } from 'lucide-react';
import { type RefObject, useRef, useState } from 'react';
import { Button, GridListItem } from 'react-aria-components';
import type { Row } from '../../shared/entities/index.ts';
import type { RestrictionFields } from '../../shared/entities/restriction.ts';
import { restrictedAt } from '../../shared/restriction/restrictedAt.ts';
import { RowField } from '../fields/RowField.tsx';
import { RowProse } from '../fields/RowProse.tsx';
import removeStyles from '../components/IconButton.module.css';
import type { PreviewHandle } from '../preview/Preview.tsx';
import { rowsOf, useStore } from '../store.ts';
import styles from './Agenda.module.css';

interface AgendaLineProps {
  readonly item: Row<'agendaItem'>;
  readonly paper: Row<'paper'> | undefined;
  /** ISO day of the meeting. */
  readonly date: string;
  /** Part of the pack that holds the item's paper. */
  readonly part: string | undefined;
  readonly readOnly: boolean;
  readonly preview: RefObject<PreviewHandle | null>;
  readonly onRemove: (button: Element) => void;
}

const wordFor = ({ restriction }: Pick<RestrictionFields, 'restriction'>): string =>
  restriction === 'confidential' ? 'Confidential' : 'Exempt';

const kindWords = { standing: '', paper: '', verbal: 'Verbal', exclusion: 'Excludes the public' } as const;

/** One item: its handle, number, title and explanation, and what it carries. */
export function AgendaLine({ item, paper, date, part, readOnly, preview, onRemove }: AgendaLineProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const shared = { kind: 'agendaItem', row: item, isReadOnly: readOnly } as const;
  const keptAppendix = useStore((state) =>
    rowsOf(state)?.appendix.find(
      (each) => each.paperId === paper?.id && each.deletedAt === null && restrictedAt(each, date),
    ),
  );
  const tag =
    paper !== undefined && restrictedAt(paper, date)
      ? wordFor(paper)
      : keptAppendix === undefined
        ? kindWords[item.kind]
        : `${wordFor(keptAppendix)} appendix`;
  return (
    <GridListItem id={item.id} textValue={`Item ${item.number}, ${item.title}`} className={`${styles.item}`}>
      {readOnly ? (
        <span />
      ) : (
        <Button slot="drag" className={`${styles.handle}`} aria-label={`Move item ${item.number}`}>
          <GripVertical aria-hidden="true" size={16} />
        </Button>
      )}
      <div className={styles.number}>
        <RowField {...shared} field="number" hiddenLabel={`Number of item ${item.number}`} />
      </div>
      <div className={styles.what}>
        <RowField {...shared} field="title" multiline hiddenLabel={`Title of item ${item.number}`} />
        <div className={styles.facts}>
          {tag !== '' && (
            <span className={styles.tag}>
              {tag !== 'Verbal' && <Lock aria-hidden="true" size={12} />} {tag}
            </span>
          )}
          {paper !== undefined && part !== undefined && (
            <button type="button" className={styles.quiet} onClick={() => preview.current?.goTo(part)}>
              <FileText aria-hidden="true" size={15} />
              <span>
                Read the paper<span className="visuallyHidden"> of item {item.number}</span>
              </span>
            </button>
          )}
          <button
            type="button"
            className={styles.quiet}
            data-empty={item.detail === '' ? true : undefined}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {open ? (
              <ChevronDown aria-hidden="true" size={15} />
            ) : (
              <ChevronRight aria-hidden="true" size={15} />
            )}
            <span>
              {item.detail === '' && !open && !readOnly ? 'Add an explanation' : 'Explanation'}
              <span className="visuallyHidden"> of item {item.number}</span>
            </span>
          </button>
        </div>
        {open && <RowProse {...shared} field="detail" label={`Explanation of item ${item.number}`} />}
      </div>
      {!readOnly && (
        <Button
          ref={button}
          data-remove=""
          className={`${removeStyles.remove}`}
          aria-label={`Delete item ${item.number}`}
          onPress={() => button.current !== null && onRemove(button.current)}
        >
          <Trash2 aria-hidden="true" size={16} />
        </Button>
      )}
    </GridListItem>
  );
}
