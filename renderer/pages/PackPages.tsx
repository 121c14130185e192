import { type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import type { PackSource } from '../../shared/editions.ts';
import type { PreviewHandle } from '../preview/Preview.tsx';
import type { Pack } from '../preview/usePack.ts';
import { useStore } from '../store.ts';
import styles from './PackPages.module.css';
import { PageView, type PageViewHandle } from './PageView.tsx';
import { changedBlock, pageOfBlock } from './changedBlock.ts';
import { useDrawnPages } from './useDrawnPages.ts';

interface PackPagesProps {
  readonly meetingId: string;
  readonly source: PackSource;
  readonly pack: Pack;
  /** Leads to pages as the preview's does to its text. */
  readonly ref?: Ref<PreviewHandle>;
}

/** The pack as the pages that it will have, turned to what has just been edited. */
export function PackPages({ meetingId, source, pack, ref }: PackPagesProps) {
  const isSaving = useStore(({ saving }) => saving.kind === 'saving');
  const { drawn, isDrawing, problem } = useDrawnPages(meetingId, source, pack, isSaving);
  const view = useRef<PageViewHandle>(null);
  const places = drawn?.pages.places;
  const show = (block: string | null, options?: { readonly ifHidden?: boolean }): void => {
    const page = block === null || places === undefined ? undefined : pageOfBlock(places, block);
    if (page !== undefined) view.current?.goTo(page, options);
  };
  useImperativeHandle(ref, () => ({
    goTo: (id) => show(id),
    showPassage: (block) => show(block),
    showFinding: ({ block }) => show(block, { ifHidden: true }),
  }));
  const before = useRef<typeof drawn>(null);
  useEffect(() => {
    const last = before.current;
    before.current = drawn;
    if (last === null || drawn === null || last.document.id !== drawn.document.id) return;
    const block = changedBlock(last.document, drawn.document);
    const page = block === null ? undefined : pageOfBlock(drawn.pages.places, block);
    // The new pages are opened first; where they are is known already.
    if (page !== undefined) view.current?.goTo(page, { ifHidden: true });
  }, [drawn]);
  return (
    <div className={styles.pages}>
      {problem !== null && (
        <p role="alert" className={styles.problem}>
          {problem.message}
        </p>
      )}
      <div className={styles.view}>
        <PageView ref={view} source={drawn?.pages.pdf ?? null} name="Pages of the pack" />
      </div>
      <output className={isDrawing && drawn !== null ? styles.drawing : 'visuallyHidden'}>
        {isDrawing ? 'Drawing the pages …' : ''}
      </output>
    </div>
  );
}
