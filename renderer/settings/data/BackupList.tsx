import type { BackupEntry } from '../../../shared/api.ts';
import { sizeText } from '../../../shared/sizeText.ts';
import { Action } from '../../components/Action.tsx';
import form from '../parts/Form.module.css';
import { backupKindWords, momentText } from './backupWords.ts';

interface BackupListProps {
  readonly backups: readonly BackupEntry[];
  readonly isBusy: boolean;
  readonly onRestore: (name: string) => void;
}

/** Backups, the latest first, each with its date and size. */
export function BackupList({ backups, isBusy, onRestore }: BackupListProps) {
  return (
    <ul aria-label="Backups" className={form.list}>
      {backups.map(({ name, at, kind, bytes }) => (
        <li key={name} className={form.line}>
          <div>
            <p>{momentText(at)}</p>
            <p className={form.about}>
              {backupKindWords[kind]} · {sizeText(bytes)}
            </p>
          </div>
          <Action
            weight="quiet"
            isDisabled={isBusy}
            label={`Restore the backup of ${momentText(at)}`}
            onPress={() => onRestore(name)}
          >
            Restore
          </Action>
        </li>
      ))}
    </ul>
  );
}
