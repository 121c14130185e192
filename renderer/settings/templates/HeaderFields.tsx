import { Plus } from 'lucide-react';
import type { Problem } from '../../../shared/api.ts';
import { type PaperTemplate, paperTemplate } from '../../../shared/entities/paperTemplate.ts';
import { Action } from '../../components/Action.tsx';
import { optionsOf } from '../../fields/optionsOf.ts';
import { EntryField } from '../parts/EntryField.tsx';
import { OrderedLines } from './OrderedLines.tsx';
import { TemplateEntry } from './TemplateEntry.tsx';
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
          const entry = { of: fieldSchema, entry: field, readOnly, change } as const;
          return (
            <TemplateEntry
              name={field.label}
              title={<EntryField {...entry} field="label" hiddenLabel={`Label of header field ${at + 1}`} />}
              source={{
                label: 'Filled from',
                hiddenLabel: `What fills ${field.label}`,
                options: optionsOf(filledFromWords),
                value: field.from,
                save: (from) => change({ from: from as Field['from'] }),
              }}
              required={field.required}
              saveRequired={(required) => change({ required })}
              readOnly={readOnly}
              onRemove={() => void save({ header: header.filter((_, index) => index !== at) })}
              more="Help for the author"
            >
              <EntryField {...entry} field="help" multiline />
            </TemplateEntry>
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
