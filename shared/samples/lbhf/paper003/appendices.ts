import type { Row, Rows } from '../../../entities/index.ts';
import { unrestricted } from '../../../entities/restriction.ts';
import { sampleId } from '../../id.ts';
import { write } from '../../write.ts';
import { businessCaseFront } from './businessCaseFront.ts';
import { businessCaseNeed } from './businessCaseNeed.ts';
import { businessCaseRequest } from './businessCaseRequest.ts';
import { businessCaseStructure } from './businessCaseStructure.ts';
import { businessCaseSummary } from './businessCaseSummary.ts';
import { businessCaseVision } from './businessCaseVision.ts';
import { paper003Id } from './decisionRows.ts';
import { investToSaveBid } from './investToSaveBid.ts';

const appendix = (
  position: number,
  label: string,
  title: string,
  text: Row<'appendix'>['text'],
): Row<'appendix'> => ({
  id: sampleId('appendix', `lbhf-send-business-case-2016/${position}`),
  deletedAt: null,
  paperId: paper003Id,
  position,
  label,
  title,
  state: 'attached',
  // Numbers in the business case are typed where the paper has them; the tree counts nothing.
  numbering: 'none',
  text,
  note: '',
  ...unrestricted,
});

export const paper003Appendices = {
  appendix: [
    appendix(
      1,
      'Appendix One',
      'Full business case, Transforming Services for Children and Young People with Special Educational Needs and Disabilities',
      write(
        'case',
        ...businessCaseFront,
        ...businessCaseSummary,
        ...businessCaseNeed,
        ...businessCaseVision,
        ...businessCaseStructure,
        ...businessCaseRequest,
      ),
    ),
    appendix(2, 'Appendix Two', 'Invest to save bid', investToSaveBid),
  ],
} satisfies Partial<Rows>;
