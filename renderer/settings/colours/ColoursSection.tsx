import type { CSSProperties } from 'react';
import { saveFields } from '../../store.ts';
import { Section } from '../parts/Section.tsx';
import { useCouncil } from '../useCouncil.ts';
import { ColourField } from './ColourField.tsx';
import styles from './ColoursSection.module.css';

/** The two colours of the house, and how they look on a page. */
export function ColoursSection() {
  const { council, readOnly } = useCouncil();
  const { accent, tint, name } = council;
  return (
    <Section
      title="House colours"
      lead="They mark headings, rules and boxes on every page of a pack. A colour that some people could not read is not taken."
    >
      <ColourField
        which="accent"
        label="House colour"
        help="For headings and rules. It keeps a contrast of 4.5 to 1 on white."
        value={accent}
        readOnly={readOnly}
        save={(colour) => saveFields('organisation', council.id, { accent: colour })}
      />
      <ColourField
        which="tint"
        label="Pale house colour"
        help="Behind the heads of tables and in boxes. Black text on it keeps 7 to 1."
        value={tint}
        readOnly={readOnly}
        save={(colour) => saveFields('organisation', council.id, { tint: colour })}
      />
      <section
        aria-label="How it looks on a page"
        className={styles.page}
        style={{ '--house': accent, '--house-pale': tint } as CSSProperties}
      >
        <p className={styles.council}>{name}</p>
        <p className={styles.title}>Report of the Director of Finance</p>
        <p className={styles.box}>Recommended: that Cabinet approves the programme.</p>
      </section>
    </Section>
  );
}
