import type { CSSProperties } from 'react';
import { organisation } from '../../../shared/entities/organisation.ts';
import { wordsOf } from '../../fields/fieldSchema.ts';
import { ValueCheckbox } from '../../fields/ValueCheckbox.tsx';
import { saveFields } from '../../store.ts';
import { Group, Section } from '../parts/Section.tsx';
import { useCouncil } from '../useCouncil.ts';
import { ColourField } from './ColourField.tsx';
import styles from './ColoursSection.module.css';
import { CrestField } from './CrestField.tsx';

const printsDuplex = wordsOf(organisation.shape.printsDuplex);

/** The two colours of the house, and how they look on a page. */
export function ColoursSection() {
  const { council, readOnly } = useCouncil();
  const { accent, tint, name, crest } = council;
  return (
    <Section
      title="House colours and crest"
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
        {crest !== null && (
          <img className={styles.crest} src={`data:image/jpeg;base64,${crest.jpeg}`} alt="" />
        )}
        <p className={styles.council}>{name}</p>
        <p className={styles.title}>Report of the Director of Finance</p>
        <p className={styles.box}>Recommended: that Cabinet approves the programme.</p>
      </section>
      <Group title="Crest" lead="A PNG or JPEG, above the council’s name on the cover of every pack.">
        <CrestField />
      </Group>
      <Group title="On paper">
        <ValueCheckbox
          label={printsDuplex.label}
          {...(printsDuplex.help === undefined ? {} : { help: printsDuplex.help })}
          value={council.printsDuplex}
          isReadOnly={readOnly}
          save={(chosen) => saveFields('organisation', council.id, { printsDuplex: chosen })}
        />
      </Group>
    </Section>
  );
}
