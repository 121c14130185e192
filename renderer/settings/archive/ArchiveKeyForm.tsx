import { useEffect, useState } from 'react';
import { Input, Label, Text, TextField } from 'react-aria-components';
import type { ArchiveKey } from '../../../shared/archive/answers.ts';
import type { Result } from '../../../shared/api.ts';
import { invoke } from '../../api.ts';
import { Action } from '../../components/Action.tsx';
import fieldStyles from '../../fields/RowField.module.css';
import form from '../parts/Form.module.css';

const readKey = async (): Promise<ArchiveKey | null> => {
  const answer = await invoke('archiveKey', undefined);
  return answer.ok ? answer.value : null;
};

/** The public half of the key, and the ways of the whole key to another computer and back, under a passphrase. */
export function ArchiveKeyForm() {
  const [key, setKey] = useState<ArchiveKey | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [told, setTold] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => void readKey().then(setKey), []);
  const take = async <T,>(
    work: () => Promise<Result<T | null>>,
    words: (value: T) => string,
  ): Promise<void> => {
    setBusy(true);
    setProblem(null);
    setTold(null);
    const answer = await work();
    setBusy(false);
    if (!answer.ok) return setProblem(answer.problem.message);
    if (answer.value === null) return;
    setPassphrase('');
    setTold(words(answer.value));
    setKey(await readKey());
  };
  if (key === null) return null;
  return (
    <>
      <output className={told === null ? undefined : form.told}>{told}</output>
      {(problem ?? key.problem) !== null && (
        <p role="alert" className={form.failure}>
          {problem ?? key.problem}
        </p>
      )}
      <p className={form.path}>
        {key.key === null ? (
          'No key has been made yet.'
        ) : (
          <>
            Public key: <code>{key.key}</code>
          </>
        )}
      </p>
      {key.problem === null && (
        <>
          <TextField
            className={`${fieldStyles.field}`}
            type="password"
            value={passphrase}
            onChange={setPassphrase}
          >
            <Label className={`${fieldStyles.label}`}>Passphrase</Label>
            <Text slot="description" className={`${fieldStyles.help}`}>
              For the file of the key when you export or import it: at least 12 characters. Tabled keeps it
              nowhere.
            </Text>
            <Input className={`${fieldStyles.input}`} autoComplete="off" />
          </TextField>
          <div className={form.buttons}>
            <Action
              isDisabled={busy}
              onPress={() =>
                void take(
                  () => invoke('exportArchiveKey', { passphrase }),
                  ({ name }) => `Exported as “${name}”. Keep it and the passphrase in two places.`,
                )
              }
            >
              Export the key …
            </Action>
            <Action
              isDisabled={busy}
              onPress={() =>
                void take(
                  () => invoke('importArchiveKey', { passphrase }),
                  () => 'The key is kept on this computer now.',
                )
              }
            >
              Import a key …
            </Action>
          </div>
        </>
      )}
    </>
  );
}
