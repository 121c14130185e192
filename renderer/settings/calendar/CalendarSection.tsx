import { ValueCheckbox } from '../../fields/ValueCheckbox.tsx';
import { CouncilRules } from '../parts/CouncilRules.tsx';
import form from '../parts/Form.module.css';
import { Group, Section } from '../parts/Section.tsx';
import { useCouncil } from '../useCouncil.ts';
import { BankHolidays } from './BankHolidays.tsx';
import { Closures } from './Closures.tsx';

/** Which days count, how many of them a notice needs, and when a decision takes effect. */
export function CalendarSection() {
  const { readOnly } = useCouncil();
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
        <CouncilRules list="noticePeriods">
          {({ entry, change, fields }) => (
            <>
              <div className={form.pair}>
                {fields(['agendaClearDays', 'forwardPlanClearDays'], { form: 'whole' })}
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
        </CouncilRules>
      </Group>
      <Group
        title="Call-in"
        lead="How long members have to ask that an executive decision is looked at again."
      >
        <CouncilRules list="callIn">
          {({ fields }) => (
            <div className={form.pair}>
              {fields(['publishWithinWorkingDays', 'effectiveAfterWorkingDays', 'members'], {
                form: 'whole',
              })}
            </div>
          )}
        </CouncilRules>
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
