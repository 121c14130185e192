import { useRef, useState } from 'react';
import type { Document } from '../../shared/document/blocks.ts';
import { largePrintSizes } from '../../shared/document/largePrintTheme.ts';
import { editions } from '../../shared/editions.ts';
import { ModalDialog } from '../checks/ModalDialog.tsx';
import { Action } from '../components/Action.tsx';
import { ValueCheckbox } from '../fields/ValueCheckbox.tsx';
import { ValueChoice } from '../fields/ValueChoice.tsx';
import { type PackOnScreen, printPack, startExport, useStore } from '../store.ts';
import { Choices } from './Choices.tsx';
import { type ExportChoices, exportForms, keepChoices, lastChoices, packParts } from './exportChoices.ts';
import styles from './ExportDialog.module.css';
import { type ExportField, requestOf, takesLarge, takesSize } from './exportRequest.ts';
import { editionWords, formLabel, partWords, whatWillBeMade } from './exportWords.ts';
import { MembersFields } from './MembersFields.tsx';
import { PartFields } from './PartFields.tsx';

interface ExportDialogProps {
  readonly pack: PackOnScreen;
  /** The pack on screen, for what can be chosen of it. */
  readonly document: Document;
  readonly onClosed: () => void;
}

/** Whom the pack is for, in which form, and what of it: says in words what will come of the choices before it is made. */
export function ExportDialog({ pack, document, onClosed }: ExportDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [choices, setChoices] = useState(() => lastChoices(pack.meetingId));
  const [passphrase, setPassphrase] = useState({ first: '', again: '' });
  const [asked, setAsked] = useState(false);
  const choosing = useStore(({ exporting }) => exporting.kind === 'choosing');
  const requested = requestOf(choices, passphrase);
  const problemOf = (field: ExportField): string | undefined =>
    !requested.ok && requested.problem.field === field && (asked || requested.problem.clash)
      ? requested.problem.words
      : undefined;
  const change = (changed: Partial<ExportChoices>): null => {
    setAsked(false);
    setChoices((before) => ({ ...before, ...changed }));
    return null;
  };
  const make = async (): Promise<void> => {
    setAsked(true);
    if (!requested.ok) return focusProblem(dialog.current);
    keepChoices(pack.meetingId, choices);
    await startExport(requested.request);
    // A person who closed the dialog for the file may want to choose something else.
    if (useStore.getState().exporting.kind !== 'none') dialog.current?.close();
  };
  const print = (): void => {
    dialog.current?.close();
    void printPack(choices.edition);
  };
  const { edition, form, part, large, size, reports } = choices;
  const printable = part === 'pack' && form !== 'zip';
  const sentences = whatWillBeMade(choices, { document, source: pack.source, mine: passphrase.first !== '' });
  return (
    <ModalDialog title="Export the pack" dialog={dialog} onClosed={onClosed}>
      <div className={styles.form}>
        <Choices
          label="Whom is it for?"
          options={editions.map((value) => ({ value, label: editionWords[value].label }))}
          value={edition}
          onChange={(value) => change({ edition: value })}
          help={editionWords[edition].help}
        />
        <Choices
          label="In which form?"
          options={exportForms.map((value) => ({ value, label: formLabel(value) }))}
          value={form}
          onChange={(value) => change({ form: value })}
          problem={problemOf('form')}
        />
        <Choices
          label="How much of it?"
          options={packParts.map((value) => ({ value, label: partWords[value] }))}
          value={part}
          onChange={(value) => change({ part: value })}
          problem={problemOf('part')}
        />
        {form !== 'zip' && (
          <PartFields choices={choices} change={change} problemOf={problemOf} document={document} />
        )}
        {takesLarge(choices) && (
          <ValueCheckbox
            label="In large print, with the main pack’s page numbers"
            value={large}
            save={async (value) => Promise.resolve(change({ large: value }))}
          />
        )}
        {takesSize(choices) && (
          <ValueChoice
            label="Size of large print"
            value={size}
            options={sizes}
            save={async (value) => Promise.resolve(change({ size: value ?? size }))}
          />
        )}
        {form === 'zip' && (
          <ValueCheckbox
            label="Each report as a file of its own, too"
            value={reports}
            save={async (value) => Promise.resolve(change({ reports: value }))}
          />
        )}
        {edition === 'members' && (
          <MembersFields
            choices={choices}
            change={change}
            problemOf={problemOf}
            passphrase={passphrase}
            onPassphrase={setPassphrase}
          />
        )}
        <section aria-label="What will be made" aria-live="polite" className={styles.outcome}>
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </section>
      </div>
      <div className={styles.actions}>
        <Action weight="quiet" isDisabled={!printable || choosing} onPress={print}>
          Print instead …
        </Action>
        <Action onPress={() => dialog.current?.close()}>Cancel</Action>
        <Action weight="main" isDisabled={choosing} onPress={() => void make()}>
          Export …
        </Action>
      </div>
    </ModalDialog>
  );
}

const sizes = Array.from({ length: (largePrintSizes.most - largePrintSizes.least) / 2 + 1 }, (_, at) => {
  const points = largePrintSizes.least + 2 * at;
  return {
    value: String(points),
    label: points === largePrintSizes.usual ? `${points} points, the usual` : `${points} points`,
  };
});

/** Leads to the field that something is wrong with, once it says so. */
function focusProblem(dialog: HTMLDialogElement | null): void {
  requestAnimationFrame(() => {
    const said = [...(dialog?.querySelectorAll('[role=alert]') ?? [])].find(
      ({ textContent }) => textContent !== '',
    );
    const place =
      dialog?.querySelector('[aria-invalid=true]') ?? said?.parentElement?.querySelector('input, select');
    if (place instanceof HTMLElement) place.focus();
  });
}
