/** Kinds of record that a council keeps for a time and then disposes of. */
export const retentionKinds = ['reports', 'background'] as const;
export type RetentionKind = (typeof retentionKinds)[number];

/** Years from the meeting for which the law has them open: Local Government Act 1972, sections 100C(1) and 100D(2). */
export const leastYears: Readonly<Record<RetentionKind, number>> = { reports: 6, background: 4 };
