import { Plus } from 'lucide-react';
import { type PaperTemplate, paperTemplate } from '../../../shared/entities/paperTemplate.ts';
import { Action } from '../../components/Action.tsx';
import { optionsOf } from '../../fields/optionsOf.ts';
import { ValueCheckbox } from '../../fields/ValueCheckbox.tsx';
import { EntryField } from '../parts/EntryField.tsx';
import type { TemplatePartProps } from './HeaderFields.tsx';
import { OrderedLines } from './OrderedLines.tsx';
import { TemplateEntry } from './TemplateEntry.tsx';
import { changedAt, freshKey, moved } from './templateEdits.ts';
import { liveWords } from './templateWords.ts';

type Section = PaperTemplate['sections'][number];

const sectionSchema = paperTemplate.shape.sections.element;

/** Sections in their order: heading, what draws them, and whether they are mandatory. */
export function TemplateSections({ row, save, readOnly }: TemplatePartProps) {
  const { sections } = row;
  return (
    <>
      <OrderedLines
        label="Sections of the template"
        entries={sections}
        keyOf={({ key }) => key}
        nameOf={({ heading }) => heading}
        onMove={(from, to) => void save({ sections: moved(sections, from, to) })}
        readOnly={readOnly}
      >
        {(section, at) => {
          const change = (fields: Partial<Section>) => save({ sections: changedAt(sections, at, fields) });
          const entry = { of: sectionSchema, entry: section, readOnly, change } as const;
          return (
            <TemplateEntry
              name={section.heading}
              title={<EntryField {...entry} field="heading" hiddenLabel={`Heading of section ${at + 1}`} />}
              source={{
                label: 'Drawn from',
                hiddenLabel: `What ${section.heading} is drawn from`,
                options: optionsOf(liveWords),
                value: section.live,
                save: (live) => change({ live: live as Section['live'] }),
              }}
              required={section.required}
              saveRequired={(required) => change({ required })}
              readOnly={readOnly}
              onRemove={
                sections.length > 1
                  ? () => void save({ sections: sections.filter((_, index) => index !== at) })
                  : null
              }
              more="Help, numbering, and words where it is empty"
            >
              <EntryField {...entry} field="help" multiline />
              <EntryField {...entry} field="noneWording" multiline />
              <ValueCheckbox
                label="Without a number"
                help="For lists that a numbered house leaves out of its count, such as appendices"
                value={section.unnumbered}
                isReadOnly={readOnly}
                save={(unnumbered) => change({ unnumbered })}
              />
            </TemplateEntry>
          );
        }}
      </OrderedLines>
      {!readOnly && (
        <div>
          <Action
            onPress={() =>
              void save({
                sections: [
                  ...sections,
                  {
                    key: freshKey('new section', sections, 'section'),
                    heading: 'New section',
                    required: false,
                    unnumbered: false,
                    noneWording: '',
                    live: null,
                    start: null,
                    help: '',
                  },
                ],
              })
            }
          >
            <Plus aria-hidden="true" size={17} /> Add a section
          </Action>
        </div>
      )}
    </>
  );
}
