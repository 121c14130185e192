import type { Row } from '../../shared/entities/index.ts';
import { restrictionOf } from '../../shared/restriction/restrictionOf.ts';
import { Action } from '../components/Action.tsx';
import { RowField } from '../fields/RowField.tsx';
import { RowProse } from '../fields/RowProse.tsx';
import { RowSwitch } from '../fields/RowSwitch.tsx';
import { saveFields } from '../store.ts';
import { today } from '../today.ts';
import { Declarations } from './Declarations.tsx';
import { ItemActions } from './ItemActions.tsx';
import { ItemDecisions } from './ItemDecisions.tsx';
import type { MeetingRecord } from '../../shared/decisions/meetingRecord.ts';
import styles from './RecordScreen.module.css';
import { recordDecisions } from './recordSteps.ts';
import { useKeys } from './useKeys.ts';
import { Problems, useProblem } from './useProblem.tsx';

interface ItemSheetProps {
  readonly item: Row<'agendaItem'>;
  readonly sheet: Row<'itemRecord'>;
  readonly record: MeetingRecord;
  readonly readOnly: boolean;
}

/** What happens on one item, in the order in which it mostly happens. */
export function ItemSheet({ item, sheet, record, readOnly }: ItemSheetProps) {
  const { problem, tell } = useProblem();
  const shared = { kind: 'itemRecord', row: sheet, isReadOnly: readOnly } as const;
  const recordAll = (): void => void recordDecisions(sheet.id).then(tell);
  useKeys((event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || readOnly) return;
    event.preventDefault();
    recordAll();
  });
  return (
    <div className={styles.item}>
      <h2 tabIndex={-1} className={styles.heading}>
        {item.number} {item.title}
      </h2>
      {item.kind === 'verbal' && (
        <RowField kind="agendaItem" row={item} field="title" isReadOnly={readOnly} />
      )}
      {(item.kind === 'verbal' || sheet.urgency !== '') && <RowProse {...shared} field="urgency" />}
      <Declarations item={item} record={record} readOnly={readOnly} tell={tell} />
      <div className={styles.block}>
        <RowSwitch {...shared} field="inPrivate" />
        {sheet.inPrivate && <PrivateFields item={item} sheet={sheet} record={record} readOnly={readOnly} />}
        <RowProse {...shared} field="discussion" rows={4} />
      </div>
      <ItemDecisions
        item={item}
        sheet={sheet}
        record={record}
        readOnly={readOnly}
        onRecord={recordAll}
        tell={tell}
      />
      <Problems problem={problem} />
      <ItemActions item={item} record={record} readOnly={readOnly} tell={tell} />
    </div>
  );
}

/** The resolution is made of what the paper, or its appendices, say of their restriction; the words that were passed are what counts. */
function PrivateFields({ item, sheet, record, readOnly }: ItemSheetProps) {
  const { rows, meeting, body, organisation } = record;
  const paper = rows.paper.find(({ id }) => id === item.paperId);
  const about = { meeting, body, organisation, item: item.number, today: today() };
  const whole = paper && restrictionOf(paper, about);
  const kept =
    whole === undefined
      ? rows.appendix
          .filter((each) => each.paperId === paper?.id && each.deletedAt === null)
          .flatMap((each) => restrictionOf(each, { ...about, appendix: each.label }) ?? [])
      : [whole];
  const shared = { kind: 'itemRecord', row: sheet, isReadOnly: readOnly } as const;
  return (
    <>
      <RowProse {...shared} field="exclusion" />
      {!readOnly && sheet.exclusion === '' && kept.length > 0 && (
        <div>
          <Action
            onPress={() =>
              void saveFields('itemRecord', sheet.id, {
                exclusion: kept.map(({ resolution }) => resolution).join('\n\n'),
              })
            }
          >
            Write the resolution
          </Action>
        </div>
      )}
      <RowProse {...shared} field="publicSummary" />
    </>
  );
}
