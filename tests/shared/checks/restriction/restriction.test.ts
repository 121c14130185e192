import { describe, expect, it } from 'vitest';
import { confidentialOrExempt } from '../../../../shared/checks/rules/confidentialOrExempt.ts';
import { endDateAsReason } from '../../../../shared/checks/rules/endDateAsReason.ts';
import { exemptWithoutInterestTest } from '../../../../shared/checks/rules/exemptWithoutInterestTest.ts';
import { exemptWithoutParagraph } from '../../../../shared/checks/rules/exemptWithoutParagraph.ts';
import { interestTestStale } from '../../../../shared/checks/rules/interestTestStale.ts';
import { openTitleTells } from '../../../../shared/checks/rules/openTitleTells.ts';
import { statusDiffers } from '../../../../shared/checks/rules/statusDiffers.ts';
import { restrictionRules } from '../../../../shared/checks/families/restriction.ts';
import type { Rule } from '../../../../shared/checks/check.ts';
import { privateMeetingNotice } from '../../../../shared/checks/rules/privateMeetingNotice.ts';
import { restrictionEndsBeforeMeeting } from '../../../../shared/checks/rules/restrictionEndsBeforeMeeting.ts';
import type { Row } from '../../../../shared/entities/index.ts';
import { tinyRows } from '../../../fixtures/tinyRows.ts';
import { type Draft, foundBy, inSample, messagesBy, sampleMeetings } from '../dates/cabinet.ts';

/** An exempt report with all that it needs. */
const exempt = {
  restriction: 'exempt' as const,
  exemptParagraphs: [3],
  publicInterest:
    'Disclosure would harm the Council’s position in the negotiation, which outweighs the interest in the price now.',
  interestTestedOn: '2021-08-10',
  interestReviewOn: '2022-08-10',
  openTitle: 'Purchase of land',
};

describe('an exempt report', () => {
  it('that has all it needs is left in peace by every rule', () => {
    for (const rule of restrictionRules) expect(foundBy(rule, { paper: exempt })).toEqual([]);
    for (const rule of restrictionRules) expect(foundBy(rule)).toEqual([]);
  });

  it('has to name a paragraph, and one that describes exempt information', () => {
    expect(messagesBy(exemptWithoutParagraph, { paper: { ...exempt, exemptParagraphs: [] } })[0]).toContain(
      'no paragraph of Part 1 of Schedule 12A is stated',
    );
    expect(
      messagesBy(exemptWithoutParagraph, { paper: { ...exempt, exemptParagraphs: [3, 10] } })[0],
    ).toContain('Paragraph 10 describes no exempt information');
    const organisation = { nation: 'wales' as const };
    expect(foundBy(exemptWithoutParagraph, { paper: exempt, organisation })).toHaveLength(1);
    expect(
      foundBy(exemptWithoutParagraph, { paper: { ...exempt, exemptParagraphs: [14] }, organisation }),
    ).toEqual([]);
  });

  it('has to have a public interest test that gives a reason and a date', () => {
    const tested = (publicInterest: string, interestTestedOn: string | null = '2021-08-10') =>
      foundBy(exemptWithoutInterestTest, { paper: { ...exempt, publicInterest, interestTestedOn } });
    expect(tested(' ')).toMatchObject([{ severity: 'must' }]);
    expect(tested('Applied.')).toMatchObject([{ severity: 'should', quote: 'Applied.' }]);
    expect(tested('Disclosure would harm us.')).toHaveLength(1);
    expect(tested(exempt.publicInterest, null)).toMatchObject([
      { severity: 'should', message: expect.stringContaining('has no date') as string },
    ]);
    expect(
      foundBy(exemptWithoutInterestTest, {
        paper: { ...exempt, publicInterest: '' },
        organisation: { nation: 'scotland' },
      }),
    ).toEqual([]);
  });

  it('has to have a test that is still looked at', () => {
    const stale = (interestTestedOn: string, interestReviewOn: string | null): string[] =>
      messagesBy(interestTestStale, { paper: { ...exempt, interestTestedOn, interestReviewOn } });
    expect(stale('2021-01-10', '2021-08-31')[0]).toContain('reviewed by 31 August 2021, 1 day before');
    expect(stale('2021-01-10', '2021-09-01')).toEqual([]);
    expect(stale('2020-08-31', null)[0]).toContain('366 days old');
    expect(stale('2020-09-01', null)).toEqual([]);
    expect(stale('2021-09-02', '2022-09-02')[0]).toContain('after the meeting');
    expect(stale('2021-08-10', '2021-08-09')[0]).toContain('before the test itself');
  });

  it('is not exempt because of an embargo', () => {
    const embargo = { ...exempt, exemptParagraphs: [], publicInterest: '', restrictedUntil: '2021-10-01' };
    expect(messagesBy(endDateAsReason, { paper: embargo })[0]).toContain('the day it ends, 1 October 2021');
    expect(foundBy(endDateAsReason, { paper: { ...embargo, exemptParagraphs: [3] } })).toEqual([]);
    expect(foundBy(endDateAsReason, { paper: { ...embargo, restrictedUntil: null } })).toEqual([]);
    expect(foundBy(endDateAsReason, { paper: { ...embargo, restriction: 'confidential' } })).toEqual([]);
  });

  it('lacks all three in the report of 2021, fault 3', () => {
    const rules = [endDateAsReason, exemptWithoutInterestTest, exemptWithoutParagraph];
    expect(
      rules
        .flatMap((rule) => inSample(rule, sampleMeetings.request2021))
        .map((each) => [each.severity, each.quote]),
    ).toEqual(rules.map(() => ['must', 'Exempt Report (Exempt until 31 August 2021)']));
  });
});

describe('what is printed of the restriction', () => {
  it('has to be what the restriction is', () => {
    expect(messagesBy(statusDiffers, { header: { status: 'Exempt Report' } })[0]).toContain(
      'would be published in full',
    );
    expect(messagesBy(statusDiffers, { paper: exempt, header: { status: 'Public Report' } })[0]).toContain(
      'held as exempt',
    );
    expect(foundBy(statusDiffers, { paper: exempt, header: { status: 'Exempt Report' } })).toEqual([]);
    expect(foundBy(statusDiffers, { header: { status: 'Public Report, no exempt information' } })).toEqual(
      [],
    );
  });

  it('is read in the words of each house', () => {
    const rutland = (words: string) =>
      foundBy(statusDiffers, { paper: { template: 'rutlandCabinet' }, header: { exempt: words } }).length;
    expect([rutland('No'), rutland('Yes, Appendix B')]).toEqual([0, 1]);
    expect(
      messagesBy(statusDiffers, {
        paper: { ...exempt, template: 'rutlandCabinet' },
        header: { exempt: 'No' },
      })[0],
    ).toContain('says No, but the report is held as exempt');
    const hammersmith = (words: string) =>
      foundBy(statusDiffers, { paper: { template: 'lbhfCabinet' }, header: { openReport: words } }).length;
    expect([hammersmith('Open report'), hammersmith('Exempt report')]).toEqual([0, 1]);
  });

  it('keeps confidential and exempt apart', () => {
    const paper = { restriction: 'confidential' as const };
    expect(messagesBy(confidentialOrExempt, { paper: { ...paper, exemptParagraphs: [3] } })[0]).toContain(
      'names paragraph 3',
    );
    expect(messagesBy(confidentialOrExempt, { paper, header: { status: 'Exempt Report' } })[0]).toContain(
      'marked confidential',
    );
    expect(foundBy(confidentialOrExempt, { paper, header: { status: 'Confidential' } })).toEqual([]);
  });

  it.each(Object.values(sampleMeetings))('does not differ in the sample meeting %s', (ref) => {
    expect([...inSample(statusDiffers, ref), ...inSample(confidentialOrExempt, ref)]).toEqual([]);
  });
});

describe('the open title', () => {
  const told = (openTitle: string, item = 'Purchase of land'): string[] =>
    foundBy(openTitleTells, { paper: { ...exempt, openTitle }, item: { title: item } }).map(
      (each) => each.quote,
    );

  it('must not name people, firms, addresses or amounts', () => {
    expect(told('Settlement with Brook Bridges Ltd')).toEqual(['Brook Bridges Ltd']);
    expect(told('Appeal of Councillor A Member')).toEqual(['Councillor A Member']);
    expect(told('Complaint by Mrs Brown')).toEqual(['Mrs Brown']);
    expect(told('Purchase of 12 Mill Lane')).toEqual(['12 Mill Lane']);
    expect(told('Purchase of land for £1.2m')).toEqual(['£1.2m']);
    expect(told('Purchase of land', 'Purchase of land at OT1 2AB')).toEqual(['OT1 2AB']);
  });

  it('is asked for where it is missing, and left alone otherwise', () => {
    expect(foundBy(openTitleTells, { paper: { ...exempt, openTitle: '' } })).toMatchObject([
      { severity: 'should' },
    ]);
    expect(told('Purchase of land')).toEqual([]);
    expect(foundBy(openTitleTells, { paper: { openTitle: 'Debt of Brook Bridges Ltd' } })).toEqual([]);
  });
});

describe('an appendix', () => {
  const withAppendix = (fields: Partial<Row<'appendix'>>, paper: Partial<Row<'paper'>> = {}): Draft => ({
    paper,
    rows: {
      appendix: [
        {
          ...tinyRows.appendix[0]!,
          label: 'Appendix 2',
          title: 'Valuation',
          state: 'attached',
          ...fields,
        },
      ],
    },
  });

  it('of an open report that is exempt with all it needs, or is open, is left in peace by every rule', () => {
    for (const rule of restrictionRules) {
      expect(foundBy(rule, withAppendix(exempt))).toEqual([]);
      expect(foundBy(rule, withAppendix({}))).toEqual([]);
    }
  });

  it('that is restricted has to have what a restricted report has to have', () => {
    const said = (rule: Rule, fields: Partial<Row<'appendix'>>): string | undefined =>
      messagesBy(rule, withAppendix({ ...exempt, ...fields }))[0];
    expect(said(exemptWithoutParagraph, { exemptParagraphs: [] })).toMatch(
      /^Appendix 2 is exempt, but no paragraph of .* or publish the appendix as open\.$/,
    );
    expect(said(exemptWithoutInterestTest, { publicInterest: '' })).toMatch(
      /^Appendix 2 is exempt, but there/,
    );
    expect(said(interestTestStale, { interestReviewOn: '2021-08-31' })).toContain('1 day before the meeting');
    const embargo = { exemptParagraphs: [], publicInterest: '', restrictedUntil: '2021-10-01' };
    expect(said(endDateAsReason, embargo)).toContain('the appendix is confidential, not exempt');
    expect(said(confidentialOrExempt, { restriction: 'confidential' })).toMatch(
      /^Appendix 2 is confidential, yet/,
    );
    expect(said(openTitleTells, { openTitle: 'Offer of Brook Bridges Ltd' })).toContain(
      'The open title of Appendix 2, which the public reads, names a firm',
    );
    expect(said(openTitleTells, { openTitle: '' })).toContain('can only call it “Appendix 2 (exempt)”');
    expect(said(restrictionEndsBeforeMeeting, { restrictedUntil: '2021-08-31' })).toContain(
      'The restriction of Appendix 2 ends on 31 August 2021, before the meeting',
    );
    expect(said(privateMeetingNotice, {})).toContain('The first notice of private business is not recorded');
  });

  it('of a restricted report is restricted as it is, whatever it says of itself', () => {
    const draft = withAppendix({ ...exempt, exemptParagraphs: [] }, exempt);
    expect(foundBy(exemptWithoutParagraph, draft)).toEqual([]);
  });

  it.each([
    ['Valuation (exempt)', true],
    ['Exempt appendix: valuation', true],
    ['Valuation – Confidential', true],
    ['Valuation, not for publication', true],
    ['Exempt accommodation in the borough', false],
    ['Grants to tax-exempt bodies', false],
    ['Confidentiality policy', false],
  ])('called “%s” and held as open is reported: %s', (title, isReported) => {
    expect(foundBy(statusDiffers, withAppendix({ title }))).toHaveLength(isReported ? 1 : 0);
    expect(foundBy(statusDiffers, withAppendix({ title, ...exempt }))).toEqual([]);
  });
});
