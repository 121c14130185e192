import { useEffect, useRef, useState } from 'react';
import { Button, FieldError, Form, Input, Label, Text, TextField } from 'react-aria-components';
import type { Problem } from '../../../shared/api.ts';
import type { Row } from '../../../shared/entities/index.ts';
import { Action } from '../../components/Action.tsx';
import actionStyles from '../../components/Action.module.css';
import fieldStyles from '../../fields/RowField.module.css';
import form from '../parts/Form.module.css';
import { readWordings } from './wordings.ts';

type Entry = Row<'organisation'>['glossary'][number];

interface NewTermProps {
  /** Those that are there already. */
  readonly terms: readonly string[];
  readonly onAdd: (entry: Entry) => Promise<Problem | null>;
  readonly onClose: () => void;
}

/** Adds a term; the form stays for the next one. */
export function NewTerm({ terms, onAdd, onClose }: NewTermProps) {
  const [term, setTerm] = useState('');
  const [means, setMeans] = useState('');
  const [not, setNot] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const send = async (): Promise<void> => {
    const written = term.trim();
    const wrong = problemOf(written, terms);
    if (wrong !== null) {
      setProblem(wrong);
      first.current?.focus();
      return;
    }
    const refused = await onAdd({ term: written, means: means.trim(), not: [...readWordings(not)] });
    if (refused !== null) setProblem(refused.message);
  };
  return (
    <section aria-label="New term" className={form.card}>
      <Form
        className={`${form.stack}`}
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <TextField
          className={`${fieldStyles.field}`}
          value={term}
          onChange={(text) => {
            setTerm(text);
            setProblem(null);
          }}
          isInvalid={problem !== null}
          validationBehavior="aria"
        >
          <Label className={`${fieldStyles.label}`}>As it is written</Label>
          <Input ref={first} className={`${fieldStyles.input}`} autoComplete="off" />
          <FieldError className={`${fieldStyles.problem}`}>{problem}</FieldError>
        </TextField>
        <div className={form.pair}>
          <TextField className={`${fieldStyles.field}`} value={means} onChange={setMeans}>
            <Label className={`${fieldStyles.label}`}>What it stands for</Label>
            <Text slot="description" className={`${fieldStyles.help}`}>
              For abbreviations; leave it empty for a name
            </Text>
            <Input className={`${fieldStyles.input}`} autoComplete="off" />
          </TextField>
          <TextField className={`${fieldStyles.field}`} value={not} onChange={setNot}>
            <Label className={`${fieldStyles.label}`}>Never written as</Label>
            <Text slot="description" className={`${fieldStyles.help}`}>
              Several are parted by semicolons
            </Text>
            <Input className={`${fieldStyles.input}`} autoComplete="off" />
          </TextField>
        </div>
        <div className={form.buttons}>
          <Button type="submit" className={`${actionStyles.main}`}>
            Add term
          </Button>
          <Action weight="quiet" onPress={onClose}>
            Done
          </Action>
        </div>
      </Form>
    </section>
  );
}

function problemOf(term: string, terms: readonly string[]): string | null {
  if (term === '') return 'Enter the term as it is written.';
  if (term.length > 300) return 'A term must be 300 characters or fewer.';
  return terms.some((each) => each.toLowerCase() === term.toLowerCase())
    ? `“${term}” is in the glossary already.`
    : null;
}
