import { useEffect, useRef, useState } from 'react';
import { Button, FieldError, Form, Input, Label, Text, TextField } from 'react-aria-components';
import type { Problem } from '../../../shared/api.ts';
import type { Row } from '../../../shared/entities/index.ts';
import { organisation } from '../../../shared/entities/organisation.ts';
import { Action } from '../../components/Action.tsx';
import actionStyles from '../../components/Action.module.css';
import fieldStyles from '../../fields/RowField.module.css';
import form from '../parts/Form.module.css';

type Recipient = Row<'organisation'>['archiveRecipients'][number];

const schema = organisation.shape.archiveRecipients.element;

interface NewRecipientProps {
  readonly onAdd: (entry: Recipient) => Promise<Problem | null>;
  readonly onClose: () => void;
}

/** Names one more who may read restricted records. A slip in a recipient is found before anything is encrypted for it. */
export function NewRecipient({ onAdd, onClose }: NewRecipientProps) {
  const [typed, setTyped] = useState<Recipient>({ name: '', recipient: '' });
  const [problems, setProblems] = useState<Partial<Record<keyof Recipient, string>>>({});
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const send = async (): Promise<void> => {
    const read = schema.safeParse({ name: typed.name.trim(), recipient: typed.recipient.trim() });
    if (!read.success)
      return setProblems(
        Object.fromEntries(read.error.issues.map(({ path, message }) => [String(path[0]), message])),
      );
    const refused = await onAdd(read.data);
    if (refused !== null) setProblems({ recipient: refused.message });
  };
  const field = (name: keyof Recipient, label: string, help: string) => (
    <TextField
      className={`${fieldStyles.field}`}
      value={typed[name]}
      onChange={(text) => {
        setTyped({ ...typed, [name]: text });
        setProblems({ ...problems, [name]: undefined });
      }}
      isInvalid={problems[name] !== undefined}
      validationBehavior="aria"
    >
      <Label className={`${fieldStyles.label}`}>{label}</Label>
      <Text slot="description" className={`${fieldStyles.help}`}>
        {help}
      </Text>
      <Input
        {...(name === 'name' ? { ref: first } : {})}
        className={`${fieldStyles.input}`}
        autoComplete="off"
        spellCheck="false"
      />
      <FieldError className={`${fieldStyles.problem}`}>{problems[name]}</FieldError>
    </TextField>
  );
  return (
    <section aria-label="New recipient" className={form.card}>
      <Form
        className={`${form.stack}`}
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        {field('name', 'Who it is', 'A post or an office, like “Monitoring officer”')}
        {field(
          'recipient',
          'Recipient',
          'The line that begins with “age1”; never the one with “AGE-SECRET-KEY”',
        )}
        <div className={form.buttons}>
          <Button type="submit" className={`${actionStyles.main}`}>
            Add
          </Button>
          <Action weight="quiet" onPress={onClose}>
            Cancel
          </Action>
        </div>
      </Form>
    </section>
  );
}
