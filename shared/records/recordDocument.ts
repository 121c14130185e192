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
import type { Audience, MeetingDocument, RecordRequest } from './recordRequest.ts';
import { sha256 } from '../sha256.ts';
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
    case 'minutes':
      return frozenMinutes(rows, request) ?? ofMeeting(rows, request, assembledAt);
    case 'decisionRecord':
    case 'decisionNotice':
    case 'actionSheet':
      return ofMeeting(rows, request, assembledAt);
    case 'disposal': {
      const found = rows.disposal.find(({ id }) => id === request.disposalId);
      if (found === undefined) return failed('notFound', 'This certificate is not in the library.');
      return sha256(found.document) === found.sha256
        ? ok(JSON.parse(found.document) as Document)
        : failed('damaged', 'This certificate is not what was certified: restore a backup.');
    }
    case 'supplement':
      return supplementDocument(rows, request.supplementId);
  }
}

function ofMeeting(
  rows: Rows,
  { kind, meetingId, audience }: { kind: MeetingDocument; meetingId: string; audience: Audience },
  assembledAt: string,
): Result<Document> {
  const record = meetingRecord(rows, meetingId);
  return record === undefined
    ? failed('notFound', 'This meeting is no longer in the library.')
    : ok(makers[kind](record, { audience, assembledAt }));
}

/** Minutes that were confirmed are what was signed, whatever the rows have become since. */
function frozenMinutes(
  rows: Rows,
  { meetingId, audience }: { readonly meetingId: string; readonly audience: Audience },
): Result<Document> | undefined {
  const frozen = rows.confirmedMinutes.find((each) => each.meetingId === meetingId);
  if (frozen === undefined) return undefined;
  const [text, hash] =
    audience === 'public'
      ? [frozen.publicDocument, frozen.publicSha256]
      : [frozen.membersDocument, frozen.membersSha256];
  return sha256(text) === hash
    ? ok(JSON.parse(text) as Document)
    : failed('damaged', 'The confirmed minutes are not what was confirmed: restore a backup.');
}

const makers = {
  decisionRecord,
  minutes: minutesDocument,
  decisionNotice,
  actionSheet,
} as const;
