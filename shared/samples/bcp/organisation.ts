import type { Row, Rows } from '../../entities/index.ts';
import { bcpCabinet } from '../../templates/bcpCabinet.ts';
import { sampleId } from '../id.ts';
import { usualRules } from '../../usualRules.ts';

/** Day on which the council came into being; the sample's rules are in force from then. */
const vesting = '2019-04-01';

const organisation: Row<'organisation'> = {
  id: sampleId('organisation', 'bcp'),
  deletedAt: null,
  ref: 'bcp',
  name: 'Bournemouth, Christchurch and Poole Council',
  shortName: 'BCP Council',
  nation: 'england',
  houseTemplate: bcpCabinet.id,
  accent: '#0b4f63',
  tint: '#e4f0f3',
  restrictedPaper: 'white',
  address: 'Civic Centre, Bournemouth',
  contact: 'Democratic Services, Civic Centre',
  // The papers score no risk: scheme and bands are the sample's own, as are the days and members of call-in.
  ...usualRules(vesting),
  // The amounts are the sample's own, within the range that English councils use; two wards are regulation 8
  // of SI 2012/2089.
  keyDecisions: [
    { from: vesting, revenuePence: 500_000_00, capitalPence: 500_000_00, savingsPence: 500_000_00, wards: 2 },
  ],
};

const body = (
  ref: string,
  name: string,
  kind: Row<'body'>['kind'],
  quorum: number | null,
  decides: boolean,
): Row<'body'> => ({
  id: sampleId('body', ref),
  deletedAt: null,
  organisationId: organisation.id,
  ref,
  name,
  kind,
  quorum,
  decides,
  standingItems: [],
});

/** The council with its rules, and the bodies that the sample papers go to. The quorum is the sample's own. */
export const bcpOrganisation = {
  organisation: [organisation],
  body: [
    body('bcp-cabinet', 'Cabinet', 'executive', 3, true),
    body('bcp-council', 'Council', 'council', null, true),
    body('bcp-send-improvement-board', 'SEND Improvement Board', 'board', null, false),
  ],
} satisfies Partial<Rows>;
