import { type ReactNode, memo } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { ChecksCount } from '../../checks/ChecksCount.tsx';
import { ChecksPanel } from '../../checks/ChecksPanel.tsx';
import type { Desk } from '../../checks/FindingCard.tsx';
import type { ChecksOnScreen } from '../../checks/useChecksOnScreen.ts';
import styles from '../PaperScreen.module.css';

const tabs = [
  ['findings', 'Findings'],
  ['signOffs', 'Sign-offs'],
  ['details', 'Details'],
] as const;

export type AboutTab = (typeof tabs)[number][0];

interface AboutPaperProps {
  readonly tab: AboutTab;
  readonly onTab: (tab: AboutTab) => void;
  readonly checks: ChecksOnScreen;
  /** Whether a meeting has taken the paper up. */
  readonly isReal: boolean;
  readonly desk: Desk | null;
  /** What the tab shows; nothing for the findings, which are shown here. */
  readonly children: ReactNode;
}

/** What is known of the paper, beside its page. With the findings in front it is drawn anew only when they change. */
export const AboutPaper = memo(function AboutPaper(props: AboutPaperProps) {
  const { tab, onTab, checks, isReal, desk, children } = props;
  return (
    <Tabs
      className={`${styles.context}`}
      selectedKey={tab}
      onSelectionChange={(key) => onTab(tabs.find(([id]) => id === key)?.[0] ?? 'findings')}
    >
      <TabList aria-label="About the paper" className={`${styles.tabs}`}>
        {tabs.map(([id, label]) => (
          <Tab key={id} id={id} className={`${styles.tab}`}>
            {label}
            {id === 'findings' && <ChecksCount findings={checks.findings} />}
          </Tab>
        ))}
      </TabList>
      <TabPanel id="findings" className={`${styles.panel}`}>
        {!isReal && (
          <p className={styles.note}>
            On no agenda yet: notice, deadlines and dates are checked once a meeting has taken the paper up.
          </p>
        )}
        <ChecksPanel {...checks} papers={null} desk={desk} />
      </TabPanel>
      {tabs.slice(1).map(([id]) => (
        <TabPanel key={id} id={id} className={`${styles.panel}`}>
          {children}
        </TabPanel>
      ))}
    </Tabs>
  );
});
