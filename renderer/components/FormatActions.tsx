import { Download } from 'lucide-react';
import type { ExportFormat } from '../../shared/editions.ts';
import { Action } from './Action.tsx';

interface FormatActionsProps {
  readonly isDisabled: boolean;
  readonly onExport: (format: ExportFormat) => void;
}

/** Beside the PDF, which most want: what the button says, and what is heard of it. */
const others: readonly { readonly format: ExportFormat; readonly words: string; readonly label: string }[] = [
  { format: 'html', words: 'HTML', label: 'Export HTML' },
  { format: 'text', words: 'Text', label: 'Export text' },
  { format: 'docx', words: 'Word', label: 'Export Word' },
  { format: 'brf', words: 'Braille', label: 'Export braille' },
];

/** One button for each format in which a document may be taken out. */
export function FormatActions({ isDisabled, onExport }: FormatActionsProps) {
  return (
    <>
      <Action isDisabled={isDisabled} onPress={() => onExport('pdf')}>
        <Download aria-hidden="true" size={17} /> Export PDF
      </Action>
      {others.map(({ format, words, label }) => (
        <Action key={format} isDisabled={isDisabled} label={label} onPress={() => onExport(format)}>
          {words}
        </Action>
      ))}
    </>
  );
}
