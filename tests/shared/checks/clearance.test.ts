import { describe, expect, test } from 'vitest';
import { clearance } from '../../../shared/checks/clearance.ts';
import { contentOf, signedNow } from '../../../shared/checks/signedContent.ts';
import type { Row, Rows } from '../../../shared/entities/index.ts';
import { tinyContext, withChanged } from '../../fixtures/tinyContext.ts';
import { tinyId, tinyRows } from '../../fixtures/tinyRows.ts';

const leader = tinyId('post', 'leader');
const asked = (kind: string, workingDays: number, postId: string | null = null) => ({
  kind,
  section: kind.toLowerCase(),
  postId,
  workingDays,
});

/** The agenda for 1 September 2021 is published on Monday 23 August at the latest: 30 August is a holiday. */
const rules = withChanged(tinyRows, 'organisation', {
  noticePeriods: [
    {
      from: '2020-01-01',
      agendaClearDays: 5,
      agendaWorkingDays: true,
      forwardPlanClearDays: 28,
      forwardPlanWorkingDays: false,
    },
  ],
  clearance: [
    { from: '2020-01-01', reportsDueWorkingDays: 3, kinds: [asked('Legal', 5, leader), asked('Finance', 5)] },
    { from: '2022-01-01', reportsDueWorkingDays: 3, kinds: [asked('Equality', 2)] },
  ],
});
const states = (rows: Rows) => clearance(tinyContext(rows).papers[0]!);
const withSignOff = (change: Partial<Row<'signOff'>>): Rows => withChanged(rules, 'signOff', change);

/** The tiny paper, signed by Finance as it stands. */
function signed(): Rows {
  const { parts } = tinyContext(rules).papers[0]!;
  return { ...rules, signOff: rules.signOff.map((row) => signedNow(row, parts, { on: '2021-08-16' })) };
}

describe('the clearance of a paper', () => {
  test('is what the council asks for on the day of the meeting, counted back from publication', () => {
    expect(states({ ...rules, signOff: [] })).toEqual([
      expect.objectContaining({
        kind: 'Legal',
        post: 'Leader of the Council',
        state: 'missing',
        dueOn: '2021-08-16',
      }),
      expect.objectContaining({ kind: 'Finance', post: '', state: 'missing', dueOn: '2021-08-16' }),
    ]);
  });

  test('counts from the day of publication where that is early, and leaves closures out', () => {
    const early = withChanged(rules, 'meeting', { agendaPublishedOn: '2021-08-20' });
    expect(states(early)[0]?.dueOn).toBe('2021-08-13');
    const closed = withChanged(early, 'organisation', { closures: ['2021-08-17'] });
    expect(states(closed)[0]?.dueOn).toBe('2021-08-12');
  });

  test('takes the day that the sign-off itself names', () => {
    expect(states(withSignOff({ dueOn: '2021-08-05' }))[1]?.dueOn).toBe('2021-08-05');
  });

  test('has sign-offs beside those asked for, with no deadline of the council’s', () => {
    const other = states(withSignOff({ kind: 'Equality' }))[2];
    expect(other).toMatchObject({ kind: 'Equality', state: 'signed', dueOn: null, post: 'Head of Finance' });
  });

  test('knows a kind however it is written, and says who refused and why', () => {
    const [, finance] = states(withSignOff({ kind: ' finance', status: 'refused', comment: 'No source.' }));
    expect(finance).toMatchObject({ kind: 'Finance', state: 'refused', comment: 'No source.' });
  });

  test('leaves out sign-offs in the bin and of other papers', () => {
    for (const change of [{ deletedAt: '2021-08-20T09:00:00Z' }, { paperId: tinyId('paper', 'other') }])
      expect(states(withSignOff(change)).map((each) => each.state)).toEqual(['missing', 'missing']);
  });
});

describe('a sign-off', () => {
  test('stands as long as the paper says what was signed', () => {
    expect(states(signed())[1]).toMatchObject({ state: 'signed', signedOn: '2021-08-16', changed: [] });
  });

  test('is stale when the paper changes, and says in which sections', () => {
    const changed = withChanged(signed(), 'paper', {
      title: 'The tunnel',
      sections: [
        { ...tinyRows.paper[0]!.sections[0]!, text: { type: 'doc', content: [] }, none: 'nothing is known' },
      ],
    });
    const [, finance] = states(changed);
    expect(finance?.state).toBe('stale');
    expect(finance?.changed).toEqual(['The tunnel', 'Background']);
  });

  test('is stale when a section is added or goes, and when figures drawn from the data change', () => {
    const [background] = tinyRows.paper[0]!.sections;
    const more = { key: 'own', heading: 'Cost', none: null, text: background!.text };
    const added = withChanged(signed(), 'paper', { sections: [background!, more] });
    expect(states(added)[1]?.changed).toEqual(['Cost']);
    const gone = withChanged(signed(), 'paper', { sections: [] });
    expect(states(gone)[1]?.changed).toEqual(['Background']);
    const drawn = withChanged(signed(), 'backgroundPaper', { title: 'Another survey' });
    expect(states(drawn)[1]?.state).toBe('stale');
  });

  test('is not stale when nothing but paragraph numbers and sign-offs changes', () => {
    const before = contentOf(tinyContext(signed()).papers[0]!.parts);
    const more = {
      ...tinyRows.signOff[0]!,
      id: tinyId('signOff', 'legal'),
      kind: 'Legal',
      section: 'background',
    };
    const after = contentOf(
      tinyContext({ ...signed(), signOff: [...signed().signOff, more] }).papers[0]!.parts,
    );
    expect(after).toEqual(before);
    const numbered = JSON.parse(
      JSON.stringify(tinyRows.paper[0]!.sections).replace('"id":"p-1"', '"id":"p-1","number":"7."'),
    ) as Row<'paper'>['sections'];
    expect(states(withChanged(signed(), 'paper', { sections: numbered }))[1]?.state).toBe('signed');
  });

  test('that kept nothing of what was signed cannot be called stale', () => {
    expect(states(withChanged(withSignOff({}), 'paper', { title: 'The tunnel' }))[1]?.state).toBe('signed');
  });
});
