import { describe, expect, it } from 'vitest';
import { dateRules } from '../../../../shared/checks/families/dates.ts';
import { publicationRules } from '../../../../shared/checks/families/publication.ts';
import { restrictionRules } from '../../../../shared/checks/families/restriction.ts';
import { inSample, sampleMeetings } from './cabinet.ts';

const rules = [...dateRules, ...publicationRules, ...restrictionRules];

const all = (ref: string): string[] =>
  rules
    .flatMap((rule) => inSample(rule, ref))
    .map((each) => `${each.severity} ${each.rule}: ${each.quote}`)
    .sort();

describe('what dates, publication and restriction say of the sample meetings', () => {
  it('is this of the funding report of 2021, and nothing else', () => {
    expect(all(sampleMeetings.request2021)).toEqual([
      'must embargoes-differ: 31st SEPT 2021',
      'must end-date-as-reason: Exempt Report (Exempt until 31 August 2021)',
      'must exempt-without-interest-test: Exempt Report (Exempt until 31 August 2021)',
      'must exempt-without-paragraph: Exempt Report (Exempt until 31 August 2021)',
      'must impossible-date: 31st SEPT 2021',
      'must restriction-ends-before-meeting: Exempt Report (Exempt until 31 August 2021)',
      'must spend-before-decision: Aug - March',
      'note date-without-year: 23 June',
      'should key-decision-unstated: ',
    ]);
  });

  it('is this of the statement of action of 2021', () => {
    expect(all(sampleMeetings.statement2021)).toEqual([
      'note date-without-year: 14 October',
      'should date-without-year: 7 December',
      'should key-decision-unstated: Council-wide',
      'should lost-dash: 18 22 October',
      'should sign-off-before-call-in: 2 December 2021',
    ]);
  });

  it('is this of the timeliness report of 2023', () => {
    expect(all(sampleMeetings.timeliness2023)).toEqual([
      'must date-without-year: 27 September',
      'must forward-plan-notice: ',
      'must key-decision-unstated: ',
      'note month-styles: April 2023',
      'note month-styles: June 23',
      'note wards-differ: Not applicable',
      'should months-against-caption: last year',
      'should months-against-caption: this year',
      'should uneven-months: Feb 2023, April 2023',
    ]);
  });

  it('is next to nothing of the board’s report, which draws its tables from the data', () => {
    expect(all(sampleMeetings.board2023)).toEqual(['should date-without-year: 27 September']);
  });

  it('is this of the business case of 2016', () => {
    expect(all(sampleMeetings.businessCase2016)).toEqual([
      'must forward-plan-notice: Yes',
      'must spend-before-decision: Sept 16 – March 17',
      'note old-version: 5 September 2016',
    ]);
  });

  it('is this of the transformation report of 2017', () => {
    expect(all(sampleMeetings.transformation2017)).toEqual([
      'should joined-date: 18April 2017',
      'should key-decision-denied: No',
    ]);
  });
});

describe('every rule', () => {
  it('has an identifier of its own, a label, a reason and a source', () => {
    expect(new Set(rules.map((each) => each.id)).size).toBe(rules.length);
    for (const rule of rules) {
      expect(rule.id).toMatch(/^[a-z]+(-[a-z]+)+$/);
      expect([rule.label, rule.why, rule.source].every((each) => each.length > 8)).toBe(true);
    }
  });
});
