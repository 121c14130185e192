import { Plus } from 'lucide-react';
import { memo } from 'react';
import { paperOrder } from '../../../shared/parts/paperOrder.ts';
import { Action } from '../../components/Action.tsx';
import { RowField } from '../../fields/RowField.tsx';
import { changePaper } from '../changePaper.ts';
import { drawsSomething, sectionState } from '../outline/outlineEntries.ts';
import { Appendices } from '../lists/Appendices.tsx';
import { Recommendations } from '../lists/Recommendations.tsx';
import { focusWhenThere } from '../lists/focusWhenThere.ts';
import type { PaperParts } from '../paperParts.ts';
import type { Printed } from '../printed.ts';
import { recommendationsPlace, sectionPlace } from '../place.ts';
import { addOwnSection } from '../sections/paperSections.ts';
import { Drawn } from './Drawn.tsx';
import { HeaderForm } from './HeaderForm.tsx';
import { SectionPart } from './SectionPart.tsx';
import styles from './Sheet.module.css';

interface SheetProps {
  readonly parts: PaperParts;
  readonly printed: Printed;
  readonly isReadOnly: boolean;
  /** False for the first moment of a long paper, of which only what comes first is shown then. */
  readonly isWhole: boolean;
}

/** More than the tallest window has room for under the header of a report. */
const sectionsAtFirst = 12;

/** The paper as it prints, and each part of it where it is written. */
export const Sheet = memo(function Sheet({ parts, printed, isReadOnly, isWhole }: SheetProps) {
  const { paper, template, signOffs, posts } = parts;
  const { numbers, sections } = printed;
  const all = paperOrder(paper.sections, template);
  const order = isWhole ? all : all.slice(0, sectionsAtFirst);
  const isAll = order.length === all.length;
  const addAtEnd = async (): Promise<void> => {
    let added = '';
    await changePaper(paper.id, (now) => {
      const next = addOwnSection(now.sections, template, 'New section', null);
      added = next.key;
      return { sections: next.sections };
    });
    focusWhenThere(sectionPlace(added));
  };
  return (
    <>
      <article aria-label="The report" className={styles.sheet}>
        {paper.provenance !== '' && <p className={styles.provenance}>{paper.provenance}</p>}
        <div data-place="title" className={styles.title}>
          <RowField
            kind="paper"
            row={paper}
            field="title"
            hiddenLabel="Title of the paper"
            isReadOnly={isReadOnly}
            multiline
          />
        </div>
        <HeaderForm parts={parts} numbers={numbers} isReadOnly={isReadOnly} />
        {template.recommendations.placement === 'box' && (
          <section
            aria-label={template.recommendations.heading}
            data-place={recommendationsPlace}
            className={styles.asks}
          >
            <h2 className={styles.asksHeading}>{template.recommendations.heading}</h2>
            <Recommendations parts={parts} numbers={numbers} isReadOnly={isReadOnly} />
          </section>
        )}
        {order.map(({ known, section }) => {
          const key = section?.key ?? known?.key ?? '';
          const live = known?.live;
          return (
            <SectionPart
              key={key}
              paperId={paper.id}
              known={known}
              section={section}
              number={numbers.get(key) ?? ''}
              state={sectionState(parts, key, sections.has(key))}
              isFirst={section === paper.sections[0]}
              isLast={section === paper.sections.at(-1)}
              template={template}
              signOffs={signOffs}
              posts={posts}
              isReadOnly={isReadOnly}
              {...(live === undefined
                ? {}
                : { drawn: <Drawn parts={parts} numbers={numbers} live={live} isReadOnly={isReadOnly} /> })}
              drawsNothing={!drawsSomething(parts, live)}
            />
          );
        })}
        {!isReadOnly && isAll && (
          <Action weight="quiet" onPress={() => void addAtEnd()}>
            <Plus aria-hidden="true" size={16} /> Add a section of your own
          </Action>
        )}
      </article>
      {isAll && (
        <section aria-labelledby="paper-appendices" className={styles.sheet}>
          <h2 id="paper-appendices" className={styles.appendices}>
            Appendices
          </h2>
          <Appendices parts={parts} isReadOnly={isReadOnly} />
        </section>
      )}
    </>
  );
});
