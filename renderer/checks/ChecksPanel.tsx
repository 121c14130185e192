import { ArrowDown, ArrowUp } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { rules } from '../../shared/checks/index.ts';
import { Action } from '../components/Action.tsx';
import { EmptyNote } from '../components/EmptyNote.tsx';
import { ChecksFilter } from './ChecksFilter.tsx';
import type { PaperOfItem } from '../screens/Papers.tsx';
import styles from './ChecksPanel.module.css';
import { useKeptFocus } from './useKeptFocus.ts';
import { type Desk, FindingCard } from './FindingCard.tsx';
import { type PlacedFinding, groupOf, groupWords, groups } from './placedFindings.ts';
import type { Findings } from './useFindings.ts';

interface ChecksPanelProps {
  readonly findings: Findings;
  /** Item and short title of each paper, by its reference. */
  readonly papers: readonly PaperOfItem[];
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
    return (
      <EmptyNote title={`Nothing found by ${rules.length} checks`}>
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
          <Action
            weight="quiet"
            label="Previous finding"
            isDisabled={shown.length === 0}
            onPress={() => onStep(-1)}
          >
            <ArrowUp aria-hidden="true" size={16} />
          </Action>
          <p className={styles.at}>
            {at === -1 ? shown.length : `${at + 1} of ${shown.length}`}
            <span className="visuallyHidden"> {shown.length === 1 ? 'finding' : 'findings'}</span>
          </p>
          <Action
            weight="quiet"
            label="Next finding"
            isDisabled={shown.length === 0}
            onPress={() => onStep(1)}
          >
            <ArrowDown aria-hidden="true" size={16} />
          </Action>
          <p className={styles.keys}>
            <kbd>F8</kbd> next, <kbd>Shift F8</kbd> back
          </p>
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
              const named = papers.find(({ paper }) => paper.ref === ref);
              return (
                <div key={ref ?? ''} className={styles.paper}>
                  <h3 className={styles.paperName}>
                    {named === undefined
                      ? 'The meeting'
                      : `Item ${named.item.number} · ${named.paper.shortTitle}`}
                  </h3>
                  <ul>
                    {own.map((finding) => (
                      <FindingCard
                        key={finding.key}
                        finding={finding}
                        isOpen={finding.key === current}
                        onOpen={() => onOpen(finding)}
                        onClose={() => findings.choose(null)}
                        onShowInText={() => onShowInText(finding)}
                        onMended={() => onStep(1)}
                        desk={desk}
                      />
                    ))}
                  </ul>
                </div>
              );
            })}
          </section>
        );
      })}
    </div>
  );
}

const byPaper = (findings: readonly PlacedFinding[]): (readonly [string | null, PlacedFinding[]])[] => [
  ...Map.groupBy(findings, ({ paper }) => paper),
];
