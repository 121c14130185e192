import { appendixWords } from '../../../shared/sections/appendices.ts';
import type { TemplateSection } from '../../../shared/templates/template.ts';
import { BackgroundPapers } from '../lists/BackgroundPapers.tsx';
import { Options } from '../lists/Options.tsx';
import { Recommendations } from '../lists/Recommendations.tsx';
import type { PaperParts } from '../paperParts.ts';
import styles from './SectionPart.module.css';

interface DrawnProps {
  readonly parts: PaperParts;
  readonly numbers: ReadonlyMap<string, string>;
  readonly live: NonNullable<TemplateSection['live']>;
  readonly isReadOnly: boolean;
}

/** The list that the house draws in a section, out of the data. */
export function Drawn({ parts, numbers, live, isReadOnly }: DrawnProps) {
  switch (live) {
    case 'recommendations':
      return <Recommendations parts={parts} numbers={numbers} isReadOnly={isReadOnly} />;
    case 'options':
      return <Options parts={parts} isReadOnly={isReadOnly} />;
    case 'backgroundPapers':
      return <BackgroundPapers parts={parts} isReadOnly={isReadOnly} />;
    case 'appendices':
      return (
        <ul className={styles.appendices}>
          {parts.appendices.map((each) => (
            <li key={each.id}>{appendixWords(each)}</li>
          ))}
          {parts.appendices.length === 0 && (
            <li className={styles.help}>Appendices are added behind the report.</li>
          )}
        </ul>
      );
  }
}
