import { expect, test } from 'vitest';
import { nextSteps } from '../../../renderer/settings/organisation/nextSteps.ts';
import { newBodies, newCouncil } from '../../../renderer/settings/setup/newCouncil.ts';
import { body } from '../../../shared/entities/body.ts';
import { type Rows, entityKinds } from '../../../shared/entities/index.ts';
import { inForce, organisation } from '../../../shared/entities/organisation.ts';
import { tinyId } from '../../fixtures/tinyRows.ts';

const answers = {
  name: 'Ourshire County Council',
  shortName: 'Ourshire',
  nation: 'england',
  address: '',
  contact: '',
  houseTemplate: 'rutlandCabinet',
} as const;
const kept = { id: tinyId('organisation', 'new'), deletedAt: null };

test('a new council begins with a complete set of rules, in force for any meeting that the calendar knows', () => {
  const council = organisation.parse({ ...newCouncil(answers, []), ...kept });
  expect(council.ref).toBe('ourshire');
  for (const day of ['2015-01-01', '2030-12-31']) {
    expect(inForce(council.riskSchemes, day)?.cells).toHaveLength(5);
    expect(inForce(council.noticePeriods, day)).toMatchObject({
      agendaClearDays: 5,
      forwardPlanClearDays: 28,
    });
    expect(inForce(council.callIn, day)).toBeDefined();
    expect(inForce(council.clearance, day)?.kinds.map(({ kind }) => kind)).toEqual(['Finance', 'Legal']);
    expect(inForce(council.keyDecisions, day)?.wards).toBe(2);
  }
});

test('Wales and Scotland begin with three clear days for agendas', () => {
  for (const nation of ['wales', 'scotland'] as const)
    expect(newCouncil({ ...answers, nation }, []).noticePeriods[0]?.agendaClearDays).toBe(3);
});

test('a second council of the same name gets a short code of its own', () => {
  expect(newCouncil(answers, ['ourshire']).ref).toBe('ourshire-2');
  expect(newCouncil({ ...answers, shortName: '---' }, []).ref).toBe('council');
});

test('the chosen bodies are made, and scrutiny decides nothing', () => {
  const made = newBodies(
    { id: kept.id, ref: 'ourshire' },
    new Set(['Cabinet', 'Overview and Scrutiny Committee']),
  );
  const rows = made.map((draft) => body.parse({ ...draft, id: tinyId('body', draft.ref), deletedAt: null }));
  expect(rows.map(({ ref, decides }) => [ref, decides])).toEqual([
    ['ourshire-cabinet', true],
    ['ourshire-overview-and-scrutiny-committee', false],
  ]);
});

test('the next steps are those that are still open, in the order in which they are needed', () => {
  const none = Object.fromEntries(entityKinds.map((kind) => [kind, []])) as unknown as Rows;
  expect(nextSteps(none, kept.id).map(({ label }) => label)).toEqual([
    'Add the bodies that meet',
    'Add posts and who holds them',
    'Start a programme',
  ]);
  const [draft] = newBodies({ id: kept.id, ref: 'ourshire' }, new Set(['Cabinet']));
  const cabinet = body.parse({ ...draft, id: tinyId('body', 'new'), deletedAt: null });
  const post = {
    id: tinyId('post', 'new'),
    deletedAt: null,
    organisationId: kept.id,
    title: 'Leader',
    kind: 'member',
  } as const;
  expect(nextSteps({ ...none, body: [cabinet], post: [post] }, kept.id).map(({ label }) => label)).toEqual([
    'Seat the members of Cabinet',
    'Start a programme',
  ]);
});
