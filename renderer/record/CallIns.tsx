import type { Row } from '../../shared/entities/index.ts';
import { Action } from '../components/Action.tsx';
import { RowChoice } from '../fields/RowChoice.tsx';
import { RowField } from '../fields/RowField.tsx';
import { RowProse } from '../fields/RowProse.tsx';
import { optionsOf } from '../fields/optionsOf.ts';
import { createRow } from '../history/steps.ts';
import { RemoveButton } from '../history/RemoveButton.tsx';
import { today } from '../today.ts';
import styles from './Declarations.module.css';
import { Problems, useProblem } from './useProblem.tsx';

interface CallInsProps {
  readonly decision: Row<'decision'>;
  readonly callIns: readonly Row<'callIn'>[];
  readonly canBeCalledIn: boolean;
  readonly label: string;
  readonly readOnly: boolean;
}

const outcomes = {
  stands: 'The decision stands',
  'referred-back': 'Referred back',
  'referred-to-council': 'Referred to Council',
  lapsed: 'The call-in lapsed',
} as const;

/** Who has called a decision in, on which grounds, and what scrutiny said. */
export function CallIns({ decision, callIns, canBeCalledIn, label, readOnly }: CallInsProps) {
  const { problem, tell } = useProblem();
  const add = async (): Promise<void> => {
    const made = await createRow('callIn', {
      meetingId: decision.meetingId,
      decisionId: decision.id,
      calledInOn: today(),
      calledInBy: [],
      ground: '',
      scrutinyOn: null,
      outcome: null,
      outcomeOn: null,
      note: '',
    });
    tell(made.ok ? null : made.problem);
  };
  return (
    <>
      {callIns.map((callIn) => {
        const shared = { kind: 'callIn', row: callIn, isReadOnly: readOnly } as const;
        return (
          <fieldset key={callIn.id} aria-label={`Call-in, ${label}`} className={styles.declaration}>
            <RowField {...shared} field="calledInOn" form="day" />
            <RowProse {...shared} field="calledInBy" lines help="One member a line" />
            <RowProse {...shared} field="ground" />
            <RowField {...shared} field="scrutinyOn" form="day" />
            <RowChoice {...shared} field="outcome" options={optionsOf(outcomes)} none="Not decided yet" />
            <RowField {...shared} field="outcomeOn" form="day" />
            {!readOnly && <RemoveButton kind="callIn" id={callIn.id} what={`the call-in, ${label}`} />}
          </fieldset>
        );
      })}
      {!readOnly && canBeCalledIn && (
        <div>
          <Action label={`Record a call-in, ${label}`} onPress={() => void add()}>
            Record a call-in
          </Action>
        </div>
      )}
      <Problems problem={problem} />
    </>
  );
}
