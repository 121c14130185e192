import { describe, expect, test } from 'vitest';
import { entryState } from '../../../renderer/forwardPlan/entryState.ts';
import { membersOn, newEntry } from '../../../renderer/forwardPlan/newEntry.ts';
import { type PlanView, planGroups } from '../../../renderer/forwardPlan/planView.ts';
import type { Row } from '../../../shared/entities/index.ts';
import { tinyId, tinyRows } from '../../fixtures/tinyRows.ts';

const [organisation] = tinyRows.organisation;
const [entry] = tinyRows.forwardPlanEntry;
const [body] = tinyRows.body;
if (organisation === undefined || entry === undefined || body === undefined)
  throw new Error('the tiny library has no forward plan');

const stateOf = (fields: Partial<Row<'forwardPlanEntry'>>) =>
  entryState({ ...entry, ...fields }, organisation);

describe('the state of an entry', () => {
  test('is in order only with all particulars, 28 clear days before', () => {
    expect(stateOf({})).toEqual({ kind: 'inOrder', words: 'In time', missing: [] });
    expect(stateOf({ publishedOn: '2021-08-04' })).toMatchObject({ kind: 'wrong', words: 'Too late' });
    expect(stateOf({ documents: [], howToAsk: '' })).toMatchObject({
      kind: 'wrong',
      words: 'Lacks (e), (h)',
    });
  });

  test('says by when it has to be published, as long as it is not', () => {
    expect(stateOf({ publishedOn: null })).toMatchObject({ kind: 'toDo', words: 'Publish by 3 Aug 2021' });
    expect(stateOf({ decisionOn: null })).toMatchObject({ kind: 'wrong', words: 'Lacks (d)' });
    expect(stateOf({ decisionOn: '2050-01-01' })).toMatchObject({ words: 'No date to count from' });
  });

  test('follows the rule under which the decision is made', () => {
    expect(stateOf({ route: 'general-exception' })).toMatchObject({
      words: 'General exception, not complete',
    });
    expect(
      stateOf({
        route: 'special-urgency',
        agreedBy: 'Chair',
        agreedOn: '2021-08-31',
        routeReason: 'Unsafe',
        reasonNoticeOn: '2021-08-31',
      }),
    ).toEqual({ kind: 'inOrder', words: 'Special urgency', missing: [] });
  });
});

describe('the list of the forward plan', () => {
  const view: PlanView = {
    search: '',
    organisationId: organisation.id,
    show: 'ahead',
    sort: { by: 'on', descending: false },
  };
  const own = (name: string, fields: Partial<Row<'forwardPlanEntry'>>) => ({
    ...entry,
    id: tinyId('forwardPlanEntry', name),
    ...fields,
  });
  const rows = {
    ...tinyRows,
    forwardPlanEntry: [
      own('undated', { decisionOn: null, ref: 'FP/4', matter: 'A school' }),
      own('later', { decisionOn: '2021-12-01', ref: 'FP/10' }),
      own('sooner', { decisionOn: '2021-10-01', ref: 'FP/9' }),
      own('gone', { deletedAt: '2021-08-01T00:00:00Z' }),
    ],
  };
  const refs = (fields: Partial<PlanView>, today = '2021-09-15') =>
    planGroups(rows, { ...view, ...fields }, today).flatMap((group) =>
      group.rows.map((line) => line.entry.ref),
    );

  test('is in order of the decision, undated ones last, and turned round on demand', () => {
    expect(refs({})).toEqual(['FP/9', 'FP/10', 'FP/4']);
    expect(refs({ sort: { by: 'on', descending: true } })).toEqual(['FP/10', 'FP/9', 'FP/4']);
    expect(refs({ sort: { by: 'ref', descending: false } })).toEqual(['FP/4', 'FP/9', 'FP/10']);
  });

  test('holds the decisions ahead, all on demand, those with the words', () => {
    expect(refs({}, '2021-11-01')).toEqual(['FP/10', 'FP/4']);
    expect(refs({ show: 'all' }, '2021-11-01')).toHaveLength(3);
    expect(refs({ search: 'SCHOOL fp' })).toEqual(['FP/4']);
    expect(refs({ organisationId: 'another' })).toEqual([]);
  });
});

describe('a new entry', () => {
  const given = { matter: 'A bridge', decisionOn: null, today: '2021-09-01' };
  test('has what the data of the council say', () => {
    expect(newEntry(tinyRows, body, given)).toMatchObject({
      bodyId: body.id,
      copiesFrom: 'Town Hall',
      howToAsk: '',
      members: ['Councillor A Member, Leader of the Council'],
    });
  });

  test('lists those who sit on the body on the day', () => {
    expect(membersOn(tinyRows, body.id, '2021-05-05')).toEqual([]);
    const unheld = { ...tinyRows, postHolder: [] };
    expect(membersOn(unheld, body.id, '2021-05-06')).toEqual(['Leader of the Council']);
  });
});
