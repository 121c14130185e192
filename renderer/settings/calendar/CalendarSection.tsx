import { organisation } from '../../../shared/entities/organisation.ts';
import { usualRules } from '../../../shared/usualRules.ts';
import { EntryField } from '../parts/EntryField.tsx';
import { ValueCheckbox } from '../../fields/ValueCheckbox.tsx';
import { DatedRules } from '../parts/DatedRules.tsx';
import form from '../parts/Form.module.css';
import { Group, Section } from '../parts/Section.tsx';
import { useSaveCouncil } from '../parts/useSaveCouncil.ts';
import { useCouncil } from '../useCouncil.ts';
import { BankHolidays } from './BankHolidays.tsx';
import { Closures } from './Closures.tsx';

const noticePeriod = organisation.shape.noticePeriods.element;
const callIn = organisation.shape.callIn.element;

/** Which days count, how many of them a notice needs, and when a decision takes effect. */
export function CalendarSection() {
  const { council, readOnly } = useCouncil();
  const save = useSaveCouncil();
  const usual = (from: string) => usualRules(from, council.nation);
  const shared = { readOnly } as const;
  return (
    <Section
      title="Calendar and notice"
      lead="Deadlines and clear days are counted with what is set here, on every screen and in every check."
    >
      <Group
        title="Closures and one-off holidays"
        lead="Days on which the offices are shut though they are no bank holidays, such as between Christmas and New Year."
      >
        <Closures />
      </Group>
      <Group
        title="Notice periods"
        lead="Neither the day of publication nor that of the meeting counts as a clear day."
      >
        <DatedRules
          {...shared}
          entries={council.noticePeriods}
          save={save('noticePeriods')}
          first={(from) => usual(from).noticePeriods[0] as (typeof council.noticePeriods)[number]}
        >
          {(entry, change) => (
            <>
              <div className={form.pair}>
                <EntryField
                  {...shared}
                  of={noticePeriod}
                  entry={entry}
                  field="agendaClearDays"
                  form="whole"
                  change={change}
                />
                <EntryField
                  {...shared}
                  of={noticePeriod}
                  entry={entry}
                  field="forwardPlanClearDays"
                  form="whole"
                  change={change}
                />
              </div>
              <ValueCheckbox
                label="Agenda days leave out weekends and holidays"
                value={entry.agendaWorkingDays}
                isReadOnly={readOnly}
                save={(agendaWorkingDays) => change({ agendaWorkingDays })}
              />
              <ValueCheckbox
                label="Forward plan days leave out weekends and holidays"
                value={entry.forwardPlanWorkingDays}
                isReadOnly={readOnly}
                save={(forwardPlanWorkingDays) => change({ forwardPlanWorkingDays })}
              />
            </>
          )}
        </DatedRules>
      </Group>
      <Group
        title="Call-in"
        lead="How long members have to ask that an executive decision is looked at again."
      >
        <DatedRules
          {...shared}
          entries={council.callIn}
          save={save('callIn')}
          first={(from) => usual(from).callIn[0] as (typeof council.callIn)[number]}
        >
          {(entry, change) => (
            <div className={form.pair}>
              <EntryField
                {...shared}
                of={callIn}
                entry={entry}
                field="publishWithinWorkingDays"
                form="whole"
                change={change}
              />
              <EntryField
                {...shared}
                of={callIn}
                entry={entry}
                field="effectiveAfterWorkingDays"
                form="whole"
                change={change}
              />
              <EntryField
                {...shared}
                of={callIn}
                entry={entry}
                field="members"
                form="whole"
                change={change}
              />
            </div>
          )}
        </DatedRules>
      </Group>
      <Group
        title="Bank holidays"
        lead="They come with Tabled, for each nation, and are left out of every count of working days."
      >
        <BankHolidays />
      </Group>
    </Section>
  );
}
