import { useNavigate } from 'react-router';
import { RowChoice } from '../../fields/RowChoice.tsx';
import { RowField } from '../../fields/RowField.tsx';
import { RowSwitch } from '../../fields/RowSwitch.tsx';
import { optionsOf } from '../../fields/optionsOf.ts';
import { settingsPath } from '../../paths.ts';
import { DeleteAction } from '../../programme/parts/DeleteAction.tsx';
import form from '../parts/Form.module.css';
import { Group, Section } from '../parts/Section.tsx';
import { useCouncil } from '../useCouncil.ts';
import { houseTemplateOptions, nationWords, paperWords } from './councilWords.ts';
import { NextSteps } from './NextSteps.tsx';

/** Who the council is: what stands on every cover and in every notice. */
export function OrganisationSection() {
  const { council, rows, readOnly } = useCouncil();
  const navigate = useNavigate();
  const shared = { kind: 'organisation', row: council, isReadOnly: readOnly } as const;
  return (
    <Section title="Organisation" lead="What every cover, notice and reference of this council begins with.">
      {!readOnly && <NextSteps council={council} rows={rows} />}
      <RowField {...shared} field="name" />
      <div className={form.pair}>
        <RowField {...shared} field="shortName" />
        <RowField {...shared} field="ref" />
      </div>
      <div className={form.pair}>
        <RowChoice {...shared} field="nation" options={optionsOf(nationWords)} />
        <RowChoice {...shared} field="houseTemplate" options={houseTemplateOptions(rows, council.id)} />
      </div>
      <Group title="On the cover and in notices">
        <RowField {...shared} field="address" multiline />
        <RowField {...shared} field="contact" multiline />
        <RowChoice {...shared} field="restrictedPaper" options={optionsOf(paperWords)} />
      </Group>
      <Group
        title="Printing"
        lead="Files that arrive from outside then begin and end on a sheet of their own."
      >
        <RowSwitch {...shared} field="printsDuplex" />
      </Group>
      {!readOnly && (
        <Group
          title="Delete this council"
          lead="Its bodies, posts, programmes and papers go into the bin with it, and come back with it."
        >
          <div className={form.buttons}>
            <DeleteAction
              kind="organisation"
              id={council.id}
              onDeleted={() => void navigate(settingsPath('organisation'))}
            />
          </div>
        </Group>
      )}
    </Section>
  );
}
