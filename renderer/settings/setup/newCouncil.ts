import { holidayYears } from '../../../shared/calendar/holidays.ts';
import type { Row } from '../../../shared/entities/index.ts';
import { usualRules } from '../../../shared/usualRules.ts';
import { shortCode } from '../../programme/shortCode.ts';

type Council = Row<'organisation'>;

export type CouncilAnswers = Pick<
  Council,
  'name' | 'shortName' | 'nation' | 'address' | 'contact' | 'houseTemplate'
>;

type New<K extends 'organisation' | 'body'> = Omit<Row<K>, 'id' | 'deletedAt'>;

/**
 * A council with the usual rules. They are in force from the first day that the calendar knows, so that a meeting of years
 * ago can be entered too. `taken` are the short codes of the other councils.
 */
export const newCouncil = (answers: CouncilAnswers, taken: readonly string[]): New<'organisation'> => ({
  ...answers,
  ref: shortCode(answers.shortName.slice(0, 30), taken, 'council'),
  accent: '#1a5a49',
  tint: '#e3efea',
  restrictedPaper: 'white',
  ...usualRules(`${holidayYears.first}-01-01`, answers.nation),
});

interface BodyChoice {
  readonly name: string;
  readonly kind: Row<'body'>['kind'];
  readonly about: string;
}

/** Bodies that most councils have. */
export const bodyChoices: readonly BodyChoice[] = [
  { name: 'Cabinet', kind: 'executive', about: 'Takes executive decisions, which can be called in' },
  {
    name: 'Council',
    kind: 'council',
    about: 'All members: the budget, the policy framework, the constitution',
  },
  {
    name: 'Overview and Scrutiny Committee',
    kind: 'scrutiny',
    about: 'Reviews decisions and can call them in',
  },
  { name: 'Planning Committee', kind: 'committee', about: 'Decides what is not for the executive' },
];

/** Rows for the chosen ones. */
export const newBodies = (council: Pick<Council, 'id' | 'ref'>, chosen: ReadonlySet<string>): New<'body'>[] =>
  bodyChoices
    .filter(({ name }) => chosen.has(name))
    .map(({ name, kind }) => ({
      organisationId: council.id,
      ref: shortCode(`${council.ref}-${name}`, []),
      name,
      kind,
      quorum: null,
      decides: kind !== 'scrutiny',
      standingItems: [],
    }));
