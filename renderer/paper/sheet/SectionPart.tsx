import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { type ReactNode, memo, useId } from 'react';
import { line } from '../../../shared/entities/field.ts';
import { emptyText } from '../../../shared/entities/richText.ts';
import type { PaperSection } from '../../../shared/entities/paper.ts';
import type { TemplateSection } from '../../../shared/templates/template.ts';
import { Action } from '../../components/Action.tsx';
import { fieldForms } from '../../fields/fieldForm.ts';
import { readField } from '../../fields/fieldSchema.ts';
import { SavingText } from '../../fields/SavingText.tsx';
import { noteTakenOut } from '../../history/steps.ts';
import { focusWhenThere } from '../lists/focusWhenThere.ts';
import { changePaper } from '../changePaper.ts';
import type { OutlineEntry } from '../outline/outlineEntries.ts';
import type { PaperParts } from '../paperParts.ts';
import { sectionPlace } from '../place.ts';
import { addOwnSection, changeSection, moveSection, removeSection } from '../sections/paperSections.ts';
import { EmptyMark } from './EmptyMark.tsx';
import { SectionText } from './SectionText.tsx';
import styles from './SectionPart.module.css';

interface SectionPartProps extends Pick<PaperParts, 'template' | 'signOffs' | 'posts'> {
  readonly paperId: string;
  readonly known: TemplateSection | undefined;
  readonly section: PaperSection | undefined;
  /** As printed; empty where it has none. */
  readonly number: string;
  readonly state: OutlineEntry['state'];
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly isReadOnly: boolean;
  /** The list that the house draws here, where it draws one, and whether there is nothing in it. */
  readonly drawn?: ReactNode;
  readonly drawsNothing: boolean;
}

const headingSchema = line('Heading');

/**
 * One section of the report: its heading, what it holds, and who has cleared it. It is given no more of the paper than it
 * shows, so that writing in one section draws that section anew and not the hundred others of a long paper.
 */
export const SectionPart = memo(function SectionPart(props: SectionPartProps) {
  const { paperId, known, section, number, state, isFirst, isLast, isReadOnly } = props;
  const { template, signOffs, posts, drawn, drawsNothing } = props;
  const id = useId();
  const key = section?.key ?? known?.key ?? '';
  const heading = section?.heading ?? known?.heading ?? '';
  const change = (fields: Parameters<typeof changeSection>[3]) =>
    changePaper(paperId, ({ sections }) => ({ sections: changeSection(sections, template, key, fields) }));
  const remove = async (): Promise<void> => {
    const problem = await changePaper(paperId, ({ sections }) => ({
      sections: removeSection(sections, key),
    }));
    if (problem === null) noteTakenOut(`section “${heading}”`);
  };
  const addBehind = async (): Promise<void> => {
    let added = '';
    await changePaper(paperId, (now) => {
      const next = addOwnSection(now.sections, template, 'New section', key);
      added = next.key;
      return { sections: next.sections };
    });
    focusWhenThere(sectionPlace(added));
  };
  const move = (by: 1 | -1): void =>
    void changePaper(paperId, ({ sections }) => ({ sections: moveSection(sections, key, by) }));
  return (
    <section
      aria-labelledby={id}
      data-place={sectionPlace(key)}
      className={state === 'empty' ? styles.empty : styles.section}
    >
      <div className={styles.head}>
        {number !== '' && (
          <span className={styles.number} aria-hidden="true">
            {number}
          </span>
        )}
        <h2 id={id} className="visuallyHidden">
          {number} {heading}
        </h2>
        <div className={styles.heading}>
          <SavingText
            label={`Heading of section ${number || heading}`}
            value={heading}
            read={(text) => readField(headingSchema, fieldForms.text, text)}
            save={(next) => change({ heading: next === known?.heading ? null : next })}
            isReadOnly={isReadOnly}
            multiline
          />
        </div>
        {state === 'empty' && <EmptyMark />}
        {!isReadOnly && section !== undefined && (
          <div className={styles.tools}>
            <button
              type="button"
              aria-label={`Move ${heading} up`}
              disabled={isFirst}
              onClick={() => move(-1)}
            >
              <ArrowUp aria-hidden="true" size={16} />
            </button>
            <button
              type="button"
              aria-label={`Move ${heading} down`}
              disabled={isLast}
              onClick={() => move(1)}
            >
              <ArrowDown aria-hidden="true" size={16} />
            </button>
            <button
              type="button"
              aria-label={`Add a section behind ${heading}`}
              onClick={() => void addBehind()}
            >
              <Plus aria-hidden="true" size={16} />
            </button>
            <button type="button" aria-label={`Delete section ${heading}`} onClick={() => void remove()}>
              <Trash2 aria-hidden="true" size={16} />
            </button>
          </div>
        )}
      </div>
      {known?.help !== undefined && state === 'empty' && <p className={styles.help}>{known.help}</p>}
      {state === 'absent' ? (
        !isReadOnly && (
          <Action weight="quiet" label={`Add this section: ${heading}`} onPress={() => void change({})}>
            <Plus aria-hidden="true" size={16} /> Add this section
          </Action>
        )
      ) : (
        <SectionText
          paperId={paperId}
          known={known}
          drawn={drawn}
          drawsNothing={drawsNothing}
          sectionKey={key}
          heading={heading}
          text={section?.text ?? emptyText}
          none={section?.none ?? null}
          onChange={change}
          isReadOnly={isReadOnly}
        />
      )}
      <SignedOff sectionKey={key} {...{ template, signOffs, posts }} />
    </section>
  );
});

interface SignedOffProps extends Pick<PaperParts, 'template' | 'signOffs' | 'posts'> {
  readonly sectionKey: string;
}

/** The lines on clearance that print under a section. */
function SignedOff({ template, signOffs, posts, sectionKey }: SignedOffProps) {
  const signed = signOffs.filter(({ section, status }) => section === sectionKey && status === 'signed');
  return signed.map(({ id, printedAs, postId }) => {
    const who = printedAs === '' ? (posts.find((post) => post.id === postId)?.title ?? '') : printedAs;
    return (
      <p key={id} className={styles.signed}>
        {template.signOffWording.replace('{who}', who)}
      </p>
    );
  });
}
