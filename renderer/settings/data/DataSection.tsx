import { FolderOpen, HardDriveDownload } from 'lucide-react';
import { sizeText } from '../../../shared/sizeText.ts';
import { invoke } from '../../api.ts';
import { Action } from '../../components/Action.tsx';
import form from '../parts/Form.module.css';
import { Group, Section } from '../parts/Section.tsx';
import { BackupList } from './BackupList.tsx';
import { useDataFolder } from './useDataFolder.ts';

/** Where the library lies, and the copies of it. */
export function DataSection() {
  const { folder, isBusy, done, problem, backUp, restore } = useDataFolder();
  const failure = problem ?? folder?.problem ?? null;
  return (
    <Section
      title="Data and backups"
      lead="Everything is in one file on this computer. Tabled copies it by itself: when it starts, where the last copy is older than a day, and when it ends, where something was changed."
    >
      <output className={done === null ? undefined : form.told}>{done}</output>
      {failure !== null && (
        <p role="alert" className={form.failure}>
          {failure.message}
        </p>
      )}
      <Group title="Library">
        {folder !== null && (
          <p className={form.path}>
            {folder.file}
            {folder.bytes !== null && <span className={form.about}> · {sizeText(folder.bytes)}</span>}
          </p>
        )}
        <div>
          <Action onPress={() => void invoke('showDataFolder', undefined)}>
            <FolderOpen aria-hidden="true" size={17} /> Open in its folder
          </Action>
        </div>
      </Group>
      <Group
        title="Backups"
        lead="The latest of each of 14 days is kept, and of each of 8 weeks. Those that you make by hand stay until you delete them."
      >
        <div className={form.buttons}>
          <Action weight="main" isDisabled={isBusy} onPress={() => void backUp(false)}>
            <HardDriveDownload aria-hidden="true" size={17} /> Back up now
          </Action>
          <Action isDisabled={isBusy} onPress={() => void backUp(true)}>
            Back up to another place …
          </Action>
        </div>
        {folder !== null &&
          (folder.backups.length === 0 ? (
            <p className={form.about}>There is no backup yet.</p>
          ) : (
            <BackupList backups={folder.backups} isBusy={isBusy} onRestore={(name) => void restore(name)} />
          ))}
      </Group>
      <Group
        title="Restore"
        lead="A backup is checked before it is used. The library until now is kept beside it under another name, never deleted."
      >
        <div>
          <Action isDisabled={isBusy} onPress={() => void restore(null)}>
            Restore from another place …
          </Action>
        </div>
      </Group>
    </Section>
  );
}
