import type { Row, Rows } from '../../entities/index.ts';
import { sampleId } from '../id.ts';
import { rutlandId } from './organisation.ts';
import { rutlandPost } from './posts.ts';

export const rutlandProgrammeId = sampleId('programme', 'rutland-send-transformation');

const programme: Row<'programme'> = {
  id: rutlandProgrammeId,
  deletedAt: null,
  organisationId: rutlandId,
  ref: 'rutland-send-transformation',
  name: 'SEND Transformation',
  purpose:
    'More provision near home for children and young people with special educational needs and disabilities, and needs that are found and met earlier.',
  sponsorPostId: rutlandPost('directorForPeople'),
  managerPostId: rutlandPost('headOfEarlyIntervention'),
  startsOn: null,
  endsOn: null,
  confidenceScale: 'three',
  // The paper rates nothing.
  confidence: [],
};

const milestone = (
  key: string,
  name: string,
  forecastOn: string,
  status: Row<'milestone'>['status'],
  note: string,
): Row<'milestone'> => ({
  id: sampleId('milestone', `rutland-send-transformation/${key}`),
  deletedAt: null,
  programmeId: rutlandProgrammeId,
  workstreamId: null,
  name,
  baselineOn: forecastOn,
  forecastOn,
  doneOn: status === 'done' ? forecastOn : null,
  status,
  note,
});

// Where the paper gives a month only, the day is its last.
const monthOnly = 'The paper gives the month only.';

export const rutlandProgramme = {
  programme: [programme],
  milestone: [
    milestone('integration', 'Early Intervention and SEND teams integrated', '2017-02-28', 'done', monthOnly),
    milestone('round-table', 'Round table with headteachers', '2017-05-31', 'notStarted', monthOnly),
    milestone('peer-review', 'SEND Peer Review', '2017-06-30', 'notStarted', monthOnly),
    milestone('commissioning', 'SEND Commissioning Strategy', '2017-08-31', 'notStarted', monthOnly),
    milestone(
      'transfers',
      'All children with statements moved to the new SEND system',
      '2018-04-01',
      'notStarted',
      'Required by law.',
    ),
  ],
} satisfies Partial<Rows>;
