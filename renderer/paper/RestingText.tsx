import type { RichNode, RichText } from '../../shared/entities/richText.ts';
import styles from './RichField.module.css';

interface RestingTextProps {
  readonly text: RichText;
  readonly isInline: boolean;
}

/** The words of a text until its editor has been opened. */
export function RestingText({ text, isInline }: RestingTextProps) {
  return (
    <div data-resting="" className={isInline ? styles.inline : styles.text}>
      {text.content.map((node) => (
        <p key={node.attrs.id}>{wordsOf(node)}</p>
      ))}
    </div>
  );
}

interface Node {
  readonly type: string;
  readonly text?: string;
  readonly content?: readonly Node[];
}

const wordsOf = (node: RichNode): string => words(node as Node);

function words({ type, text, content = [] }: Node): string {
  if (type === 'text') return text ?? '';
  const parted = type === 'list' || type === 'table' || type === 'tableRow';
  return content.map(words).join(parted ? ' ' : '');
}
