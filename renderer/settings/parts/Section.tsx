import { type ReactNode, useEffect } from 'react';
import { Link } from 'react-router';
import styles from './Section.module.css';

interface SectionProps {
  readonly title: string;
  /** What it is for, in a sentence or two. */
  readonly lead?: ReactNode;
  /** The list that this was opened from. */
  readonly back?: { readonly to: string; readonly label: string };
  /** What can be done with all of it. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** One section of the settings: what it is called, what it is for, and its form. */
export function Section({ title, lead, back, action, children }: SectionProps) {
  useEffect(() => {
    document.title = `${title} – Settings – Tabled`;
  }, [title]);
  return (
    <section aria-labelledby="settings-section" className={styles.section}>
      {back !== undefined && (
        <p className={styles.back}>
          <Link to={back.to}>{back.label}</Link>
        </p>
      )}
      <div className={styles.head}>
        <h2 id="settings-section" className={styles.title}>
          {title}
        </h2>
        {action}
      </div>
      {lead !== undefined && <p className={styles.lead}>{lead}</p>}
      {children}
    </section>
  );
}

interface GroupProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

/** Fields that belong together, under a heading of their own. */
export function Group({ title, lead, children }: GroupProps) {
  return (
    <section aria-label={title} className={styles.group}>
      <h3 className={styles.subtitle}>{title}</h3>
      {lead !== undefined && <p className={styles.hint}>{lead}</p>}
      {children}
    </section>
  );
}
