import type { Row } from '../../../shared/entities/index.ts';
import { organisation } from '../../../shared/entities/organisation.ts';
import { type RetentionKind, retentionKinds } from '../../../shared/entities/retentionKind.ts';
import { legalPeriods, periodOf } from '../../../shared/retention/periods.ts';
import { EntryField } from '../parts/EntryField.tsx';
import form from '../parts/Form.module.css';
import { useSaveCouncil } from '../parts/useSaveCouncil.ts';
import { useCouncil } from '../useCouncil.ts';

type Period = Row<'organisation'>['retention'][number];

const schema = organisation.shape.retention.element;

/** How long each kind of record is kept, and by which rule. */
export function Periods() {
  const { council, readOnly } = useCouncil();
  const save = useSaveCouncil()('retention');
  const change = (kind: RetentionKind, fields: Partial<Period>) => {
    const others = council.retention.filter((each) => each.kind !== kind);
    return save([...others, { kind, ...periodOf(council, kind), ...fields }]);
  };
  return (
    <div className={form.list}>
      {retentionKinds.map((kind) => {
        const { label } = legalPeriods[kind];
        const entry: Period = { kind, ...periodOf(council, kind) };
        const shared = {
          of: schema,
          entry,
          readOnly,
          change: (fields: Partial<Period>) => change(kind, fields),
        } as const;
        return (
          <fieldset key={kind} aria-label={label} className={`${form.bare} ${form.period}`}>
            <p>
              <strong>{label}</strong>
            </p>
            <EntryField {...shared} field="years" form="whole" />
            <EntryField {...shared} field="source" multiline />
          </fieldset>
        );
      })}
    </div>
  );
}
