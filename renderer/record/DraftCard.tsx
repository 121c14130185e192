import type { Problem } from '../../shared/api.ts';
import { blankDraft } from '../../shared/decisions/blankDraft.ts';
import { recommendationWords } from '../../shared/decisions/recommendationWords.ts';
import { type DraftKey, isSameDraft } from '../../shared/decisions/sameDraft.ts';
import { withOutcome } from '../../shared/decisions/startDraft.ts';
import type { DecisionDraft, Outcome } from '../../shared/entities/decided.ts';
import type { Row } from '../../shared/entities/index.ts';
import { Action } from '../components/Action.tsx';
import styles from './DecisionCard.module.css';
import { Difference } from './Difference.tsx';
import { DraftText } from './DraftText.tsx';
import { type MeetingRecord, voters } from '../../shared/decisions/meetingRecord.ts';
import { OutcomeChoice } from './OutcomeChoice.tsx';
import { dropDraft, saveDraft } from './recordSteps.ts';
import { VoteFields } from './VoteFields.tsx';

interface DraftCardProps {
  readonly draftKey: DraftKey;
  /** "(a)", or what is decided where no report recommended it. */
  readonly label: string;
  readonly recommendation: Row<'recommendation'> | undefined;
  readonly sheet: Row<'itemRecord'>;
  readonly record: MeetingRecord;
  readonly tell: (problem: Problem | null) => void;
}

/** A decision while it is typed: first its outcome, then as much of the rest as there is time for. */
export function DraftCard({ draftKey, label, recommendation, sheet, record, tell }: DraftCardProps) {
  const draft = sheet.drafts.find((each) => isSameDraft(each, draftKey));
  const save = (fields: Partial<DecisionDraft>): Promise<Problem | null> =>
    saveDraft(sheet.id, draftKey, fields);
  const choose = async (outcome: Outcome): Promise<void> => {
    const begun = draft ?? { ...blankDraft, ...draftKey, ...asBefore(sheet.drafts) };
    tell(await save(withOutcome(begun, outcome, record.rows, recommendation)));
  };
  const words = recommendation === undefined ? '' : recommendationWords(recommendation);
  const isCorrection = draftKey.supersedesId !== null;
  return (
    <li className={styles.card}>
      {words !== '' && (
        <p className={styles.words}>
          <strong>{label}</strong> {words}
        </p>
      )}
      {words === '' && <h4 className={styles.free}>{label}</h4>}
      <OutcomeChoice
        name={`${sheet.id} ${draftKey.recommendationId ?? ''} ${draftKey.supersedesId ?? ''}`}
        legend={`Outcome of ${label}`}
        outcome={draft?.outcome ?? null}
        onChoose={(outcome) => void choose(outcome)}
        takesFocus={recommendation === undefined}
      />
      {draft !== undefined && (
        <div className={styles.fields}>
          {(draft.outcome !== 'agreed' || recommendation === undefined || isCorrection) && (
            <DraftText draft={draft} field="text" save={save} multiline />
          )}
          {draft.outcome === 'amended' && draft.text !== draft.originalText && (
            <Difference before={draft.originalText} after={draft.text} />
          )}
          {isCorrection && <DraftText draft={draft} field="correction" save={save} multiline />}
          <div className={styles.movers}>
            <DraftText draft={draft} field="movedBy" save={save} list={`${sheet.id}-voters`} />
            <DraftText draft={draft} field="secondedBy" save={save} list={`${sheet.id}-voters`} />
            <VoteFields draft={draft} voters={voters(record.people)} save={save} />
          </div>
          <details className={styles.more}>
            <summary>Reasons, alternatives, dissent, urgency</summary>
            <div className={styles.fields}>
              <DraftText draft={draft} field="reasons" save={save} multiline />
              <DraftText
                draft={draft}
                field="alternatives"
                save={save}
                multiline
                help="At this meeting; empty where none were"
              />
              <DraftText draft={draft} field="dissent" save={save} multiline />
              <DraftText draft={draft} field="dispensations" save={save} multiline />
              {sheet.inPrivate && (
                <DraftText
                  draft={draft}
                  field="publicText"
                  save={save}
                  multiline
                  help="Without the exempt matter"
                />
              )}
              <DraftText draft={draft} field="callInExemptBy" save={save} />
              <DraftText draft={draft} field="callInExemptReason" save={save} multiline />
            </div>
          </details>
          <div>
            <Action weight="quiet" onPress={() => void dropDraft(sheet.id, draftKey).then(tell)}>
              Clear {isCorrection ? 'the correction' : label}
            </Action>
          </div>
        </div>
      )}
    </li>
  );
}

/** Most items are moved and voted on as a whole: the next decision begins with what the last one was given. */
function asBefore(drafts: readonly DecisionDraft[]): Partial<DecisionDraft> {
  const last = drafts.at(-1);
  if (last === undefined) return {};
  const { movedBy, secondedBy, vote, votesFor, votesAgainst, abstentions, namedVotes } = last;
  return { movedBy, secondedBy, vote, votesFor, votesAgainst, abstentions, namedVotes };
}
