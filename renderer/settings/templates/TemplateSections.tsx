import { Plus, X } from 'lucide-react';
import { Button } from 'react-aria-components';
import { type PaperTemplate, paperTemplate } from '../../../shared/entities/paperTemplate.ts';
import { Action } from '../../components/Action.tsx';
import { optionsOf } from '../../fields/optionsOf.ts';
import { ValueCheckbox } from '../../fields/ValueCheckbox.tsx';
import { ValueChoice } from '../../fields/ValueChoice.tsx';
import removeStyles from '../../history/RemoveButton.module.css';
import { EntryField } from '../parts/EntryField.tsx';
import type { TemplatePartProps } from './HeaderFields.tsx';
import { OrderedLines } from './OrderedLines.tsx';
import styles from './OrderedLines.module.css';
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
            <>
              <EntryField {...entry} field="heading" hiddenLabel={`Heading of section ${at + 1}`} />
              <ValueChoice
                label="Drawn from"
                hiddenLabel={`What ${section.heading} is drawn from`}
                options={optionsOf(liveWords)}
                none="The author"
                value={section.live}
                isReadOnly={readOnly}
                save={(live) => change({ live: live as Section['live'] })}
              />
              <ValueCheckbox
                label="Mandatory"
                value={section.required}
                isReadOnly={readOnly}
                save={(required) => change({ required })}
              />
              {!readOnly && sections.length > 1 && (
                <Button
                  className={`${removeStyles.remove}`}
                  aria-label={`Take away ${section.heading}`}
                  onPress={() => void save({ sections: sections.filter((_, index) => index !== at) })}
                >
                  <X aria-hidden="true" size={16} />
                </Button>
              )}
              <details>
                <summary className={styles.summary}>Help, numbering, and words where it is empty</summary>
                <div className={styles.more}>
                  <EntryField {...entry} field="help" multiline />
                  <EntryField {...entry} field="noneWording" multiline />
                  <ValueCheckbox
                    label="Without a number"
                    help="For lists that a numbered house leaves out of its count, such as appendices"
                    value={section.unnumbered}
                    isReadOnly={readOnly}
                    save={(unnumbered) => change({ unnumbered })}
                  />
                </div>
              </details>
            </>
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
