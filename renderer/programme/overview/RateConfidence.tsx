import { useEffect, useRef, useState } from 'react';
import { FieldError, Input, Label, Radio, RadioGroup, TextArea, TextField } from 'react-aria-components';
import { isRealDate } from '../../../shared/dates.ts';
import type { Row } from '../../../shared/entities/index.ts';
import type { ConfidenceRating } from '../../../shared/entities/programme.ts';
import { ratingLabel } from '../../../shared/sections/confidence.ts';
import { Action } from '../../components/Action.tsx';
import { dayText, readDay } from '../../fields/dayText.ts';
import fieldStyles from '../../fields/RowField.module.css';
import { saveFields } from '../../store.ts';
import { useEscape } from '../parts/useEscape.ts';
import styles from './ConfidenceCard.module.css';
import { tiersOf, withRating } from './confidenceTrend.ts';

interface RateConfidenceProps {
  readonly programme: Row<'programme'>;
  readonly today: string;
  readonly onClose: () => void;
}

/** A rating is whole only with its day and its reason, so it is given in one go and not saved field by field. */
export function RateConfidence({ programme, today, onClose }: RateConfidenceProps) {
  const form = useRef<HTMLFormElement>(null);
  useEscape(form, onClose);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const [rating, setRating] = useState<ConfidenceRating | null>(null);
  const [day, setDay] = useState(dayText(today));
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<{ readonly field: string; readonly message: string } | null>(null);
  const problemOf = (field: string): string | null => (problem?.field === field ? problem.message : null);

  const record = async (): Promise<void> => {
    const on = readDay(day.trim());
    if (rating === null) return setProblem({ field: 'rating', message: 'Choose a rating.' });
    if (!isRealDate(on))
      return setProblem({ field: 'day', message: 'Date must be a real date, like 27 September 2023.' });
    if (reason.trim() === '')
      return setProblem({
        field: 'reason',
        message: 'Give the reason: a report prints it beside the rating.',
      });
    const confidence = withRating(programme.confidence, { on, rating, reason: reason.trim() });
    const refused = await saveFields('programme', programme.id, { confidence: [...confidence] });
    if (refused !== null) return setProblem({ field: 'reason', message: refused.message });
    onClose();
  };

  return (
    <form
      ref={form}
      aria-label="New rating"
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void record();
      }}
    >
      <RadioGroup
        className={`${fieldStyles.field}`}
        value={rating}
        onChange={(chosen) => setRating(chosen as ConfidenceRating)}
        isInvalid={problemOf('rating') !== null}
        validationBehavior="aria"
        orientation="horizontal"
      >
        <Label className={`${fieldStyles.label}`}>Rating</Label>
        <div className={styles.tiers}>
          {tiersOf(programme.confidenceScale).map((tier) => (
            <Radio key={tier} value={tier} className={`${styles.tier}`} data-tone={tier}>
              {ratingLabel(tier)}
            </Radio>
          ))}
        </div>
        <FieldError className={`${fieldStyles.problem}`}>{problemOf('rating')}</FieldError>
      </RadioGroup>
      <TextField
        className={`${fieldStyles.field}`}
        value={day}
        onChange={setDay}
        isInvalid={problemOf('day') !== null}
        validationBehavior="aria"
      >
        <Label className={`${fieldStyles.label}`}>Date</Label>
        <Input className={`${fieldStyles.input}`} />
        <FieldError className={`${fieldStyles.problem}`}>{problemOf('day')}</FieldError>
      </TextField>
      <TextField
        className={`${fieldStyles.field}`}
        value={reason}
        onChange={setReason}
        isInvalid={problemOf('reason') !== null}
        validationBehavior="aria"
      >
        <Label className={`${fieldStyles.label}`}>Reason</Label>
        <TextArea className={`${fieldStyles.input} ${fieldStyles.area}`} rows={2} />
        <FieldError className={`${fieldStyles.problem}`}>{problemOf('reason')}</FieldError>
      </TextField>
      <div className={styles.buttons}>
        <Action weight="main" onPress={() => void record()}>
          Record the rating
        </Action>
        <Action weight="quiet" onPress={onClose}>
          Cancel
        </Action>
      </div>
    </form>
  );
}
