import { describe, expect, it } from 'vitest';
import { forwardPlanFields } from '../../../../shared/checks/rules/forwardPlanFields.ts';
import { forwardPlanNotice } from '../../../../shared/checks/rules/forwardPlanNotice.ts';
import { keyDecisionDenied } from '../../../../shared/checks/rules/keyDecisionDenied.ts';
import { keyDecisionUnstated } from '../../../../shared/checks/rules/keyDecisionUnstated.ts';
import { wardsDiffer } from '../../../../shared/checks/rules/wardsDiffer.ts';
import { addDays } from '../../../../shared/dates.ts';
import { tinyId } from '../../../fixtures/tinyRows.ts';
import { foundBy, inSample, messagesBy, sampleMeetings, write } from '../dates/cabinet.ts';

const large = [{ amountPence: 500_000_00 }];
const small = [{ amountPence: 499_999_99 }];
const text = (words: string) => write('trial', words);

describe('a decision that is not stated to be key', () => {
  it('must be where its amount reaches the threshold, and only then', () => {
    expect(foundBy(keyDecisionUnstated, { recommendations: large })).toMatchObject([
      {
        severity: 'must',
        message: expect.stringContaining('£500,000 reaches the threshold of £500,000 for revenue') as string,
        mend: { kind: 'set', entity: 'paper', field: 'keyDecision', value: true },
      },
    ]);
    expect(foundBy(keyDecisionUnstated, { recommendations: small })).toEqual([]);
  });

  it('adds up the amounts of the recommendations, and those of the finance lines', () => {
    const halves = [{ amountPence: 300_000_00 }, { amountPence: 200_000_00 }];
    expect(messagesBy(keyDecisionUnstated, { recommendations: halves })).toHaveLength(1);
    const financeLine = {
      nature: 'revenue' as const,
      amounts: { '2021/22': 400_000_00, '2022/23': 100_000_00 },
    };
    expect(messagesBy(keyDecisionUnstated, { recommendations: small, financeLine })).toHaveLength(1);
    expect(
      messagesBy(keyDecisionUnstated, {
        recommendations: small,
        financeLine: { ...financeLine, approved: true },
      }),
    ).toEqual([]);
  });

  it('reads the amount where the recommendation only says it in words', () => {
    const recommendations = [{ amountPence: null, text: text('approve £1.2m for the bridge.') }];
    expect(messagesBy(keyDecisionUnstated, { recommendations })[0]).toContain('£1,200,000');
  });

  it('measures capital against its own threshold, and the one in force on the day', () => {
    const financeLine = { nature: 'capital' as const, amounts: { '2021/22': 600_000_00 } };
    expect(foundBy(keyDecisionUnstated, { recommendations: small, financeLine })).toEqual([]);
    const limit = { revenuePence: null, capitalPence: 600_000_00, savingsPence: null, wards: 2 };
    const keyDecisions = [{ ...limit, from: '2021-01-01' }];
    expect(
      messagesBy(keyDecisionUnstated, {
        recommendations: small,
        financeLine,
        organisation: { keyDecisions },
      })[0],
    ).toContain('for capital');
    const later = [{ ...limit, from: '2021-10-01' }];
    expect(
      foundBy(keyDecisionUnstated, {
        recommendations: small,
        financeLine,
        organisation: { keyDecisions: later },
      }),
    ).toEqual([]);
  });

  it('should be where all wards are named or the forward plan has it, and asks less where Council decides', () => {
    expect(
      foundBy(keyDecisionUnstated, { recommendations: small, header: { wards: 'Council-wide' } })[0]
        ?.severity,
    ).toBe('should');
    expect(
      foundBy(keyDecisionUnstated, { recommendations: small, header: { wards: 'Brook, Hill' } }),
    ).toHaveLength(1);
    expect(foundBy(keyDecisionUnstated, { recommendations: small, header: { wards: 'Brook' } })).toEqual([]);
    expect(
      foundBy(keyDecisionUnstated, { recommendations: small, header: { wards: 'Not applicable, none' } }),
    ).toEqual([]);
    const toCouncil = [{ ...large[0], decidingBodyId: tinyId('body', 'council') }];
    expect(foundBy(keyDecisionUnstated, { recommendations: toCouncil })[0]?.severity).toBe('should');
  });

  it('concerns executives in England and Northern Ireland alone', () => {
    expect(foundBy(keyDecisionUnstated, { recommendations: large, body: { kind: 'committee' } })).toEqual([]);
    expect(
      foundBy(keyDecisionUnstated, { recommendations: large, organisation: { nation: 'wales' } }),
    ).toEqual([]);
    expect(foundBy(keyDecisionUnstated, { recommendations: large, paper: { keyDecision: true } })).toEqual(
      [],
    );
  });

  it('finds it in all three reports of 2021 and 2023, faults 18 and 32', () => {
    const severities = [
      sampleMeetings.request2021,
      sampleMeetings.statement2021,
      sampleMeetings.timeliness2023,
    ].map((ref) => inSample(keyDecisionUnstated, ref).map((each) => each.severity));
    expect(severities).toEqual([['should'], ['should'], ['must']]);
    expect(inSample(keyDecisionUnstated, sampleMeetings.statement2021)[0]?.message).toContain(
      '15 October 2021',
    );
  });
});

describe('a decision that is said not to be key', () => {
  const paper = { keyDecision: false };

  it('is doubted where it has a forward plan reference or a large amount', () => {
    expect(
      messagesBy(keyDecisionDenied, {
        paper: { ...paper, forwardPlanRef: 'FP/1' },
        recommendations: small,
      })[0],
    ).toContain('FP/1');
    expect(foundBy(keyDecisionDenied, { paper, recommendations: large })[0]?.severity).toBe('must');
  });

  it('is believed where only all wards are named', () => {
    expect(foundBy(keyDecisionDenied, { paper, recommendations: small, header: { wards: 'All' } })).toEqual(
      [],
    );
  });

  it('is doubted in the Rutland report, fault 91', () => {
    expect(inSample(keyDecisionDenied, sampleMeetings.transformation2017)).toMatchObject([
      {
        quote: 'No',
        message: expect.stringContaining('FP/030317/04; “Ward councillors” says All') as string,
      },
    ]);
  });
});

describe('the forward plan', () => {
  const paper = { keyDecision: true };

  // Latest days with 28 clear calendar days.
  it.each([
    ['2021-09-01', '2021-08-03'],
    ['2021-11-24', '2021-10-26'],
    ['2023-09-27', '2023-08-29'],
    ['2016-11-07', '2016-10-09'],
    ['2017-04-18', '2017-03-20'],
    ['2024-10-29', '2024-09-30'],
  ])('for the meeting of %s has to have the entry by %s', (date, latest) => {
    const organisation = { noticePeriods: [] };
    expect(
      foundBy(forwardPlanNotice, { paper, organisation, meeting: { date }, entry: { publishedOn: latest } }),
    ).toEqual([]);
    const entry = { publishedOn: addDays(latest, 1) };
    expect(messagesBy(forwardPlanNotice, { paper, organisation, meeting: { date }, entry })[0]).toContain(
      'gave 27 clear days',
    );
  });

  it('names the general exception with its day, and special urgency', () => {
    expect(messagesBy(forwardPlanNotice, { paper })).toEqual([
      'No forward plan entry is recorded for this key decision; it has to be published 28 clear days before, by Tuesday 3 August 2021. Otherwise use the general exception, with a notice and word to the scrutiny chair by Monday 23 August 2021 (reg 10), or special urgency with the scrutiny chair’s agreement (reg 11).',
    ]);
  });

  it('is asked of a decision that is key by its amount, and of no other', () => {
    expect(messagesBy(forwardPlanNotice, { recommendations: large })[0]).toContain(
      'which is key by its amount',
    );
    expect(foundBy(forwardPlanNotice, { recommendations: small })).toEqual([]);
    expect(foundBy(forwardPlanNotice, { paper: { keyDecision: false }, recommendations: large })).toEqual([]);
  });

  it('is missing in the samples of 2016 and 2023, and in time for those of 2021 and 2017', () => {
    const found = (ref: string) => inSample(forwardPlanNotice, ref).length;
    expect(Object.values(sampleMeetings).map(found)).toEqual([0, 0, 1, 0, 1, 0]);
  });

  it('is found by its reference where the entry was written before the paper', () => {
    const entry = { paperId: null, ref: 'FP/7' };
    expect(foundBy(forwardPlanNotice, { paper: { ...paper, forwardPlanRef: ' FP/7 ' }, entry })).toEqual([]);
    expect(foundBy(forwardPlanNotice, { paper: { ...paper, forwardPlanRef: 'FP/8' }, entry })).toHaveLength(
      1,
    );
    const another = { ...entry, bodyId: tinyId('body', 'another') };
    expect(
      foundBy(forwardPlanNotice, { paper: { ...paper, forwardPlanRef: 'FP/7' }, entry: another }),
    ).toHaveLength(1);
  });

  it.each([
    [{ keyDecision: false }, '(a) that a key decision is to be made'],
    [{ matter: ' ' }, '(b) the matter'],
    [{ members: [] }, '(c) who decides: an individual’s name and title, or the list of the body’s members'],
    [{ decisionOn: null }, '(d) the date or period of the decision'],
    [{ documents: [] }, '(e) the list of documents'],
    [{ copiesFrom: '' }, '(f) the address for copies'],
    [{ otherDocuments: false }, '(g) that other documents may be submitted'],
    [{ howToAsk: '' }, '(h) how to ask for those documents'],
  ])('lacks with %j the particular %s', (entry, particular) => {
    expect(foundBy(forwardPlanFields, { paper, entry })).toMatchObject([
      { severity: 'must', message: expect.stringContaining(`lacks ${particular}. Fill it in`) as string },
    ]);
  });

  it('needs all eight particulars of a key decision, and only ought to have them otherwise', () => {
    expect(foundBy(forwardPlanFields, { paper, entry: {} })).toEqual([]);
    expect(foundBy(forwardPlanFields, { paper })).toEqual([]);
    expect(
      foundBy(forwardPlanFields, { paper, entry: { members: [], individual: 'A Member, Leader' } }),
    ).toEqual([]);
    const bare = { copiesFrom: '', howToAsk: '' };
    expect(messagesBy(forwardPlanFields, { paper, entry: bare })[0]).toContain(
      'lacks (f) the address for copies; (h) how to ask for those documents. Fill them in',
    );
    expect(foundBy(forwardPlanFields, { paper: { keyDecision: false }, entry: bare })[0]?.severity).toBe(
      'should',
    );
    expect(foundBy(forwardPlanFields, { paper, entry: { ...bare, route: 'special-urgency' } })).toEqual([]);
  });
});

describe('a key decision without the usual notice', () => {
  const paper = { keyDecision: true };
  const exception = {
    route: 'general-exception' as const,
    publishedOn: null,
    informed: 'Chair of Overview and Scrutiny',
    informedOn: '2021-08-20',
    exceptionNoticeOn: '2021-08-23',
    routeReason: 'The bridge was found unsafe on 17 August.',
    reasonNoticeOn: '2021-08-23',
  };
  const urgency = {
    route: 'special-urgency' as const,
    publishedOn: null,
    agreedBy: 'Chair of Overview and Scrutiny',
    agreedOn: '2021-08-31',
    routeReason: 'The bridge was found unsafe on 30 August.',
    reasonNoticeOn: '2021-08-31',
  };

  it('may be made by the general exception or by special urgency where the record is complete', () => {
    expect(foundBy(forwardPlanNotice, { paper, entry: exception })).toEqual([]);
    expect(foundBy(forwardPlanNotice, { paper, entry: urgency })).toEqual([]);
    expect(foundBy(forwardPlanNotice, { paper, entry: { ...urgency, agreedOn: '2021-09-01' } })).toEqual([]);
  });

  it.each([
    [exception, { informed: '' }, 'who of scrutiny was told in writing, and when (reg 10(1)(a))'],
    [exception, { informedOn: null }, 'who of scrutiny was told in writing, and when (reg 10(1)(a))'],
    [exception, { exceptionNoticeOn: null }, 'the day on which a copy of that was published (reg 10(1)(b))'],
    [
      exception,
      { exceptionNoticeOn: '2021-08-24' },
      '5 clear working days after the notice of Tuesday 24 August 2021, which gave 4 clear working days',
    ],
    [exception, { routeReason: ' ' }, 'why the usual notice is impracticable (reg 10(3))'],
    [exception, { reasonNoticeOn: null }, 'the day on which that reason was published (reg 10(3))'],
    [urgency, { agreedBy: '' }, 'who agreed that it is urgent, and when (reg 11(1))'],
    [urgency, { agreedOn: null }, 'who agreed that it is urgent, and when (reg 11(1))'],
    [
      urgency,
      { agreedOn: '2021-09-02' },
      'an agreement before the decision: that of Thursday 2 September 2021',
    ],
    [urgency, { routeReason: '' }, 'why it is urgent and cannot reasonably be deferred (reg 11(3))'],
    [urgency, { reasonNoticeOn: null }, 'the day on which that reason was published (reg 11(3))'],
  ])('under %j with %j still lacks %s', (whole, change, missing) => {
    expect(foundBy(forwardPlanNotice, { paper, entry: { ...whole, ...change } })).toMatchObject([
      { severity: 'must', message: expect.stringContaining(`lacks ${missing}`) as string },
    ]);
  });
});

describe('wards', () => {
  it('that are not applicable are noted where the programme’s other papers name all, fault 49', () => {
    expect(inSample(wardsDiffer, sampleMeetings.timeliness2023)).toMatchObject([
      {
        severity: 'note',
        quote: 'Not applicable',
        message: expect.stringContaining('and 1 more of the same programme say Council-wide') as string,
      },
    ]);
    expect(inSample(wardsDiffer, sampleMeetings.request2021)).toEqual([]);
    expect(foundBy(wardsDiffer, { header: { wards: 'Not applicable' } })).toEqual([]);
  });
});
