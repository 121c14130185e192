import type { Result } from '../../shared/api.ts';
import type { Row } from '../../shared/entities/index.ts';
import type { NoteAnchor } from '../../shared/notes/anchor.ts';
import type { NoteKind } from '../../shared/notes/kinds.ts';
import { createRow } from '../history/steps.ts';

type Written = Pick<Row<'note'>, 'colour' | 'text' | 'stance' | 'interest' | 'strokes'>;

/** Adds a note of one's own, made now; what is not said of it stays empty. */
export const addNote = (
  kind: NoteKind,
  anchor: NoteAnchor,
  written: Partial<Written> = {},
): Promise<Result<Row<'note'>>> =>
  createRow('note', {
    kind,
    colour: null,
    text: '',
    stance: null,
    interest: null,
    anchor,
    strokes: [],
    places: [],
    madeAt: new Date().toISOString(),
    from: '',
    ...written,
  });
