import { describe, expect, test } from 'vitest';
import { inForce } from '../../../shared/entities/organisation.ts';
import { isRealDate } from '../../../shared/dates.ts';
import { nodeText, paperAt, rows, textsOf } from './bcpText.ts';

const funding = paperAt('bcp-cabinet-2021-09-01');
const statement = paperAt('bcp-cabinet-2021-11-24');
const timeliness = paperAt('bcp-cabinet-2023-09-27');

const textOf = (paperId: string): string =>
  textsOf(paperId)
    .flatMap((each) => each.content.map(nodeText))
    .join('\n');

/** The faults of the papers are there to be found, so a well-meant correction of a sample must show. */
describe('the BCP papers keep their faults', () => {
  test('the exemption of the first ends before its meeting and names no paragraph', () => {
    expect(funding).toMatchObject({
      restriction: 'exempt',
      restrictedUntil: '2021-08-31',
      exemptParagraphs: [],
      publicInterest: '',
      keyDecision: null,
    });
  });

  test('its background letter opens on a day that does not exist', () => {
    const [letter] = rows.backgroundPaper;
    expect(letter).toMatchObject({ paperId: funding.id, openFromStated: '31st SEPT 2021', openFrom: null });
    expect(isRealDate('2021-09-31')).toBe(false);
  });

  test.each([
    '£16, 200',
    'approve an',
    'approves a',
    'slightly reduced',
    'Children’s and Families Act',
    'livery',
  ])('it says "%s"', (fault) => expect(textOf(funding.id)).toContain(fault));

  test('its joint commissioning row leaves the impact empty', () => {
    const table = funding.sections.find((each) => each.key === 'request')?.text.content[0];
    const last = table?.type === 'table' ? table.content.at(-1) : undefined;
    expect(last?.content.map((cell) => cell.content.length > 0)).toEqual([true, true, false]);
  });

  test('seven risks of the first stand again in the second, word for word', () => {
    const risks = funding.sections.find((each) => each.key === 'risk')?.text.content.map(nodeText) ?? [];
    expect(risks).toHaveLength(7);
    const again = textOf(statement.id);
    expect(risks.filter((risk) => !again.includes(risk))).toEqual([]);
  });

  test.each(['18 22 October', 'by 7 December.', 'on 14 October and', '70 days', 'it its current', 'None.'])(
    'the second says "%s"',
    (fault) => expect(textOf(statement.id)).toContain(fault),
  );

  test('the second names a portfolio holder who has no seat on the day of the meeting', () => {
    const post = rows.post.find((each) => each.title.startsWith('Portfolio Holder for Covid Resilience'));
    const seat = rows.membership.find(
      (each) => each.postId === post?.id && each.bodyId === rows.meeting[0]?.bodyId,
    );
    expect(seat?.until).toBe('2021-11-23');
  });

  test('the third leaves out the year, five sections and an appendix', () => {
    expect(
      nodeText(timeliness.header['meetingDate']?.content[0] ?? { type: 'paragraph', attrs: { id: 'x' } }),
    ).toBe('27 September');
    const keys = timeliness.sections.map((each) => each.key);
    for (const key of ['sustainability', 'publicHealth', 'equality', 'risk', 'backgroundPapers'])
      expect(keys).not.toContain(key);
    expect(rows.appendix.map((each) => [each.label, each.state])).toEqual([
      ['Appendix 1', 'missing'],
      ['Appendix 2', 'attached'],
    ]);
  });

  test('the third asks for £784k, reserves £784,000 and costs £784,200', () => {
    const text = textOf(timeliness.id);
    for (const amount of ['£784k', '£784,000', '£784,200', '£1m', '£1,099,492'])
      expect(text).toContain(amount);
    expect(rows.recommendation.find((each) => each.paperId === timeliness.id)?.amountPence).toBe(784_000_00);
  });

  test.each(['Written State of Action', 'a EHCP', 'Education and Health Care Plans', 'Jul 22', 'June 23'])(
    'the third says "%s"',
    (fault) => expect(textOf(timeliness.id)).toContain(fault),
  );
});

describe('the sample council', () => {
  const [council] = rows.organisation;

  test('bands risk scores cell by cell: 15 to 25 red, 8 to 12 amber, 1 to 6 green', () => {
    const scheme = inForce(council?.riskSchemes ?? [], '2021-09-01');
    const toneOf = (key: string | undefined) => scheme?.bands.find((band) => band.key === key)?.tone;
    const tones = [1, 2, 3, 4, 5].map((likelihood) =>
      [1, 2, 3, 4, 5].map((impact) => toneOf(scheme?.cells[likelihood - 1]?.[impact - 1])),
    );
    expect(tones).toEqual([
      ['green', 'green', 'green', 'green', 'green'],
      ['green', 'green', 'green', 'amber', 'amber'],
      ['green', 'green', 'amber', 'amber', 'red'],
      ['green', 'amber', 'amber', 'red', 'red'],
      ['green', 'amber', 'red', 'red', 'red'],
    ]);
  });

  test('has a house colour of at least 4.5 to 1 against white', () => {
    const channel = (at: number): number => {
      const value = Number.parseInt((council?.accent ?? '#ffffff').slice(at, at + 2), 16) / 255;
      return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    };
    const luminance = 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
    expect(1.05 / (luminance + 0.05)).toBeGreaterThanOrEqual(4.5);
  });

  test('published each agenda with five clear working days to the meeting', () => {
    expect(rows.meeting.map((each) => [each.ref, each.agendaPublishedOn])).toEqual([
      ['bcp-cabinet-2021-09-01', '2021-08-23'],
      ['bcp-cabinet-2021-11-24', '2021-11-16'],
      ['bcp-cabinet-2023-09-27', '2023-09-19'],
    ]);
    expect(rows.forwardPlanEntry.map((each) => [each.publishedOn, each.decisionOn])).toEqual([
      ['2021-10-15', '2021-11-24'],
    ]);
  });
});
