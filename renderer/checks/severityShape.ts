import type { Severity } from '../../shared/checks/check.ts';

/** Outlines in a box of 16 by 16: each severity has a shape of its own, so that nobody needs the colour. */
export const severityShapes: Readonly<Record<Severity, string>> = {
  must: 'M8 .8 15.2 8 8 15.2.8 8Z',
  should: 'M8 1.6 15.2 14.4H.8Z',
  note: 'M8 2.2a5.8 5.8 0 1 1 0 11.6a5.8 5.8 0 1 1 0-11.6Z',
};
