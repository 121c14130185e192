import type { Row } from '../../shared/entities/index.ts';
import { RowField } from '../fields/RowField.tsx';
import { RowProse } from '../fields/RowProse.tsx';
import form from '../programme/parts/PanelForm.module.css';

interface WayOutFieldsProps {
  readonly entry: Row<'forwardPlanEntry'>;
  readonly readOnly: boolean;
}

/** What has to be recorded where the usual notice could not be given: regulations 10 and 11 ask for different things. */
export function WayOutFields({ entry, readOnly }: WayOutFieldsProps) {
  const shared = { kind: 'forwardPlanEntry', row: entry, isReadOnly: readOnly } as const;
  switch (entry.route) {
    case 'forward-plan':
      return (
        <p className={form.hint}>
          Where 28 clear days cannot be kept, choose the rule under which the decision is made all the same.
          The checks then ask for what that rule needs.
        </p>
      );
    case 'general-exception':
      return (
        <>
          <RowField {...shared} field="informed" />
          <div className={form.pair}>
            <RowField {...shared} field="informedOn" form="day" />
            <RowField {...shared} field="exceptionNoticeOn" form="day" />
          </div>
          <RowProse {...shared} field="routeReason" help="Why the usual notice is impracticable" />
          <RowField {...shared} field="reasonNoticeOn" form="day" />
        </>
      );
    case 'special-urgency':
      return (
        <>
          <RowField {...shared} field="agreedBy" />
          <RowField {...shared} field="agreedOn" form="day" />
          <RowProse
            {...shared}
            field="routeReason"
            help="Why it is urgent and cannot reasonably be deferred"
          />
          <RowField {...shared} field="reasonNoticeOn" form="day" />
        </>
      );
  }
}
