import { type ReactNode, useState } from 'react';
import type { Problem } from '../../../shared/api.ts';
import type { PaperSection } from '../../../shared/entities/paper.ts';
import type { RichText } from '../../../shared/entities/richText.ts';
import type { TemplateSection } from '../../../shared/templates/template.ts';
import { Action } from '../../components/Action.tsx';
import { SavingText } from '../../fields/SavingText.tsx';
import { RichField } from '../RichField.tsx';
import { sectionPlace } from '../place.ts';
import styles from './SectionPart.module.css';

interface SectionTextProps {
  readonly paperId: string;
  readonly known: TemplateSection | undefined;
  /** The list that the house draws here, where it draws one, and whether there is nothing in it. */
  readonly drawn?: ReactNode;
  readonly drawsNothing: boolean;
  readonly sectionKey: string;
  readonly heading: string;
  readonly text: RichText;
  readonly none: string | null;
  readonly onChange: (fields: Partial<Omit<PaperSection, 'key'>>) => Promise<Problem | null>;
  readonly isReadOnly: boolean;
}

/**
 * What stands under a heading: the author's text, or the list that the house draws there. Where a mandatory section has
 * neither, the author may say that there is nothing, and why.
 */
export function SectionText(props: SectionTextProps) {
  const { paperId, known, drawn, drawsNothing, sectionKey, heading, text, none, onChange, isReadOnly } =
    props;
  const [isWriting, setIsWriting] = useState(false);
  const isWritten = text.content.length > 0;
  const showsText = drawn === undefined || isWritten || isWriting;
  const canBeNone = known?.required === true && !isWritten && drawsNothing;
  return (
    <>
      {showsText && (
        <RichField
          place={sectionPlace(sectionKey)}
          label={heading}
          value={text}
          save={(next) => onChange({ text: next })}
          paperId={paperId}
          sectionKey={sectionKey}
          placeholder={known?.help ?? 'Write here'}
          isReadOnly={isReadOnly}
        />
      )}
      {drawn !== undefined && showsText && (
        <p className={styles.help}>
          What is written here is printed in place of the list that Tabled draws from the data.
        </p>
      )}
      {!showsText && drawn}
      {!showsText && !isReadOnly && known?.live !== 'recommendations' && (
        <Action
          weight="quiet"
          label={`Write it as text instead: ${heading}`}
          onPress={() => setIsWriting(true)}
        >
          Write it as text instead
        </Action>
      )}
      {canBeNone && <NoneBecause wording={known.noneWording} {...{ heading, none, onChange, isReadOnly }} />}
    </>
  );
}

interface NoneBecauseProps extends Pick<SectionTextProps, 'heading' | 'none' | 'onChange' | 'isReadOnly'> {
  /** The house's sentence, with `{why}` for the reason. */
  readonly wording: string;
}

/** Says in the house's words that a section has nothing in it, and why. */
function NoneBecause({ wording, heading, none, onChange, isReadOnly }: NoneBecauseProps) {
  const [before = '', after] = wording.split('{why}');
  const asksWhy = after !== undefined;
  return (
    <div className={styles.none}>
      {asksWhy && <span aria-hidden="true">{before}</span>}
      <SavingText
        label={`${heading}: none because`}
        value={none ?? ''}
        placeholder={asksWhy ? '… say why, if there is nothing' : wording}
        read={(typed) => ({ ok: true, value: typed.trim() })}
        save={(why) => onChange({ none: why === '' ? null : why })}
        isReadOnly={isReadOnly}
        multiline
      />
    </div>
  );
}
