import type { Row, Rows } from '../../entities/index.ts';
import { lbhfCabinet } from '../../templates/lbhfCabinet.ts';
import { sampleId } from '../id.ts';
import { usualRules } from '../../usualRules.ts';

export const lbhfId = sampleId('organisation', 'lbhf');
export const lbhfCabinetId = sampleId('body', 'lbhf-cabinet');

const organisation: Row<'organisation'> = {
  id: lbhfId,
  deletedAt: null,
  ref: 'lbhf',
  name: 'London Borough of Hammersmith & Fulham',
  shortName: 'Hammersmith & Fulham',
  nation: 'england',
  houseTemplate: lbhfCabinet.id,
  accent: '#00594f',
  tint: '#e5f1ee',
  restrictedPaper: 'white',
  address: 'Hammersmith Town Hall, King Street, London W6 9JU',
  contact: 'Governance and Scrutiny, Hammersmith Town Hall',
  ...usualRules('2014-04-01'),
};

const cabinet: Row<'body'> = {
  id: lbhfCabinetId,
  deletedAt: null,
  organisationId: lbhfId,
  ref: 'lbhf-cabinet',
  name: 'Cabinet',
  kind: 'executive',
  quorum: null,
  decides: true,
  standingItems: [],
};

export const lbhfOrganisation = { organisation: [organisation], body: [cabinet] } satisfies Partial<Rows>;
