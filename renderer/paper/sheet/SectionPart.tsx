import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { memo, useId } from 'react';
import { line } from '../../../shared/entities/field.ts';
import { emptyText } from '../../../shared/entities/richText.ts';
import type { PlaceInOrder } from '../../../shared/parts/paperOrder.ts';
import { Action } from '../../components/Action.tsx';
import { fieldForms } from '../../fields/fieldForm.ts';
import { readField } from '../../fields/fieldSchema.ts';
import { SavingText } from '../../fields/SavingText.tsx';
import { noteTakenOut } from '../../history/steps.ts';
import { focusWhenThere } from '../lists/focusWhenThere.ts';
import { changePaper } from '../changePaper.ts';
import { sectionState } from '../outline/outlineEntries.ts';
import type { PaperParts } from '../paperParts.ts';
import { sectionPlace } from '../place.ts';
import { addOwnSection, changeSection, moveSection, removeSection } from '../sections/paperSections.ts';
import { EmptyMark } from './EmptyMark.tsx';
import { SectionText } from './SectionText.tsx';
import styles from './SectionPart.module.css';

interface SectionPartProps {
  readonly parts: PaperParts;
  readonly place: PlaceInOrder;
  readonly numbers: ReadonlyMap<string, string>;
  readonly isPrinted: boolean;
  readonly isReadOnly: boolean;
}

const headingSchema = line('Heading');

/** One section of the report: its heading, what it holds, and who has cleared it. */
export const SectionPart = memo(function SectionPart(props: SectionPartProps) {
  const { parts, place, numbers, isPrinted, isReadOnly } = props;
  const { paper, template } = parts;
  const id = useId();
  const { known, section } = place;
  const key = section?.key ?? known?.key ?? '';
  const heading = section?.heading ?? known?.heading ?? '';
  const number = numbers.get(key) ?? '';
  const state = sectionState(parts, key, isPrinted);
  const at = paper.sections.findIndex((each) => each.key === key);
  const change = (fields: Parameters<typeof changeSection>[3]) =>
    changePaper(paper.id, ({ sections }) => ({ sections: changeSection(sections, template, key, fields) }));
  const remove = async (): Promise<void> => {
    const problem = await changePaper(paper.id, ({ sections }) => ({
      sections: removeSection(sections, key),
    }));
    if (problem === null) noteTakenOut(`section “${heading}”`);
  };
  const addBehind = async (): Promise<void> => {
    let added = '';
    await changePaper(paper.id, (now) => {
      const next = addOwnSection(now.sections, template, 'New section', key);
      added = next.key;
      return { sections: next.sections };
    });
    focusWhenThere(sectionPlace(added));
  };
  const move = (by: 1 | -1): void =>
    void changePaper(paper.id, ({ sections }) => ({ sections: moveSection(sections, key, by) }));
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
              disabled={at <= 0}
              onClick={() => move(-1)}
            >
              <ArrowUp aria-hidden="true" size={16} />
            </button>
            <button
              type="button"
              aria-label={`Move ${heading} down`}
              disabled={at === paper.sections.length - 1}
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
          parts={parts}
          numbers={numbers}
          known={known}
          sectionKey={key}
          heading={heading}
          text={section?.text ?? emptyText}
          none={section?.none ?? null}
          onChange={change}
          isReadOnly={isReadOnly}
        />
      )}
      <SignedOff parts={parts} sectionKey={key} />
    </section>
  );
});

/** The lines on clearance that print under a section. */
function SignedOff({ parts, sectionKey }: { readonly parts: PaperParts; readonly sectionKey: string }) {
  const { signOffs, posts, template } = parts;
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
