import { useOutletContext } from 'react-router';
import type { Row, Rows } from '../../shared/entities/index.ts';

/** What the settings hand to their sections. */
export interface CouncilOutlet {
  readonly council: Row<'organisation'>;
  readonly rows: Rows;
  readonly readOnly: boolean;
}

/** For the sections of a council, which stand only where there is one. */
export const useCouncil = (): CouncilOutlet => useOutletContext<CouncilOutlet>();
