import { useState } from 'react';
import { type AttachRequest, attachFile } from './attachFile.ts';

/** How attaching a file stands at one place. */
export type Attaching =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'passphrase'; readonly name: string; readonly wrong: boolean }
  | { readonly kind: 'undecided'; readonly name: string; readonly changes: number; readonly comments: number }
  | { readonly kind: 'refused'; readonly message: string };

export interface AttachingSteps {
  readonly state: Attaching;
  readonly choose: () => void;
  readonly drop: (file: File) => void;
  readonly open: (passphrase: string) => void;
  readonly accept: () => void;
  readonly stop: () => void;
}

/** The steps from a file to an attachment of an appendix, or to the whole of a paper. */
export function useAttaching(to: AttachRequest['to']): AttachingSteps {
  const [state, setState] = useState<Attaching>({ kind: 'idle' });

  const run = async (rest: Omit<AttachRequest, 'to'>): Promise<void> => {
    setState({ kind: 'reading' });
    const answer = await attachFile({ to, ...rest });
    if (!answer.ok) return setState({ kind: 'refused', message: answer.problem.message });
    switch (answer.value.kind) {
      case 'attached':
      case 'notChosen':
        return setState({ kind: 'idle' });
      case 'needsPassphrase':
        return setState({ kind: 'passphrase', name: answer.value.name, wrong: answer.value.wrong });
      case 'undecided':
        return setState(answer.value);
    }
  };

  const drop = async (file: File): Promise<void> => {
    setState({ kind: 'reading' });
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      await run({ file: { kind: 'dropped', name: file.name, bytes } });
    } catch {
      // A folder, or a file that was moved away while it was dragged.
      setState({ kind: 'refused', message: `“${file.name}” cannot be read: drop one file, not a folder.` });
    }
  };

  return {
    state,
    choose: () => void run({ file: { kind: 'choose' } }),
    drop: (file) => void drop(file),
    open: (passphrase) => void run({ file: { kind: 'again' }, passphrase }),
    accept: () => void run({ file: { kind: 'again' }, acceptChanges: true }),
    stop: () => setState({ kind: 'idle' }),
  };
}
