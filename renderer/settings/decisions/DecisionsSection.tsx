import { CouncilRules } from '../parts/CouncilRules.tsx';
import form from '../parts/Form.module.css';
import { Group, Section } from '../parts/Section.tsx';
import { ClearanceKinds } from './ClearanceKinds.tsx';

/** When a decision is key, and who must have cleared a paper before it is published. */
export function DecisionsSection() {
  return (
    <Section title="Key decisions and clearance">
      <Group
        title="Key decisions"
        lead="The law leaves it to the council what is significant. A decision that reaches one of these is key; an empty amount sets no threshold."
      >
        <CouncilRules list="keyDecisions">
          {({ fields }) => (
            <div className={form.pair}>
              {fields(['revenuePence', 'capitalPence', 'savingsPence'], {
                form: 'pounds',
                placeholder: 'None',
              })}
              {fields(['wards'], { form: 'whole' })}
            </div>
          )}
        </CouncilRules>
      </Group>
      <Group
        title="Clearance of papers"
        lead="Who signs for what, and how many working days before the agenda is published it is due."
      >
        <CouncilRules list="clearance">
          {({ entry, change, fields }) => (
            <>
              <ClearanceKinds kinds={entry.kinds} save={(kinds) => change({ kinds })} />
              <div className={form.pair}>{fields(['reportsDueWorkingDays'], { form: 'whole' })}</div>
            </>
          )}
        </CouncilRules>
      </Group>
    </Section>
  );
}
