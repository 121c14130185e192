import { useMemo } from 'react';
import type { PaperTemplate } from '../../../shared/entities/paperTemplate.ts';
import { Preview } from '../../preview/Preview.tsx';
import { today } from '../../today.ts';
import { useCouncil } from '../useCouncil.ts';
import { emptyPaper } from './emptyPaper.ts';
import styles from './TemplatePreview.module.css';

/** The paper that an author starts from, as it would print. */
export function TemplatePreview({ row }: { readonly row: PaperTemplate }) {
  const { council } = useCouncil();
  const document = useMemo(() => emptyPaper(row, council, today()), [row, council]);
  return (
    <section aria-label="Empty paper of this template" className={styles.preview}>
      <Preview pack={{ kind: 'ready', document, partOfItem: () => undefined }} />
    </section>
  );
}
