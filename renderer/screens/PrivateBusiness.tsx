import { Plus, X } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { Problem } from '../../shared/api.ts';
import { formatDate, isRealDate } from '../../shared/dates.ts';
import type { Row } from '../../shared/entities/index.ts';
import { Action } from '../components/Action.tsx';
import type { ReadField } from '../fields/fieldSchema.ts';
import { dayText, readDay } from '../fields/dayText.ts';
import { RowField } from '../fields/RowField.tsx';
import { RowProse } from '../fields/RowProse.tsx';
import { SavingText } from '../fields/SavingText.tsx';
import { saveFields } from '../store.ts';
import { today } from '../today.ts';
import icon from '../components/IconButton.module.css';
import details from './Details.module.css';
import styles from './PrivateBusiness.module.css';

interface PrivateBusinessProps {
  readonly meeting: Row<'meeting'>;
  readonly readOnly: boolean;
}

/** The two notices of what is heard in private, what was said against it, and the agreement to a shorter notice. */
export function PrivateBusiness({ meeting, readOnly }: PrivateBusinessProps) {
  const shared = { kind: 'meeting', row: meeting, isReadOnly: readOnly } as const;
  return (
    <section aria-labelledby="private" className={details.group}>
      <h2 id="private" className={details.heading}>
        Private business
      </h2>
      <p className={details.hint}>
        Only for a meeting of the executive that hears something in private. The checks count the days.
      </p>
      <RowField {...shared} field="privateNotice1On" form="day" />
      <RowField {...shared} field="privateNotice2On" form="day" />
      <RowProse {...shared} field="privateReasons" />
      <Representations meeting={meeting} readOnly={readOnly} />
      <RowProse {...shared} field="privateResponse" />
      <h3 className={styles.shorter}>At shorter notice</h3>
      <RowField {...shared} field="privateAgreedBy" />
      <div className={details.pair}>
        <RowField {...shared} field="privateAgreedOn" form="day" />
        <RowField {...shared} field="privateUrgencyNoticeOn" form="day" />
      </div>
      <RowProse {...shared} field="privateUrgency" />
    </section>
  );
}

type Representation = Row<'meeting'>['privateRepresentations'][number];

const readWords = (text: string): ReadField => ({ ok: true, value: text.trim() });

function readReceived(text: string): ReadField {
  const value = readDay(text.trim());
  return isRealDate(value)
    ? { ok: true, value }
    : { ok: false, message: 'Received must be a real date, like 27 September 2023.' };
}

function Representations({ meeting, readOnly }: PrivateBusinessProps) {
  const all = meeting.privateRepresentations;
  const save = (next: readonly Representation[]): Promise<Problem | null> =>
    saveFields('meeting', meeting.id, { privateRepresentations: [...next] });
  const change = (at: number, fields: Partial<Representation>): Promise<Problem | null> =>
    save(all.map((each, index) => (index === at ? { ...each, ...fields } : each)));
  return (
    <fieldset className={styles.representations}>
      <legend className={styles.legend}>Representations received</legend>
      {all.length === 0 && <p className={details.hint}>None.</p>}
      <ul>
        {[...all.entries()].map(([at, { from, on, text }]) => (
          // Representations have no identity but their place.
          <li key={at} className={styles.representation}>
            <SavingText
              label={`Representation ${at + 1}: from`}
              value={from}
              isReadOnly={readOnly}
              placeholder="From whom"
              read={readWords}
              save={(next) => change(at, { from: next })}
            />
            <SavingText
              label={`Representation ${at + 1}: received`}
              value={dayText(on)}
              isReadOnly={readOnly}
              read={readReceived}
              save={(next) => change(at, { on: next })}
            />
            <SavingText
              label={`Representation ${at + 1}: what it says`}
              value={text}
              multiline
              isReadOnly={readOnly}
              placeholder="What was said"
              read={readWords}
              save={(next) => change(at, { text: next })}
            />
            {!readOnly && (
              <Button
                className={`${icon.remove} ${styles.remove}`}
                aria-label={`Take away representation ${at + 1} of ${formatDate(on, 'medium')}`}
                onPress={() => void save(all.filter((_, index) => index !== at))}
              >
                <X aria-hidden="true" size={16} />
              </Button>
            )}
          </li>
        ))}
      </ul>
      {!readOnly && (
        <div>
          <Action onPress={() => void save([...all, { from: '', on: today(), text: '' }])}>
            <Plus aria-hidden="true" size={16} /> Add a representation
          </Action>
        </div>
      )}
    </fieldset>
  );
}
