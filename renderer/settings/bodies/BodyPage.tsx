import { useNavigate } from 'react-router';
import type { Row } from '../../../shared/entities/index.ts';
import { RowChoice } from '../../fields/RowChoice.tsx';
import { RowField } from '../../fields/RowField.tsx';
import { optionsOf } from '../../fields/optionsOf.ts';
import { ValueCheckbox } from '../../fields/ValueCheckbox.tsx';
import { settingsPath } from '../../paths.ts';
import { DeleteAction } from '../../programme/parts/DeleteAction.tsx';
import { saveFields } from '../../store.ts';
import form from '../parts/Form.module.css';
import { Group, Section } from '../parts/Section.tsx';
import { useCouncil } from '../useCouncil.ts';
import { bodyKindWords } from './bodyWords.ts';
import { Seats } from './Seats.tsx';

/** One body: what it is called, whether it decides, and who sits on it. */
export function BodyPage({ body }: { readonly body: Row<'body'> }) {
  const { readOnly } = useCouncil();
  const navigate = useNavigate();
  const shared = { kind: 'body', row: body, isReadOnly: readOnly } as const;
  return (
    <Section title={body.name} back={{ to: settingsPath('bodies'), label: 'All bodies' }}>
      <RowField {...shared} field="name" />
      <div className={form.pair}>
        <RowField {...shared} field="ref" />
        <RowChoice {...shared} field="kind" options={optionsOf(bodyKindWords)} />
        <RowField {...shared} field="quorum" form="whole" />
      </div>
      <ValueCheckbox
        label="Takes decisions of the council"
        help="Not for boards that advise: their papers seek decisions of somebody else, and nothing can be called in."
        value={body.decides}
        isReadOnly={readOnly}
        save={(decides) => saveFields('body', body.id, { decides })}
      />
      <Group
        title="Members"
        lead="In the order in which a cover lists them, with whoever holds the post on the day of the meeting."
      >
        <Seats body={body} />
      </Group>
      {!readOnly && (
        <Group
          title="Delete this body"
          lead="Its seats and meetings go into the bin with it, and come back with it."
        >
          <div className={form.buttons}>
            <DeleteAction kind="body" id={body.id} onDeleted={() => void navigate(settingsPath('bodies'))} />
          </div>
        </Group>
      )}
    </Section>
  );
}
