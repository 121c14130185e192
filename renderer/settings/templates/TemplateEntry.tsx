import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { Problem } from '../../../shared/api.ts';
import icon from '../../components/IconButton.module.css';
import type { Option } from '../../fields/optionsOf.ts';
import { ValueCheckbox } from '../../fields/ValueCheckbox.tsx';
import { ValueChoice } from '../../fields/ValueChoice.tsx';
import styles from './OrderedLines.module.css';

interface TemplateEntryProps {
  readonly name: string;
  /** The field in which the name is changed. */
  readonly title: ReactNode;
  /** What fills it where the author does not. */
  readonly source: {
    readonly label: string;
    readonly hiddenLabel: string;
    readonly options: readonly Option[];
    readonly value: string | null;
    readonly save: (value: string | null) => Promise<Problem | null>;
  };
  readonly required: boolean;
  readonly saveRequired: (required: boolean) => Promise<Problem | null>;
  readonly readOnly: boolean;
  /** Null where it has to stay. */
  readonly onRemove: (() => void) | null;
  /** Words over what is seldom changed. */
  readonly more: string;
  readonly children: ReactNode;
}

/** One header field or section of a template, on one line, with what is seldom changed below it. */
export function TemplateEntry(props: TemplateEntryProps) {
  const { name, title, source, required, saveRequired, readOnly, onRemove, more, children } = props;
  return (
    <>
      {title}
      <ValueChoice {...source} none="The author" isReadOnly={readOnly} />
      <ValueCheckbox label="Mandatory" value={required} isReadOnly={readOnly} save={saveRequired} />
      {!readOnly && onRemove !== null && (
        <Button className={`${icon.remove}`} aria-label={`Take away ${name}`} onPress={onRemove}>
          <X aria-hidden="true" size={16} />
        </Button>
      )}
      <details>
        <summary className={styles.summary}>{more}</summary>
        <div className={styles.more}>{children}</div>
      </details>
    </>
  );
}
