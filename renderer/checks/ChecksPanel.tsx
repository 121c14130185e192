import { ArrowDown, ArrowUp } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { rules } from '../../shared/checks/index.ts';
import { EmptyNote } from '../components/EmptyNote.tsx';
import { ChecksFilter, SubjectFilter } from './ChecksFilter.tsx';
import type { PaperOfItem } from '../screens/Papers.tsx';
import styles from './ChecksPanel.module.css';
import { useKeptFocus } from './useKeptFocus.ts';
import type { Desk } from './FindingCard.tsx';
import { FindingList } from './FindingList.tsx';
import { type PlacedFinding, groupOf, groupWords, groups } from './placedFindings.ts';
import type { Findings } from './useFindings.ts';

interface ChecksPanelProps {
  readonly findings: Findings;
  /** The papers whose findings these are, each a group under its item; null where they are all of one paper. */
  readonly papers: readonly PaperOfItem[] | null;
  /** Key of the finding that shall have the focus, once. */
  readonly focusOn: string | null;
  readonly onFocused: () => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly onOpen: (finding: PlacedFinding) => void;
  readonly onShowInText: (finding: PlacedFinding) => void;
  readonly desk: Desk | null;
}

/** What the checks have found, the gravest first, and within a severity paper by paper. */
export function ChecksPanel(props: ChecksPanelProps) {
  const { findings, papers, focusOn, onFocused, onStep, onOpen, onShowInText, desk } = props;
  const { checks, all, shown, current } = findings;
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focusOn === null) return;
    const card = [...(panel.current?.querySelectorAll<HTMLElement>('[data-finding]') ?? [])].find(
      (each) => each.dataset['finding'] === focusOn,
    );
    if (card === undefined) return;
    card.scrollIntoView({ block: 'nearest' });
    card.focus({ preventScroll: true });
    onFocused();
  }, [focusOn, onFocused]);
  useKeptFocus(panel, shown);

  if (checks.kind === 'running') return <output className={styles.quiet}>Checking the pack …</output>;
  if (checks.kind === 'failed') {
    return (
      <EmptyNote title="The checks could not be run">
        Something in this meeting keeps them from reading the pack. What you have entered is safe in the
        library.
      </EmptyNote>
    );
  }
  if (all.length === 0) {
    const { ruleSettings } = checks.context.organisation;
    const off = new Set(ruleSettings.flatMap(({ on, rule }) => (on ? [] : [rule])));
    const inUse = rules.filter(({ id }) => !off.has(id)).length;
    return (
      <EmptyNote title={`Nothing found by ${inUse} ${inUse === 1 ? 'check' : 'checks'}`}>
        Dates, notice, money, structure, restriction and language of this pack are as they should be.
      </EmptyNote>
    );
  }
  const at = shown.findIndex(({ key }) => key === current);
  return (
    <div ref={panel} className={styles.panel}>
      <div className={styles.bar}>
        <ChecksFilter findings={findings} />
        <div className={styles.steps}>
          <SubjectFilter findings={findings} />
          <Step by={-1} findings={findings} onStep={onStep} />
          <p className={styles.at}>{at === -1 ? counted(shown.length) : `${at + 1} of ${shown.length}`}</p>
          <Step by={1} findings={findings} onStep={onStep} />
        </div>
      </div>
      {shown.length === 0 && <p className={styles.quiet}>Nothing here with this choice of checks.</p>}
      {groups.map((group) => {
        const inGroup = shown.filter((each) => groupOf(each) === group);
        if (inGroup.length === 0) return null;
        return (
          <section key={group} aria-labelledby={`checks-${group}`} className={styles.group}>
            <h2 id={`checks-${group}`} className={styles.severity}>
              {groupWords[group]} <span className={styles.count}>{inGroup.length}</span>
            </h2>
            {byPaper(inGroup).map(([ref, own]) => {
              const named = papers?.find(({ paper }) => paper.ref === ref);
              return (
                <div key={ref ?? ''} className={styles.paper}>
                  {papers !== null && (
                    <h3 className={styles.paperName}>
                      {named === undefined
                        ? 'The meeting'
                        : `Item ${named.item.number} · ${named.paper.shortTitle}`}
                    </h3>
                  )}
                  <FindingList
                    findings={own}
                    current={current}
                    desk={desk}
                    onOpen={onOpen}
                    onClose={() => findings.choose(null)}
                    onShowInText={onShowInText}
                    onMended={() => onStep(1)}
                  />
                </div>
              );
            })}
          </section>
        );
      })}
    </div>
  );
}

interface StepProps {
  readonly by: 1 | -1;
  readonly findings: Findings;
  readonly onStep: (by: 1 | -1) => void;
}

function Step({ by, findings, onStep }: StepProps) {
  const Arrow = by === 1 ? ArrowDown : ArrowUp;
  return (
    <button
      type="button"
      className={styles.step}
      disabled={findings.shown.length === 0}
      aria-keyshortcuts={by === 1 ? 'F8' : 'Shift+F8'}
      onClick={() => onStep(by)}
    >
      <Arrow aria-hidden="true" size={16} />
      <span className="visuallyHidden">{by === 1 ? 'Next finding' : 'Previous finding'}</span>
      {by === 1 && <kbd className={styles.key}>F8</kbd>}
    </button>
  );
}

const counted = (count: number): string => `${count} ${count === 1 ? 'finding' : 'findings'}`;

const byPaper = (findings: readonly PlacedFinding[]): (readonly [string | null, PlacedFinding[]])[] => [
  ...Map.groupBy(findings, ({ paper }) => paper),
];
