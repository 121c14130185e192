import { describe, expect, it } from 'vitest';
import { spendAfterProgramme } from '../../../../shared/checks/rules/spendAfterProgramme.ts';
import { spendBeforeDecision } from '../../../../shared/checks/rules/spendBeforeDecision.ts';
import { foundBy, inSample, messagesBy, sampleMeetings } from './cabinet.ts';

describe('spending before the decision', () => {
  it('finds a profile that starts before the meeting, once for all places that repeat it', () => {
    const [found, ...more] = messagesBy(spendBeforeDecision, {
      text: ['The profile is June 21 – March 22 £125k.', 'Again: £125k (June 21 – March 22).'],
    });
    expect(more).toEqual([]);
    expect(found).toContain('£125k is to be spent from June 2021, but it is decided on 1 September 2021');
    expect(found).toContain('The same stands in');
  });

  it('finds a day rate whose months have no year', () => {
    expect(messagesBy(spendBeforeDecision, { text: ['£550 per day Aug - March'] })[0]).toContain(
      'Give the years as well',
    );
  });

  it('finds a cost line in a year that is over', () => {
    expect(
      messagesBy(spendBeforeDecision, { financeLine: { amounts: { '2020/21': 100_00, '2021/22': 100_00 } } }),
    ).toEqual([
      '“Steel” has £100 in 2020/21, a year that ended on 31 March 2021, before the meeting. Move it to a later year, or mark it as approved before.',
    ]);
  });

  it('is silent on what starts with or after the meeting, on what was spent, and on advice', () => {
    const text = [
      'The profile is Sept 21 – March 22 £125k.',
      'The cost is £40k (April 22 – March 23).',
      'In April 2021 – October 2021 £20k was spent.',
      'The outturn for April 2020 – March 2021 was £1.2m.',
      'It takes from June 2021 to March 2022 and costs £3m.',
    ];
    expect(foundBy(spendBeforeDecision, { text })).toEqual([]);
    expect(
      foundBy(spendBeforeDecision, { text: ['June 21 – March 22 £125k'], body: { decides: false } }),
    ).toEqual([]);
    expect(
      foundBy(spendBeforeDecision, { financeLine: { amounts: { '2020/21': 1 }, approved: true } }),
    ).toEqual([]);
  });

  it('finds August 2021 and September 2016 in the samples, faults 7 and 63', () => {
    expect(inSample(spendBeforeDecision, sampleMeetings.request2021).map((each) => each.quote)).toEqual([
      'Aug - March',
    ]);
    expect(inSample(spendBeforeDecision, sampleMeetings.businessCase2016).map((each) => each.quote)).toEqual([
      'Sept 16 – March 17',
    ]);
  });
});

describe('spending after the programme', () => {
  const programme = { endsOn: '2022-03-31' };

  it('finds a period that outlives the programme', () => {
    expect(messagesBy(spendAfterProgramme, { programme, text: ['April 22 – Sept 22 £125k'] })[0]).toContain(
      '£125k for April 22 – Sept 22 falls after the end of the programme “Roads” on 31 March 2022',
    );
    expect(messagesBy(spendAfterProgramme, { programme, text: ['Jan 22 – Sept 22 £125k'] })[0]).toContain(
      'falls partly after',
    );
  });

  it('finds a one-off cost in a later year, and leaves ongoing ones alone', () => {
    const amounts = { '2022/23': 100_00 };
    expect(messagesBy(spendAfterProgramme, { programme, financeLine: { amounts } })[0]).toContain(
      '£100 in 2022/23',
    );
    expect(foundBy(spendAfterProgramme, { programme, financeLine: { amounts, term: 'ongoing' } })).toEqual(
      [],
    );
    expect(foundBy(spendAfterProgramme, { programme, financeLine: { amounts: { '2021/22': 1 } } })).toEqual(
      [],
    );
  });

  it('is silent without an end, or before it', () => {
    expect(foundBy(spendAfterProgramme, { text: ['April 22 – Sept 22 £125k'] })).toEqual([]);
    expect(foundBy(spendAfterProgramme, { programme, text: ['Oct 21 – March 22 £125k'] })).toEqual([]);
  });

  it('leaves a paper that says itself when the work ends to the rule for that, as in 2016', () => {
    expect(inSample(spendAfterProgramme, sampleMeetings.businessCase2016)).toEqual([]);
    const text = ['The programme is completed by March 2022.', 'April 22 – Sept 22 £125k'];
    expect(foundBy(spendAfterProgramme, { programme, text })).toEqual([]);
  });
});
