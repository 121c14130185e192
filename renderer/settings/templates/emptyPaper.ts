/** A paper of a template in which nothing is written yet, as it would stand in a pack. */
import { unrestricted } from '../../../shared/entities/restriction.ts';
import { assemble } from '../../../shared/assemble.ts';
import type { Document } from '../../../shared/document/blocks.ts';
import { type Row, type Rows, entityKinds } from '../../../shared/entities/index.ts';
import { nothingPrivate } from '../../../shared/entities/meeting.ts';
import type { PaperTemplate } from '../../../shared/entities/paperTemplate.ts';
import { emptyText } from '../../../shared/entities/richText.ts';

const nowhere = '00000000-0000-7000-8000-000000000000';

/** The document of it alone, without cover, agenda and contents. `on` is an ISO day. */
export function emptyPaper(template: PaperTemplate, council: Row<'organisation'>, on: string): Document {
  const own = { id: nowhere, deletedAt: null };
  const none = Object.fromEntries(entityKinds.map((kind) => [kind, []])) as unknown as Rows;
  const rows: Rows = {
    ...none,
    organisation: [council],
    // Filled in from nothing, the line would be a sentence without its end.
    paperTemplate: [{ ...template, byline: template.byline.replaceAll(/\{\w+\}/g, '…') }],
    body: [
      {
        ...own,
        organisationId: council.id,
        ref: 'body',
        name: 'Cabinet',
        kind: 'executive',
        quorum: null,
        decides: true,
        standingItems: [],
      },
    ],
    meeting: [
      {
        ...own,
        ...nothingPrivate,
        bodyId: nowhere,
        ref: 'preview',
        date: on,
        startsAt: null,
        endsAt: null,
        place: '',
        status: 'published',
        noticeOn: null,
        agendaPublishedOn: null,
        decisionsPublishedOn: null,
        notice: [],
        provenance: '',
      },
    ],
    agendaItem: [
      {
        ...own,
        meetingId: nowhere,
        position: 1,
        number: '1',
        title: 'Report',
        kind: 'paper',
        paperId: nowhere,
        detail: '',
      },
    ],
    paper: [
      {
        ...own,
        organisationId: council.id,
        programmeId: null,
        ref: 'preview',
        template: template.id,
        title: 'Title of the report',
        shortTitle: 'Title of the report',
        reportNumber: '',
        status: 'draft',
        keyDecision: null,
        forwardPlanRef: '',
        header: {},
        sections: template.sections.map(({ key, start }) => ({
          key,
          heading: null,
          none: null,
          text: start ?? emptyText,
        })),
        recommendationStem: null,
        ...unrestricted,
        provenance: '',
      },
    ],
  };
  const document = assemble({ meetingId: nowhere, rows, assembledAt: `${on}T00:00:00.000Z` });
  return { ...document, parts: document.parts.filter(({ kind }) => kind === 'paper') };
}
