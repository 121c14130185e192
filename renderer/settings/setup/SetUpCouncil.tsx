import { useId, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Problem } from '../../../shared/api.ts';
import type { Row } from '../../../shared/entities/index.ts';
import { EmptyNote } from '../../components/EmptyNote.tsx';
import fieldStyles from '../../fields/RowField.module.css';
import { createRow } from '../../history/steps.ts';
import { settingsPath } from '../../paths.ts';
import { AddForm } from '../../programme/parts/AddForm.tsx';
import { rowsOf, useStore } from '../../store.ts';
import { chooseCouncil } from '../chosenCouncil.ts';
import { nationWords, templateOptions } from '../organisation/councilWords.ts';
import { optionsOf } from '../../fields/optionsOf.ts';
import { CheckLine, SelectLine } from '../parts/FormLines.tsx';
import form from '../parts/Form.module.css';
import { Section } from '../parts/Section.tsx';
import { bodyChoices, newBodies, newCouncil } from './newCouncil.ts';

type Nation = Row<'organisation'>['nation'];

/** From nothing to a council that can hold meetings: a few answers, and rules that most councils have. */
export function SetUpCouncil() {
  const rows = useStore(rowsOf);
  const readOnly = useStore(({ library }) => library.kind === 'open' && library.readOnly);
  const navigate = useNavigate();
  const bodiesId = useId();
  const [nation, setNation] = useState<Nation>('england');
  const [houseTemplate, setHouseTemplate] = useState(templateOptions[0]?.value ?? '');
  const [bodies, setBodies] = useState<ReadonlySet<string>>(new Set(['Cabinet']));
  if (rows === null) return null;
  if (readOnly) {
    return (
      <EmptyNote title="No council can be set up here">
        This library can be read, not changed: its file or folder is read-only.
      </EmptyNote>
    );
  }
  const add = async (values: Readonly<Record<string, unknown>>): Promise<Problem | null> => {
    const draft = newCouncil(
      {
        name: String(values['name']),
        shortName: String(values['shortName']),
        address: String(values['address']),
        contact: String(values['contact']),
        nation,
        houseTemplate,
      },
      rows.organisation.map(({ ref }) => ref),
    );
    const made = await createRow('organisation', draft);
    if (!made.ok) return made.problem;
    chooseCouncil(made.value.id);
    for (const body of newBodies(made.value, bodies)) {
      const added = await createRow('body', body);
      if (!added.ok) return added.problem;
    }
    await navigate(settingsPath('organisation'));
    return null;
  };
  return (
    <Section
      title="Set up your council"
      lead="A few answers are enough to begin. Everything here, and the rules that come with it, can be changed afterwards."
    >
      <div className={form.card}>
        <AddForm
          kind="organisation"
          fields={[
            { name: 'name' },
            { name: 'shortName', help: 'As it stands in lists: Ourshire' },
            { name: 'address', help: 'Where agendas and background papers can be inspected' },
            {
              name: 'contact',
              help: 'For questions about a meeting: a name, a telephone number, an e-mail address',
            },
          ]}
          submit="Set up the council"
          onAdd={add}
          takesFocus
        >
          <div className={form.pair}>
            <SelectLine
              label="Nation, for bank holidays"
              options={optionsOf(nationWords)}
              value={nation}
              onChange={(chosen) => setNation(chosen as Nation)}
            />
            <SelectLine
              label="House template"
              options={templateOptions}
              value={houseTemplate}
              onChange={setHouseTemplate}
            />
          </div>
          <fieldset aria-labelledby={bodiesId} className={`${fieldStyles.field} ${form.bare}`}>
            <span id={bodiesId} className={fieldStyles.label}>
              Which bodies meet?
            </span>
            <span className={fieldStyles.help}>More can be added at any time.</span>
            {bodyChoices.map(({ name, about }) => (
              <CheckLine
                key={name}
                label={name}
                help={about}
                isSelected={bodies.has(name)}
                onChange={(chosen) =>
                  setBodies(new Set([...bodies].filter((each) => each !== name).concat(chosen ? [name] : [])))
                }
              />
            ))}
          </fieldset>
          <div className={form.told}>
            <p>The council begins with what most councils have set:</p>
            <ul className={form.about}>
              <li>a risk scheme of five levels each way, with low, medium and high</li>
              <li>
                {nation === 'wales' || nation === 'scotland' ? 3 : 5} clear working days for agendas, 28 days
                for key decisions
              </li>
              <li>call-in within five working days by three members</li>
              <li>clearance of papers by finance and legal</li>
            </ul>
          </div>
        </AddForm>
      </div>
    </Section>
  );
}
