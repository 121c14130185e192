import { useState } from 'react';
import { FieldError, Input, Label, TextField } from 'react-aria-components';
import { dayText, readDay } from '../../fields/dayText.ts';
import fieldStyles from '../../fields/RowField.module.css';
import { SelectLine } from '../parts/FormLines.tsx';
import form from '../parts/Form.module.css';
import { useCouncil } from '../useCouncil.ts';
import type { HolderDraft } from './newHolder.ts';
import { peopleOf } from './posts.ts';

interface HolderLinesProps {
  readonly id: string;
  readonly draft: HolderDraft;
  readonly onChange: (draft: HolderDraft) => void;
  readonly problem: string | null;
  readonly isOptional?: boolean;
}

/** Who takes up a post, and from when. */
export function HolderLines({ id, draft, onChange, problem, isOptional = false }: HolderLinesProps) {
  const { council, rows } = useCouncil();
  const [day, setDay] = useState(dayText(draft.from));
  const people = peopleOf(rows, council.id);
  const isNew = draft.personId === null;
  return (
    <>
      {people.length > 0 && (
        <SelectLine
          label="Held by"
          options={[
            { value: '', label: isOptional ? 'Nobody yet, or somebody new' : 'Somebody new' },
            ...people.map(({ id: personId, name }) => ({ value: personId, label: name })),
          ]}
          value={draft.personId ?? ''}
          onChange={(chosen) => onChange({ ...draft, personId: chosen === '' ? null : chosen })}
        />
      )}
      <div className={form.pair}>
        {isNew && (
          <TextField
            className={`${fieldStyles.field}`}
            value={draft.name}
            onChange={(name) => onChange({ ...draft, name })}
            isInvalid={problem !== null && draft.name.trim() === ''}
            validationBehavior="aria"
          >
            <Label className={`${fieldStyles.label}`}>
              {people.length === 0 ? 'Held by' : 'Name of the new holder'}
              {isOptional && people.length === 0 ? ' (if you know it)' : ''}
            </Label>
            <Input className={`${fieldStyles.input}`} autoComplete="off" placeholder="Councillor A Member" />
          </TextField>
        )}
        <TextField
          className={`${fieldStyles.field}`}
          value={day}
          onChange={(text) => {
            setDay(text);
            onChange({ ...draft, from: readDay(text.trim()) });
          }}
          isInvalid={problem !== null}
          validationBehavior="aria"
        >
          <Label className={`${fieldStyles.label}`}>Holds it from</Label>
          <Input id={`${id}-from`} className={`${fieldStyles.input}`} autoComplete="off" />
          <FieldError className={`${fieldStyles.problem}`}>{problem}</FieldError>
        </TextField>
      </div>
    </>
  );
}
