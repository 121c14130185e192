import type { PaperContext } from '../check.ts';
import { type HeaderWords, headerFields } from './headerFields.ts';

/** What a header field says of access to the report. */
export interface AccessField extends HeaderWords {
  readonly says: 'open' | 'exempt' | 'confidential';
}

const about = /\bstatus\b|\baccess\b|\bexempt|\bconfidential|\brestrict|\bpublic(?:ation)?\b|\bopen\b/i;

/** The fields of the header grid that say who may read the report: "Public Report", "Exempt information: No". */
export function accessFields(paper: PaperContext): AccessField[] {
  return headerFields(paper).flatMap((field): AccessField[] => {
    if (!about.test(field.label)) return [];
    const says = saysOf(field);
    return says === null ? [] : [{ ...field, says }];
  });
}

function saysOf({ label, text }: HeaderWords): AccessField['says'] | null {
  const asks = /confidential/i.test(label) && !/exempt/i.test(label) ? 'confidential' : 'exempt';
  if (/exempt|confidential|restrict/i.test(label)) {
    if (/^(?:no|none|nil|n\/a|not applicable)\b/i.test(text)) return 'open';
    if (/^yes\b/i.test(text)) return /confidential/i.test(text) ? 'confidential' : asks;
  }
  if (/\b(?:non|not)[- ]exempt\b|\bno exempt\b|\bnot confidential\b/i.test(text)) return 'open';
  if (/\bexempt\b/i.test(text)) return 'exempt';
  if (/\bconfidential\b/i.test(text)) return 'confidential';
  if (/not for publication|private/i.test(text)) return 'exempt';
  return /\b(?:public|open)\b/i.test(text) ? 'open' : null;
}
