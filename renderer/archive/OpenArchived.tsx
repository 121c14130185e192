import { FolderOpen } from 'lucide-react';
import { useState } from 'react';
import { Input, Label, Text, TextField } from 'react-aria-components';
import type { ArchivedMeeting } from '../../shared/archive/answers.ts';
import { invoke } from '../api.ts';
import { Action } from '../components/Action.tsx';
import fieldStyles from '../fields/RowField.module.css';
import form from '../settings/parts/Form.module.css';
import { ArchivedMeetingView } from './ArchivedMeetingView.tsx';
import styles from './ArchiveScreen.module.css';
import { useAnswer } from './useAnswer.ts';

/** Opens the bag of a meeting to read: nothing of it comes into the library. */
export function OpenArchived() {
  const [identity, setIdentity] = useState('');
  const { value: meeting, problem, isBusy, ask } = useAnswer<ArchivedMeeting>();
  return (
    <section aria-labelledby="open-archived" className={styles.group}>
      <h2 id="open-archived" className={styles.heading}>
        Open an archived meeting
      </h2>
      <p className={styles.hint}>
        A bag is shown as it was archived: its documents, what was decided and what the checks had found. It
        can be read, not changed, and your library stays as it is.
      </p>
      <TextField
        className={`${fieldStyles.field} ${styles.identity}`}
        type="password"
        value={identity}
        onChange={setIdentity}
      >
        <Label className={`${fieldStyles.label}`}>Identity, if the bag is encrypted</Label>
        <Text slot="description" className={`${fieldStyles.help}`}>
          The line that begins with “AGE-SECRET-KEY-1”. It is used to open the bag and kept nowhere.
        </Text>
        <Input className={`${fieldStyles.input}`} autoComplete="off" />
      </TextField>
      <div>
        <Action isDisabled={isBusy} onPress={() => void ask(invoke('openArchived', { identity }))}>
          <FolderOpen aria-hidden="true" size={17} /> {isBusy ? 'Opening …' : 'Choose a bag and open it'}
        </Action>
      </div>
      {problem !== null && (
        <p role="alert" className={form.failure}>
          {problem}
        </p>
      )}
      {meeting !== null && <ArchivedMeetingView key={meeting.name} meeting={meeting} identity={identity} />}
    </section>
  );
}
