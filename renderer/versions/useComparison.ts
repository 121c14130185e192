import { useDeferredValue, useMemo, useState } from 'react';
import type { Result } from '../../shared/api.ts';
import type { Comparison } from '../../shared/document/diff/comparisonDocument.ts';
import type { Rows } from '../../shared/entities/index.ts';
import { type VersionChoice, comparisonOf } from '../../shared/records/comparison.ts';

/** What has changed between two versions of a pack; again whenever the rows that the working copy is made of change. */
export function useComparison(
  rows: Rows,
  meetingId: string,
  from: VersionChoice,
  to: VersionChoice,
): Result<Comparison> {
  const settled = useDeferredValue(rows);
  const [at] = useState(() => new Date().toISOString());
  return useMemo(
    () => comparisonOf(settled, { meetingId, from, to }, at),
    [settled, meetingId, from, to, at],
  );
}
