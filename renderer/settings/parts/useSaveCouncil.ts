import type { Problem } from '../../../shared/api.ts';
import type { Row } from '../../../shared/entities/index.ts';
import { saveFields } from '../../store.ts';
import { useCouncil } from '../useCouncil.ts';

type Council = Row<'organisation'>;

/** Saves one of the council's lists as a whole, which is how a row keeps them. */
export function useSaveCouncil(): <F extends keyof Council>(
  field: F,
) => (value: Council[F]) => Promise<Problem | null> {
  const { council } = useCouncil();
  return (field) => (value) => saveFields('organisation', council.id, { [field]: value });
}
