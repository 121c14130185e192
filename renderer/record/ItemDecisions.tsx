import { useEffect, useId, useRef } from 'react';
import type { Problem } from '../../shared/api.ts';
import { recommendationLabel, recommendationsOf } from '../../shared/decisions/recommendationWords.ts';
import { type DraftKey, isSameDraft } from '../../shared/decisions/sameDraft.ts';
import { correctionOf } from '../../shared/decisions/startDraft.ts';
import type { DecisionLine } from '../../shared/decisions/standing.ts';
import type { Row } from '../../shared/entities/index.ts';
import { Action } from '../components/Action.tsx';
import styles from './DecisionCard.module.css';
import { DraftCard } from './DraftCard.tsx';
import { type MeetingRecord, voters } from '../../shared/decisions/meetingRecord.ts';
import { RecordedDecision } from './RecordedDecision.tsx';
import sheetStyles from './RecordScreen.module.css';
import { saveDraft } from './recordSteps.ts';

interface ItemDecisionsProps {
  readonly item: Row<'agendaItem'>;
  readonly sheet: Row<'itemRecord'>;
  readonly record: MeetingRecord;
  readonly readOnly: boolean;
  readonly onRecord: () => void;
  readonly tell: (problem: Problem | null) => void;
}

const freeKey: DraftKey = { recommendationId: null, supersedesId: null };

/** What the item decides: each recommendation of its paper, and whatever else the meeting resolves on it. */
export function ItemDecisions({ item, sheet, record, readOnly, onRecord, tell }: ItemDecisionsProps) {
  const id = useId();
  const { rows, people } = record;
  const recommendations = recommendationsOf(rows, item.paperId);
  const lines = record.lines.filter(({ standing }) => standing.agendaItemId === item.id);
  const chosen = sheet.drafts.filter(({ outcome }) => outcome !== null).length;
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(record.lines);
  useEffect(() => {
    if (shown.current === record.lines) return;
    shown.current = record.lines;
    // Recording takes away the fields that had the focus; the keys go on from here.
    if (document.activeElement === document.body) heading.current?.focus();
  });
  const shared = { sheet, record, tell };
  const lineCard = (line: DecisionLine, label: string) => {
    const key: DraftKey = {
      recommendationId: line.standing.recommendationId,
      supersedesId: line.standing.id,
    };
    const correcting = sheet.drafts.some((each) => isSameDraft(each, key));
    return [
      <RecordedDecision
        key={line.firstId}
        line={line}
        label={label}
        onCorrect={
          readOnly || correcting
            ? null
            : () => void saveDraft(sheet.id, key, correctionOf(line.standing)).then(tell)
        }
      />,
      correcting && (
        <DraftCard
          key={`${line.firstId} correction`}
          {...shared}
          draftKey={key}
          label={`Correction of ${label}`}
          recommendation={undefined}
        />
      ),
    ];
  };
  return (
    <section aria-labelledby={id} className={sheetStyles.block}>
      <h3 id={id} ref={heading} tabIndex={-1} className={sheetStyles.subheading}>
        {recommendations.length === 0 ? 'Decisions' : 'Recommendations'}
      </h3>
      <datalist id={`${sheet.id}-voters`}>
        {voters(people).map((person) => (
          <option key={person.id}>{person.name}</option>
        ))}
      </datalist>
      <ul className={styles.list}>
        {recommendations.map((recommendation) => {
          const label = recommendationLabel(rows, recommendation);
          const line = lines.find(({ standing }) => standing.recommendationId === recommendation.id);
          if (line !== undefined) return lineCard(line, label);
          if (readOnly) return null;
          const draftKey = { recommendationId: recommendation.id, supersedesId: null };
          return (
            <DraftCard
              key={recommendation.id}
              {...shared}
              draftKey={draftKey}
              label={label}
              recommendation={recommendation}
            />
          );
        })}
        {lines
          .filter(({ standing }) => standing.recommendationId === null)
          .map((line, at) => lineCard(line, `Decision ${at + 1}`))}
        {sheet.drafts.some((each) => isSameDraft(each, freeKey)) && !readOnly && (
          <DraftCard
            {...shared}
            draftKey={freeKey}
            label="A decision that no report recommended"
            recommendation={undefined}
          />
        )}
      </ul>
      {!readOnly && (
        <div className={styles.bar}>
          {sheet.drafts.length > 0 && (
            <Action weight="main" isDisabled={chosen === 0} onPress={onRecord}>
              {chosen === 1 ? 'Record the decision' : `Record ${chosen} decisions`}
            </Action>
          )}
          {!sheet.drafts.some((each) => isSameDraft(each, freeKey)) && (
            <Action onPress={() => void saveDraft(sheet.id, freeKey, {}).then(tell)}>
              {recommendations.length === 0 ? 'Add a decision' : 'Add another decision'}
            </Action>
          )}
        </div>
      )}
    </section>
  );
}
