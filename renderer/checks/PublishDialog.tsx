import { useRef, useState } from 'react';
import { readiness } from '../../shared/checks/readiness.ts';
import { Action } from '../components/Action.tsx';
import { today } from '../today.ts';
import { ModalDialog } from './ModalDialog.tsx';
import { type PlacedFinding, groupOf } from './placedFindings.ts';
import styles from './PublishDialog.module.css';
import { SeverityMark } from './SeverityMark.tsx';
import { publishPack } from './steps.ts';
import type { Checks } from './useChecks.ts';

interface PublishDialogProps {
  readonly meetingId: string;
  /** "Cabinet, Wednesday 27 September 2023" */
  readonly name: string;
  /** Number that the published pack will have. */
  readonly version: number;
  readonly checks: Checks & { readonly kind: 'ready' };
  readonly onFinding: (finding: PlacedFinding) => void;
  readonly onPublished: (version: number) => void;
  readonly onClosed: () => void;
}

/** What stands in the way of publication, what is recorded with the pack, and what each paper still waits for. */
export function PublishDialog(props: PublishDialogProps) {
  const { meetingId, name, version, checks, onFinding, onPublished, onClosed } = props;
  const { context, findings } = checks;
  const dialog = useRef<HTMLDialogElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const open = findings.filter((finding) => groupOf(finding) === 'must');
  const overridden = findings.filter((finding) => groupOf(finding) === 'overridden');
  const publish = async (): Promise<void> => {
    setBusy(true);
    const published = await publishPack(meetingId);
    setBusy(false);
    if (!published.ok) return setProblem(published.problem.message);
    dialog.current?.close();
    onPublished(published.value);
  };
  return (
    <ModalDialog title={`Publish ${name}`} dialog={dialog} onClosed={onClosed}>
      {open.length > 0 && (
        <section aria-label="In the way of publication" className={styles.part}>
          <h3 className={styles.heading}>
            {open.length === 1 ? 'One fault is' : `${open.length} faults are`} in the way
          </h3>
          <p className={styles.help}>Mend each of them, or override it with a reason.</p>
          <ul className={styles.list}>
            {open.map((finding) => (
              <li key={finding.key}>
                <button
                  type="button"
                  className={styles.finding}
                  onClick={() => {
                    dialog.current?.close();
                    onFinding(finding);
                  }}
                >
                  <SeverityMark severity="must" size={12} />
                  <span>
                    <strong>{finding.title}</strong> {finding.message}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {open.length === 0 && (
        <p>
          Nothing is in the way. The pack is frozen as version {version}: it stays as it is, whatever changes
          later.
        </p>
      )}
      {overridden.length > 0 && (
        <details className={styles.part}>
          <summary className={styles.heading}>
            {overridden.length === 1
              ? 'One override is recorded with the pack'
              : `${overridden.length} overrides are recorded with the pack`}
          </summary>
          <ul className={styles.list}>
            {overridden.map((finding) => (
              <li key={finding.key} className={styles.override}>
                <strong>{finding.title}</strong> “{finding.override?.reason}” – {finding.override?.by}
              </li>
            ))}
          </ul>
        </details>
      )}
      {context.papers.length > 0 && (
        <section aria-label="Papers" className={styles.part}>
          <h3 className={styles.heading}>Papers</h3>
          <ul className={styles.list}>
            {context.papers.map((paper) => {
              const state = readiness(paper, findings, today());
              return (
                <li key={paper.paper.id} className={styles.paper}>
                  <strong>
                    Item {paper.item.number} · {paper.paper.shortTitle}
                  </strong>{' '}
                  <span className={styles.help}>{state.line}</span>
                </li>
              );
            })}
          </ul>
        </section>
      )}
      <p role="alert" className={styles.problem}>
        {problem}
      </p>
      <div className={styles.actions}>
        <Action onPress={() => dialog.current?.close()}>Cancel</Action>
        {open.length === 0 && (
          <Action weight="main" isDisabled={busy} onPress={() => void publish()}>
            Publish version {version}
          </Action>
        )}
      </div>
    </ModalDialog>
  );
}
