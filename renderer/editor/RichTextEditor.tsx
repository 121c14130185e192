import type { RichText } from '../../shared/entities/richText.ts';
import { EditorDialogs } from './EditorDialogs.tsx';
import { EditorPlace } from './EditorPlace.tsx';
import { SlashMenu } from './menu/SlashMenu.tsx';
import type { TextMark } from './marks/textMarks.ts';
import { PasteNote } from './paste/PasteNote.tsx';
import '../programme/parts/tones.css';
import styles from './RichTextEditor.module.css';
import { useRichEditor } from './useRichEditor.ts';

interface RichTextEditorProps {
  readonly value: RichText;
  /**
   * Called after a pause in writing (a quarter of a second, at most 0.6 s after the first letter) and when the editor is
   * left or unmounted, so the caller may save each time without waiting further. Blocks that were not edited are the
   * same objects as in `value`.
   */
  readonly onChange: (next: RichText) => void;
  /** Name of the text box, for whoever cannot see what stands around it. */
  readonly label: string;
  readonly paperId: string;
  /** Key of the section that this text is; then its paragraphs show the numbers they will be printed with. */
  readonly sectionKey?: string;
  readonly placeholder?: string;
  readonly readOnly?: boolean;
  /** For recommendations, header fields and cells: paragraphs and lists, no headings, numbers, tables or live blocks. */
  readonly isInline?: boolean;
  /** Words to underline, such as findings of the checks. The same array while it holds the same marks. */
  readonly marks?: readonly TextMark[];
}

const noMarks: readonly TextMark[] = [];

/**
 * Authored text in the restricted schema of shared/entities/richText.ts. It has no toolbar of its own: a screen has one
 * `EditorToolbar` for all its texts, which works on the one in use.
 */
export function RichTextEditor(props: RichTextEditorProps) {
  const { value, onChange, label, paperId, sectionKey, placeholder } = props;
  const { readOnly = false, isInline = false, marks = noMarks } = props;
  const editor = useRichEditor({
    value,
    onChange,
    label,
    paperId,
    sectionKey,
    placeholder,
    readOnly,
    isInline,
    marks,
  });
  return (
    <>
      <EditorPlace editor={editor} className={isInline ? styles.inline : styles.text} />
      <PasteNote editor={editor} />
      <SlashMenu editor={editor} />
      <EditorDialogs editor={editor} paperId={paperId} />
    </>
  );
}
