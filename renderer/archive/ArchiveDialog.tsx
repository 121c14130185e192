import { useMemo, useRef, useState } from 'react';
import type { ArchivedBags } from '../../shared/archive/answers.ts';
import { keepsMatterBack } from '../../shared/archive/openEditions.ts';
import type { Row, Rows } from '../../shared/entities/index.ts';
import { invoke } from '../api.ts';
import { ModalDialog } from '../checks/ModalDialog.tsx';
import { Action } from '../components/Action.tsx';
import { today } from '../today.ts';
import { CheckLine } from '../settings/parts/FormLines.tsx';
import styles from '../versions/SupplementDialog.module.css';
import { useKeyProblem } from './useKeyProblem.ts';

interface ArchiveDialogProps {
  readonly meetingId: string;
  readonly organisation: Row<'organisation'>;
  readonly rows: Rows;
  readonly onArchived: (archived: ArchivedBags) => void;
  readonly onClosed: () => void;
}

/** Which bags a meeting becomes and who may read the restricted one; the system then asks where the archive lies. */
export function ArchiveDialog({ meetingId, organisation, rows, onArchived, onClosed }: ArchiveDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const recipients = organisation.archiveRecipients;
  const restricted = useMemo(() => keepsMatterBack(rows, meetingId, today()), [rows, meetingId]);
  const [withRestricted, setWithRestricted] = useState(restricted);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const keyProblem = useKeyProblem();
  const chosen = recipients.map(({ recipient }) => recipient).filter((each) => !left.has(each));
  const archive = async (): Promise<void> => {
    if (withRestricted && chosen.length === 0)
      return setProblem(
        'Choose who may read what is not for publication, or leave it out. You name them in the settings, under “Archive”.',
      );
    setBusy(true);
    setProblem(null);
    const archived = await invoke('archiveMeeting', {
      meetingId,
      recipients: withRestricted ? chosen : [],
      openOnly: !withRestricted,
    });
    setBusy(false);
    if (!archived.ok) return setProblem(archived.problem.message);
    if (archived.value === null) return;
    onArchived(archived.value);
    dialog.current?.close();
  };
  const leave = (recipient: string, isIn: boolean): void => {
    const others = [...left].filter((each) => each !== recipient);
    setLeft(new Set(isIn ? others : [...others, recipient]));
  };
  return (
    <ModalDialog title="Archive this meeting" dialog={dialog} onClosed={onClosed}>
      <p>
        The open bag holds what the public may see: every version of the pack and every supplement, also in
        large print, the record, the minutes, the attachments and the evidence.
      </p>
      {!restricted && <p>Nothing of this meeting is kept from the public, so there is no other bag.</p>}
      {restricted && (
        <fieldset className={styles.items}>
          <legend className={styles.legend}>What is not for publication</legend>
          <CheckLine
            label="Archive it too, encrypted"
            help="In a bag of its own. Without it, that part of the record must be kept elsewhere."
            isSelected={withRestricted}
            onChange={setWithRestricted}
          />
          {withRestricted &&
            recipients.map(({ name, recipient }) => (
              <CheckLine
                key={recipient}
                label={`${name} can read it`}
                help={recipient}
                isSelected={!left.has(recipient)}
                onChange={(isIn) => leave(recipient, isIn)}
              />
            ))}
          {withRestricted && recipients.length === 0 && (
            <p>
              The council has named nobody yet who may read it: name them in the settings, under “Archive”.
            </p>
          )}
        </fieldset>
      )}
      <p role="alert" className={styles.problem}>
        {problem ?? keyProblem}
      </p>
      <div className={styles.actions}>
        <Action
          onPress={() => (busy ? void invoke('cancelArchive', undefined) : dialog.current?.close())}
          label={busy ? 'Stop archiving' : 'Cancel'}
        >
          {busy ? 'Stop' : 'Cancel'}
        </Action>
        <Action weight="main" isDisabled={busy || keyProblem !== null} onPress={() => void archive()}>
          {busy ? 'Archiving …' : 'Choose a folder and archive'}
        </Action>
      </div>
    </ModalDialog>
  );
}
