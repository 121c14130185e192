import { useMemo } from 'react';
import { useOutletContext, useParams } from 'react-router';
import { rowsOf, useStore } from '../store.ts';
import { today } from '../today.ts';
import { type ProgrammeParts, programmeParts } from './programmeParts.ts';

/** What the address names; undefined where it is not, or no longer, in the library. */
export function useProgrammeParts(): ProgrammeParts | undefined {
  const { programmeId = '' } = useParams();
  const rows = useStore(rowsOf);
  return useMemo(
    () => (rows === null ? undefined : programmeParts(rows, programmeId, today())),
    [rows, programmeId],
  );
}

/** What the screen of the programme hands to its tabs. */
export interface ProgrammeOutlet {
  readonly parts: ProgrammeParts;
  readonly readOnly: boolean;
}

/** For the tabs of a programme, which stand only below one that is there. */
export const useProgramme = (): ProgrammeOutlet => useOutletContext<ProgrammeOutlet>();
