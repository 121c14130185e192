import type { Row, Rows } from '../../entities/index.ts';
import { rutlandCabinet } from '../../templates/rutlandCabinet.ts';
import { sampleId } from '../id.ts';
import { usualRules } from '../../usualRules.ts';

export const rutlandId = sampleId('organisation', 'rutland');
export const rutlandCabinetId = sampleId('body', 'rutland-cabinet');

const organisation: Row<'organisation'> = {
  id: rutlandId,
  deletedAt: null,
  ref: 'rutland',
  name: 'Rutland County Council',
  shortName: 'Rutland',
  nation: 'england',
  houseTemplate: rutlandCabinet.id,
  accent: '#7a1f3d',
  tint: '#f7ecef',
  restrictedPaper: 'white',
  address: 'Catmose, Oakham, Rutland LE15 6HP',
  contact: 'Governance, Catmose, Oakham',
  ...usualRules('2015-04-01'),
};

const cabinet: Row<'body'> = {
  id: rutlandCabinetId,
  deletedAt: null,
  organisationId: rutlandId,
  ref: 'rutland-cabinet',
  name: 'Cabinet',
  kind: 'executive',
  quorum: null,
  decides: true,
  standingItems: [],
};

export const rutlandOrganisation = { organisation: [organisation], body: [cabinet] } satisfies Partial<Rows>;
