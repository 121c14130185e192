import { useState } from 'react';
import { useNavigate } from 'react-router';
import { type PaperTemplate, paperTemplate } from '../../../shared/entities/paperTemplate.ts';
import { Action } from '../../components/Action.tsx';
import { optionsOf } from '../../fields/optionsOf.ts';
import { RowField } from '../../fields/RowField.tsx';
import { ValueChoice } from '../../fields/ValueChoice.tsx';
import { settingsPath } from '../../paths.ts';
import { DeleteAction } from '../../programme/parts/DeleteAction.tsx';
import { saveFields } from '../../store.ts';
import { EntryField } from '../parts/EntryField.tsx';
import form from '../parts/Form.module.css';
import { Group, Section } from '../parts/Section.tsx';
import { useCouncil } from '../useCouncil.ts';
import { HeaderFields } from './HeaderFields.tsx';
import { TemplatePreview } from './TemplatePreview.tsx';
import { TemplateSections } from './TemplateSections.tsx';
import { placementWords, schemeWords } from './templateWords.ts';

const recommendationSchema = paperTemplate.shape.recommendations;

/** One of the council's own templates: every part of it can be changed, and papers that use it follow. */
export function TemplatePage({ row }: { readonly row: PaperTemplate }) {
  const { readOnly } = useCouncil();
  const navigate = useNavigate();
  const [isShown, setShown] = useState(false);
  const shared = { kind: 'paperTemplate', row, isReadOnly: readOnly } as const;
  const save = (fields: Partial<PaperTemplate>) => saveFields('paperTemplate', row.id, fields);
  const { numbering, recommendations } = row;
  const entry = {
    of: recommendationSchema,
    entry: recommendations,
    readOnly,
    change: (fields: Partial<PaperTemplate['recommendations']>) =>
      save({ recommendations: { ...recommendations, ...fields } }),
  } as const;
  return (
    <Section
      title={row.label}
      back={{ to: settingsPath('templates'), label: 'All templates' }}
      lead="Papers that use this template follow it at once. Sections that are written already keep their order and stay, even where they are taken out here."
      action={
        <Action onPress={() => setShown(!isShown)}>
          {isShown ? 'Hide the empty paper' : 'Show the empty paper'}
        </Action>
      }
    >
      {isShown && <TemplatePreview row={row} />}
      <RowField {...shared} field="label" />
      <RowField {...shared} field="description" multiline />
      <RowField {...shared} field="byline" />
      <Group title="Header fields" lead="The table at the head of the report.">
        <HeaderFields row={row} save={save} readOnly={readOnly} />
      </Group>
      <Group title="Sections">
        <TemplateSections row={row} save={save} readOnly={readOnly} />
      </Group>
      <Group title="Recommendations">
        <div className={form.pair}>
          <ValueChoice
            label="Where the recommendations stand"
            options={optionsOf(placementWords)}
            value={recommendations.placement}
            isReadOnly={readOnly}
            save={(placement) =>
              entry.change({ placement: placement as PaperTemplate['recommendations']['placement'] })
            }
          />
          <EntryField {...entry} field="heading" />
        </div>
        <EntryField {...entry} field="stem" multiline />
      </Group>
      <Group title="Numbering and wording">
        <ValueChoice
          label="How paragraphs are numbered"
          options={optionsOf(schemeWords)}
          value={numbering.scheme}
          isReadOnly={readOnly}
          save={(scheme) =>
            save({ numbering: { ...numbering, scheme: scheme as PaperTemplate['numbering']['scheme'] } })
          }
        />
        <RowField {...shared} field="signOffWording" />
        <RowField {...shared} field="accessibilityLine" multiline />
      </Group>
      {!readOnly && (
        <Group title="Delete this template" lead="A template that papers use cannot be deleted.">
          <div className={form.buttons}>
            <DeleteAction
              kind="paperTemplate"
              id={row.id}
              onDeleted={() => void navigate(settingsPath('templates'))}
            />
          </div>
        </Group>
      )}
    </Section>
  );
}
