import { describe, expect, test } from 'vitest';
import { publicationAnswer } from '../../../shared/checks/publicationAnswer.ts';
import { tinyRows } from '../../fixtures/tinyRows.ts';

const council = tinyRows.organisation[0]!;
const cabinet = tinyRows.body[0]!;
const answerFor = (date: string, organisation = council, body = cabinet) => {
  const answer = publicationAnswer(organisation, body, date);
  if (!answer.ok) throw new Error(answer.problem.message);
  return answer.value;
};

describe('the clear-days answer', () => {
  test.each([
    ['2021-09-01', '2021-08-23', '2021-08-03'],
    ['2021-11-24', '2021-11-16', '2021-10-26'],
    ['2023-09-27', '2023-09-19', '2023-08-29'],
    ['2016-11-07', '2016-10-28', '2016-10-09'],
    ['2017-04-18', '2017-04-06', '2017-03-20'],
  ])('for a cabinet of %s is %s for the agenda and %s for the forward plan', (date, agenda, forwardPlan) => {
    expect(answerFor(date)).toMatchObject({ agendaBy: agenda, forwardPlanBy: forwardPlan });
  });

  test('names the holidays that do not count, with its source', () => {
    const { why, source } = answerFor('2017-04-18');
    expect(why).toBe(
      '5 clear working days before the meeting. Neither the day of publication nor that of the meeting counts, nor do weekends, 14 April 2017 (Good Friday), 17 April 2017 (Easter Monday).',
    );
    expect(source).toBe('SI 2012/2089 regs 6 and 7');
  });

  test('names the days on which the offices are shut', () => {
    const shut = { ...council, closures: ['2021-11-22'] };
    expect(answerFor('2021-11-24', shut)).toMatchObject({
      agendaBy: '2021-11-15',
      why: expect.stringContaining('22 November 2021 (offices shut)'),
    });
  });

  test('has no forward plan for a board that only advises', () => {
    const board = { ...cabinet, kind: 'board' as const, decides: false };
    expect(answerFor('2023-09-12', council, board).forwardPlanBy).toBeNull();
  });

  test('doubts a meeting on a weekend or a bank holiday', () => {
    expect(answerFor('2023-09-23').doubt).toBe('Saturday 23 September 2023 is a weekend.');
    expect(answerFor('2023-12-25').doubt).toContain('bank holiday');
    expect(answerFor('2023-09-27').doubt).toBeNull();
  });

  test('is refused for a year whose holidays nobody keeps', () => {
    expect(publicationAnswer(council, cabinet, '2150-01-01')).toMatchObject({ ok: false });
  });
});
