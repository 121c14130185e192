import { type Result, failed, ok } from '../api.ts';
import { meetingRecord } from '../decisions/meetingRecord.ts';
import type { Document } from '../document/blocks.ts';
import type { Rows } from '../entities/index.ts';
import { actionSheet } from './actionSheet.ts';
import { comparisonOf } from './comparison.ts';
import { decisionNotice } from './decisionNotice.ts';
import { decisionRecord } from './decisionRecord.ts';
import { forwardPlanDocument } from './forwardPlan.ts';
import { minutesDocument } from './minutes.ts';
import type { RecordRequest } from './recordRequest.ts';
import { supplementDocument } from './supplement.ts';

/** Makes a record out of the rows as they stand. Refuses one of what is no longer among them. */
export function recordDocument(rows: Rows, request: RecordRequest, assembledAt: string): Result<Document> {
  switch (request.kind) {
    case 'forwardPlan': {
      const organisation = rows.organisation.find(({ id }) => id === request.organisationId);
      return organisation === undefined
        ? failed('notFound', 'This council is no longer in the library.')
        : ok(forwardPlanDocument(rows, { organisation, on: request.on, assembledAt }));
    }
    case 'comparison': {
      const compared = comparisonOf(rows, request, assembledAt);
      return compared.ok ? ok(compared.value.document) : compared;
    }
    case 'decisionRecord':
    case 'minutes':
    case 'decisionNotice':
    case 'actionSheet': {
      const record = meetingRecord(rows, request.meetingId);
      return record === undefined
        ? failed('notFound', 'This meeting is no longer in the library.')
        : ok(makers[request.kind](record, { audience: request.audience, assembledAt }));
    }
    case 'supplement':
      return supplementDocument(rows, request.supplementId);
  }
}

const makers = {
  decisionRecord,
  minutes: minutesDocument,
  decisionNotice,
  actionSheet,
} as const;
