/**
 * The risks of the report of 1 September 2021, paragraphs 18 to 24. The report of 24 November 2021 gives the
 * same seven, word for word, as a) to g): that they were carried over unchanged is something to be found.
 */
export const statedRisks = [
  'If the WSoA is found not fit for purpose, OR is too weak to be carried out, BCP may face intervention by the DfE.',
  'It becomes more likely that improvement is not delivered.',
  'Without support for co-production, the follow up inspection could conclude that BCP has made too little progress.',
  'Statutory requirements may not be met; among them is the duty to give commissioners reliable information for their decisions.',
  'If the statutory SEND process fails, wider SEND improvement and the management of the HNB deficit fail with it.',
  'Timescales and requirements set by statute may not be met.',
  'More costs may be awarded by the Tribunal or the Ombudsman.',
] as const;
