import { useEffect, useState } from 'react';
import type { DataFolder, Problem } from '../../../shared/api.ts';
import { invoke } from '../../api.ts';
import { useStore } from '../../store.ts';

/** Everything that the two screens with backups do; one thing at a time. */
export interface BackupWork {
  /** Null until it has been read. */
  readonly folder: DataFolder | null;
  readonly isBusy: boolean;
  /** What was done last, in words. */
  readonly done: string | null;
  readonly problem: Problem | null;
  readonly backUp: (elsewhere: boolean) => Promise<void>;
  /** A backup by its name; null asks for a file. */
  readonly restore: (name: string | null) => Promise<void>;
}

export function useDataFolder(): BackupWork {
  const [folder, setFolder] = useState<DataFolder | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [done, setDone] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => {
    let isThere = true;
    const read = async (): Promise<void> => {
      const answer = await invoke('dataFolder', undefined);
      if (!isThere) return;
      if (answer.ok) setFolder(answer.value);
      else setProblem(answer.problem);
    };
    void read();
    return () => {
      isThere = false;
    };
  }, []);
  /** The sentence that says what was done; null where the person closed the dialog. */
  const work = async (step: () => Promise<string | Problem | null>): Promise<void> => {
    setBusy(true);
    setDone(null);
    setProblem(null);
    const answer = await step();
    if (typeof answer === 'string') setDone(answer);
    else setProblem(answer);
    setBusy(false);
    const after = await invoke('dataFolder', undefined);
    if (after.ok) setFolder(after.value);
  };
  return {
    folder,
    isBusy,
    done,
    problem,
    backUp: (elsewhere) =>
      work(async () => {
        const made = await invoke('backUp', { elsewhere });
        if (!made.ok) return made.problem;
        return made.value === null ? null : `Backed up as “${made.value.name}”.`;
      }),
    restore: (name) =>
      work(async () => {
        const restored = await invoke('restoreBackup', { name });
        if (!restored.ok) return restored.problem;
        if (restored.value === null) return null;
        const { library, kept } = restored.value;
        useStore.setState({ library, pack: null, saving: { kind: 'idle' } });
        return kept === null
          ? 'The backup has been restored.'
          : `The backup has been restored. The library until now is kept as “${kept}”.`;
      }),
  };
}
