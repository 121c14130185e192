import { type Result, failed, ok } from '../api.ts';
import type { Document } from '../document/blocks.ts';
import type { Rows } from '../entities/index.ts';
import { comparisonOf } from './comparison.ts';
import { forwardPlanDocument } from './forwardPlan.ts';
import type { RecordRequest } from './recordRequest.ts';

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
  }
}
