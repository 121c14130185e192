import { organisation } from '../../../shared/entities/organisation.ts';
import { usualRules } from '../../../shared/usualRules.ts';
import { DatedRules } from '../parts/DatedRules.tsx';
import { EntryField } from '../parts/EntryField.tsx';
import form from '../parts/Form.module.css';
import { Group, Section } from '../parts/Section.tsx';
import { useSaveCouncil } from '../parts/useSaveCouncil.ts';
import { useCouncil } from '../useCouncil.ts';
import { ClearanceKinds } from './ClearanceKinds.tsx';

const keyDecision = organisation.shape.keyDecisions.element;
const clearance = organisation.shape.clearance.element;

/** When a decision is key, and who must have cleared a paper before it is published. */
export function DecisionsSection() {
  const { council, readOnly } = useCouncil();
  const save = useSaveCouncil();
  const usual = (from: string) => usualRules(from, council.nation);
  const shared = { readOnly } as const;
  return (
    <Section title="Key decisions and clearance">
      <Group
        title="Key decisions"
        lead="The law leaves it to the council what is significant. A decision that reaches one of these is key; an empty amount sets no threshold."
      >
        <DatedRules
          {...shared}
          entries={council.keyDecisions}
          save={save('keyDecisions')}
          first={(from) => usual(from).keyDecisions[0] as (typeof council.keyDecisions)[number]}
        >
          {(entry, change) => (
            <div className={form.pair}>
              {(['revenuePence', 'capitalPence', 'savingsPence'] as const).map((field) => (
                <EntryField
                  key={field}
                  {...shared}
                  of={keyDecision}
                  entry={entry}
                  field={field}
                  form="pounds"
                  placeholder="None"
                  change={change}
                />
              ))}
              <EntryField
                {...shared}
                of={keyDecision}
                entry={entry}
                field="wards"
                form="whole"
                change={change}
              />
            </div>
          )}
        </DatedRules>
      </Group>
      <Group
        title="Clearance of papers"
        lead="Who signs for what, and how many working days before the agenda is published it is due."
      >
        <DatedRules
          {...shared}
          entries={council.clearance}
          save={save('clearance')}
          first={(from) => usual(from).clearance[0] as (typeof council.clearance)[number]}
        >
          {(entry, change) => (
            <>
              <ClearanceKinds kinds={entry.kinds} save={(kinds) => change({ kinds })} />
              <div className={form.pair}>
                <EntryField
                  {...shared}
                  of={clearance}
                  entry={entry}
                  field="reportsDueWorkingDays"
                  form="whole"
                  change={change}
                />
              </div>
            </>
          )}
        </DatedRules>
      </Group>
    </Section>
  );
}
