import { Plus, X } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { Problem } from '../../../shared/api.ts';
import { type PaperTemplate, paperTemplate } from '../../../shared/entities/paperTemplate.ts';
import { Action } from '../../components/Action.tsx';
import { optionsOf } from '../../fields/optionsOf.ts';
import { ValueCheckbox } from '../../fields/ValueCheckbox.tsx';
import { ValueChoice } from '../../fields/ValueChoice.tsx';
import removeStyles from '../../history/RemoveButton.module.css';
import { EntryField } from '../parts/EntryField.tsx';
import { OrderedLines } from './OrderedLines.tsx';
import styles from './OrderedLines.module.css';
import { changedAt, freshKey, moved } from './templateEdits.ts';
import { filledFromWords } from './templateWords.ts';

type Field = PaperTemplate['header'][number];

const fieldSchema = paperTemplate.shape.header.element;

export interface TemplatePartProps {
  readonly row: PaperTemplate;
  readonly save: (fields: Partial<PaperTemplate>) => Promise<Problem | null>;
  readonly readOnly: boolean;
}

/** Fields of the table at the head: what they are called, what fills them, and whether they are mandatory. */
export function HeaderFields({ row, save, readOnly }: TemplatePartProps) {
  const { header } = row;
  return (
    <>
      <OrderedLines
        label="Header fields"
        entries={header}
        keyOf={({ key }) => key}
        nameOf={({ label }) => label}
        onMove={(from, to) => void save({ header: moved(header, from, to) })}
        readOnly={readOnly}
      >
        {(field, at) => {
          const change = (fields: Partial<Field>) => save({ header: changedAt(header, at, fields) });
          return (
            <>
              <EntryField
                of={fieldSchema}
                entry={field}
                field="label"
                readOnly={readOnly}
                change={change}
                hiddenLabel={`Label of header field ${at + 1}`}
              />
              <ValueChoice
                label="Filled from"
                hiddenLabel={`What fills ${field.label}`}
                options={optionsOf(filledFromWords)}
                none="The author"
                value={field.from}
                isReadOnly={readOnly}
                save={(from) => change({ from: from as Field['from'] })}
              />
              <ValueCheckbox
                label="Mandatory"
                value={field.required}
                isReadOnly={readOnly}
                save={(required) => change({ required })}
              />
              {!readOnly && (
                <Button
                  className={`${removeStyles.remove}`}
                  aria-label={`Take away ${field.label}`}
                  onPress={() => void save({ header: header.filter((_, index) => index !== at) })}
                >
                  <X aria-hidden="true" size={16} />
                </Button>
              )}
              <details>
                <summary className={styles.summary}>Help for the author</summary>
                <div className={styles.more}>
                  <EntryField
                    of={fieldSchema}
                    entry={field}
                    field="help"
                    multiline
                    readOnly={readOnly}
                    change={change}
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
                header: [
                  ...header,
                  {
                    key: freshKey('new field', header, 'field'),
                    label: 'New field',
                    required: false,
                    from: null,
                    help: '',
                  },
                ],
              })
            }
          >
            <Plus aria-hidden="true" size={17} /> Add a header field
          </Action>
        </div>
      )}
    </>
  );
}
