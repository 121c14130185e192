import type { ClearanceState } from '../../shared/checks/clearance.ts';
import { formatDate } from '../../shared/dates.ts';

/** Where a clearance stands, in words: "signed 16 August 2021, but the paper has changed". */
export function clearanceWords({ state, signedOn }: ClearanceState): string {
  const on = signedOn === null ? '' : ` ${formatDate(signedOn, 'medium')}`;
  switch (state) {
    case 'missing':
      return 'not asked for yet';
    case 'requested':
      return 'asked for';
    case 'refused':
      return 'refused';
    case 'signed':
      return `signed${on}`;
    case 'stale':
      return `signed${on}, but the paper has changed`;
  }
}
